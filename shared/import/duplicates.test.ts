import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { findDuplicates } from './duplicates.ts';
import { type BookClient, profileOfBook } from './match-book.ts';

const client = (id: number, name: string, more: Partial<BookClient> = {}): BookClient => ({
  id,
  name,
  organisation: false,
  unnamed: false,
  birthDate: null,
  emails: [],
  phones: [],
  postcode: '',
  street: '',
  identifiers: [],
  ...more,
});
const pairs = (people: readonly BookClient[]) =>
  findDuplicates(people, (one) => profileOfBook(one)).map(({ ids }) => ids.join(' '));

const HOME = { postcode: '2011 AB', street: 'Kerkstraat 12' };

test('the same person in two spellings is found, with the explanation of the matching', () => {
  const people = [
    client(1, 'Jan van den Berg', { ...HOME, birthDate: day('1971-03-14') }),
    client(2, 'J. van den Berg', { ...HOME, phones: ['315550917'] }),
    client(3, 'Anna Smit', HOME),
  ];
  const [found] = findDuplicates(people, (one) => profileOfBook(one));
  expect(found?.ids).toEqual([1, 2]);
  expect(found?.fields[0]).toMatchObject({ field: 'name', how: 'initials' });
  expect(pairs(people)).toEqual(['1 2']);
});

test('two people who cannot be one, a couple, and a firm beside its owner are not proposed', () => {
  expect(
    pairs([
      client(1, 'Jan Bakker', { ...HOME, birthDate: day('1971-03-14') }),
      client(2, 'Jan Bakker', { ...HOME, birthDate: day('2001-05-01') }),
      client(3, 'Jan en Maria Bakker', HOME),
      client(4, 'Bakkerij Bakker BV', { ...HOME, organisation: true }),
      client(5, 'Maria Bakker', HOME),
      client(6, 'Onbekend', { unnamed: true, ...HOME }),
      client(7, 'Onbekend', { unnamed: true, ...HOME }),
    ]),
  ).toEqual([]);
});

test('each pair once, the likeliest first, whatever order the clients come in', () => {
  const names = ['Piet Jansen', 'Piet Jansen', 'P. Jansen', 'Lin Xiaowen', 'Lin Xiaowen', 'Eva Smit'];
  const people = names.map((name, at) => client(at + 1, name, at < 3 ? HOME : {}));
  const expected = pairs(people);
  expect(new Set(expected).size).toBe(expected.length);
  expect(expected[0]).toBe('1 2');
  expect(expected).toContain('4 5');
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
      expect(pairs(shuffled)).toEqual(expected);
    }),
  );
});
