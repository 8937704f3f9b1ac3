import { inflateSync } from 'node:zlib';
import { cutLine } from '../../shared/import/fixed.ts';
import type { Reading } from '../../shared/import/reading.ts';
import { decoderFor } from '../import/decode.ts';
import { splitText } from '../import/formats/csv.ts';
import type { ReadBook } from './types.ts';

/** Chunks unpacked at once: lines are asked for in file order, a line may reach into the next chunk. */
const MOST_CHUNKS = 3;
const CHUNK = 1 << 20;

/** Reads lines of kept originals as they stood. One for each job: it keeps the chunks it unpacked last. */
export function originalLines(db: ReadBook) {
  const unpacked = new Map<string, Buffer>();

  function chunk(sha256: string, seq: number): Buffer {
    const key = `${sha256} ${seq}`;
    const known = unpacked.get(key);
    if (known !== undefined) {
      return known;
    }
    const stored = db
      .prepare<[string, number], { bytes: Buffer }>('SELECT bytes FROM file_chunk WHERE sha256 = ? AND seq = ?')
      .get(sha256, seq);
    const plain = stored === undefined ? Buffer.alloc(0) : inflateSync(stored.bytes);
    unpacked.set(key, plain);
    const [oldest] = unpacked.keys();
    if (unpacked.size > MOST_CHUNKS && oldest !== undefined) {
      unpacked.delete(oldest);
    }
    return plain;
  }

  function bytes(sha256: string, offset: number, length: number): Buffer {
    const parts: Buffer[] = [];
    for (let at = offset; at < offset + length; ) {
      const start = at % CHUNK;
      const part = chunk(sha256, Math.floor(at / CHUNK)).subarray(start, start + offset + length - at);
      if (part.length === 0) {
        break;
      }
      parts.push(part);
      at += part.length;
    }
    return Buffer.concat(parts);
  }

  /** The cells of one row of a text file, by the reading it was imported with. */
  return function cells(reading: Reading, sha256: string, offset: number, length: number): readonly string[] {
    const text = decoderFor(reading.encoding ?? 'windows-1252')(bytes(sha256, offset, length));
    switch (reading.format) {
      case 'csv':
        return splitText(text, reading.delimiter ?? ',', 1)[0] ?? [];
      case 'fixed':
        return cutLine(text.replace(/[\r\n]+$/, ''), reading);
      default:
        return [text.replace(/[\r\n]+$/, '')];
    }
  };
}
