import { addMonths, type Day } from '../../../shared/day.ts';
import { type Minor, minor } from '../../../shared/money.ts';
import {
  type Cover,
  coverOf,
  NEVER_COVER,
  type PolicyHistory,
  type PolicyStatus,
  restartedOn,
  statusOn,
} from '../../../shared/segmentation/cover.ts';
import type { HouseholdFacts } from '../../../shared/segmentation/facts.ts';
import type { HouseholdTable } from '../../../shared/segmentation/household-table.ts';
import type { Openings } from '../../../shared/segmentation/needs.ts';
import type { LineFigure } from '../../../shared/segmentation/summary.ts';
import { HeldLines, NOTHING, Scratch, SharedLists } from './segment-held-lines.ts';
import { earliest, type Members } from './segment-members.ts';
import type { EventRow, PolicyTable, TablePolicy } from './segment-policy-table.ts';

/** Months without any policy in force that make a later start a return (DOMAIN 4.6). */
const RETURN_GAP_MONTHS = 6;
/** Months in which a refusal still speaks against offering the line again. */
const REFUSED_MONTHS = 24;

const GIVEN_UP: ReadonlySet<PolicyStatus> = new Set(['lapsed', 'cancelled', 'surrendered', 'not-taken-up']);

/** What policies say of a household as of a day. */
type Held = Pick<
  HouseholdFacts,
  | 'premiumMinor'
  | 'policiesInForce'
  | 'linesInForce'
  | 'policiesYearAgo'
  | 'policiesKept'
  | 'everHadPolicy'
  | 'firstPolicyOn'
  | 'restartedOn'
> &
  Pick<Openings, 'heldByPersons' | 'heldByOrganisations' | 'quoted' | 'refused'>;

type Mutable<Of> = { -readonly [Name in keyof Of]: Of[Name] };

/** Goes through the policies of one household after another: what it works with is made once for all. */
class HeldPolicies {
  readonly #table: PolicyTable;
  readonly #members: Members;
  readonly #asOf: Day;
  readonly #yearAgo: Day;
  readonly #figures = new Map<number, Mutable<LineFigure>>();
  readonly #persons = new HeldLines();
  readonly #organisations = new HeldLines();
  readonly #lists = new SharedLists();
  readonly #held: Mutable<Held> = nothingHeld();
  #several = false;
  readonly #covers = new Scratch<Cover>();
  readonly #lines = new Scratch<number | null>();
  readonly #quoted = new Scratch<number>();
  readonly #refused = new Scratch<number>();

  constructor(table: PolicyTable, members: Members, asOf: Day) {
    this.#table = table;
    this.#members = members;
    this.#asOf = asOf;
    this.#yearAgo = addMonths(asOf, -12);
  }

  /** What the household in a slot holds, until the next is asked for. Once of each: the lines are added up on the way. */
  of(slot: number): Held {
    reset(this.#held);
    this.#several = this.#table.count(slot) > 1;
    this.#covers.count = 0;
    this.#lines.count = 0;
    this.#quoted.count = 0;
    this.#refused.count = 0;
    this.#persons.clear();
    this.#organisations.clear();
    this.#table.each(slot, this.#add);
    const held = this.#held;
    held.restartedOn = this.#covers.count > 1 ? restartedOn(this.#covers.list(), RETURN_GAP_MONTHS) : null;
    held.linesInForce = this.#lines.count;
    held.heldByPersons = this.#lists.of(this.#persons.lines);
    held.heldByOrganisations = this.#lists.of(this.#organisations.lines);
    held.quoted = this.#lists.of(this.#quoted);
    held.refused = this.#lists.of(this.#refused);
    return held;
  }

  /** Of each line: policies in force with a known premium of those asked for so far, and what it adds up to a year. */
  lineFigures(): LineFigure[] {
    return [...this.#figures.values()].sort((a, b) => a.lineId - b.lineId);
  }

  readonly #add = (policy: TablePolicy): void => {
    const status = statusOn(policy, this.#asOf);
    if (policy.lineId !== null) {
      this.#open(policy, policy.lineId, status);
    }
    if (status === null || NEVER_COVER.has(status)) {
      return;
    }
    const held = this.#held;
    held.everHadPolicy = true;
    held.firstPolicyOn = earliest(held.firstPolicyOn, policy.startedOn);
    // Who has one policy cannot have come back with another.
    const cover = this.#several ? coverOf(policy, this.#asOf, status) : null;
    if (cover !== null) {
      this.#covers.push(cover);
    }
    const heldYearAgo = statusOn(policy, this.#yearAgo) === 'in-force';
    held.policiesYearAgo += heldYearAgo ? 1 : 0;
    held.policiesKept += heldYearAgo && status === 'in-force' ? 1 : 0;
    const premium = premiumOn(policy.premium, policy.events, this.#asOf);
    if (premium !== null) {
      held.premiumMinor ??= 0;
    }
    if (status === 'in-force') {
      this.#inForce(policy.lineId, premium);
    }
  };

  #inForce(lineId: number | null, premium: Minor | null): void {
    this.#held.policiesInForce += 1;
    if (!this.#lines.has(lineId)) {
      this.#lines.push(lineId);
    }
    if (premium === null) {
      return;
    }
    this.#held.premiumMinor = minor((this.#held.premiumMinor ?? 0) + premium);
    if (lineId !== null) {
      let figure = this.#figures.get(lineId);
      if (figure === undefined) {
        figure = { lineId, policies: 0, premiumMinor: 0 };
        this.#figures.set(lineId, figure);
      }
      figure.policies += 1;
      figure.premiumMinor = minor(figure.premiumMinor + premium);
    }
  }

  /** Notes what a policy says of its line: held, quoted, or given up not long ago. A quote may begin later. */
  #open(policy: TablePolicy, lineId: number, status: PolicyStatus | null): void {
    if (status === 'in-force') {
      const side = this.#members.isOrganisation(policy.clientId) ? this.#organisations : this.#persons;
      side.add(lineId, policy.clientId);
    } else if (isQuoted(policy, this.#asOf)) {
      this.#quoted.push(lineId);
    } else if (status !== null && GIVEN_UP.has(status) && gaveUpLately(policy, this.#asOf)) {
      this.#refused.push(lineId);
    }
  }
}

/** Puts what policies say into the table of their households. @returns what each line adds up to */
export function holdPolicies(table: HouseholdTable, policies: PolicyTable, members: Members, asOf: Day): LineFigure[] {
  const holding = new HeldPolicies(policies, members, asOf);
  for (let slot = 0; slot < table.length; slot += 1) {
    const held = holding.of(slot);
    table.premium[slot] = held.premiumMinor ?? Number.NaN;
    table.policiesInForce[slot] = held.policiesInForce;
    table.linesInForce[slot] = held.linesInForce;
    table.policiesYearAgo[slot] = held.policiesYearAgo;
    table.policiesKept[slot] = held.policiesKept;
    table.everHadPolicy[slot] = Number(held.everHadPolicy);
    table.firstPolicyOn[slot] = held.firstPolicyOn;
    table.restartedOn[slot] = held.restartedOn;
    table.heldByPersons[slot] = held.heldByPersons;
    table.heldByOrganisations[slot] = held.heldByOrganisations;
    table.quoted[slot] = held.quoted;
    table.refused[slot] = held.refused;
  }
  return holding.lineFigures();
}

function nothingHeld(): Mutable<Held> {
  return {
    premiumMinor: null,
    policiesInForce: 0,
    linesInForce: 0,
    policiesYearAgo: 0,
    policiesKept: 0,
    everHadPolicy: false,
    firstPolicyOn: null,
    restartedOn: null,
    heldByPersons: NOTHING,
    heldByOrganisations: NOTHING,
    quoted: NOTHING,
    refused: NOTHING,
  };
}

/** What is added up policy by policy; the rest is set for each household. */
function reset(held: Mutable<Held>): void {
  held.premiumMinor = null;
  held.policiesInForce = 0;
  held.policiesYearAgo = 0;
  held.policiesKept = 0;
  held.everHadPolicy = false;
  held.firstPolicyOn = null;
}

function isQuoted(policy: PolicyHistory, asOf: Day): boolean {
  const wasQuoted = policy.status === 'quoted' || policy.events.some((event) => event.status === 'quoted');
  return wasQuoted && statusOn({ ...policy, startedOn: null }, asOf) === 'quoted';
}

function gaveUpLately({ endedOn, events }: PolicyHistory, asOf: Day): boolean {
  const told = events.findLast((event) => event.onDay !== null && event.onDay <= asOf);
  const on = endedOn ?? told?.onDay ?? null;
  return on !== null && on <= asOf && addMonths(on, REFUSED_MONTHS) > asOf;
}

/** The annualised premium as last told up to the day; the policy's own where no change says. */
function premiumOn(current: Minor | null, changes: readonly EventRow[], on: Day): Minor | null {
  for (let at = changes.length - 1; at >= 0; at -= 1) {
    const change = changes[at];
    if (change !== undefined && change.premium !== null && (change.onDay === null || change.onDay <= on)) {
      return change.premium;
    }
  }
  return current;
}
