import type { Reading } from '../../shared/import/reading.ts';
import { cutRecords } from './formats/gdv/records.ts';
import { tableFormat } from './formats/registry.ts';
import { bytesOf, chunksOf, type FileSource } from './source.ts';

/** Where a row stands in its file. */
export type Place = { readonly sheet: string | null; readonly row: number };

const LARGEST_GDV = 400_000_000;

/** The cells of some rows as they stand in the file, in the order asked for; empty where there is no such row. */
export async function rawCells(
  source: FileSource,
  reading: Reading,
  places: readonly Place[],
): Promise<readonly (readonly string[])[]> {
  const wanted = new Map(places.map((place, at) => [keyOf(place), at] as const));
  const found: (readonly string[])[] = places.map(() => []);
  const keep = (place: Place, cells: readonly string[]) => {
    const at = wanted.get(keyOf(place));
    if (at !== undefined) {
      found[at] = cells;
    }
  };
  if (reading.format === 'gdv') {
    for (const record of cutRecords(await bytesOf(source, LARGEST_GDV), reading.encoding ?? 'windows-1252')) {
      keep({ sheet: null, row: record.row }, [record.text.trimEnd()]);
    }
    return found;
  }
  const format = tableFormat(reading.format);
  for await (const batch of format?.records(chunksOf(source), reading) ?? []) {
    for (const record of batch) {
      keep(record, record.cells);
    }
  }
  return found;
}

function keyOf({ sheet, row }: Place): string {
  return `${row}:${sheet ?? ''}`;
}
