import type { Reading } from '../../../shared/import/reading.ts';
import type { RawRecord } from '../../../shared/import/types.ts';
import { decoderFor } from '../decode.ts';
import { readCsv } from './csv.ts';

/** A character no text file holds: each line becomes one cell, then the ruler cuts it. */
const NEVER = '\u0000';

/**
 * Reads fixed-width lines by the ruler of their recipe. Lines of other record types than the selector's keep their whole
 * text in a cell behind the ruler's and so count as titles or footers.
 */
export async function* readFixed(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<RawRecord[]> {
  const { ruler = [], selector, encoding } = reading;
  const decode = decoderFor(encoding ?? 'windows-1252');
  for await (const batch of readCsv(chunks, { delimiter: NEVER, encoding: 'windows-1252' })) {
    yield batch.map((record) => {
      const raw = record.cells[0] ?? '';
      const line = encoding === 'windows-1252' || encoding === null ? raw : decode(Buffer.from(raw, 'latin1'));
      const wanted =
        selector === undefined || selector.values.some((value) => line.startsWith(value, selector.start - 1));
      return wanted
        ? { ...record, cells: ruler.map(({ start, length }) => line.slice(start - 1, start - 1 + length)) }
        : { ...record, cells: [...ruler.map(() => ''), line] };
    });
  }
}
