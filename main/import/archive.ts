import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { Refusal } from '../../shared/result.ts';
import type { WriteBook } from '../book/types.ts';

/** Plain bytes a chunk holds at most. */
const CHUNK = 1 << 20;

/**
 * Keeps the original file in the book, as compressed chunks. Bytes that are there already are kept once.
 * @throws Refusal `file-changed` when the bytes are no longer those that were read, `file-missing` when they are gone
 */
export function archiveFile(db: WriteBook, path: string, sha256: string): void {
  if (db.prepare<[string], { one: number }>('SELECT 1 AS one FROM file_chunk WHERE sha256 = ? LIMIT 1').get(sha256)) {
    return;
  }
  const insert = db.prepare<[string, number, number, Buffer]>(
    'INSERT INTO file_chunk (sha256, seq, plain_length, bytes) VALUES (?, ?, ?, ?)',
  );
  const hash = createHash('sha256');
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    throw new Refusal('file-missing', `There is no file at ${path}. It may have been moved or deleted.`);
  }
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let seq = 0; ; seq++) {
      const length = fill(file, buffer);
      if (length === 0) {
        break;
      }
      const plain = buffer.subarray(0, length);
      hash.update(plain);
      insert.run(sha256, seq, length, deflateSync(plain, { level: 1 }));
      db.checkCancelled();
    }
  } finally {
    closeSync(file);
  }
  if (hash.digest('hex') !== sha256) {
    throw new Refusal(
      'file-changed',
      `${path} changed while it was read. Wait until it is complete and import it again.`,
    );
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
