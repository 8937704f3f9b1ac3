import { join } from 'node:path';
import type { ChannelName, RequestOf, ResponseOf } from '../../shared/contract/index.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { cellKey } from '../../shared/planning/matrix.ts';
import { ok, Refusal, type Result } from '../../shared/result.ts';
import type { ImportChoices } from '../import/file-look.ts';
import { ImportSession } from '../import/import-session.ts';
import type { Job, ServiceDeps } from './deps.ts';
import type { Sample, SampleManifest } from './sample-manifest.ts';

/** The services by name, typed: what making the sample needs of them. */
export type Call = <Name extends ChannelName>(
  channel: Name,
  request: RequestOf<Name>,
) => Promise<Result<ResponseOf<Name>>>;

/** Share of the whole time that reading the files takes. */
const IMPORT_SHARE = 0.8;

/** Share of the whole time that is behind when planning begins. */
const PLAN_FROM = 0.86;

/**
 * Fills the open, new book: office, people and service matrix, every statement file by the same import a person uses, tiers as of the
 * last statement, the plans of the years it has statements of, worked off up to today, and that of the year after. The office is set up first, because lists name its people.
 */
export async function fillSample(
  deps: ServiceDeps,
  call: Call,
  sample: Sample,
  job: Job,
): Promise<Result<SampleReport>> {
  job.progress('people', 0);
  await must(call('settings.updateOffice', { patch: { ...sample.manifest.office } }));
  await hirePeople(call, sample.manifest.people);
  await arrangeMatrix(call, sample.manifest.matrix);
  const report = await importAll(deps, sample, job);
  job.progress('segment', IMPORT_SHARE);
  const run = await must(call('segments.run', {}));
  const planned = await planYears(deps, call, sample.manifest, job);
  await must(call('segments.keepSettings', { rates: sample.manifest.rates }));
  return ok({ ...report, asOf: run.asOf, ...planned });
}

export type SampleReport = {
  readonly files: number;
  readonly rows: number;
  readonly rejected: number;
  readonly held: number;
  readonly asOf: string;
  /** The coming year, and what is planned in it. */
  readonly year: number;
  readonly touches: number;
};

/** Each year's plan, worked off as far as the day goes before the next is made: that one keeps its distance from what was done. */
async function planYears(deps: ServiceDeps, call: Call, { planYears: { first, last } }: SampleManifest, job: Job) {
  let planned = { year: 0, touches: 0 };
  for (let year = first; year <= last; year += 1) {
    job.progress('plan', PLAN_FROM + ((1 - PLAN_FROM) * (year - first)) / (last - first + 1));
    const { summary } = await must(call('plan.apply', { year }));
    planned = { year, touches: summary.touches };
    await must(deps.session.book().write('touch.workOff', { year, ...doneUntil(deps.clock.today()) }));
  }
  return planned;
}

/** A working office: everything is done but a few of the last weeks. */
function doneUntil(today: Day) {
  return { before: today, lateFrom: addDays(today, -12), everyLate: 25 };
}

async function must<Value>(result: Promise<Result<Value>>): Promise<Value> {
  const settled = await result;
  if (!settled.ok) {
    throw new Refusal(settled.error.code, settled.error.message, settled.error.details);
  }
  return settled.value;
}

/** A new book has one person, the owner: that one becomes the sample's owner, the others join. */
async function hirePeople(call: Call, people: SampleManifest['people']): Promise<void> {
  const [owner] = await must(call('settings.people', {}));
  for (const { leave, ...person } of people) {
    const fields = { ...person, code: null };
    let id = owner?.id ?? 0;
    if (person.role === 'owner' && owner !== undefined) {
      await must(call('settings.updatePerson', { id, patch: fields }));
    } else {
      id = (await must(call('settings.addPerson', fields))).id;
    }
    for (const days of leave) {
      await must(call('settings.addLeave', { personId: id, ...days }));
    }
  }
}

/** The starting matrix with the cells the office has otherwise. */
async function arrangeMatrix(call: Call, { note, cells }: SampleManifest['matrix']): Promise<void> {
  const starting = await must(call('matrix.get', {}));
  const own = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const arranged = starting.cells.map((cell) => ({ ...cell, ...own.get(cellKey(cell)) }));
  await must(call('matrix.save', { cells: arranged, note }));
}

/** File after file, as dated; the next one is being read while this one is committed. */
async function importAll(deps: ServiceDeps, { folder, manifest }: Sample, job: Job) {
  const totals = { files: 0, rows: 0, rejected: 0, held: 0 };
  const read = (index: number) => {
    const entry = manifest.files[index];
    return entry === undefined ? null : readFile(deps, folder, entry);
  };
  let next = read(0);
  try {
    for (const [index, entry] of manifest.files.entries()) {
      if (job.signal.aborted) {
        throw new Refusal('cancelled', 'Making the sample office was stopped.');
      }
      job.progress('import', (IMPORT_SHARE * index) / manifest.files.length);
      const session = await next;
      next = read(index + 1);
      if (session === null) {
        throw new Error(`${entry.file} was not read`);
      }
      try {
        const quiet = { onProgress: () => undefined, signal: job.signal };
        const outcome = await must(session.commit(deps.clock.now(), quiet));
        totals.files += 1;
        totals.rows += outcome.rows;
        totals.rejected += outcome.rowsBy.rejected;
        totals.held += outcome.rowsBy.review;
      } finally {
        await session.end();
      }
    }
  } finally {
    // Stopped half-way, the next file is still being read: its failure is nobody's news any more.
    await next?.then(
      (session) => session.end(),
      () => undefined,
    );
  }
  return totals;
}

async function readFile(
  deps: ServiceDeps,
  folder: string,
  entry: SampleManifest['files'][number],
): Promise<ImportSession> {
  const choices: ImportChoices = {
    ...(entry.as === 'mixed' ? {} : { as: entry.as }),
    ...(entry.carrier === null ? {} : { carrier: entry.carrier }),
    statementDate: entry.statementDate,
  };
  const session = new ImportSession(deps.session.book(), join(folder, entry.file), choices);
  try {
    const opened = await must(session.open());
    if (opened.unclear !== null) {
      throw new Refusal(opened.unclear.code, opened.unclear.message, { file: entry.file });
    }
    await must(session.read(opened.inspection.reading, () => undefined));
    return session;
  } catch (error) {
    await session.end();
    throw error;
  }
}
