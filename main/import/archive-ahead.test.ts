import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { CHUNK, ChunksAhead, type PackedAhead, type PlainChunk, packAhead } from './archive-ahead.ts';

const folder = mkdtempSync(join(tmpdir(), 'tierbook-ahead-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, length: number) {
  const bytes = Buffer.from(Uint8Array.from({ length }, (_, at) => (at * at) % 251));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** In the program another thread waits; here, where there is but one, the packing has to go on between looks. */
async function taken(ahead: PackedAhead, path: string, sha256: string): Promise<PlainChunk[]> {
  const source = new ChunksAhead(ahead, path, sha256);
  const chunks: PlainChunk[] = [];
  while (!source.ended) {
    const chunk = source.take();
    if (chunk !== null) {
      chunks.push(chunk);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return chunks;
}

const sentSo = ({ sent }: PackedAhead) => Atomics.load(new Int32Array(sent), 0);

test.each([
  ['of several chunks', 2 * CHUNK + 12_345],
  ['of more chunks than may wait', 11 * CHUNK + 1],
  ['that ends with a chunk', 2 * CHUNK],
  ['of one byte', 1],
])('a file %s comes out as it went in', async (name, length) => {
  const { path, bytes, sha256 } = written(name, length);
  const { ahead, stop } = packAhead(path);
  const chunks = await taken(ahead, path, sha256);
  stop();
  expect(chunks.map(({ plainLength }) => plainLength).every((plain) => plain > 0 && plain <= CHUNK)).toBe(true);
  expect(Buffer.concat(chunks.map((chunk) => inflateSync(chunk.bytes))).equals(bytes)).toBe(true);
});

test('other bytes than those that were read are refused, and so is a file that is gone', async () => {
  const { path } = written('changed', CHUNK + 1);
  const other = packAhead(path);
  await expect(taken(other.ahead, path, 'another')).rejects.toMatchObject({ code: 'file-changed' });
  other.stop();
  const gone = join(folder, 'gone');
  const none = packAhead(gone);
  await expect(taken(none.ahead, gone, 'any')).rejects.toMatchObject({ code: 'file-missing' });
  none.stop();
});

test('no more is packed than may wait until some of it is taken', async () => {
  const { path } = written('slow', 12 * CHUNK);
  const { ahead, stop } = packAhead(path);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(sentSo(ahead)).toBeLessThanOrEqual(8);
  stop();
});

test('what nobody wants any more is not packed', async () => {
  const { path } = written('unwanted', 8 * CHUNK);
  const { ahead, stop } = packAhead(path);
  while (sentSo(ahead) === 0) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  stop();
  const before = sentSo(ahead);
  await new Promise((resolve) => setTimeout(resolve, 50));
  // What was under way may still arrive: a chunk, and that it was the last.
  expect(sentSo(ahead)).toBeLessThanOrEqual(before + 2);
});
