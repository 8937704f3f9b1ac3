import { inflateSync } from 'node:zlib';
import { Refusal } from '../../shared/result.ts';
import type { ReadBook } from '../book/types.ts';

/**
 * The original of a statement as it was read, from the chunks the book keeps.
 * @throws Refusal `original-missing`
 */
export function keptFile(db: ReadBook, sha256: string): Uint8Array {
  const parts = db
    .prepare<[string], { bytes: Buffer }>('SELECT bytes FROM file_chunk WHERE sha256 = ? ORDER BY seq')
    .all(sha256)
    .map(({ bytes }) => inflateSync(bytes));
  if (parts.length === 0) {
    throw new Refusal(
      'original-missing',
      'The book no longer keeps the original of this statement. Import the file again.',
    );
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}
