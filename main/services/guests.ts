import type { guestsContract } from '../../shared/contract/guests.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function guestsService({ session, clock }: ServiceDeps): Handlers<typeof guestsContract> {
  const book = () => session.book();
  return {
    'guests.events': (request) => book().read('guests.events', request),
    'guests.list': (request) => book().read('guests.list', request),
    'guests.answer': ({ answers }) => book().write('guests.answer', { answers, today: clock.today() }),
  };
}
