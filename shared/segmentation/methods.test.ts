import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from './distribution.ts';
import { explain } from './explain.ts';
import { household, segmented, tierLetters } from './households-fixture.ts';
import { measureAll, pointsOf } from './measures.ts';
import { quintile } from './percentile.ts';
import { PRESET_DEFINITIONS, PRESETS } from './presets.ts';
import { namesOf, type SchemeDefinition, schemeDefinition, tiersOf, withoutSensitive } from './scheme.ts';
import { sentences } from './sentences.ts';

const fifths = (values: readonly number[]) =>
  [...(measureAll(['policies'], () => Float64Array.from(values)).percentiles[0] ?? [])].map(quintile);

test('RFM fifths: the worked rows of DOMAIN 4.3', () => {
  expect(fifths([10, 20, 30, 40, 50])).toEqual([1, 2, 3, 4, 5]);
  expect(fifths([7, 7, 7])).toEqual([3, 3, 3]);
  expect(fifths([1, 1, 1, 2, 3, 5, 8, 8, 9, 12])).toEqual([1, 1, 1, 2, 3, 3, 4, 4, 5, 5]);
});

test('where less is better the fifths count from the other end, exactly', () => {
  const recent = measureAll(['daysSinceLast'], () => Float64Array.of(10, 20, 30, 40, 50));
  expect([...(recent.percentiles[0] ?? [])].map(quintile)).toEqual([5, 4, 3, 2, 1]);
});

/** Ten households: the higher the number, the more recent, the more policies, the more commission. */
const ladder = Array.from({ length: 10 }, (_, index) =>
  household(index + 1, {
    commissionMinor: (index + 1) * 10_000,
    premiumMinor: (index + 1) * 100_000,
    everHadPolicy: true,
    policiesInForce: index + 1,
    linesInForce: 1,
    tenureMonths: 12 * (index + 1),
    special: index === 0,
  }),
);
const extras = new Map(
  ladder.map(({ householdId }) => [householdId, { daysSinceLast: 1000 - householdId, age: householdId }]),
);

test('RFM: a mean fifth of 4 is A, of 2.5 B; each fifth counts 20 points and is told', () => {
  const { results, summary } = segmented(ladder, { scheme: PRESET_DEFINITIONS.rfm, extras });
  expect(results.map(({ points }) => points)).toEqual([20, 20, 40, 40, 60, 60, 80, 80, 100, 100]);
  expect(tierLetters(results)).toBe('C C C C B B A A A A');
  const [worst] = results;
  const told = worst === undefined ? [] : sentences(explain(worst, summary), 'EUR');
  expect(told.join(' ')).toContain('policies in force fifth 1 = 20 × 33.33 % (weight 1)');
});

test('classic hard criteria: three of four make an A, two make a B', () => {
  const { results, summary } = segmented(ladder, { scheme: PRESET_DEFINITIONS.classic });
  expect(tierLetters(results)).toBe('C B B B A A A A A A');
  const second = results[1];
  const why = second === undefined ? null : explain(second, summary);
  expect(why?.classes?.map(({ holding, least }) => [holding, least])).toEqual([
    [0, 3],
    [4, 2],
  ]);
  expect(why === null ? [] : sentences(why, 'EUR')).toContain(
    'Tier A asks for 3 of 4: months of tenure at least 60 (24: no); commission of 12 months at least 500.00 EUR (200.00 EUR: no); policies in force at least 4 (2: no); premium in force at least 3000.00 EUR (2000.00 EUR: no). Holds 0.',
  );
});

test('High, Potential, General and the special classes', () => {
  const unknown = household(99);
  expect(tierLetters(segmented([...ladder, unknown], { scheme: PRESET_DEFINITIONS.highPotential }).results)).toMatch(
    /^([ABC] ){8}A A –$/,
  );
  const special = segmented(ladder, { scheme: PRESET_DEFINITIONS.special });
  expect(tierLetters(special.results)).toBe('A B B B B B B B B B');
  const single = segmented([household(1, { everHadPolicy: true, policiesInForce: 1 })], {
    scheme: PRESET_DEFINITIONS.special,
  });
  expect(tierLetters(single.results)).toBe('C');
});

test('hard criteria hold back by a margin: limits move by a share, percentiles by points', () => {
  const scheme: SchemeDefinition = {
    method: 'rules',
    cuts: [],
    classes: [{ least: 1, conditions: [{ criterion: 'commission12m', by: 'value', is: 'atLeast', limit: 100 }] }],
    hysteresis: { marginPercent: 10 },
  };
  const previous = new Map([[1, { tier: 'B', ruleTier: 'B' }]]);
  const at = (commissionMinor: number) =>
    tierLetters(segmented([household(1, { commissionMinor })], { scheme, previous }).results);
  expect([at(99), at(100), at(109), at(110)]).toEqual(['B', 'B', 'B', 'A']);
});

test('a from–to scale counts a value by where it lies, downwards too; missing weight is shared out', () => {
  const scale = { from: 0, to: 200 };
  const own = { criterion: 'tenure', value: 50, percentile: 0.9 } as const;
  expect([pointsOf(scale, own), pointsOf({ from: 200, to: 0 }, own), pointsOf('percentile', own)]).toEqual([
    25, 75, 90,
  ]);
  const scheme: SchemeDefinition = {
    method: 'score',
    cuts: [50],
    weights: { tenure: 1, age: 3 },
    scales: { tenure: { from: 0, to: 240 } },
    sensitive: true,
  };
  expect(segmented(ladder, { scheme }).results[0]?.points).toBe(5);
  expect(segmented(ladder, { scheme, extras }).results[9]?.points).toBe(83.75);
});

test('criteria about persons decide only where they are switched on, and can be left out again', () => {
  const on = { method: 'score', cuts: [50], weights: { tenure: 1, age: 3 }, sensitive: true } as const;
  const { sensitive: _, ...off } = on;
  expect(schemeDefinition.safeParse(on).success).toBe(true);
  expect(schemeDefinition.safeParse(off).success).toBe(false);
  const parsed = schemeDefinition.parse(on);
  expect(withoutSensitive(parsed)).toMatchObject({ weights: { tenure: 1 } });
  expect(withoutSensitive(schemeDefinition.parse({ ...on, weights: { age: 1 } }))).toBeNull();
  expect(withoutSensitive(PRESET_DEFINITIONS.rfm)).toBeNull();
});

test('own names: by tier id, at most five, no two alike', () => {
  const named = schemeDefinition.parse({ method: 'abc', cuts: [50, 80, 90, 95], names: [' Gold ', '', 'Bronze'] });
  expect(namesOf(named)).toEqual({ A: 'Gold', C: 'Bronze' });
  expect(tiersOf(named)).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(schemeDefinition.safeParse({ method: 'abc', cuts: [80], names: ['Gold', 'gold'] }).success).toBe(false);
});

test('every preset is a scheme, and gives every household with figures a tier', () => {
  for (const preset of PRESETS) {
    const scheme = schemeDefinition.parse(PRESET_DEFINITIONS[preset]);
    const { results } = segmented(ladder, { scheme, extras });
    expect(results.every(({ tier }) => tier !== null && tiersOf(scheme).includes(tier))).toBe(true);
  }
});

test('a distribution holds every known value once, from the lowest to the highest', () => {
  expect(distributionOf([]).classes).toEqual([]);
  expect(distributionOf([4, 4])).toMatchObject({ known: 2, middle: 4, classes: [{ from: 4, to: 4, households: 2 }] });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 60 }),
      (values) => {
        const { known, lowest, highest, classes } = distributionOf(values);
        expect(known).toBe(values.length);
        expect(classes.reduce((sum, own) => sum + own.households, 0)).toBe(values.length);
        expect([classes[0]?.from, classes.at(-1)?.to]).toEqual([lowest, highest]);
        for (const [place, own] of classes.entries()) {
          const inside = values.filter((value) => value > own.from && value < own.to).length;
          expect(own.households).toBeGreaterThanOrEqual(place === 0 ? 1 : inside);
        }
      },
    ),
  );
});
