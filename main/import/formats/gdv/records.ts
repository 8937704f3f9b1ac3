import type { Encoding } from '../../../../shared/import/reading.ts';
import { bomLength, decoderFor } from '../../decode.ts';

/** One line of a GDV file, padded to 256 characters where its trailing blanks were cut off. */
export type GdvRecord = {
  readonly index: number;
  /** 1-based position among the file's lines. */
  readonly row: number;
  readonly offset: number;
  readonly length: number;
  readonly text: string;
  /** 0001, 0100 …; empty for a blank line. */
  readonly kind: string;
  /** Not 256 characters, nor 256 without trailing blanks. */
  readonly broken: boolean;
};

const LENGTH = 256;

function recordOf(index: number, offset: number, length: number, raw: string): GdvRecord {
  // Blanks beyond the end are the sender's; anything else there is not.
  const cut = raw.length > LENGTH && raw.slice(LENGTH).trim() === '' ? raw.slice(0, LENGTH) : raw;
  const text = cut.padEnd(LENGTH);
  const kind = text.trim() === '' ? '' : text.slice(0, 4);
  return {
    index,
    row: index + 1,
    offset,
    length,
    text,
    kind,
    broken: kind !== '' && (text.length !== LENGTH || raw.length < 43),
  };
}

/**
 * Cuts a file into records: by line ends (LF, CRLF, or CR alone) where it has any, else every 256 characters. Characters count, not bytes: in
 * UTF-8 a record with an umlaut has 257 bytes.
 */
export function* cutRecords(bytes: Uint8Array, encoding: Encoding): Generator<GdvRecord> {
  const decode = decoderFor(encoding);
  let at = bomLength(bytes, encoding);
  let index = 0;
  // Some senders end their lines with returns alone.
  const ending = bytes.includes(10) ? 10 : 13;
  while (at < bytes.length) {
    const feed = bytes.indexOf(ending, at);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = decode(bytes.subarray(at, end)).replace(/[\r\n\u001a]+$/, '');
    if (line.length > LENGTH + 6 && line.length >= 2 * LENGTH - 20) {
      for (const record of abutting(bytes.subarray(at, end), line, at, index, encoding)) {
        yield record;
        index += 1;
      }
    } else if (line !== '' || feed >= 0) {
      yield recordOf(index, at, end - at, line);
      index += 1;
    }
    at = end;
  }
}

function* abutting(
  bytes: Uint8Array,
  line: string,
  offset: number,
  index: number,
  encoding: Encoding,
): Generator<GdvRecord> {
  let at = offset;
  let next = index;
  for (let start = 0; start < line.length; start += LENGTH) {
    const text = line.slice(start, start + LENGTH);
    const last = start + LENGTH >= line.length;
    const size = last ? offset + bytes.length - at : encoding === 'utf-8' ? Buffer.byteLength(text) : LENGTH;
    yield recordOf(next, at, size, text);
    next += 1;
    at += size;
  }
}
