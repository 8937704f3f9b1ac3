import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { killDrill } from './kill-drill.ts';

const folder = mkdtempSync(join(tmpdir(), 'tierbook-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Lines enough for writing them to last longer than the moments are spread over.
test('killed at any moment, the book is as before or whole after', { timeout: 600_000 }, async () => {
  const killed = await killDrill({ folder, moments: 10, lines: 45_000, random: Math.random });
  expect(killed).toHaveLength(10);
  // The drill says by itself whether the book was sound; here: that the moments fell where they were meant to fall.
  expect(killed.filter(({ step }) => step === 'started' || step === 'inspected').map(({ outcome }) => outcome)).toEqual(
    ['before', 'before'],
  );
  expect(killed.some(({ last }) => last === 'write')).toBe(true);
});
