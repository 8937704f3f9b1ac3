import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest, one } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'tierbook-counts-'));

function report(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a step of its own counts one', () => {
  expect([one(true), one(false)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('runners count their tests', () => {
  const unit = report('unit.json', { numPassedTests: 12, numFailedTests: 2 });
  expect(countVitest(unit, false)).toEqual({ passed: 12, failed: 2 });
  const e2e = report('e2e.json', { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } });
  expect(countPlaywright(e2e, false)).toEqual({ passed: 5, failed: 2 });
});

test('a runner that broke before it counted is a failure', () => {
  expect(countVitest(join(folder, 'none.json'), false)).toEqual({ passed: 0, failed: 1 });
  const e2e = report('late.json', { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } });
  expect(countPlaywright(e2e, false)).toEqual({ passed: 5, failed: 1 });
});
