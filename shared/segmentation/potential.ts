import { type Day, toOrdinal } from '../day.ts';
import { ordinalOfNumber } from '../day-number.ts';
import type { HouseholdTable } from './household-table.ts';
import { idealFit, isDescribed } from './ideal.ts';
import { NO_OPENINGS, needShare, type RatedLine } from './needs.ts';
import { type Column, columnOf, figureAt, midRankColumn } from './percentile.ts';
import { roundPoints } from './place.ts';
import { POTENTIAL_CRITERIA, type PotentialCriterion, type PotentialProfile } from './potential-profile.ts';
import { type ScorePart, scalePoints, weightedColumns, weightedScore } from './score.ts';

/** What a household could bring, 0–100, with the points of each criterion; separate from what it brings. */
export type Potential = {
  /** Null: not enough is known. */
  readonly points: number | null;
  /** In the order of POTENTIAL_CRITERIA; null = not known or not switched on. */
  readonly parts: readonly (number | null)[];
  /** What its premium among households of its kind says it can spend, 0.5–1; null = no premium known. */
  readonly means: number | null;
};

/** Means of the household with the least premium: what is spent so far halves what could be won at most. */
const LEAST_MEANS = 0.5;

/** Days after the first purchase at which it counts as recent no more. */
const RECENT_DAYS = 730;

/** Lines as the profile rates them, by their id in the book. */
export function ratedLines(
  profile: PotentialProfile,
  lines: readonly { readonly id: number; readonly code: string }[],
): RatedLine[] {
  return lines.flatMap(({ id, code }) => {
    const worth = profile.lines[code];
    return worth === undefined ? [] : [{ ...worth, lineId: id }];
  });
}

/** Potential of every household, a column for each part of it. */
export class PotentialColumns {
  readonly points: Column;
  /** In the order of POTENTIAL_CRITERIA. */
  readonly parts: readonly Column[];
  readonly means: Column;

  constructor(points: Column, parts: readonly Column[], means: Column) {
    this.points = points;
    this.parts = parts;
    this.means = means;
  }

  /** The potential of the household at a place. */
  at(index: number): Potential {
    return {
      points: figureAt(this.points, index),
      parts: this.parts.map((part) => figureAt(part, index)),
      means: figureAt(this.means, index),
    };
  }
}

/**
 * Potential of every household (DOMAIN 4.1): the weighted mean of its criteria, each 0–100, a missing one's weight shared out.
 * needs = mid-rank percentile of Σ worth·gap·means·interest, fit = likeness to the ideal client, household = mid-rank of its
 * size, type = the office's rating, quotes = mid-rank of open quotes, recent = 100 on the day of the first purchase falling to
 * 0 after two years, age = share of its persons in the band. Unknown where neither needs nor fit nor a quote is known: being
 * many in a household says nothing by itself. Never uses commission or value.
 */
export function potentialsOf(
  table: HouseholdTable,
  profile: PotentialProfile,
  lines: readonly RatedLine[],
  asOf: Day,
): PotentialColumns {
  const unknown = new Float64Array(table.length).fill(Number.NaN);
  const means = meansOf(table);
  const quotes = new Float64Array(table.length);
  const sizes = new Float64Array(table.length);
  for (let index = 0; index < table.length; index += 1) {
    quotes[index] = table.quoted[index]?.length ?? 0;
    sizes[index] = (table.persons[index] ?? 0) + (table.organisations[index] ?? 0);
  }
  const own: Record<PotentialCriterion, Column> = {
    needs: hundreds(midRankColumn(needsOf(table, means, profile, lines))),
    fit: isDescribed(profile.ideal)
      ? columnOf(table.length, (index) => idealFit(likenessOf(table, index), profile.ideal))
      : unknown,
    household: hundreds(midRankColumn(sizes)),
    type: typesOf(table, profile),
    quotes: hundreds(midRankColumn(quotes)),
    recent: recentOf(table, asOf),
    age: profile.age === null ? unknown : columnOf(table.length, (index) => ageOf(table.ages[index] ?? [], profile)),
  };
  const parts = POTENTIAL_CRITERIA.map((criterion) => own[criterion]);
  const weights = POTENTIAL_CRITERIA.map((criterion) => profile.weights[criterion]);
  const points = new Float64Array(table.length);
  for (let index = 0; index < table.length; index += 1) {
    const isKnown = !(Number.isNaN(own.needs[index]) && Number.isNaN(own.fit[index]) && quotes[index] === 0);
    points[index] = isKnown ? weightedColumns(parts, weights, index) : Number.NaN;
  }
  return new PotentialColumns(points, parts, means);
}

function needsOf(
  table: HouseholdTable,
  means: Column,
  { interest }: PotentialProfile,
  lines: readonly RatedLine[],
): Column {
  const openings = { ...NO_OPENINGS };
  const needs = new Float64Array(table.length);
  for (let index = 0; index < table.length; index += 1) {
    const own = figureAt(means, index);
    needs[index] =
      own === null ? Number.NaN : (needShare(table.openingsInto(index, openings), own, lines, interest) ?? Number.NaN);
  }
  return needs;
}

function recentOf({ firstPolicyOn }: HouseholdTable, asOf: Day): Column {
  const today = toOrdinal(asOf);
  const recent = new Float64Array(firstPolicyOn.length);
  for (let index = 0; index < recent.length; index += 1) {
    const first = firstPolicyOn[index] ?? Number.NaN;
    recent[index] = Number.isNaN(first)
      ? first
      : roundPoints(scalePoints(today - ordinalOfNumber(first), RECENT_DAYS, 0));
  }
  return recent;
}

/** What the weighted mean is taken of; criteria without weight are left out. */
export function potentialInputs(profile: PotentialProfile, parts: readonly (number | null)[]) {
  return POTENTIAL_CRITERIA.map((criterion, index) => ({
    criterion,
    weight: profile.weights[criterion],
    points: parts[index] ?? null,
  })).filter((input) => input.weight > 0);
}

/** How each criterion counted: its points × its share of the known weights add up to the potential. */
export function potentialParts(
  profile: PotentialProfile,
  parts: readonly (number | null)[],
): readonly ScorePart<PotentialCriterion>[] {
  return weightedScore(potentialInputs(profile, parts)).parts;
}

/**
 * How much a household can spend, from LEAST_MEANS to 1: by the mid-rank of its premium in force among households of the same
 * kind (with an organisation, or persons alone).
 */
function meansOf({ premium, organisations }: HouseholdTable): Column {
  const ofPersons = new Float64Array(premium.length);
  const ofFirms = new Float64Array(premium.length);
  for (let index = 0; index < premium.length; index += 1) {
    const isFirm = (organisations[index] ?? 0) > 0;
    ofPersons[index] = isFirm ? Number.NaN : (premium[index] ?? Number.NaN);
    ofFirms[index] = isFirm ? (premium[index] ?? Number.NaN) : Number.NaN;
  }
  const [persons, firms] = [midRankColumn(ofPersons), midRankColumn(ofFirms)];
  const means = new Float64Array(premium.length);
  for (let index = 0; index < means.length; index += 1) {
    const own = persons[index] ?? Number.NaN;
    means[index] = LEAST_MEANS + (1 - LEAST_MEANS) * (Number.isNaN(own) ? (firms[index] ?? own) : own);
  }
  return means;
}

function likenessOf(table: HouseholdTable, index: number) {
  return {
    persons: table.persons[index] ?? 0,
    organisations: table.organisations[index] ?? 0,
    linesInForce: table.linesInForce[index] ?? 0,
    premiumMinor: figureAt(table.premium, index),
    tenureMonths: figureAt(table.tenure, index),
  };
}

function hundreds(shares: Column): Column {
  const points = new Float64Array(shares.length);
  for (let index = 0; index < points.length; index += 1) {
    points[index] = roundPoints(100 * (shares[index] ?? Number.NaN));
  }
  return points;
}

/** The rating of a tag, else of the kind. */
function typesOf({ typePoints, organisations }: HouseholdTable, { types }: PotentialProfile): Column {
  const [person, organisation] = [types.person ?? Number.NaN, types.organisation ?? Number.NaN];
  const points = new Float64Array(typePoints.length);
  for (let index = 0; index < points.length; index += 1) {
    const own = typePoints[index] ?? Number.NaN;
    points[index] = Number.isNaN(own) ? ((organisations[index] ?? 0) > 0 ? organisation : person) : own;
  }
  return points;
}

function ageOf(ages: readonly number[], { age }: PotentialProfile): number | null {
  return age === null || ages.length === 0
    ? null
    : (100 * ages.filter((own) => own >= age.from && own <= age.to).length) / ages.length;
}
