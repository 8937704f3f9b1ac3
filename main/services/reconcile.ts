import type { reconcileContract } from '../../shared/contract/reconcile.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function reconcileService({ session, clock }: ServiceDeps): Handlers<typeof reconcileContract> {
  const book = () => session.book();
  return {
    'reconcile.overview': (request) => book().read('reconcile.overview', request),
    'reconcile.findings': (request) => book().read('reconcile.findings', request),
    'reconcile.rates': () => book().read('reconcile.rates', {}),
    'reconcile.putRates': (request) => book().write('reconcile.putRates', request),
    'reconcile.mark': ({ on, ...request }) =>
      book().write('reconcile.mark', { ...request, on: on ?? clock.today(), now: clock.now() }),
    'reconcile.restore': (request) => book().write('reconcile.restore', { ...request, now: clock.now() }),
    'reconcile.deposits': () => book().read('reconcile.deposits', {}),
    'reconcile.deposit': (request) => book().write('reconcile.deposit', { ...request, now: clock.now() }),
    'reconcile.report': (request) => book().read('reconcile.report', request),
  };
}
