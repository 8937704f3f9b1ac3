import { LineRecord } from '../../../shared/import/line-record.ts';
import type { Encoding } from '../../../shared/import/reading.ts';
import { own } from '../../../shared/import/text.ts';
import type { RawRecord } from '../../../shared/import/types.ts';
import { Refusal } from '../../../shared/result.ts';
import { bomLength, decoderFor } from '../decode.ts';

/** One record longer than this is no table row; 10 000 columns of 400 characters fit. */
const LONGEST_RECORD = 4 << 20;
/** A quoted cell with more lines than this is taken for a stray quote that swallowed its neighbours. */
const MOST_LINES_IN_CELL = 200;
const BATCH = 1000;

export type CsvForm = { readonly delimiter: string; readonly encoding: Encoding };

type Split = { readonly cells: string[]; readonly end: number; readonly lines: number };

/**
 * Splits one record that holds quotes. Quotes count only at the start of a cell; text behind a closing quote is kept.
 * @returns null when the text ends before the record does
 */
function splitQuoted(text: string, start: number, delimiter: string, last: boolean, literal: boolean): Split | null {
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    let cell = '';
    if (!literal && text.charCodeAt(at) === 34) {
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) {
          if (!last) {
            return null;
          }
          return splitQuoted(text, start, delimiter, last, true);
        }
        cell += text.slice(at, close);
        at = close + 1;
        if (text.charCodeAt(at) !== 34) {
          break;
        }
        cell += '"';
        at += 1;
      }
      if (at >= text.length && !last) {
        return null;
      }
      // A quote that closes in the middle of a later line's text was two stray ones: each line is then its own.
      const inside = countLines(cell);
      if (inside > MOST_LINES_IN_CELL || (inside > 0 && !endsCell(text, at, delimiter))) {
        return splitQuoted(text, start, delimiter, last, true);
      }
      lines += inside;
    }
    const stop = cellEnd(text, at, delimiter);
    if (stop >= text.length && !last) {
      return null;
    }
    cell += text.slice(at, stop);
    cells.push(cell);
    if (stop >= text.length) {
      return { cells, end: stop, lines };
    }
    if (text.startsWith(delimiter, stop)) {
      at = stop + delimiter.length;
      continue;
    }
    if (text.charCodeAt(stop) === 13 && stop + 1 >= text.length && !last) {
      return null;
    }
    const wide = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10;
    return { cells, end: stop + (wide ? 2 : 1), lines };
  }
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || code === 10 || code === 13 || code === 32 || text.startsWith(delimiter, at);
}

function countLines(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  const first = delimiter.charCodeAt(0);
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === first || code === 10 || code === 13) {
      return at;
    }
  }
  return text.length;
}

/** Splits text that is already in memory; for guessing delimiters and for tests. */
export function splitText(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    const split = splitQuoted(text, at, delimiter, true, false);
    if (split === null) {
      break;
    }
    rows.push(split.cells);
    at = split.end;
  }
  return rows;
}

/** Cuts chunks of bytes into records, keeping the byte range of each. Bytes stand for themselves until a record needs decoding. */
class Cutter {
  private readonly delimiter: string;
  private readonly unit: 1 | 2;
  private readonly swap: boolean;
  private readonly decode: ((bytes: Uint8Array) => string) | null;
  private text = '';
  private offset: number;
  private row = 1;
  private index = 0;
  private held: Uint8Array | null = null;
  /** The bytes of `text`, where each letter is one; overwritten with every chunk. */
  private bytes = new Uint8Array(1 << 17);
  private done = 0;

  constructor(form: CsvForm, bom: number) {
    this.delimiter = form.delimiter;
    this.unit = form.encoding === 'utf-16le' || form.encoding === 'utf-16be' ? 2 : 1;
    this.swap = form.encoding === 'utf-16be';
    this.decode = this.unit === 2 ? null : decoderFor(form.encoding);
    this.offset = bom;
  }

  /** Adds a chunk and returns the records that are complete. */
  *push(chunk: Uint8Array, last: boolean): Generator<RawRecord> {
    const kept = this.text.length;
    this.text += this.letters(chunk, last);
    const { text, delimiter, unit } = this;
    const bytes = unit === 1 && delimiter.length === 1 ? this.extend(kept, chunk) : null;
    let at = 0;
    let feed = -2;
    let back = -2;
    let quote = -2;
    const high = /[\u0080-\uffff]/g;
    let highAt = unit === 2 ? Number.POSITIVE_INFINITY : -2;
    while (at < text.length) {
      if (feed !== -1 && feed < at) {
        feed = text.indexOf('\n', at);
      }
      if (back !== -1 && back < at) {
        back = text.indexOf('\r', at);
      }
      if (quote !== -1 && quote < at) {
        quote = text.indexOf('"', at);
      }
      let stop = feed;
      if (back >= 0 && (feed < 0 || back < feed)) {
        stop = back;
      }
      let end: number;
      let cells: string[] | null = null;
      let lines = 1;
      if (quote >= 0 && (stop < 0 || quote < stop)) {
        const split = splitQuoted(text, at, delimiter, last, text.length - at > LONGEST_RECORD);
        if (split === null) {
          break;
        }
        ({ cells, end, lines } = split);
      } else {
        if (stop < 0 || (stop === text.length - 1 && text.charCodeAt(stop) === 13)) {
          if (!last) {
            break;
          }
          end = text.length;
          stop = stop < 0 ? end : stop;
        } else {
          end = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
        }
      }
      if (end - at > LONGEST_RECORD) {
        throw tooLong();
      }
      if (highAt < at) {
        high.lastIndex = at;
        highAt = high.exec(text)?.index ?? Number.POSITIVE_INFINITY;
      }
      const place = { index: this.index, row: this.row, offset: this.offset + at * unit, length: (end - at) * unit };
      if (cells === null && bytes !== null && highAt >= end) {
        yield new LineRecord(place, { bytes, text, start: at, stop }, delimiter);
      } else {
        cells = cells?.map(own) ?? own(text.slice(at, stop)).split(delimiter);
        if (highAt < end && this.decode !== null) {
          const raw = Buffer.from(text.slice(at, end), 'latin1');
          cells = splitQuoted(this.decode(raw), 0, delimiter, true, false)?.cells ?? cells;
        }
        yield { ...place, sheet: null, cells };
      }
      this.index += 1;
      this.row += lines;
      at = end;
    }
    if (text.length - at > LONGEST_RECORD && !last) {
      throw tooLong();
    }
    this.offset += at * unit;
    this.text = text.slice(at);
    this.done = at;
  }

  /** Puts a chunk behind the bytes of the text that is left. */
  private extend(left: number, chunk: Uint8Array): Uint8Array {
    const { bytes, done } = this;
    if (left + chunk.length > bytes.length) {
      this.bytes = new Uint8Array((left + chunk.length) * 2);
      this.bytes.set(bytes.subarray(done, done + left));
    } else {
      bytes.copyWithin(0, done, done + left);
    }
    this.bytes.set(chunk, left);
    return this.bytes;
  }

  private letters(chunk: Uint8Array, last: boolean): string {
    if (this.unit === 1) {
      return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
    }
    const joined = this.held === null ? Buffer.from(chunk) : Buffer.concat([this.held, chunk]);
    const even = joined.length & ~1;
    this.held = even === joined.length || last ? null : joined.subarray(even);
    const whole = joined.subarray(0, even);
    return (this.swap ? Buffer.from(whole).swap16() : whole).toString('utf16le');
  }
}

function tooLong(): Refusal {
  return new Refusal(
    'line-too-long',
    'A single line of this file is longer than 4 MB, so it is not a table. Export it again as CSV with one row a line.',
  );
}

/**
 * Reads a delimited text file: any delimiter, quotes, line breaks inside quotes, LF / CR / CRLF mixed, ragged rows.
 * Cells are as they stand; byte ranges are those of the original file.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  form: CsvForm,
): AsyncGenerator<RawRecord[], void, undefined> {
  let cutter: Cutter | null = null;
  let waiting: Uint8Array | null = null;
  let batch: RawRecord[] = [];
  for await (const chunk of chunks) {
    if (waiting === null) {
      const bom = bomLength(chunk, form.encoding);
      cutter = new Cutter(form, bom);
      waiting = chunk.subarray(bom);
      continue;
    }
    for (const record of cutter?.push(waiting, false) ?? []) {
      batch.push(record);
      if (batch.length === BATCH) {
        yield batch;
        batch = [];
      }
    }
    // The bytes of the records are overwritten with the next chunk.
    if (batch.length > 0) {
      yield batch;
      batch = [];
    }
    waiting = chunk;
  }
  for (const record of cutter?.push(waiting ?? new Uint8Array(), true) ?? []) {
    batch.push(record);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}
