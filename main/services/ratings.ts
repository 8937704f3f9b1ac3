import type { ratingsContract } from '../../shared/contract/ratings.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function ratingsService({ session, clock }: ServiceDeps): Handlers<typeof ratingsContract> {
  return {
    'ratings.get': ({ clientId }) => session.book().read('ratings.get', { clientId, today: clock.today() }),
    'ratings.save': (request) => session.book().write('ratings.save', { ...request, now: clock.now() }),
  };
}
