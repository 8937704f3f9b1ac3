import { type Day, toOrdinal } from '../day.ts';
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
  const column = (of: (index: number) => number | null) => columnOf(table.length, of);
  const unknown = new Float64Array(table.length).fill(Number.NaN);
  const openings = { ...NO_OPENINGS };
  const today = toOrdinal(asOf);
  const means = meansOf(table);
  const needs = column((index) =>
    needShare(table.openingsInto(index, openings), figureAt(means, index), lines, profile.interest),
  );
  const sizes = table.persons.map((persons, index) => persons + (table.organisations[index] ?? 0));
  const quotes = column((index) => table.quoted[index]?.length ?? 0);
  const own: Record<PotentialCriterion, Column> = {
    needs: hundreds(midRankColumn(needs)),
    fit: isDescribed(profile.ideal) ? column((index) => idealFit(likenessOf(table, index), profile.ideal)) : unknown,
    household: hundreds(midRankColumn(sizes)),
    type: typesOf(table, profile),
    quotes: hundreds(midRankColumn(quotes)),
    recent: column((index) => {
      const first = table.firstPolicyOn[index] ?? null;
      return first === null ? null : roundPoints(scalePoints(today - toOrdinal(first), RECENT_DAYS, 0));
    }),
    age: profile.age === null ? unknown : column((index) => ageOf(table.ages[index] ?? [], profile)),
  };
  const parts = POTENTIAL_CRITERIA.map((criterion) => own[criterion]);
  const weights = POTENTIAL_CRITERIA.map((criterion) => profile.weights[criterion]);
  const points = column((index) =>
    Number.isNaN(own.needs[index]) && Number.isNaN(own.fit[index]) && quotes[index] === 0
      ? null
      : weightedColumns(parts, weights, index),
  );
  return new PotentialColumns(points, parts, means);
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
  const ofKind = (firm: boolean) =>
    midRankColumn(premium.map((own, index) => ((organisations[index] ?? 0) > 0 === firm ? own : Number.NaN)));
  const [persons, firms] = [ofKind(false), ofKind(true)];
  return persons.map((own, index) => {
    const rank = Number.isNaN(own) ? (firms[index] ?? own) : own;
    return LEAST_MEANS + (1 - LEAST_MEANS) * rank;
  });
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
  return shares.map((share) => roundPoints(100 * share));
}

/** The rating of a tag, else of the kind. */
function typesOf({ typePoints, organisations }: HouseholdTable, { types }: PotentialProfile): Column {
  const [person, organisation] = [types.person ?? Number.NaN, types.organisation ?? Number.NaN];
  return typePoints.map((own, index) =>
    Number.isNaN(own) ? ((organisations[index] ?? 0) > 0 ? organisation : person) : own,
  );
}

function ageOf(ages: readonly number[], { age }: PotentialProfile): number | null {
  return age === null || ages.length === 0
    ? null
    : (100 * ages.filter((own) => own >= age.from && own <= age.to).length) / ages.length;
}
