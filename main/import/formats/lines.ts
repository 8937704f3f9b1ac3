import type { Encoding } from '../../../shared/import/reading.ts';
import { Refusal } from '../../../shared/result.ts';
import { bomLength, decoderFor } from '../decode.ts';

const LONGEST = 4 << 20;
/** Texts whose lines cannot be found in bytes are held whole. */
const LARGEST_WHOLE = 400_000_000;

/** One line of a text file and the bytes it stands in, its end included. */
export type Line = {
  readonly row: number;
  readonly offset: number;
  readonly length: number;
  readonly text: string;
};

function tooLong(): Refusal {
  return new Refusal(
    'line-too-long',
    'A single line of this file is longer than 4 MB, so it is not a table. Export it again with one record a line.',
  );
}

/**
 * The lines of a text file as they stand, ended by LF, CRLF or CR, in any mixture.
 * @param recordLength characters of a record in files without line ends
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  recordLength?: number,
): AsyncGenerator<Line> {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (wide || recordLength !== undefined) {
    yield* wholeLines(await whole(chunks), encoding, recordLength);
    return;
  }
  const decode = decoderFor(encoding);
  let held: Uint8Array = new Uint8Array();
  let offset = -1;
  let row = 1;
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    let at = offset < 0 ? bomLength(bytes, encoding) : 0;
    offset = Math.max(offset, 0);
    // The last byte may be a return whose line feed is still to come.
    const endAfter = endsOf(bytes);
    for (let end = endAfter(at); end > 0 && end < bytes.length; end = endAfter(at)) {
      yield { row, offset: offset + at, length: end - at, text: bare(decode(bytes.subarray(at, end))) };
      row += 1;
      at = end;
    }
    offset += at;
    held = bytes.subarray(at);
    if (held.length > LONGEST) {
      throw tooLong();
    }
  }
  const endAfter = endsOf(held);
  for (let at = 0; at < held.length; ) {
    const end = endAfter(at) || held.length;
    yield { row, offset: offset + at, length: end - at, text: bare(decode(held.subarray(at, end))) };
    row += 1;
    at = end;
  }
}

/** Finds line ends; what it found beyond a line it keeps, so that long stretches are searched once. */
function endsOf(bytes: Uint8Array): (at: number) => number {
  let feed = -2;
  let back = -2;
  const next = (code: number, known: number, at: number) =>
    known === -1 || known >= at ? known : bytes.indexOf(code, at);
  return (at) => {
    feed = next(10, feed, at);
    back = next(13, back, at);
    if (back < 0 || (feed >= 0 && feed < back)) {
      return feed + 1;
    }
    return feed === back + 1 ? back + 2 : back + 1;
  };
}

function bare(text: string): string {
  return text.replace(/[\r\n\u001a]+$/, '');
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_WHOLE) {
      throw new Refusal('file-too-large', 'The file is larger than 400 MB. Export it in parts.');
    }
    parts.push(Buffer.from(chunk));
  }
  return Buffer.concat(parts);
}

function* wholeLines(bytes: Buffer, encoding: Encoding, recordLength: number | undefined): Generator<Line> {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  let offset = bomLength(bytes, encoding);
  const body = bytes.subarray(offset);
  const text =
    encoding === 'utf-16be'
      ? Buffer.from(body.subarray(0, body.length & ~1))
          .swap16()
          .toString('utf16le')
      : decoderFor(encoding)(body);
  const pattern =
    recordLength === undefined ? /[^\r\n]*(?:\r\n|\r|\n|$)/y : new RegExp(`[^\\r\\n]{1,${recordLength}}[\\r\\n]*`, 'y');
  for (let at = 0, row = 1; at < text.length; row += 1) {
    pattern.lastIndex = at;
    const line = pattern.exec(text)?.[0] ?? text.slice(at, at + 1);
    const length = wide ? line.length * 2 : encoding === 'utf-8' ? Buffer.byteLength(line) : line.length;
    yield { row, offset, length, text: bare(line) };
    at += line.length;
    offset += length;
  }
}
