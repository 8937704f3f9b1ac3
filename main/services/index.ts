import { type ChannelName, contract, type RequestOf, type ResponseOf } from '../../shared/contract/index.ts';
import { fail, Refusal, type Result } from '../../shared/result.ts';
import { unite } from '../../shared/unite.ts';
import { bookService } from './book.ts';
import { calendarService } from './calendar.ts';
import { catalogueService } from './catalogue.ts';
import { filesService } from './chosen-files.ts';
import { clientsService } from './clients.ts';
import { coverageService } from './coverage.ts';
import type { ServiceDeps } from './deps.ts';
import { desktopService } from './desktop.ts';
import { exportService } from './export.ts';
import { forecastService } from './forecast.ts';
import { guestsService } from './guests.ts';
import type { Handlers } from './handlers.ts';
import { importService } from './import.ts';
import { jobsService } from './jobs.ts';
import { matrixService } from './matrix.ts';
import { plannerService } from './planner.ts';
import { printService } from './print.ts';
import { ratingsService } from './ratings.ts';
import { reconcileService } from './reconcile.ts';
import { requestsService } from './requests.ts';
import { sampleService } from './sample.ts';
import { searchService } from './search.ts';
import { segmentsService } from './segments.ts';
import { settingsService } from './settings.ts';
import { todayService } from './today.ts';
import { wishesService } from './wishes.ts';
import { workOffService } from './work-off.ts';

/** What windows, the command line and tests call. */
export type Services = {
  /** For requests from outside: the request is parsed, an unknown channel or a wrong shape is refused. */
  dispatch(channel: string, request: unknown): Promise<Result<unknown>>;
  /** The same, typed, for callers inside the main process. */
  call<Name extends ChannelName>(channel: Name, request: RequestOf<Name>): Promise<Result<ResponseOf<Name>>>;
};

/** @throws Error when two features claim one channel or a channel has no handler. */
export function createServices(deps: ServiceDeps): Services {
  const handlers: Handlers<typeof contract> = unite(
    bookService(deps),
    calendarService(deps),
    catalogueService(deps),
    clientsService(deps),
    desktopService(deps),
    exportService(deps),
    sampleService(deps, call),
    searchService(deps),
    settingsService(deps),
    filesService(deps),
    importService(deps),
    jobsService(deps),
    printService(deps),
    reconcileService(deps),
    segmentsService(deps),
    matrixService(deps),
    plannerService(deps),
    todayService(deps),
    requestsService(deps),
    coverageService(deps),
    wishesService(deps),
    ratingsService(deps),
    forecastService(deps),
    guestsService(deps),
    workOffService(deps),
  );
  const missing = Object.keys(contract).filter((name) => !Object.hasOwn(handlers, name));
  if (missing.length > 0) {
    throw new Error(`no handler for ${missing.join(', ')}`);
  }

  async function dispatch(channel: string, request: unknown): Promise<Result<unknown>> {
    if (!Object.hasOwn(contract, channel)) {
      return fail('unknown-request', 'This request is not known. Restart Tierbook.', { channel });
    }
    const name = channel as ChannelName;
    const parsed = contract[name].request.safeParse(request);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return fail('bad-request', 'The request was not understood. Check what was entered.', {
        channel,
        field: issue?.path.join('.') ?? '',
        problem: issue?.message ?? '',
      });
    }
    try {
      const handle = handlers[name] as (parsed: unknown) => Promise<Result<unknown>>;
      return await handle(parsed.data);
    } catch (error) {
      if (error instanceof Refusal) {
        return { ok: false, error: error.toFailure() };
      }
      throw error;
    }
  }

  function call<Name extends ChannelName>(channel: Name, request: RequestOf<Name>): Promise<Result<ResponseOf<Name>>> {
    return dispatch(channel, request) as Promise<never>;
  }

  return { dispatch, call };
}
