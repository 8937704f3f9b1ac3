import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errors } from '../../shared/i18n/en/errors.ts';
import { bringing } from '../../shared/i18n/en/import-files.ts';
import { importNotes } from '../../shared/i18n/en/import-notes.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Words in the code for something else than a person's eyes. */
const NOT_SHOWN = new Set(['P']);

/** Every source of the pipeline, tests and their fixtures apart. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/(?:\.test|-fixture)\.ts$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

function found(pattern: RegExp): readonly string[] {
  const codes = [...sources('shared/import'), ...sources('main/import')].flatMap((source) =>
    [...source.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set(codes)].filter((code) => code !== '' && !NOT_SHOWN.has(code)).toSorted();
}

test('every warning and every reason for a rejected row has a sentence in the catalogue', () => {
  const codes = [...found(/\bcode: '([a-z-]+)'/g), ...found(/\bproblem\(\s*draft,\s*column,\s*\w+,\s*'([a-z-]+)'/g)];
  expect(codes.length).toBeGreaterThan(15);
  const told = new Set([...Object.keys(importNotes.warnings), ...Object.keys(importNotes.problems)]);
  expect(codes.filter((code) => !told.has(code))).toEqual([]);
});

test('every refusal of the pipeline has a sentence in the catalogue', () => {
  const codes = found(/\b(?:fail|Refusal)\(\s*'([a-z-]+)'/g);
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !Object.hasOwn(errors, code))).toEqual([]);
});

test('every kind of file that is no table has a sentence in the catalogue', () => {
  const whats = [
    ...found(/\bwhat: '([a-z0-9]+)'/g),
    ...found(/\bwhat: \w+ \? '([a-z]+)'/g),
    ...found(/\bwhat: [^']+'[a-z]+' : '([a-z]+)'/g),
  ];
  // Recipes tell of columns that were added and removed with the same word.
  const kinds = new Set(whats.filter((what) => what !== 'added' && what !== 'removed'));
  expect([...kinds].toSorted()).toEqual(Object.keys(bringing.what).toSorted());
});

test('every reason for what a column means has words in the catalogue', () => {
  const reasons = [
    ...found(/\breason: '([a-z][a-z -]+ [a-z -]+)'/g),
    ...found(/\? '(values are [a-z -]+)'/g),
    ...found(/return '(values are [a-z -]+)'/g),
    ...found(/\bMISPLACED = '([^']+)'/g),
  ];
  expect(reasons.length).toBeGreaterThan(8);
  expect(reasons.filter((reason) => !Object.hasOwn(importNotes.columnReasons, reason))).toEqual([]);
});
