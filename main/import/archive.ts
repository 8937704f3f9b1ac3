import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { WriteBook } from '../book/types.ts';
import { CHUNK, chunksAhead, openOriginal, type PackedAhead, type PlainChunk } from './archive-ahead.ts';
import { changed } from './source.ts';

/**
 * Keeps the original file in the book, as compressed chunks. Bytes that are there already are kept once.
 * @param ahead the file's chunks where somebody packs them already
 * @throws Refusal `file-changed` when the bytes are no longer those that were read, `file-missing` when they are gone
 */
export function archiveFile(db: WriteBook, path: string, sha256: string, ahead: PackedAhead | null): void {
  if (db.prepare<[string], { one: number }>('SELECT 1 AS one FROM file_chunk WHERE sha256 = ? LIMIT 1').get(sha256)) {
    return;
  }
  const insert = db.prepare<[string, number, number, Uint8Array]>(
    'INSERT INTO file_chunk (sha256, seq, plain_length, bytes) VALUES (?, ?, ?, ?)',
  );
  let seq = 0;
  for (const { plainLength, bytes } of ahead === null ? chunksOf(path, sha256) : chunksAhead(ahead, path, sha256)) {
    insert.run(sha256, seq++, plainLength, bytes);
    db.checkCancelled();
  }
}

function* chunksOf(path: string, sha256: string): Generator<PlainChunk> {
  const hash = createHash('sha256');
  const file = openOriginal(path);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let plainLength = fill(file, buffer); plainLength > 0; plainLength = fill(file, buffer)) {
      const plain = buffer.subarray(0, plainLength);
      hash.update(plain);
      yield { plainLength, bytes: deflateSync(plain, { level: 1 }) };
    }
  } finally {
    closeSync(file);
  }
  if (hash.digest('hex') !== sha256) {
    throw changed(path);
  }
}

function fill(file: number, buffer: Buffer): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) {
      break;
    }
    length += read;
  }
  return length;
}
