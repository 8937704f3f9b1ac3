import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOW, newBook, testFolder } from './book-fixture.ts';
import { createBook, giveName, newPath } from './create.ts';
import { loadMigrations } from './migrations.ts';

const office = { name: 'Van Dijk', country: 'NL', currency: 'EUR', language: 'en' } as const;

test('a new book is one file, whole', () => {
  const folder = testFolder();
  const path = newBook(null, folder);
  expect(readdirSync(folder)).toEqual(['office.tierbook']);
  expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
});

test('an encrypted book tells nothing to whoever looks into the file', () => {
  const bytes = readFileSync(newBook('correct horse'));
  expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  expect(bytes.includes('Van Dijk')).toBe(false);
});

test('where something stands already nothing is made, and it stays as it was', () => {
  const folder = testFolder();
  const path = join(folder, 'office.tierbook');
  writeFileSync(path, 'mine');
  const options = { path, passphrase: null, migrations: loadMigrations(), office, now: NOW };
  expect(() => createBook(options)).toThrow(expect.objectContaining({ code: 'book-exists' }));
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['office.tierbook']);
  expect(() => newPath(join(folder, 'none', 'x.tierbook'))).toThrow(
    expect.objectContaining({ code: 'book-no-folder' }),
  );
});

test('a book that could not be made leaves nothing behind', () => {
  const folder = testFolder();
  const options = { path: join(folder, 'x.tierbook'), passphrase: null, migrations: [], office, now: NOW };
  expect(() => createBook(options)).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test('the finished file takes its name only where nothing has it', () => {
  const folder = testFolder();
  const [made, path] = [join(folder, 'made'), join(folder, 'taken')];
  writeFileSync(made, 'new');
  mkdirSync(path);
  expect(() => giveName(made, path)).toThrow(expect.objectContaining({ code: 'book-exists' }));
  giveName(made, join(folder, 'free'));
  expect(existsSync(made)).toBe(false);
  expect(readFileSync(join(folder, 'free'), 'utf8')).toBe('new');
});
