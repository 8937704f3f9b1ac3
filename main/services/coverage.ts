import type { coverageContract } from '../../shared/contract/coverage.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function coverageService({ session, clock }: ServiceDeps): Handlers<typeof coverageContract> {
  return {
    'coverage.get': (request) => session.book().read('coverage.get', { ...request, today: clock.today() }),
  };
}
