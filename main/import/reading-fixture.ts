import type { Inspection, ReadingHints, ReadSummary } from '../../shared/import/reading.ts';
import type { NormalisedRow, ReadRow } from '../../shared/import/types.ts';
import { Refusal } from '../../shared/result.ts';
import { type FileSource, inspectFile, readRows } from './read.ts';

export type WholeRead = {
  readonly inspection: Inspection;
  readonly all: readonly ReadRow[];
  readonly rows: readonly NormalisedRow[];
  readonly summary: ReadSummary;
};

/** Inspects and reads a file to its end, as an import does. @throws Refusal as the import would refuse */
export async function readWhole(
  source: FileSource | { readonly text: string },
  fileName = 'list.csv',
  hints: Partial<ReadingHints> = {},
): Promise<WholeRead> {
  const bytes = typeof source === 'object' && 'text' in source ? Buffer.from(source.text) : source;
  const result = await inspectFile(bytes, fileName, { country: 'NL', currency: 'EUR', ...hints });
  if (!result.ok) {
    throw new Refusal(result.error.code, result.error.message, result.error.details);
  }
  const all: ReadRow[] = [];
  const sink = { row: (row: ReadRow) => all.push(row) };
  const summary = await readRows(bytes, result.value.reading, result.value, sink);
  const rows = all.filter((row) => row.type === 'row');
  return { inspection: result.value, all, rows, summary };
}

/** The code and sentence a file is refused with; null when it is read. */
export async function refusalOf(
  source: FileSource | { readonly text: string },
  fileName = 'list.csv',
  hints: Partial<ReadingHints> = {},
): Promise<{ readonly code: string; readonly message: string } | null> {
  try {
    await readWhole(source, fileName, hints);
    return null;
  } catch (cause) {
    if (cause instanceof Refusal) {
      return { code: cause.code, message: cause.message };
    }
    throw cause;
  }
}
