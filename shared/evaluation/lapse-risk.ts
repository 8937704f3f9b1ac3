import { areaUnderCurve, type Foretold, type ForetoldGroup, foretoldGroups } from './forecast.ts';
import { chanceOf, fitLogistic, type Logistic, logOdds } from './logistic.ts';
import type { Measured } from './measured.ts';

/** What the book knew of a household at the start of a year, in the order of a row. */
export const LAPSE_FEATURES = [
  'tenure',
  'policies',
  'lines',
  'premiumChange',
  'paymentTrouble',
  'noContact',
  'claims',
] as const;
export type LapseFeature = (typeof LAPSE_FEATURES)[number];

/** A household with a policy in force at the start of a year, and whether it gave one up in the twelve months after. */
export type LapseYear = {
  readonly householdId: number;
  /** Values in the order of LAPSE_FEATURES. */
  readonly row: readonly number[];
  readonly lapsed: boolean;
};

/** Fewer lapses in the years trained on, and a model would tell chance. */
export const LEAST_LAPSES = 30;
/** Weight of the ridge on standardised features: one observation's worth, enough for a finite answer. */
const RIDGE = 1;
const GROUPS = 5;
/** A spread below this is rounding: all figures are alike. */
const ALIKE = 1e-9;

export type LapseModel = {
  readonly fit: Logistic;
  /** The features that differ at all, with what standardises them. */
  readonly features: readonly {
    readonly feature: LapseFeature;
    readonly place: number;
    /** Of the figure itself, and of what it counts as. */
    readonly mean: number;
    readonly centre: number;
    readonly deviation: number;
  }[];
};

export type LapseTest = {
  readonly households: number;
  readonly lapses: number;
  readonly auc: Measured;
  /** By falling risk, in fifths. */
  readonly groups: readonly ForetoldGroup[];
};

/** A model of the chance that a household gives up a policy within twelve months; null below `LEAST_LAPSES`. */
export function trainLapse(years: readonly LapseYear[]): LapseModel | null {
  if (years.filter(({ lapsed }) => lapsed).length < LEAST_LAPSES) {
    return null;
  }
  const features = LAPSE_FEATURES.flatMap((feature, place) => {
    const figures = years.map(({ row }) => row[place] ?? 0);
    const values = figures.map((figure) => counted(feature, figure));
    const centre = meanOf(values);
    const deviation = Math.sqrt(meanOf(values.map((value) => (value - centre) ** 2)));
    return deviation > ALIKE ? [{ feature, place, mean: meanOf(figures), centre, deviation }] : [];
  });
  const fit = fitLogistic(
    years.map(({ row }) => standardised(features, row)),
    years.map(({ lapsed }) => lapsed),
    RIDGE,
  );
  return fit === null ? null : { fit, features };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Years and numbers count by their logarithm: the tenth policy says less than the second. */
function counted(feature: LapseFeature, figure: number): number {
  return feature === 'premiumChange' || feature === 'noContact' ? figure : Math.log1p(figure);
}

function standardised(features: LapseModel['features'], row: readonly number[]): number[] {
  return features.map(
    ({ feature, place, centre, deviation }) => (counted(feature, row[place] ?? 0) - centre) / deviation,
  );
}

/** How well a model foretold a year it never saw. */
export function testLapse(model: LapseModel, year: readonly LapseYear[]): LapseTest {
  const foretold = year.map(({ row, lapsed }): Foretold => ({ chance: riskOf(model, row).risk, came: lapsed }));
  return {
    households: year.length,
    lapses: year.filter(({ lapsed }) => lapsed).length,
    auc: areaUnderCurve(foretold),
    groups: foretoldGroups(foretold, GROUPS),
  };
}

export type LapseReason = {
  readonly feature: LapseFeature;
  /** The household's own figure, and that of the mean household trained on. */
  readonly value: number;
  readonly mean: number;
  /** How many times the odds of the mean household this alone makes of them; above 1 raises the risk. */
  readonly odds: number;
};

/** Reasons told of a household. */
const MOST_REASONS = 3;
/** Odds nearer to 1 than this are no reason. */
const LEAST_ODDS = 1.02;

/** A household's chance to give up a policy in the twelve months after, and what raises it most. */
export function riskOf(
  { fit, features }: LapseModel,
  row: readonly number[],
): { readonly risk: number; readonly reasons: readonly LapseReason[] } {
  const values = standardised(features, row);
  const reasons = features
    .map(({ feature, place, mean }, index) => ({
      feature,
      value: row[place] ?? 0,
      mean,
      odds: Math.exp((fit.coefficients[index] ?? 0) * (values[index] ?? 0)),
    }))
    .filter(({ odds }) => odds >= LEAST_ODDS)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, MOST_REASONS);
  return { risk: chanceOf(logOdds(fit, values)), reasons };
}
