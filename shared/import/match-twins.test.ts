import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { profileOfFile } from './match-book.ts';
import { THRESHOLDS } from './match-score.ts';
import { findTwins } from './match-twins.ts';
import { readName } from './names.ts';
import type { ClientFields } from './types.ts';

const home = { postcode: '2011 AB', street: 'Kerkstraat 12' };
const born = { birthDate: day('1971-03-14') };
const told = (name: string, more: Partial<ClientFields> = {}) =>
  profileOfFile([{ rawName: name, name: readName(name).name, kind: readName(name).kind, ...more }]);

function twins(...profiles: readonly ReturnType<typeof told>[]) {
  const { joined, asked } = findTwins(new Map(profiles.map((profile, at) => [at, profile])), THRESHOLDS);
  return { joined: [...joined], asked: [...asked].map(([cluster, { anchor }]) => [cluster, anchor]) };
}

test('a slip in the name with birth date and address is one client', () => {
  expect(twins(told('Jan Hoogbrink', { ...born, ...home }), told('Jan Hoogbirnk', { ...born, ...home }))).toEqual({
    joined: [[0, 1]],
    asked: [],
  });
});

test('less than that a person decides, and the fuller description is the one asked about', () => {
  const phone = { phone: '020-1234567' };
  expect(twins(told('J. van den Berg'), told('Jan van den Berg'))).toEqual({ joined: [], asked: [] });
  expect(
    twins(told('J. van den Berg', { ...home, ...phone }), told('Jan van den Berg', { ...home, ...phone, ...born })),
  ).toEqual({ joined: [], asked: [[0, 1]] });
});

test('families, twins, couples, firms and two birth dates are two', () => {
  const all = { ...home, phone: '020-1234567', email: 'wij@post.example' };
  for (const [left, right] of [
    [told('Jan Smit', all), told('Anna Smit', all)],
    [told('Jan Smit', { ...all, ...born }), told('Piet Smit', { ...all, ...born })],
    [told('Jan Smit', all), told('Jan & Anna Smit', all)],
    [told('Jan Smit', all), told('Jan Smit B.V.', all)],
    [told('Bakkerij Smit B.V.', all), told('Bakkerij Smit Holding B.V.', all)],
    [told('Jan Smit', { ...all, ...born }), told('Jan Smitt', { ...all, birthDate: day('1999-01-01') })],
  ] as const) {
    expect(twins(left, right)).toEqual({ joined: [], asked: [] });
  }
});

test('three spellings ask about one and the same', () => {
  const phone = { phone: '020-1234567' };
  const found = twins(
    told('Jan van den Berg', { ...home, ...phone, email: 'jan@post.example' }),
    told('J. van den Berg', { ...home, ...phone }),
    told('J. v.d. Bergh', { ...home, ...phone }),
  );
  expect(new Set(found.asked.map(([, anchor]) => anchor)).size).toBeLessThan(2);
});

test('nothing is asked that another client of the list would settle once he is in the book', () => {
  const mail = { email: 'jan@post.example' };
  const bearer = told('J. v.d. Berg', { ...born, ...mail });
  const namesake = told('Johanna v.d. Berg', { ...born, identifiers: { broker: '1' } });
  expect(twins(bearer, namesake)).toEqual({ joined: [], asked: [[0, 1]] });
  expect(twins(told('Jan van den Berg', mail), bearer, namesake)).toEqual({ joined: [], asked: [] });
  // Another birth date, or another name, settles nothing.
  for (const other of [told('Jan van den Berg', { ...mail, birthDate: day('1980-01-01') }), told('Anna Smit', mail)]) {
    expect(twins(other, bearer, namesake).asked).toEqual([[1, 2]]);
  }
});

test('nobody is joined with whom he contradicts, and the order does not matter', () => {
  const client = fc.record({
    name: fc.constantFrom('Jan Hoogbrink', 'Jan Hoogbirnk', 'J. Hoogbrink', 'Johannes Hoogbrink', 'Anna Hoogbrink'),
    birthDate: fc.constantFrom(undefined, day('1971-03-14'), day('1980-01-01')),
    home: fc.boolean(),
    email: fc.constantFrom(undefined, 'a@post.example'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(client, { maxLength: 6, selector: (one) => JSON.stringify(one) }), (all) => {
      const profiles = all.map(({ name, birthDate, home: lives, email }) =>
        told(name, {
          ...(birthDate === undefined ? {} : { birthDate }),
          ...(lives ? home : {}),
          ...(email === undefined ? {} : { email }),
        }),
      );
      const { joined, asked } = findTwins(new Map(profiles.map((one, at) => [at, one])), THRESHOLDS);
      const groups = new Map<number, (string | null)[]>();
      for (const [at, { birthDate }] of profiles.entries()) {
        const root = joined.get(at) ?? at;
        groups.set(root, [...(groups.get(root) ?? []), birthDate]);
      }
      for (const dates of groups.values()) {
        expect(new Set(dates.filter((date) => date !== null)).size).toBeLessThan(2);
      }
      for (const { anchor } of asked.values()) {
        expect(joined.has(anchor) || asked.has(anchor)).toBe(false);
      }
      const last = profiles.length - 1;
      const back = findTwins(new Map(profiles.toReversed().map((one, at) => [last - at, one])), THRESHOLDS);
      expect([[...back.joined].toSorted(), [...back.asked.keys()].toSorted()]).toEqual([
        [...joined].toSorted(),
        [...asked.keys()].toSorted(),
      ]);
    }),
  );
});
