import type { wishesContract } from '../../shared/contract/wishes.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function wishesService({ session, clock }: ServiceDeps): Handlers<typeof wishesContract> {
  return {
    'wishes.get': (request) => session.book().read('wishes.get', request),
    'wishes.save': (request) => session.book().write('wishes.save', { ...request, now: clock.now() }),
  };
}
