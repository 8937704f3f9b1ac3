import { createHash } from 'node:crypto';
import type { HandCells } from '../../shared/import/hand-cells.ts';
import type { Inspection, Reading, ReadingHints, ReadSummary } from '../../shared/import/reading.ts';
import type { RowSink } from '../../shared/import/row-sink.ts';
import { TableReader } from '../../shared/import/table-reader.ts';
import { type SummedField, summedFields, Tally } from '../../shared/import/tally.ts';
import type { RawRecord } from '../../shared/import/types.ts';
import { Refusal, type Result } from '../../shared/result.ts';
import { readGdv } from './formats/gdv/read-gdv.ts';
import { tableFormat, whole } from './formats/registry.ts';
import { inspectSurveyed } from './inspect.ts';
import { changed, chunksOf, type FileSource, surveyFile } from './source.ts';

export type { FileSource } from './source.ts';

const LARGEST_GDV = 400_000_000;

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
 * Reads every row of a file by a reading, with bounded memory. Stopped early, what the sink took is of no use.
 * @param expected SHA-256 the file had when it was inspected
 * @param onProgress called now and then with the number of records so far
 * @param hand what people typed in place of cells that could not be read
 * @throws Refusal `file-changed` when the bytes are others than expected, `workbook-damaged` and the format's own
 */
export async function readRows(
  source: FileSource,
  reading: Reading,
  expected: { readonly sha256: string },
  sink: RowSink,
  onProgress: (records: number) => void = () => {},
  hand: HandCells | null = null,
): Promise<ReadSummary> {
  const tally = new Tally(reading.format === 'gdv' ? new Set<SummedField>() : summedFields(reading));
  const hash = createHash('sha256');
  const format = tableFormat(reading.format);
  const chunks = hashing(source, hash, format?.keeps ?? true);
  if (format === null) {
    for (const batch of readGdv(await whole(chunks, LARGEST_GDV), reading, tally)) {
      for (const row of batch) {
        sink.row(row);
      }
      onProgress(tally.records);
    }
  } else {
    const records = format.records(chunks, reading);
    await readTables(hand === null || hand.empty ? records : retyped(records, hand), reading, tally, sink, onProgress);
  }
  if (hash.digest('hex') !== expected.sha256) {
    throw changed(source);
  }
  return tally.summary();
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

/** Records as people typed some of their cells. */
async function* retyped(records: AsyncIterable<RawRecord[]>, hand: HandCells): AsyncGenerator<RawRecord[]> {
  for await (const batch of records) {
    yield batch.map((record) => hand.apply(record));
  }
}

/** Gives each record to the reader of its table; tables end where the next sheet begins. */
async function readTables(
  records: AsyncIterable<RawRecord[]>,
  reading: Reading,
  tally: Tally,
  sink: RowSink,
  onProgress: (records: number) => void,
): Promise<void> {
  let reader: TableReader | null = null;
  let table: string | null | undefined;
  for await (const batch of records) {
    for (const record of batch) {
      const own = record.table ?? record.sheet;
      if (reader === null || own !== table) {
        reader?.end();
        table = own;
        reader = new TableReader(tableOf(reading, own), reading, tally, sink);
      }
      reader.push(record);
    }
    onProgress(tally.records);
  }
  reader?.end();
}

function tableOf(reading: Reading, sheet: string | null): Reading['tables'][number] {
  const named = reading.tables.find((table) => table.sheet === sheet);
  const only = reading.tables.length === 1 ? reading.tables[0] : undefined;
  return named ?? only ?? { sheet, kind: reading.kind, headerRow: null, headerRows: 0, columns: [] };
}
