import { dayNumber, dayOfNumber } from '../day-number.ts';
import type { Basis, HouseholdFacts } from './facts.ts';
import { NO_OPENINGS, type Openings } from './needs.ts';
import { type Column, figureAt } from './percentile.ts';

const NOTHING: readonly number[] = Object.freeze([]);

/**
 * The facts of all households, a column for each: of a large book that is a hundredth of the objects, and runs go through
 * each fact of all rather than through all facts of each. NaN where a fact is null; yes is 1.
 */
export class HouseholdTable {
  readonly length: number;
  readonly households: Column;
  readonly clients: Column;
  readonly commission: Column;
  readonly previous: Column;
  readonly premium: Column;
  readonly policiesInForce: Column;
  readonly linesInForce: Column;
  readonly policiesYearAgo: Column;
  readonly policiesKept: Column;
  readonly tenure: Column;
  readonly referrals: Column;
  readonly persons: Column;
  readonly organisations: Column;
  readonly typePoints: Column;
  readonly everHadPolicy: Uint8Array;
  readonly special: Uint8Array;
  readonly contacted: Uint8Array;
  /** Days as numbers (shared/day-number.ts). */
  readonly firstPolicyOn: Column;
  readonly restartedOn: Column;
  readonly heldByPersons: (readonly number[])[];
  readonly heldByOrganisations: (readonly number[])[];
  readonly quoted: (readonly number[])[];
  readonly refused: (readonly number[])[];
  readonly ages: (readonly number[])[];

  constructor(length: number) {
    const numbers = () => new Float64Array(length);
    const unknown = () => numbers().fill(Number.NaN);
    const flags = () => new Uint8Array(length);
    const lists = () => new Array<readonly number[]>(length).fill(NOTHING);
    this.length = length;
    this.households = numbers();
    this.clients = numbers();
    this.commission = unknown();
    this.previous = numbers();
    this.premium = unknown();
    this.policiesInForce = numbers();
    this.linesInForce = numbers();
    this.policiesYearAgo = numbers();
    this.policiesKept = numbers();
    this.tenure = unknown();
    this.referrals = numbers();
    this.persons = numbers();
    this.organisations = numbers();
    this.typePoints = unknown();
    this.everHadPolicy = flags();
    this.special = flags();
    this.contacted = flags();
    this.firstPolicyOn = unknown();
    this.restartedOn = unknown();
    this.heldByPersons = lists();
    this.heldByOrganisations = lists();
    this.quoted = lists();
    this.refused = lists();
    this.ages = lists();
  }

  /** The facts of the household at a place. */
  at(index: number): HouseholdFacts {
    return {
      householdId: this.households[index] ?? 0,
      clients: this.clients[index] ?? 0,
      commissionMinor: figureAt(this.commission, index),
      previousMinor: this.previous[index] ?? 0,
      premiumMinor: figureAt(this.premium, index),
      policiesInForce: this.policiesInForce[index] ?? 0,
      linesInForce: this.linesInForce[index] ?? 0,
      policiesYearAgo: this.policiesYearAgo[index] ?? 0,
      policiesKept: this.policiesKept[index] ?? 0,
      everHadPolicy: this.everHadPolicy[index] === 1,
      firstPolicyOn: dayOfNumber(this.firstPolicyOn[index] ?? Number.NaN),
      restartedOn: dayOfNumber(this.restartedOn[index] ?? Number.NaN),
      tenureMonths: figureAt(this.tenure, index),
      referrals: this.referrals[index] ?? 0,
      special: this.special[index] === 1,
      openings: this.openingsAt(index),
    };
  }

  openingsAt(index: number): Openings {
    return this.openingsInto(index, { ...NO_OPENINGS });
  }

  /** The same in place of those of another household: runs ask of each in turn. */
  openingsInto(index: number, openings: { -readonly [Name in keyof Openings]: Openings[Name] }): Openings {
    openings.persons = this.persons[index] ?? 0;
    openings.organisations = this.organisations[index] ?? 0;
    openings.heldByPersons = this.heldByPersons[index] ?? NOTHING;
    openings.heldByOrganisations = this.heldByOrganisations[index] ?? NOTHING;
    openings.quoted = this.quoted[index] ?? NOTHING;
    openings.refused = this.refused[index] ?? NOTHING;
    openings.contacted = this.contacted[index] === 1;
    openings.typePoints = figureAt(this.typePoints, index);
    openings.ages = this.ages[index] ?? NOTHING;
    return openings;
  }

  all(): HouseholdFacts[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index));
  }
}

/** The same facts as a table. */
export function tableOf(facts: readonly HouseholdFacts[]): HouseholdTable {
  const table = new HouseholdTable(facts.length);
  for (const [index, household] of facts.entries()) {
    const { openings } = household;
    table.households[index] = household.householdId;
    table.clients[index] = household.clients;
    table.commission[index] = household.commissionMinor ?? Number.NaN;
    table.previous[index] = household.previousMinor;
    table.premium[index] = household.premiumMinor ?? Number.NaN;
    table.policiesInForce[index] = household.policiesInForce;
    table.linesInForce[index] = household.linesInForce;
    table.policiesYearAgo[index] = household.policiesYearAgo;
    table.policiesKept[index] = household.policiesKept;
    table.tenure[index] = household.tenureMonths ?? Number.NaN;
    table.referrals[index] = household.referrals;
    table.persons[index] = openings.persons;
    table.organisations[index] = openings.organisations;
    table.typePoints[index] = openings.typePoints ?? Number.NaN;
    table.everHadPolicy[index] = Number(household.everHadPolicy);
    table.special[index] = Number(household.special);
    table.contacted[index] = Number(openings.contacted);
    table.firstPolicyOn[index] = dayNumber(household.firstPolicyOn);
    table.restartedOn[index] = dayNumber(household.restartedOn);
    table.heldByPersons[index] = openings.heldByPersons;
    table.heldByOrganisations[index] = openings.heldByOrganisations;
    table.quoted[index] = openings.quoted;
    table.refused[index] = openings.refused;
    table.ages[index] = openings.ages;
  }
  return table;
}

/** As `basisOf` tells it of the same facts. */
export function basisOfTable({ commission, premium }: HouseholdTable): Basis {
  const paid = commission.some((own) => !Number.isNaN(own));
  return paid || premium.every((own) => Number.isNaN(own)) ? 'commission' : 'premium';
}
