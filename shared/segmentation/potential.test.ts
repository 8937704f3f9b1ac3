import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../day.ts';
import type { HouseholdFacts } from './facts.ts';
import { tableOf } from './household-table.ts';
import { closeness, idealFit, idealOf } from './ideal.ts';
import { interestIn, lineNeeds, NO_OPENINGS, needShare, type Openings, type RatedLine } from './needs.ts';
import { potentialParts, potentialsOf, ratedLines } from './potential.ts';
import { DEFAULT_PROFILE, POTENTIAL_CRITERIA, potentialProfile } from './potential-profile.ts';

const asOf = day('2026-12-31');
const line = (lineId: number, changes: Partial<RatedLine> = {}): RatedLine => ({
  lineId,
  persons: 50,
  organisations: 0,
  individual: false,
  members: 1,
  ...changes,
});
const openings = (changes: Partial<Openings> = {}): Openings => ({ ...NO_OPENINGS, persons: 1, ...changes });
const { interest } = DEFAULT_PROFILE;

function household(changes: Partial<HouseholdFacts> = {}): HouseholdFacts {
  return {
    householdId: 1,
    clients: 1,
    commissionMinor: 10_000,
    previousMinor: 0,
    premiumMinor: 100_000,
    policiesInForce: 1,
    linesInForce: 1,
    policiesYearAgo: 1,
    policiesKept: 1,
    everHadPolicy: true,
    firstPolicyOn: day('2020-01-01'),
    restartedOn: null,
    tenureMonths: 84,
    referrals: 0,
    special: false,
    openings: openings(),
    ...changes,
  };
}

test('the default profile is one the editor accepts', () => {
  expect(potentialProfile.parse(DEFAULT_PROFILE)).toEqual(DEFAULT_PROFILE);
});

test('worth × gap × means × interest, over the worth of all lines that apply', () => {
  const lines = [line(1, { persons: 60 }), line(2, { persons: 40 }), line(3, { persons: 0, organisations: 90 })];
  const own = openings({ heldByPersons: [1] });
  expect(needShare(own, 0.5, lines, interest)).toBeCloseTo((40 * 1 * 0.5 * 0.5) / 100, 12);
  expect(needShare({ ...own, quoted: [2] }, 0.5, lines, interest)).toBeCloseTo(0.2, 12);
  expect(needShare({ ...own, refused: [2], contacted: true }, 1, lines, interest)).toBeCloseTo(0.1, 12);
  expect(needShare(own, null, lines, interest)).toBeNull();
  expect(needShare(openings({ persons: 0 }), 1, lines, interest)).toBeNull();
  expect(lineNeeds(own, 0.5, lines, interest)).toEqual([
    { lineId: 2, side: 'persons', slots: 1, held: 0, interest: 'unknown', worth: 40, points: 10 },
    { lineId: 1, side: 'persons', slots: 1, held: 1, interest: 'unknown', worth: 60, points: 0 },
  ]);
});

test('a cover for each person is open for those who lack it; some lines need a family', () => {
  const life = line(4, { individual: true, members: 2 });
  expect(lineNeeds(openings({ persons: 3, heldByPersons: [4] }), 1, [life], interest)[0]).toMatchObject({
    slots: 3,
    held: 1,
    points: expect.closeTo(50 / 3, 10),
  });
  expect(lineNeeds(openings(), 1, [life], interest)).toEqual([]);
});

test('a quote speaks louder than a refusal, a refusal than a conversation', () => {
  const all = openings({ quoted: [1], refused: [1, 2], contacted: true });
  expect([1, 2, 3].map((lineId) => interestIn(all, lineId))).toEqual(['quoted', 'refused', 'contacted']);
  expect(interestIn(openings(), 1)).toBe('unknown');
});

test('likeness to the ideal client', () => {
  expect(closeness(5, { from: 4, to: 6 })).toBe(1);
  expect(closeness(3, { from: 4, to: 6 })).toBe(0.5);
  expect(closeness(9, { from: 4, to: 6 })).toBe(0);
  const ideal = {
    kind: 'person' as const,
    members: { from: 2, to: 4 },
    lines: null,
    premiumMinor: { from: 100_000, to: 200_000 },
    tenureYears: null,
  };
  const own = { persons: 1, organisations: 0, linesInForce: 9, premiumMinor: 250_000, tenureMonths: 12 };
  expect(idealFit(own, ideal)).toBeCloseTo((100 * (1 + 0.5 + 0.5)) / 3, 10);
  expect(idealFit({ ...own, premiumMinor: null }, ideal)).toBeCloseTo(75, 10);
  expect(idealFit(own, DEFAULT_PROFILE.ideal)).toBeNull();
});

test('the ideal read off a group is its middle half', () => {
  const group = [1, 2, 3, 4, 5].map((size) => ({
    persons: size,
    organisations: 0,
    linesInForce: size,
    premiumMinor: size === 1 ? null : size * 1000,
    tenureMonths: 12 * size,
  }));
  expect(idealOf(group)).toEqual({
    kind: 'person',
    members: { from: 2, to: 4 },
    lines: { from: 2, to: 4 },
    premiumMinor: { from: 3000, to: 4000 },
    tenureYears: { from: 2, to: 4 },
  });
  expect(idealOf([])).toEqual(DEFAULT_PROFILE.ideal);
});

const lines = ratedLines(DEFAULT_PROFILE, [
  { id: 1, code: 'motor' },
  { id: 2, code: 'home' },
  { id: 3, code: 'life' },
  { id: 4, code: 'own-line-nobody-rated' },
]);

test('unknown without needs, likeness or a quote; the parts add up to the whole', () => {
  const facts = [
    household({ premiumMinor: null }),
    household({ premiumMinor: null, openings: openings({ quoted: [1] }) }),
    household({ openings: openings({ persons: 4 }) }),
  ];
  const potentials = potentialsOf(tableOf(facts), DEFAULT_PROFILE, lines, asOf);
  const [unknown, quoted, family] = facts.map((_, index) => potentials.at(index));
  expect(unknown?.points).toBeNull();
  expect(quoted?.points).not.toBeNull();
  const parts = potentialParts(DEFAULT_PROFILE, family?.parts ?? []);
  const sum = parts.reduce((total, { points, countedPercent }) => total + ((points ?? 0) * countedPercent) / 100, 0);
  expect(sum).toBeCloseTo(family?.points ?? -1, 5);
});

test('age counts only once it is switched on', () => {
  const facts = [household({ openings: openings({ ages: [40, 70] }) })];
  const at = POTENTIAL_CRITERIA.indexOf('age');
  expect(potentialsOf(tableOf(facts), DEFAULT_PROFILE, lines, asOf).at(0).parts[at]).toBeNull();
  const on = { ...DEFAULT_PROFILE, age: { from: 30, to: 60 } };
  expect(potentialsOf(tableOf(facts), on, lines, asOf).at(0).parts[at]).toBe(50);
});

const anyHousehold = fc
  .record({
    premiumMinor: fc.option(fc.integer({ min: 0, max: 500_000 }), { nil: null }),
    persons: fc.integer({ min: 0, max: 4 }),
    organisations: fc.integer({ min: 0, max: 2 }),
    held: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 4 }),
    quoted: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    commissionMinor: fc.integer({ min: -1000, max: 1_000_000 }),
  })
  .map(({ premiumMinor, commissionMinor, held, ...rest }) =>
    household({ premiumMinor, commissionMinor, openings: openings({ ...rest, heldByPersons: held }) }),
  );

test('always 0–100; what a household brings changes nothing of what it could bring', () => {
  fc.assert(
    fc.property(fc.array(anyHousehold, { minLength: 1, maxLength: 20 }), (facts) => {
      const potentials = potentialsOf(tableOf(facts), DEFAULT_PROFILE, lines, asOf);
      for (const { points, parts } of facts.map((_, index) => potentials.at(index))) {
        for (const value of [points, ...parts]) {
          expect(value === null || (value >= 0 && value <= 100)).toBe(true);
        }
      }
      const richer = facts.map((own) => ({ ...own, commissionMinor: 9_999_999, previousMinor: 5 }));
      expect(potentialsOf(tableOf(richer), DEFAULT_PROFILE, lines, asOf)).toEqual(potentials);
    }),
  );
});

test('one more open line, all else equal, never lowers the needs', () => {
  fc.assert(
    fc.property(anyHousehold, fc.integer({ min: 1, max: 3 }), ({ openings: own }, lineId) => {
      const fewer = { ...own, heldByPersons: own.heldByPersons.filter((held) => held !== lineId) };
      const before = needShare(own, 0.7, lines, interest);
      const after = needShare(fewer, 0.7, lines, interest);
      expect((after ?? 0) >= (before ?? 0) - 1e-12).toBe(true);
    }),
  );
});
