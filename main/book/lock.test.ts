import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from './book-fixture.ts';
import { takeWriterLock } from './lock.ts';

test('one holds it, the next is refused, and nothing is left when it goes', () => {
  const folder = testFolder();
  const path = join(folder, 'a.tierbook');
  const lock = takeWriterLock(path);
  expect(readdirSync(folder)).toEqual(['a.tierbook.lock']);
  expect(() => takeWriterLock(path)).toThrow('open in another window');
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
  takeWriterLock(path).release();
});

test('what a killed process leaves behind locks nobody out', () => {
  const path = join(testFolder(), 'a.tierbook');
  writeFileSync(`${path}.lock`, '');
  const lock = takeWriterLock(path);
  lock.release();
  expect(existsSync(`${path}.lock`)).toBe(false);
});
