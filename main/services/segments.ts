import type { segmentsContract } from '../../shared/contract/segments.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function segmentsService({ session, clock, jobs }: ServiceDeps): Handlers<typeof segmentsContract> {
  const book = () => session.book();
  return {
    'segments.overview': () => book().read('segments.overview', {}),
    'segments.stale': () => book().read('segments.stale', {}),
    'segments.lapse': (request) => book().read('segments.lapse', request),
    'segments.lapseOf': (request) => book().read('segments.lapseOf', request),
    'segments.ratios': (request) => book().read('segments.ratios', request),
    'segments.tierNames': () => book().read('segments.tierNames', {}),
    'segments.criteria': ({ asOf, sensitive }) => book().read('segments.criteria', { asOf: asOf ?? null, sensitive }),
    'segments.curve': () => book().read('segments.curve', {}),
    'segments.run': ({ schemeId, method, definition, asOf }) =>
      jobs.run('segments-run', async ({ progress, signal }) => {
        const args = {
          schemeId: schemeId ?? null,
          method: method ?? null,
          definition: definition ?? null,
          asOf: asOf ?? null,
          now: clock.now(),
        };
        // Lists show the right tiers at once where few clients changed; what stands in relation to the whole book follows.
        const retiered = await book().write('segments.retier', args);
        return retiered.ok ? book().write('segments.run', args, { onProgress: progress, signal }) : retiered;
      }),
    'segments.preview': (request) => book().read('segments.preview', request),
    'segments.apply': ({ definition }) => book().write('segments.apply', { definition, now: clock.now() }),
    'segments.activate': ({ schemeId }) => book().write('segments.activate', { schemeId, now: clock.now() }),
    'segments.schemes': () => book().read('segments.schemes', {}),
    'segments.runs': () => book().read('segments.runs', {}),
    'segments.compare': (request) => book().read('segments.compare', request),
    'segments.households': ({ tier, state, ...rest }) =>
      book().read('segments.households', { tier: tier ?? null, state: state ?? null, ...rest }),
    'segments.map': ({ asOf }) => book().read('segments.map', { asOf: asOf ?? null }),
    'segments.clientsOf': (request) => book().read('segments.clientsOf', request),
    'segments.yearBefore': (request) => book().read('segments.yearBefore', request),
    'segments.stateColumns': () => book().read('segments.stateColumns', {}),
    'segments.settings': () => book().read('segments.settings', {}),
    'segments.answers': () => book().read('segments.answers', {}),
    'segments.backtest': (request) => book().read('segments.backtest', request),
    'segments.reasons': (request) => book().read('segments.reasons', request),
    'segments.changes': (request) => book().read('segments.changes', request),
    'segments.profit': (request) => book().read('segments.profit', request),
    'segments.keepSettings': ({ profile, states, rates }) =>
      book().write('segments.keepSettings', { profile, states, rates, now: clock.now() }),
    'segments.idealFromTop': () => book().read('segments.idealFromTop', {}),
    'segments.lookalikes': (request) => book().read('segments.lookalikes', request),
    'segments.needs': (request) => book().read('segments.needs', request),
    'segments.why': ({ clientId, householdId }) =>
      book().read('segments.why', { clientId: clientId ?? null, householdId: householdId ?? null }),
    'segments.lines': (request) => book().read('segments.lines', request),
    'segments.override': (request) =>
      book().write('segments.override', { ...request, today: clock.today(), now: clock.now() }),
    'segments.endOverride': ({ householdId }) =>
      book().write('segments.endOverride', { householdId, now: clock.now() }),
    'segments.concentration': () => book().read('evaluation.concentration', {}),
    'segments.report': (request) => book().read('segments.report', request),
    'evaluation.scan': ({ asOf }) => book().read('evaluation.scan', { asOf: asOf ?? null }),
  };
}
