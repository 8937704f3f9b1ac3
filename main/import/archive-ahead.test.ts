import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { CHUNK, chunksAhead, type PackedAhead, packAhead } from './archive-ahead.ts';

const folder = mkdtempSync(join(tmpdir(), 'tierbook-ahead-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, length: number) {
  const bytes = Buffer.from(Uint8Array.from({ length }, (_, at) => (at * at) % 251));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** In the program another thread waits; here, where there is but one, the packing has to be done first. */
async function packed({ sent }: PackedAhead, messages: number): Promise<void> {
  while (Atomics.load(new Int32Array(sent), 0) < messages) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

test.each([
  ['of several chunks', 2 * CHUNK + 12_345],
  ['that ends with a chunk', 2 * CHUNK],
  ['of one byte', 1],
])('a file %s comes out as it went in', async (name, length) => {
  const { path, bytes, sha256 } = written(name, length);
  const { ahead, stop } = packAhead(path);
  await packed(ahead, Math.ceil(length / CHUNK) + 1);
  const chunks = [...chunksAhead(ahead, path, sha256)];
  stop();
  expect(chunks.map(({ plainLength }) => plainLength).every((plain) => plain > 0 && plain <= CHUNK)).toBe(true);
  expect(Buffer.concat(chunks.map((chunk) => inflateSync(chunk.bytes))).equals(bytes)).toBe(true);
});

test('other bytes than those that were read are refused, and so is a file that is gone', async () => {
  const { path } = written('changed', CHUNK + 1);
  const other = packAhead(path);
  await packed(other.ahead, 3);
  expect(() => [...chunksAhead(other.ahead, path, 'another')]).toThrow(
    expect.objectContaining({ code: 'file-changed' }),
  );
  other.stop();
  const gone = join(folder, 'gone');
  const none = packAhead(gone);
  await packed(none.ahead, 1);
  expect(() => [...chunksAhead(none.ahead, gone, 'any')]).toThrow(expect.objectContaining({ code: 'file-missing' }));
  none.stop();
});

test('what nobody wants any more is not packed', async () => {
  const { path } = written('unwanted', 8 * CHUNK);
  const { ahead, stop } = packAhead(path);
  await packed(ahead, 1);
  stop();
  const before = Atomics.load(new Int32Array(ahead.sent), 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  // What was under way may still arrive: a chunk, and that it was the last.
  expect(Atomics.load(new Int32Array(ahead.sent), 0)).toBeLessThanOrEqual(before + 2);
});
