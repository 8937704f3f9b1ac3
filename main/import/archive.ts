import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { WriteBook } from '../book/types.ts';
import { CHUNK, ChunksAhead, openOriginal, type PackedAhead, type PlainChunk } from './archive-ahead.ts';
import { changed } from './source.ts';

/** Keeps the original file of a statement in the book, as compressed chunks. Bytes that are there already are kept once. */
export class Archive {
  readonly #db: WriteBook;
  readonly #path: string;
  readonly #sha256: string;
  readonly #ahead: ChunksAhead | null;
  readonly #insert;
  readonly #isKept: boolean;
  #seq = 0;

  /** @param ahead the file's chunks where somebody packs them already */
  constructor(db: WriteBook, path: string, sha256: string, ahead: PackedAhead | null) {
    this.#db = db;
    this.#path = path;
    this.#sha256 = sha256;
    this.#ahead = ahead === null ? null : new ChunksAhead(ahead, path, sha256);
    this.#insert = db.prepare<[string, number, number, Uint8Array]>(
      'INSERT INTO file_chunk (sha256, seq, plain_length, bytes) VALUES (?, ?, ?, ?)',
    );
    const kept = db.prepare<[string], { one: number }>('SELECT 1 AS one FROM file_chunk WHERE sha256 = ? LIMIT 1');
    this.#isKept = kept.get(sha256) !== undefined;
  }

  /** Writes the chunks that are ready, so that those behind them are packed while the writer does other things. */
  writeReady(): void {
    for (let chunk = this.#take(); chunk !== null; chunk = this.#take()) {
      this.#write(chunk);
    }
  }

  /**
   * Writes what is left.
   * @throws Refusal `file-changed` when the bytes are no longer those that were read, `file-missing` when they are gone
   */
  finish(): void {
    if (this.#isKept) {
      this.#ahead?.end();
      return;
    }
    if (this.#ahead === null) {
      for (const chunk of chunksOf(this.#path, this.#sha256)) {
        this.#write(chunk);
        this.#db.checkCancelled();
      }
      return;
    }
    for (this.writeReady(); !this.#ahead.ended; this.writeReady()) {
      this.#db.checkCancelled();
      this.#ahead.wait();
    }
  }

  #take(): PlainChunk | null {
    return this.#isKept || this.#ahead === null ? null : this.#ahead.take();
  }

  #write({ plainLength, bytes }: PlainChunk): void {
    this.#insert.run(this.#sha256, this.#seq++, plainLength, bytes);
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
