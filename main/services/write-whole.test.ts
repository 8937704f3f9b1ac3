import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Refusal } from '../../shared/result.ts';
import { testFolder } from '../book/book-fixture.ts';
import { makeFolder, notWritten, writeWhole } from './write-whole.ts';

test('a folder where none can be made is a sentence, not a fault of the program', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'taken'), 'a file');
  await expect(makeFolder(join(folder, 'taken', 'plans'))).rejects.toMatchObject({ code: 'export-failed' });
  await makeFolder(join(folder, 'plans', '2027'));
  await writeWhole(join(folder, 'plans', '2027', 'a.txt'), 'whole');
  expect(readFileSync(join(folder, 'plans', '2027', 'a.txt'), 'utf8')).toBe('whole');
  await expect(writeWhole(join(folder, 'nowhere', 'a.txt'), 'x')).rejects.toMatchObject({ code: 'export-failed' });
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EROFS', 'export-failed'],
  ['EACCES', 'export-failed'],
])('%s is said as %s', (code, said) => {
  expect(notWritten('a.pdf', Object.assign(new Error('write'), { code }))).toMatchObject({
    code: said,
    details: { path: 'a.pdf', cause: code },
  });
});

test('what is no fault of the disk stays what it is', () => {
  const bug = new TypeError('x is undefined');
  expect(notWritten('a.pdf', bug)).toBe(bug);
  const refusal = new Refusal('cancelled', 'Stopped as asked.');
  expect(notWritten('a.pdf', refusal)).toBe(refusal);
});
