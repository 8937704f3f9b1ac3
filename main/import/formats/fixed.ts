import { asideOf, cutLine, typeOf } from '../../../shared/import/fixed.ts';
import type { Reading } from '../../../shared/import/reading.ts';
import type { RawRecord } from '../../../shared/import/types.ts';
import { linesOf } from './lines.ts';

const BATCH = 1000;

/**
 * Reads fixed-width lines by the ruler of their recipe. Where the file mixes several types of line, the fields of those
 * that carry hold for the lines of data below them; headers, trailers and types nobody named are no rows.
 */
export async function* readFixed(
  chunks: AsyncIterable<Uint8Array>,
  reading: Pick<Reading, 'ruler' | 'records' | 'recordLength' | 'encoding'>,
): AsyncGenerator<RawRecord[]> {
  const { records, encoding, recordLength } = reading;
  const carried = new Carried(reading);
  let batch: RawRecord[] = [];
  let index = 0;
  for await (const { row, offset, length, text } of linesOf(chunks, encoding ?? 'windows-1252', recordLength)) {
    const place = { index, sheet: null, row, offset, length };
    const type = records === undefined || text.trim() === '' ? null : typeOf(text, reading);
    if (records === undefined || text.trim() === '') {
      batch.push({ ...place, cells: cutLine(text, reading) });
    } else if (type?.role === 'data') {
      batch.push({ ...place, cells: carried.onto(cutLine(text, reading)) });
    } else {
      if (type?.role === 'carry') {
        carried.take(type.name, cutLine(text, reading));
      }
      batch.push({ ...place, cells: [text], aside: type?.role === 'carry' ? { kind: 'title' } : asideOf(text, type) });
    }
    index += 1;
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

/** What the lines above say of the lines of data below them. */
class Carried {
  private readonly order: readonly string[];
  private readonly held = new Map<string, readonly string[]>();

  constructor({ records }: Pick<Reading, 'records'>) {
    this.order = (records?.types ?? []).flatMap(({ name, role }) => (role === 'carry' ? [name] : []));
  }

  /** A new client ends what was said of the last one's contracts: types named later hang on those named before. */
  take(name: string, cells: readonly string[]): void {
    for (const below of this.order.slice(this.order.indexOf(name))) {
      this.held.delete(below);
    }
    this.held.set(name, cells);
  }

  onto(cells: string[]): string[] {
    for (const above of this.held.values()) {
      for (const [at, cell] of above.entries()) {
        if (cell !== '' && cells[at] === '') {
          cells[at] = cell;
        }
      }
    }
    return cells;
  }
}
