import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../day.ts';
import { profileOfFile } from './match-book.ts';
import { type ClientProfile, compareClients, THRESHOLDS } from './match-score.ts';
import { readName } from './names.ts';
import type { ClientFields } from './types.ts';

const NAMES = [
  'Jan van den Berg',
  'BERG, JAN VAN DEN',
  'J. v.d. Berg',
  'Johanna van den Berg',
  'Johannes van den Berg',
  'Robert Smith',
  'Bob Smith',
  'Robert Smith Jr.',
  'Robert & Mary Smith',
  'Müller GmbH',
  'Mueller GmbH & Co. KG',
  'Anna Müller',
  'Anna Müller-Schmidt',
  '王小明',
  'Wang Xiao Ming',
  'María García López',
];

const fields = fc
  .record({
    rawName: fc.constantFrom(...NAMES),
    birthDate: fc.constantFrom(undefined, day('1971-03-14'), day('1980-01-01')),
    email: fc.constantFrom(undefined, 'jan.berg@post.example', 'jan.brg@post.example', 'other@post.example'),
    phone: fc.constantFrom(undefined, '020-1234567', '+31 20 1234567', '0612345678'),
    postcode: fc.constantFrom(undefined, '2011 AB', '2011ab', '1012 XX'),
    street: fc.constantFrom(undefined, 'Kerkstraat 12', 'Kerkstr. 12', 'Dam 1'),
  })
  .map((all) => {
    const { name, kind } = readName(all.rawName);
    return Object.fromEntries(
      Object.entries({ ...all, name, kind }).filter(([, value]) => value !== undefined),
    ) as ClientFields;
  });

const profile = (said: ClientFields): ClientProfile => profileOfFile([said]);
const named = (name: string, more: Partial<ClientFields> = {}) =>
  profile({ rawName: name, name: readName(name).name, kind: readName(name).kind, ...more });
const how = (left: string, right: string) => compareClients(named(left), named(right), null).fields[0];

test('who is compared with whom does not matter', () => {
  fc.assert(
    fc.property(fields, fields, (left, right) => {
      const [there, back] = [
        compareClients(profile(left), profile(right), null),
        compareClients(profile(right), profile(left), null),
      ];
      expect([there.score, there.ruledOut]).toEqual([back.score, back.ruledOut]);
      expect(there.fields.map(({ how: agreed, weight }) => [agreed, weight])).toEqual(
        back.fields.map(({ how: agreed, weight }) => [agreed, weight]),
      );
    }),
  );
});

test('capitals, accents and spaces do not matter', () => {
  const shout = (text: string | undefined) =>
    text?.toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/ /g, '  ');
  fc.assert(
    fc.property(fields, fields, (left, right) => {
      const { name, email, street, postcode, ...rest } = left;
      const told = Object.fromEntries(
        Object.entries({
          name: shout(name),
          email: shout(email)?.trim(),
          street: shout(street),
          postcode: shout(postcode),
        }).filter(([, value]) => value !== undefined),
      );
      expect(compareClients(profile({ ...rest, ...told }), profile(right), null).score).toBe(
        compareClients(profile(left), profile(right), null).score,
      );
    }),
  );
});

test('whatever agrees more never scores less', () => {
  const more: readonly (keyof ClientFields)[] = ['birthDate', 'email', 'phone', 'postcode', 'street'];
  fc.assert(
    fc.property(fields, fields, fc.constantFrom(...more), (left, right, field) => {
      const without = Object.fromEntries(Object.entries(left).filter(([key]) => key !== field)) as ClientFields;
      const withIt = { ...without, [field]: right[field] } as ClientFields;
      fc.pre(right[field] !== undefined);
      const [less, equal] = [without, withIt].map((one) => compareClients(profile(one), profile(right), null).score);
      expect(equal).toBeGreaterThanOrEqual(less ?? 1);
    }),
  );
});

describe('how two names agree', () => {
  test.each([
    ['Jan van den Berg', 'BERG, JAN VAN DEN', 'full'],
    ['Jan van den Berg', 'J. v.d. Berg', 'initials'],
    ['Bob Smith', 'Robert Smith', 'nickname'],
    ['Pepe García', 'José García', 'nickname'],
    ['Toni Huber', 'Anton Huber', 'nickname'],
    ['Jan Jansen', 'Johannes Jansen', 'nickname'],
    ['Anna Müller', 'Anna Mueller', 'full'],
    ['Anna Müller', 'Anna Muller', 'full'],
    ['John F. Kennedy', 'John Kennedy', 'part'],
    ['C. Ramos García', 'Carlos Ramos García', 'initials'],
    ['María García López', 'María García', 'part'],
    ['Anna Müller-Schmidt', 'Anna Müller', 'part'],
    ['Femke Hoogbrink', 'Femke Hoogbirnk', 'near'],
    ['Anne Marie Bos', 'Annemarie Bos', 'full'],
    ['Mary Jones', 'Mary Smith', 'married'],
    ['Robert Smith Jr.', 'Robert Smith Sr.', 'conflict'],
    ['Robert Smith Jr.', 'Robert Smith', 'generation'],
    ['John & Mary Smith', 'Mary and John Smith', 'full'],
    ['John & Mary Smith', 'John Smith', 'joint'],
    ['Peter Smith', 'John Smith', 'conflict'],
    ['Paul Klein', 'Paula Klein', 'lookalike'],
    ['Mario Rossi', 'Maria Rossi', 'lookalike'],
    ['Bakkerij Jansen B.V.', 'Jansen Bakkerij bv.', 'full'],
    ['Müller GmbH', 'Müller GmbH & Co. KG', 'form'],
    ['Bakkerij Jansen BV', 'Bakkerij Jansen Holding BV', 'sister'],
    ['Robert Smith Ltd', 'Robert Smith', 'legal'],
    ['Panadería López S.A. de C.V.', 'Panadería López SA de CV', 'full'],
    ['上海华达贸易有限公司', '上海华达贸易有限责任公司', 'full'],
    ['王小明', 'Wang Xiaoming', 'translit'],
    ['王小明', 'Xiao Ming Wang', 'translit'],
    ['張偉', '张伟', 'full'],
    ['王小明', 'Wong Siu Ming', 'surname'],
    ['Xiaoming Wang', 'WANG XIAO MING', 'full'],
    ['Pieter Quist', 'Anna Bos', 'other'],
  ] as const)('%s / %s: %s', (left, right, agreed) => {
    expect(how(left, right)?.how).toBe(agreed);
    expect(how(right, left)?.how).toBe(agreed);
  });

  test('the words that stand for one another are shown as written', () => {
    expect(how('Bob Smith', 'Robert Smith')?.words).toEqual([['Bob', 'Robert']]);
  });
});

test('a street is one street however its kind is written', () => {
  const street = (text: string) => profile({ rawName: 'A B', name: 'A B', street: text }).street;
  expect(street('Kerkstr. 12')).toBe(street('Kerkstraat 12'));
  expect(street('Hauptstraße 3a')).toBe(street('HAUPTSTR. 3 A'));
  expect(street('1 Church Road')).toBe(street('1 Church Rd.'));
  expect(street('Kerkstraat 12')).not.toBe(street('Kerkstraat 21'));
});

test('what can never be settled without a person stays below the limit, whatever else agrees', () => {
  const all = {
    email: 'a@post.example',
    phone: '020-1234567',
    postcode: '2011 AB',
    street: 'Kerkstraat 12',
  } as const;
  for (const [left, right] of [
    ['John & Mary Smith', 'John Smith'],
    ['Müller GmbH', 'Müller GmbH & Co. KG'],
    ['Bakkerij Jansen BV', 'Bakkerij Jansen Holding BV'],
    ['J. Smith', 'John Smith'],
    ['Mary Jones', 'Mary Smith'],
    ['Robert Smith Jr.', 'Robert Smith'],
    ['Paul Klein', 'Paula Klein'],
  ] as const) {
    expect(compareClients(named(left, all), named(right, all), null).score).toBeLessThan(THRESHOLDS.settled);
  }
});
