import type { workOffContract } from '../../shared/contract/work-off.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function workOffService({ session, clock }: ServiceDeps): Handlers<typeof workOffContract> {
  const book = () => session.book();
  return {
    'touches.find': (request) => book().read('touches.find', request),
    'touches.act': ({ acts, on }) => book().write('touches.act', { acts, on: on ?? clock.today() }),
    'touches.takeBack': (request) => book().write('touches.takeBack', request),
  };
}
