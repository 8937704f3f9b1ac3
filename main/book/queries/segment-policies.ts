import { addMonths, type Day } from '../../../shared/day.ts';
import { dayNumber, dayOfNumber } from '../../../shared/day-number.ts';
import { type Minor, minor } from '../../../shared/money.ts';
import {
  type Cover,
  coverOf,
  NEVER_COVER,
  type PolicyStatus,
  restartedOn,
  statusOn,
} from '../../../shared/segmentation/cover.ts';
import type { HouseholdTable } from '../../../shared/segmentation/household-table.ts';
import { figureAt } from '../../../shared/segmentation/percentile.ts';
import type { LineFigure } from '../../../shared/segmentation/summary.ts';
import { HeldLines, Scratch, SharedLists } from './segment-held-lines.ts';
import { earliest, type Members } from './segment-members.ts';
import type { EventRow, PolicyPast, PolicyTable } from './segment-policy-table.ts';

/** Months without any policy in force that make a later start a return (DOMAIN 4.6). */
const RETURN_GAP_MONTHS = 6;
/** Months in which a refusal still speaks against offering the line again. */
const REFUSED_MONTHS = 24;

const GIVEN_UP: ReadonlySet<PolicyStatus> = new Set(['lapsed', 'cancelled', 'surrendered', 'not-taken-up']);

type Mutable<Of> = { -readonly [Name in keyof Of]: Of[Name] };

/** Stands for policies without a line, whose ids begin with 1. */
const NO_LINE = 0;

/** Goes through the policies of one household after another: what it works with is made once for all. */
class HeldPolicies {
  readonly #table: PolicyTable;
  readonly #members: Members;
  readonly #into: HouseholdTable;
  readonly #asOf: number;
  readonly #yearAgo: number;
  readonly #figures = new Map<number, Mutable<LineFigure>>();
  readonly #persons = new HeldLines();
  readonly #organisations = new HeldLines();
  readonly #lists = new SharedLists();
  readonly #covers = new Scratch<Cover<number>>();
  readonly #lines = new Scratch<number>();
  readonly #quoted = new Scratch<number>();
  readonly #refused = new Scratch<number>();
  #slot = 0;

  constructor(table: PolicyTable, members: Members, into: HouseholdTable, asOf: Day) {
    this.#table = table;
    this.#members = members;
    this.#into = into;
    this.#asOf = dayNumber(asOf);
    this.#yearAgo = dayNumber(addMonths(asOf, -12));
  }

  /** Tells what the household in a slot holds. Once of each: the lines are added up on the way. */
  tell(slot: number): void {
    const { order, starts, eventful } = this.#table;
    const [first = 0, end = 0] = [starts[slot], starts[slot + 1]];
    if (first === end) {
      return;
    }
    this.#slot = slot;
    this.#covers.count = 0;
    this.#lines.count = 0;
    this.#quoted.count = 0;
    this.#refused.count = 0;
    this.#persons.clear();
    this.#organisations.clear();
    for (let place = first; place < end; place += 1) {
      const at = order[place] ?? 0;
      if (eventful[at] === 1) {
        this.#addEventful(at);
      } else {
        this.#addPlain(at);
      }
    }
    const into = this.#into;
    into.linesInForce[slot] = this.#lines.count;
    into.restartedOn[slot] = end - first > 1 ? this.#restarted(first, end) : Number.NaN;
    into.heldByPersons[slot] = this.#lists.of(this.#persons.lines);
    into.heldByOrganisations[slot] = this.#lists.of(this.#organisations.lines);
    into.quoted[slot] = this.#lists.of(this.#quoted);
    into.refused[slot] = this.#lists.of(this.#refused);
  }

  /** Of each line: policies in force with a known premium of those asked for so far, and what it adds up to a year. */
  lineFigures(): LineFigure[] {
    return [...this.#figures.values()].sort((a, b) => a.lineId - b.lineId);
  }

  /** A policy that is in force and was nothing else, unless its end is known. */
  #addPlain(at: number): void {
    const { startedOn, endedOn, premiums } = this.#table;
    const [started = Number.NaN, ended = Number.NaN] = [startedOn[at], endedOn[at]];
    if (started > this.#asOf) {
      return;
    }
    const isOver = ended <= this.#asOf;
    const heldYearAgo = !(started > this.#yearAgo) && !(ended <= this.#yearAgo);
    this.#covered(at, heldYearAgo, premiums[at] ?? Number.NaN, !isOver);
  }

  #addEventful(at: number): void {
    const past = this.#table.pastAt(at);
    const status = statusOn(past, this.#asOf);
    const lineId = figureAt(this.#table.lines, at);
    if (lineId !== null && status !== 'in-force') {
      this.#open(past, lineId, status);
    }
    if (status === null || NEVER_COVER.has(status)) {
      return;
    }
    const heldYearAgo = statusOn(past, this.#yearAgo) === 'in-force';
    const premium = premiumOn(figureAt(this.#table.premiums, at), past.events, this.#asOf);
    this.#covered(at, heldYearAgo, premium ?? Number.NaN, status === 'in-force');
  }

  /** What a policy counts that covered once. */
  #covered(at: number, heldYearAgo: boolean, premium: number, inForce: boolean): void {
    const into = this.#into;
    const slot = this.#slot;
    into.everHadPolicy[slot] = 1;
    into.firstPolicyOn[slot] = earliest(
      into.firstPolicyOn[slot] ?? Number.NaN,
      this.#table.startedOn[at] ?? Number.NaN,
    );
    if (heldYearAgo) {
      into.policiesYearAgo[slot] = (into.policiesYearAgo[slot] ?? 0) + 1;
      into.policiesKept[slot] = (into.policiesKept[slot] ?? 0) + (inForce ? 1 : 0);
    }
    if (!Number.isNaN(premium)) {
      into.premium[slot] = minor((figureAt(into.premium, slot) ?? 0) + (inForce ? premium : 0));
    }
    if (inForce) {
      this.#inForce(at, premium);
    }
  }

  #inForce(at: number, premium: number): void {
    const into = this.#into;
    const lineId = this.#table.lines[at] ?? Number.NaN;
    const client = this.#table.clients[at] ?? 0;
    into.policiesInForce[this.#slot] = (into.policiesInForce[this.#slot] ?? 0) + 1;
    // All without a line count as one.
    const line = Number.isNaN(lineId) ? NO_LINE : lineId;
    if (!this.#lines.has(line)) {
      this.#lines.push(line);
    }
    if (Number.isNaN(lineId)) {
      return;
    }
    const side = this.#members.isOrganisation(client) ? this.#organisations : this.#persons;
    side.add(lineId, client);
    if (!Number.isNaN(premium)) {
      let figure = this.#figures.get(lineId);
      if (figure === undefined) {
        figure = { lineId, policies: 0, premiumMinor: 0 };
        this.#figures.set(lineId, figure);
      }
      figure.policies += 1;
      figure.premiumMinor = minor(figure.premiumMinor + premium);
    }
  }

  /** Notes what a policy not in force says of its line: quoted, or given up not long ago. A quote may begin later. */
  #open(past: PolicyPast, lineId: number, status: PolicyStatus | null): void {
    if (isQuoted(past, this.#asOf)) {
      this.#quoted.push(lineId);
    } else if (status !== null && GIVEN_UP.has(status) && gaveUpLately(past, this.#asOf)) {
      this.#refused.push(lineId);
    }
  }

  /** The day cover began again; only who has several policies of which one ended can have come back with another. */
  #restarted(first: number, end: number): number {
    const { order, endedOn, eventful, pastAt } = this.#table;
    let anyEnded = false;
    for (let place = first; place < end && !anyEnded; place += 1) {
      const at = order[place] ?? 0;
      anyEnded = eventful[at] === 1 || (endedOn[at] ?? Number.NaN) <= this.#asOf;
    }
    if (!anyEnded) {
      return Number.NaN;
    }
    for (let place = first; place < end; place += 1) {
      const cover = coverOf(pastAt(order[place] ?? 0), this.#asOf);
      if (cover !== null) {
        this.#covers.push(cover);
      }
    }
    const covers = this.#covers.list().map(({ from, to }) => ({ from: textOf(from), to: textOf(to) }));
    return dayNumber(restartedOn(covers, RETURN_GAP_MONTHS));
  }
}

/** Puts what policies say into the table of their households. @returns what each line adds up to */
export function holdPolicies(table: HouseholdTable, policies: PolicyTable, members: Members, asOf: Day): LineFigure[] {
  const holding = new HeldPolicies(policies, members, table, asOf);
  for (let slot = 0; slot < table.length; slot += 1) {
    holding.tell(slot);
  }
  return holding.lineFigures();
}

function textOf(day: number | null): Day | null {
  return day === null ? null : dayOfNumber(day);
}

function isQuoted(policy: PolicyPast, asOf: number): boolean {
  const wasQuoted = policy.status === 'quoted' || policy.events.some((event) => event.status === 'quoted');
  return wasQuoted && statusOn({ ...policy, startedOn: null }, asOf) === 'quoted';
}

function gaveUpLately({ endedOn, events }: PolicyPast, asOf: number): boolean {
  const told = events.findLast((event) => event.onDay !== null && event.onDay <= asOf);
  const on = endedOn ?? told?.onDay ?? null;
  const day = textOf(on);
  return on !== null && day !== null && on <= asOf && dayNumber(addMonths(day, REFUSED_MONTHS)) > asOf;
}

/** The annualised premium as last told up to the day; the policy's own where no change says. */
function premiumOn(current: Minor | null, changes: readonly EventRow[], on: number): Minor | null {
  for (let at = changes.length - 1; at >= 0; at -= 1) {
    const change = changes[at];
    if (change !== undefined && change.premium !== null && (change.onDay === null || change.onDay <= on)) {
      return change.premium;
    }
  }
  return current;
}
