import type { matrixContract } from '../../shared/contract/matrix.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function matrixService({ session, clock }: ServiceDeps): Handlers<typeof matrixContract> {
  const book = () => session.book();
  return {
    'matrix.get': () => book().read('matrix.get', { today: clock.today() }),
    'matrix.version': (request) => book().read('matrix.version', request),
    'matrix.keep': (request) => book().write('matrix.keep', { ...request, now: clock.now() }),
    'matrix.save': (request) => book().write('matrix.save', { ...request, now: clock.now() }),
  };
}
