import { parentPort, workerData } from 'node:worker_threads';
import { type HandCell, HandCells } from '../../shared/import/hand-cells.ts';
import { contentHash } from '../../shared/import/line-hash.ts';
import { planImport } from '../../shared/import/plan.ts';
import type { FileFacts } from '../../shared/import/plan-facts.ts';
import { Gathering } from '../../shared/import/plan-gather.ts';
import { lineOf, rowsOf } from '../../shared/import/plan-rows.ts';
import { Standing } from '../../shared/import/plan-standing.ts';
import type { ReadSummary } from '../../shared/import/reading.ts';
import { fail, ok, Refusal, type Result } from '../../shared/result.ts';
import { planBook } from '../book/queries/importing-view.ts';
import { lapsingOf, type Missing, missingPolicies, NOTHING_MISSING } from '../book/queries/missing-policies.ts';
import { outcomeOf } from './commit.ts';
import type { ImportReport, ImportRequest, ImportStart, ImportTasks, PlanArgs, PlanReport } from './import-messages.ts';
import { keptFile } from './kept-file.ts';
import { blocksOf, type PackedFacts, packFacts } from './packed.ts';
import { Preview } from './preview.ts';
import { rawCells } from './raw-cells.ts';
import { inspectFile, readRows } from './read.ts';

/** The thread of one file: reads it with bounded memory, compares it with the book, and answers for its rows. */

const start = workerData as ImportStart;
let facts: FileFacts | null = null;
let summary: ReadSummary | null = null;
let preview: Preview | null = null;
let standing: { readonly asked: string; readonly left: Standing } | null = null;
let typed: readonly HandCell[] = [];
let missing: Missing = NOTHING_MISSING;

function report(message: ImportReport, transfer: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, [...transfer]);
}

function known<Value>(value: Value | null): Value {
  if (value === null) {
    throw new Error('the import thread was asked out of order');
  }
  return value;
}

async function read({
  reading,
  sha256,
  carrier,
  only,
  typing,
}: Parameters<ImportTasks['read']>[0]): Promise<ReadSummary> {
  facts = null;
  preview = null;
  standing = null;
  const gathering = new Gathering(contentHash, carrier, only === null ? null : new Set(only));
  const hand = new HandCells(typing, reading);
  const onProgress = (records: number) =>
    // The number of rows is not known beforehand: the share nears the end without reaching it.
    report({ type: 'progress', step: 'read', share: records / (records + 20_000) });
  summary = await readRows(await source(), reading, { sha256 }, gathering, onProgress, hand);
  facts = gathering.finish();
  typed = hand.found;
  return summary;
}

/**
 * A connection of this thread's own. Loaded when it is needed: it brings the whole query builder along, and a file that is
 * read and committed without a look at it never asks the book from here.
 */
async function openBook() {
  const { openReadOnly } = await import('../book/open.ts');
  return openReadOnly(start.book, start.passphrase);
}

/** The file on disk, or its original kept in the book: unpacked when it is read, and not longer. */
async function source(): Promise<string | Uint8Array> {
  if (typeof start.source === 'string' || start.source instanceof Uint8Array) {
    return start.source;
  }
  const book = await openBook();
  try {
    return keptFile(book, start.source.kept);
  } finally {
    book.close();
  }
}

/** What an earlier plan left, as long as the file, the book and all but decisions are the same. */
function standingFor(asked: string): Standing {
  if (standing?.asked !== asked) {
    standing = { asked, left: new Standing() };
  }
  return standing.left;
}

async function plan(args: PlanArgs): Promise<PlanReport> {
  const { reading, date, decisions, accepted, lapsing, deciding, version } = args;
  report({ type: 'progress', step: 'match', share: 0 });
  const datedOn = date.source === 'stated' ? date.day : null;
  const book = await openBook();
  try {
    const planned = planImport(known(facts), planBook(book, deciding), {
      kind: reading.kind,
      datedOn,
      standing: standingFor(JSON.stringify([reading.kind, datedOn, deciding, version])),
      decisions: new Map(decisions),
      hold: deciding !== null,
      accepted: new Set(accepted),
    });
    preview = new Preview(planned, new Set(accepted), typed);
    const complete = deciding === null && reading.complete === true;
    missing = complete ? missingPolicies(book, planned, date.day) : NOTHING_MISSING;
    const lapses = lapsingOf(missing, lapsing).length;
    const outcome = outcomeOf(planned, { summary: known(summary), warnings: [], date }, lapses);
    const { held, decidedCount: decided, kept, typedCount } = preview;
    return {
      ...outcome,
      held: held.slice(0, 10_000),
      decided,
      kept,
      typed: typedCount,
      missing: complete ? { policies: missing.policies.length, lapsing: lapses, inForce: missing.inForce } : null,
    };
  } finally {
    book.close();
  }
}

async function duplicates(args: Parameters<ImportTasks['duplicates']>[0]) {
  const { duplicatesIn } = await import('../book/queries/duplicates.ts');
  const book = await openBook();
  try {
    return duplicatesIn(book, args);
  } finally {
    book.close();
  }
}

async function answer(request: ImportRequest): Promise<Result<unknown>> {
  switch (request.task) {
    case 'inspect':
      return inspectFile(await source(), start.fileName, request.args.hints);
    case 'read':
      return ok(await read(request.args));
    case 'plan':
      return ok(await plan(request.args));
    case 'rows':
      return ok(known(preview).page(request.args.filter, request.args.offset, request.args.limit));
    case 'row':
      return ok(known(preview).detail(request.args.row));
    case 'best':
      return ok(known(preview).best(request.args.rows));
    case 'cells':
      return ok(await rawCells(await source(), request.args.reading, request.args.places));
    case 'missing':
      return ok({
        total: missing.policies.length,
        policies: missing.policies.slice(request.args.offset, request.args.offset + request.args.limit),
      });
    case 'typed':
      return ok(typed);
    case 'linesOf':
      return ok(request.args.rows.map((row) => lineOf(known(facts).rows, row)));
    case 'rowsOf':
      return ok(rowsOf(known(facts).rows, request.args.lines));
    case 'duplicates':
      return ok(await duplicates(request.args));
    case 'pack':
      return ok(packFacts(known(facts)));
  }
}

/** One at a time, in the order asked: reading gives way between batches, and nobody may look at what is half read. */
let turn: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (request: ImportRequest) => {
  turn = turn
    .then(() => answer(request))
    .catch((error: unknown) => {
      if (error instanceof Refusal) {
        return { ok: false as const, error: error.toFailure() };
      }
      throw error;
    })
    .then((result) => {
      if (!result.ok) {
        const { code, message, details } = result.error;
        report({ type: 'refused', id: request.id, error: fail(code, message, details).error });
      } else if (request.task === 'pack') {
        const packed = result.value as PackedFacts;
        report({ type: 'done', id: request.id, value: packed }, blocksOf(packed));
      } else {
        report({ type: 'done', id: request.id, value: result.value });
      }
    })
    .catch((error: unknown) => {
      // Surfaces as the worker's error event; the caller gets it as a bug.
      setImmediate(() => {
        throw error;
      });
    });
});
