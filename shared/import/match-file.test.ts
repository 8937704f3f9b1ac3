import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { contentHash } from './line-hash.ts';
import { peopleOfFile } from './match-file.ts';
import { calledOf } from './match-name.ts';
import { compareNames } from './name-agreement.ts';
import { gather } from './plan-gather.ts';
import type { ClientFields, NormalisedRow } from './types.ts';

const NAMES = ['Jan van den Berg', 'BERG, JAN VAN DEN', 'J. v.d. Berg', 'Jan Bergh', 'Anna Müller', 'Mueller, Anna'];

const client = fc
  .record({
    name: fc.constantFrom(...NAMES),
    birthDate: fc.constantFrom(undefined, day('1971-03-14'), day('1980-01-01')),
    email: fc.constantFrom(undefined, 'a@post.example', 'b@post.example'),
    phone: fc.constantFrom(undefined, '020-1234567'),
    identifiers: fc.constantFrom(undefined, { broker: '1' }, { broker: '2' }, { carrier: '9' }),
  })
  .map(
    (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ClientFields,
  );

function people(clients: readonly ClientFields[]) {
  const rows = clients.map(
    (one, index): NormalisedRow => ({
      type: 'row',
      index,
      sheet: null,
      row: index + 2,
      offset: null,
      length: null,
      client: one,
      problems: [],
      identityText: JSON.stringify(one),
    }),
  );
  const facts = gather(rows, contentHash);
  const { unions } = peopleOfFile(facts);
  const sets = new Map<number, ClientFields[]>();
  for (const [at, { fields }] of facts.signatures.entries()) {
    const set = unions.find(at);
    sets.set(set, [...(sets.get(set) ?? []), fields]);
  }
  return [...sets.values()];
}

test('nobody in a file has two birth dates or two broker numbers', () => {
  fc.assert(
    fc.property(fc.array(client, { maxLength: 8 }), (clients) => {
      for (const person of people(clients)) {
        expect(new Set(person.flatMap(({ birthDate }) => birthDate ?? [])).size).toBeLessThan(2);
        expect(new Set(person.flatMap(({ identifiers }) => identifiers?.broker ?? [])).size).toBeLessThan(2);
      }
    }),
  );
});

test('those who agree stay together when somebody between them belongs to another', () => {
  const jan = { name: 'Jan van den Berg' };
  const clients: ClientFields[] = [
    { name: 'J. v.d. Berg', birthDate: day('1971-03-14'), identifiers: { broker: '2' } },
    { ...jan, identifiers: { broker: '2' } },
    { ...jan, birthDate: day('1980-01-01') },
    { ...jan, birthDate: day('1980-01-01'), email: 'a@post.example' },
  ];
  for (const rows of [clients, clients.toReversed()]) {
    expect(people(rows).filter((person) => person.some(({ birthDate }) => birthDate === '1980-01-01'))).toHaveLength(1);
  }
});

test('who is who in a file does not depend on the order of its rows', () => {
  const said = (clients: readonly ClientFields[]) =>
    people(clients)
      .map((person) => person.map((fields) => JSON.stringify(fields)).toSorted())
      .map((person) => person.join(' '))
      .toSorted();
  fc.assert(
    fc.property(fc.array(client, { maxLength: 8 }), (clients) => {
      expect(said(clients.toReversed())).toEqual(said(clients));
    }),
  );
});

test('two names agree alike whichever is asked first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.boolean(), (left, right, organisation) => {
      const [a, b] = [calledOf(left, organisation), calledOf(right, organisation)];
      expect(compareNames(a, b).agreement).toBe(compareNames(b, a).agreement);
    }),
  );
});
