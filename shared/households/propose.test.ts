import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairKey, proposeHouseholds, type Resident } from './propose.ts';

let next = 0;
function resident(name: string, more: Partial<Resident> = {}): Resident {
  next += 1;
  return {
    id: next,
    householdId: next,
    name,
    familyName: more.organisation === true ? '' : (name.split(' ').at(-1) ?? ''),
    organisation: false,
    birthDate: null,
    postcode: '',
    street: '',
    contacts: [],
    ...more,
  };
}

const home = { postcode: '2011 AB', street: 'Kerkstraat 12' };
const proposed = (residents: readonly Resident[], refused: readonly string[] = []) =>
  proposeHouseholds(residents, new Set(refused)).map(({ members, reasons }) => ({
    names: members.map(({ name }) => name),
    why: reasons.map(({ kind }) => kind),
  }));

test('the same address and surname is a household, written in whatever way', () => {
  const family = [
    resident('Jan Smit', home),
    resident('Anna Smit', { postcode: '2011ab', street: 'Kerkstr. 12' }),
    resident('Piet Bakker', home),
    resident('Kees Smit', { postcode: '2011 AB', street: 'Kerkstraat 14' }),
  ];
  expect(proposed(family)).toEqual([{ names: ['Jan Smit', 'Anna Smit'], why: ['address', 'surname'] }]);
});

test('a surname and one contact, or two things shared by a couple with names of their own', () => {
  const phone = ['phone', '201234567', '020-1234567'] as const;
  const email = ['email', 'wij@post.example', 'wij@post.example'] as const;
  expect(
    proposed([resident('Jan Smit', { contacts: [phone] }), resident('Anna Smit', { contacts: [phone] })]),
  ).toHaveLength(1);
  expect(proposed([resident('Jan Smit', { contacts: [phone] }), resident('Anna Bos', { contacts: [phone] })])).toEqual(
    [],
  );
  expect(
    proposed([resident('Jan Smit', { contacts: [phone, email] }), resident('Anna Bos', { contacts: [email, phone] })]),
  ).toEqual([{ names: ['Jan Smit', 'Anna Bos'], why: ['email', 'phone'] }]);
});

test('one name for two, and a firm with its owner; two firms at one address are none', () => {
  expect(proposed([resident('John Smith', home), resident('John & Mary Smith', home)])[0]?.why).toContain('joint');
  const firm = resident('Bakkerij Smit B.V.', { ...home, organisation: true });
  expect(proposed([resident('Jan Smit', home), firm])[0]?.why).toContain('firm');
  expect(proposed([firm, resident('Smit Beheer B.V.', { ...home, organisation: true })])).toEqual([]);
});

test('what many share says nothing', () => {
  const phone = ['phone', '201234567', '020-1234567'] as const;
  expect(proposed(Array.from({ length: 8 }, () => resident('Jan Smit', { contacts: [phone] })))).toEqual([]);
});

test('who lives with one of them comes along, and the larger household stays', () => {
  const couple = [resident('Jan Smit', { ...home, householdId: 900 }), resident('Mia Bos', { householdId: 900 })];
  const [found] = proposeHouseholds([resident('Tim Smit', home), ...couple], new Set());
  expect(found?.members.map(({ name }) => name).toSorted()).toEqual(['Jan Smit', 'Mia Bos', 'Tim Smit']);
  expect(found?.householdId).toBe(900);
});

test('what was refused is not proposed again, and can be looked up', () => {
  const [jan, anna] = [resident('Jan Smit', home), resident('Anna Smit', home)];
  const refused = new Set([pairKey(anna.id, jan.id)]);
  expect(proposeHouseholds([jan, anna], refused)).toEqual([]);
  expect(proposeHouseholds([jan, anna], refused, 'refused')).toHaveLength(1);
  expect(proposeHouseholds([jan, anna], new Set(), 'refused')).toEqual([]);
});

test('nobody is in two proposals, each joins several households, and the order of the clients does not matter', () => {
  const anybody = fc.record({
    name: fc.constantFrom('Jan Smit', 'Anna Smit', 'Piet Bos', 'Smit B.V.', 'Jan & Anna Smit'),
    home: fc.constantFrom(home, {}, { postcode: '1012 XX', street: 'Dam 1' }),
    phone: fc.constantFrom([], [['phone', '1', '1']] as const),
    household: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 10 }), (all) => {
      const residents = all.map(({ name, home: where, phone, household }, at) => ({
        ...resident(name, { organisation: name.endsWith('B.V.'), ...where, contacts: phone }),
        id: at + 1,
        householdId: household,
      }));
      const found = proposeHouseholds(residents, new Set());
      const members = found.flatMap((one) => one.members.map(({ id }) => id));
      expect(new Set(members).size).toBe(members.length);
      for (const one of found) {
        expect(new Set(one.members.map(({ householdId }) => householdId)).size).toBeGreaterThan(1);
        expect(one.reasons.length).toBeGreaterThan(0);
      }
      const ids = (list: typeof found) => list.map((one) => [one.householdId, one.members.map(({ id }) => id)]);
      expect(ids(proposeHouseholds(residents.toReversed(), new Set()))).toEqual(ids(found));
    }),
  );
});
