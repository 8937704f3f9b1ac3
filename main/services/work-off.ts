import type { workOffContract } from '../../shared/contract/work-off.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function workOffService({ session, clock }: ServiceDeps): Handlers<typeof workOffContract> {
  const book = () => session.book();
  return {
    'workOff.find': (request) => book().read('workOff.find', request),
    'workOff.act': ({ acts, on }) => book().write('workOff.act', { acts, on: on ?? clock.today() }),
    'workOff.takeBack': (request) => book().write('workOff.takeBack', request),
  };
}
