import { createHash } from 'node:crypto';
import type { Inspection, Reading, ReadingHints, ReadSummary } from '../../shared/import/reading.ts';
import { TableReader } from '../../shared/import/table-reader.ts';
import { type SummedField, summedFields, Tally } from '../../shared/import/tally.ts';
import type { RawRecord, ReadRow } from '../../shared/import/types.ts';
import { Refusal, type Result } from '../../shared/result.ts';
import { readGdv } from './formats/gdv/read-gdv.ts';
import { tableFormat, whole } from './formats/registry.ts';
import { inspectSurveyed } from './inspect.ts';
import { changed, chunksOf, type FileSource, surveyFile } from './source.ts';

export type { FileSource } from './source.ts';

const LARGEST_GDV = 400_000_000;

/** A running read. Stop early by leaving the loop; `summary` is known once the loop has ended by itself. */
export type RowReader = {
  /** Batches of about 1 000 rows in file order. Throws Refusal (`file-changed`, `workbook-damaged`, …). */
  readonly rows: AsyncIterable<readonly ReadRow[]>;
  /** @throws Error before the last batch was taken. */
  summary(): ReadSummary;
};

/**
 * Looks at a file: what it is, how it is to be read, and how sure that is. Refusals: `file-missing`, `file-empty`,
 * `not-a-table`, `unsupported-format`, `needs-recipe` (details: `inspection`, `mapping`), `layout-drift` (details:
 * moved, missing, added), and the format's own.
 */
export async function inspectFile(
  source: FileSource,
  fileName: string,
  hints: ReadingHints,
): Promise<Result<Inspection>> {
  try {
    return await inspectSurveyed({ source, fileName, hints, survey: await surveyFile(source) });
  } catch (cause) {
    if (cause instanceof Refusal) {
      return { ok: false, error: cause.toFailure() };
    }
    throw cause;
  }
}

/**
 * Reads every row of a file by a reading, in batches, with bounded memory.
 * @param expected SHA-256 the file had when it was inspected; another one ends in Refusal `file-changed`
 */
export function readRows(source: FileSource, reading: Reading, expected: { readonly sha256: string }): RowReader {
  const tally = new Tally(reading.format === 'gdv' ? new Set<SummedField>() : summedFields(reading));
  let done = false;
  async function* rows(): AsyncGenerator<readonly ReadRow[], void, undefined> {
    const hash = createHash('sha256');
    const format = tableFormat(reading.format);
    const chunks = hashing(source, hash, format?.keeps ?? true);
    if (format === null) {
      yield* readGdv(await whole(chunks, LARGEST_GDV), reading, tally);
    } else {
      yield* readTables(format.records(chunks, reading), reading, tally);
    }
    if (hash.digest('hex') !== expected.sha256) {
      throw changed(source);
    }
    done = true;
  }
  return {
    rows: { [Symbol.asyncIterator]: rows },
    summary() {
      if (!done) {
        throw new Error('The summary is known after the last row only.');
      }
      return tally.summary();
    },
  };
}

async function* hashing(
  source: FileSource,
  hash: { update(chunk: Uint8Array): unknown },
  keep: boolean,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunksOf(source, keep)) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Gives each record to the reader of its table; tables end where the next sheet begins. */
async function* readTables(
  records: AsyncIterable<RawRecord[]>,
  reading: Reading,
  tally: Tally,
): AsyncGenerator<readonly ReadRow[]> {
  let reader: TableReader | null = null;
  let table: string | null | undefined;
  for await (const batch of records) {
    const out: ReadRow[] = [];
    for (const record of batch) {
      const own = record.table ?? record.sheet;
      if (reader === null || own !== table) {
        reader?.end(out);
        table = own;
        reader = new TableReader(tableOf(reading, own), reading, tally);
      }
      reader.push(record, out);
    }
    if (out.length > 0) {
      yield out;
    }
  }
  const last: ReadRow[] = [];
  reader?.end(last);
  if (last.length > 0) {
    yield last;
  }
}

function tableOf(reading: Reading, sheet: string | null): Reading['tables'][number] {
  const named = reading.tables.find((table) => table.sheet === sheet);
  const only = reading.tables.length === 1 ? reading.tables[0] : undefined;
  return named ?? only ?? { sheet, kind: reading.kind, headerRow: null, headerRows: 0, columns: [] };
}
