import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsOf } from './bits.ts';
import { addClient, directBook } from './book-fixture.ts';
import { noteClients } from './client-changes.ts';
import { clientIndex } from './client-index.ts';
import { refreshClients } from './rollups.ts';
import { foldText, haveWords, namesIn, searchTerms } from './search-text.ts';
import type { ReadBook } from './types.ts';

const NAMES = [
  'Jan van der Berg',
  'Éva O’Neil',
  "Sean O'Neil-Bakker",
  '王小明',
  '小明 Wang',
  '明小王',
  '欧阳 娜娜',
  'Anna Bergman',
  'Ann Berg',
  'ＪＡＮ ｄｅ Vries',
  'Łukasz Żak',
  'x y z',
];

function namedBook(names: readonly string[] = NAMES): ReadBook {
  const db = directBook();
  for (const name of names) {
    addClient(db, name, { policies: [{ premium: 100, line: 'motor', status: 'in-force', start: '2020-01-01' }] });
  }
  refreshClients(db, 'all');
  return db;
}

/** Ids of who is found. */
function found(db: ReadBook, typed: string): readonly number[] {
  const { columns, search } = clientIndex(db);
  const terms = searchTerms(typed);
  return terms === null ? [] : [...positionsOf(search().find(terms))].map((slot) => columns.ids[slot] ?? 0).toSorted();
}

/** The same by looking at every text. */
function expected(db: ReadBook, typed: string): readonly number[] {
  const terms = searchTerms(typed);
  if (terms === null) {
    return [];
  }
  return db
    .prepare<[], { client_id: number; text: string }>('SELECT client_id, text FROM client_text')
    .all()
    .filter(({ text }) => {
      const folded = foldText(text);
      return (
        terms.parts.every((part) => folded.includes(part)) &&
        terms.beginnings.every((words) => haveWords(namesIn(folded), words))
      );
    })
    .map(({ client_id }) => client_id)
    .toSorted();
}

const typed = fc.oneof(
  fc.constantFrom(
    'berg',
    'van b',
    '王',
    '小明',
    'o neil',
    "o'n",
    'jan',
    'zak',
    'PZ',
    'nobody',
    '欧阳娜',
    '1',
    'ber an',
  ),
  fc
    .tuple(fc.constantFrom(...NAMES), fc.nat(12), fc.integer({ min: 1, max: 8 }))
    .map(([name, from, length]) => name.slice(from, from + length)),
);

test('who is found is whose text holds what was typed', () => {
  const db = namedBook();
  fc.assert(
    fc.property(typed, (text) => {
      expect(found(db, text)).toEqual(expected(db, text));
    }),
    { numRuns: 300 },
  );
});

test('names changed since are found by the new name alone', () => {
  const db = namedBook(NAMES.slice(0, 8));
  found(db, 'berg');
  const before = clientIndex(db);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom('Berta Zwart', '王 Berg', 'Ann')), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.array(typed, { minLength: 3, maxLength: 8 }),
      (changes, questions) => {
        for (const [id, name] of changes) {
          db.prepare("UPDATE client_text SET text = ? || char(10) || char(10) || 'P9' WHERE client_id = ?").run(
            name,
            id,
          );
        }
        noteClients(
          db,
          changes.map(([id]) => id),
        );
        for (const text of [...questions, 'zwart', 'be', 'ann']) {
          expect(found(db, text)).toEqual(expected(db, text));
        }
        expect(clientIndex(db)).toBe(before);
      },
    ),
    { numRuns: 50 },
  );
});

test('nothing is found for what nobody bears', () => {
  const db = namedBook();
  expect(found(db, 'berg')).toHaveLength(3);
  expect(found(db, 'quetzalcoatl')).toEqual([]);
});
