import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaUnderCurve, foretoldGroups } from './forecast.ts';
import { LAPSE_FEATURES, type LapseYear, LEAST_LAPSES, riskOf, testLapse, trainLapse } from './lapse-risk.ts';
import { chanceOf, fitLogistic, logOdds } from './logistic.ts';

/** Hours of study and whether the exam was passed: the textbook example, 20 students. */
const HOURS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5];
const PASSED = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1];

test('hours of study: the published maximum likelihood fit, −4.0777 and 1.5046', () => {
  const fit = fitLogistic(
    HOURS.map((hours) => [hours]),
    PASSED.map((passed) => passed === 1),
    0,
  );
  expect(fit?.intercept).toBeCloseTo(-4.0777, 4);
  expect(fit?.coefficients[0]).toBeCloseTo(1.5046, 4);
  // Published too: two hours pass with a chance of 0.26, four with one of 0.87.
  expect(fit === null ? 0 : chanceOf(logOdds(fit, [2]))).toBeCloseTo(0.26, 2);
  expect(fit === null ? 0 : chanceOf(logOdds(fit, [4]))).toBeCloseTo(0.87, 2);
});

/** Launch temperature in °F and O-ring distress before the Challenger (Dalal, Fowlkes, Hoadley 1989). */
const LAUNCHES: readonly (readonly [number, number])[] = [
  [53, 1],
  [57, 1],
  [58, 1],
  [63, 1],
  [66, 0],
  [67, 0],
  [67, 0],
  [67, 0],
  [68, 0],
  [69, 0],
  [70, 0],
  [70, 1],
  [70, 1],
  [70, 0],
  [72, 0],
  [73, 0],
  [75, 0],
  [75, 1],
  [76, 0],
  [76, 0],
  [78, 0],
  [79, 0],
  [81, 0],
];

test('Challenger: the published fit, 15.0429 and −0.2322, deviance 20.315', () => {
  const fit = fitLogistic(
    LAUNCHES.map(([degrees]) => [degrees]),
    LAUNCHES.map(([, distress]) => distress === 1),
    0,
  );
  expect(fit?.intercept).toBeCloseTo(15.0429, 4);
  expect(fit?.coefficients[0]).toBeCloseTo(-0.2322, 4);
  const deviance = LAUNCHES.reduce((sum, [degrees, distress]) => {
    const chance = fit === null ? 0.5 : chanceOf(logOdds(fit, [degrees]));
    return sum - 2 * Math.log(distress === 1 ? chance : 1 - chance);
  }, 0);
  expect(deviance).toBeCloseTo(20.315, 3);
});

test('a ridge keeps classes that can be parted finite; nothing to learn is no fit', () => {
  const rows = [[-2], [-1], [1], [2]];
  const fit = fitLogistic(rows, [false, false, true, true], 1);
  expect(fit?.intercept).toBeCloseTo(0, 9);
  expect(fit?.coefficients[0]).toBeGreaterThan(0.5);
  expect(fit?.coefficients[0]).toBeLessThan(2);
  expect(fitLogistic(rows, [true, true, true, true], 1)).toBeNull();
  expect(fitLogistic([], [], 1)).toBeNull();
});

test('at the answer the slope of the likelihood is the ridge’s pull, whatever the data', () => {
  const row = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 40 }), (drawn) => {
      const rows = drawn.map(([a, b]) => [a, b]);
      const outcomes = drawn.map(([, , came]) => came);
      const fit = fitLogistic(rows, outcomes, 0.5);
      if (fit === null) {
        expect(new Set(outcomes).size).toBe(1);
        return;
      }
      const missed = drawn.map(([a, b, came]) => (came ? 1 : 0) - chanceOf(logOdds(fit, [a, b])));
      const slope = (at: 0 | 1) => drawn.reduce((sum, own, index) => sum + own[at] * (missed[index] ?? 0), 0);
      expect(missed.reduce((sum, own) => sum + own, 0)).toBeCloseTo(0, 6);
      expect(slope(0)).toBeCloseTo(0.5 * (fit.coefficients[0] ?? 0), 6);
      expect(slope(1)).toBeCloseTo(0.5 * (fit.coefficients[1] ?? 0), 6);
    }),
  );
});

test('AUC counts pairs: told apart 1, the wrong way 0, alike ½', () => {
  const of = (...pairs: readonly (readonly [number, boolean])[]) =>
    areaUnderCurve(pairs.map(([chance, came]) => ({ chance, came })));
  expect(of([0.9, true], [0.1, false])).toEqual({ value: 1 });
  expect(of([0.1, true], [0.9, false])).toEqual({ value: 0 });
  expect(of([0.5, true], [0.5, false], [0.5, false])).toEqual({ value: 0.5 });
  expect(of([0.8, true], [0.6, false], [0.4, true], [0.2, false])).toEqual({ value: 0.75 });
  expect(of([0.8, true])).toEqual({ na: 'no-data' });
});

test('groups by falling chance hold everybody once; lift and what is caught follow from the counts', () => {
  const foretold = Array.from({ length: 10 }, (_, index) => ({ chance: index / 10, came: index >= 8 || index === 0 }));
  const groups = foretoldGroups(foretold, 5);
  expect(groups.map(({ people }) => people)).toEqual([2, 2, 2, 2, 2]);
  expect(groups[0]).toMatchObject({ came: 1, caught: 2 / 3 });
  expect(groups[0]?.foretold).toBeCloseTo(0.85, 12);
  expect(groups[0]?.lift).toBeCloseTo(1 / 0.3, 12);
  expect(groups[4]?.caught).toBe(1);
  expect(foretoldGroups([], 5)).toEqual([]);
});

const TROUBLE = LAPSE_FEATURES.indexOf('paymentTrouble');

/** Households of which those with payment trouble give up four times as often. */
function book(count: number): LapseYear[] {
  return Array.from({ length: count }, (_, index) => {
    const trouble = index % 4 === 0 ? 1 : 0;
    const row = LAPSE_FEATURES.map((_, place) => (place === TROUBLE ? trouble : place === 0 ? index % 7 : 1));
    return { householdId: index, row, lapsed: trouble === 1 ? index % 8 === 0 : index % 8 === 3 && index % 16 === 3 };
  });
}

test('trained on one year it foretells another, says why, and refuses too few lapses', () => {
  const model = trainLapse(book(400));
  expect(model?.features.map(({ feature }) => feature)).toEqual(['tenure', 'paymentTrouble']);
  if (model === null) {
    return;
  }
  const troubled = riskOf(model, book(1)[0]?.row ?? []);
  expect(troubled.reasons[0]).toMatchObject({ feature: 'paymentTrouble', value: 1 });
  expect(troubled.risk).toBeGreaterThan(0.4);
  const tested = testLapse(model, book(160));
  expect('value' in tested.auc && tested.auc.value).toBeGreaterThan(0.7);
  expect(tested.groups[0]?.lift).toBeGreaterThan(2);
  const few = book(400).map((own, index) => ({ ...own, lapsed: own.lapsed && index < 60 }));
  expect(few.filter(({ lapsed }) => lapsed).length).toBeLessThan(LEAST_LAPSES);
  expect(trainLapse(few)).toBeNull();
});
