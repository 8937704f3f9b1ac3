import type { Inspection, Reading, ReadingHints, ReadSummary } from '../../shared/import/reading.ts';
import type { ReadRow } from '../../shared/import/types.ts';
import { fail, type Result } from '../../shared/result.ts';

/** A file on disk, or its bytes (kept originals, tests). */
export type FileSource = string | Uint8Array;

/** A running read. Stop early by leaving the loop; `summary` is known once the loop has ended by itself. */
export type RowReader = {
  /** Batches of up to 1 000 rows in file order. Throws Refusal (`file-changed`, `workbook-damaged`, …). */
  readonly rows: AsyncIterable<readonly ReadRow[]>;
  /** @throws Error before the last batch was taken. */
  summary(): ReadSummary;
};

/**
 * Looks at a file: what it is, how it is to be read, and how sure that is. Refusals: `file-missing`, `file-empty`,
 * `not-a-table`, `unsupported-format`, `needs-recipe` (details: `inspection`), `layout-drift` (details: moved, missing,
 * added), and the format's own.
 */
export async function inspectFile(
  _source: FileSource,
  _fileName: string,
  _hints: ReadingHints,
): Promise<Result<Inspection>> {
  return fail('unsupported-format', 'Reading files is not in place yet.');
}

/**
 * Reads every row of a file by a reading, in batches, with bounded memory.
 * @param expected SHA-256 the file had when it was inspected; another one ends in Refusal `file-changed`
 */
export function readRows(_source: FileSource, _reading: Reading, _expected: { readonly sha256: string }): RowReader {
  throw new Error('not in place');
}
