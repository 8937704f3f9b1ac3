import { addMonths, type Day } from '../day.ts';

export type PolicyStatus =
  | 'quoted'
  | 'in-force'
  | 'lapsed'
  | 'cancelled'
  | 'surrendered'
  | 'matured'
  | 'claimed-out'
  | 'not-taken-up';

/** Days as texts, or as numbers (shared/day-number.ts) where a whole book is gone through: both compare as the days do. */
type AnyDay = Day | number;

export type StatusEvent<On extends AnyDay = Day> = { readonly onDay: On | null; readonly status: PolicyStatus };

export type PolicyHistory<On extends AnyDay = Day> = {
  readonly status: PolicyStatus;
  readonly startedOn: On | null;
  readonly endedOn: On | null;
  /** Dated changes, oldest first; undated ones first of all. */
  readonly events: readonly StatusEvent<On>[];
};

/** Quotes and those not taken up never were a contract. */
export const NEVER_COVER: ReadonlySet<PolicyStatus> = new Set(['quoted', 'not-taken-up']);

const ENDED: ReadonlySet<PolicyStatus> = new Set(['lapsed', 'cancelled', 'surrendered', 'matured', 'claimed-out']);

/**
 * A policy's status on a day, or null where it had not begun. The latest dated change up to the day decides; before the
 * first one a policy that has since ended was in force. A known end is the day after the last day of cover.
 */
export function statusOn<On extends AnyDay>(policy: PolicyHistory<On>, on: On): PolicyStatus | null {
  if (policy.startedOn !== null && policy.startedOn > on) {
    return null;
  }
  const known =
    lastToldOn(policy, on) ?? (NEVER_COVER.has(policy.status) ? policy.status : statusBeforeChanges(policy, on));
  if (known === 'in-force' && policy.endedOn !== null && policy.endedOn <= on) {
    return policy.status === 'in-force' ? 'matured' : policy.status;
  }
  return known;
}

/** What the latest change up to a day says. Asked several times of every policy: no function for each. */
function lastToldOn<On extends AnyDay>(policy: PolicyHistory<On>, on: On): PolicyStatus | undefined {
  for (let at = policy.events.length - 1; at >= 0; at -= 1) {
    const event = policy.events[at];
    if (event !== undefined && (event.onDay === null || event.onDay <= on) && !tellsLaterEnd(policy, event, at, on)) {
      return event.status;
    }
  }
  return undefined;
}

/**
 * Whether a change tells an end that comes after a day, as a cancellation does that is known before it takes effect: cover
 * runs until then. The known end is the one of the last change; one before cover began again told another.
 */
function tellsLaterEnd<On extends AnyDay>(
  { endedOn, events }: PolicyHistory<On>,
  { status }: StatusEvent<On>,
  at: number,
  on: On,
): boolean {
  return (
    endedOn !== null &&
    endedOn > on &&
    ENDED.has(status) &&
    !events.some((later, place) => place > at && later.status === 'in-force')
  );
}

function statusBeforeChanges<On extends AnyDay>(policy: PolicyHistory<On>, on: On): PolicyStatus {
  const endsLater = policy.endedOn !== null && policy.endedOn > on;
  return policy.events.length > 0 || endsLater ? 'in-force' : policy.status;
}

/** The time a policy covers: from a day (null = always) up to, not including, another (null = still). */
export type Cover<On extends AnyDay = Day> = { readonly from: On | null; readonly to: On | null };

/**
 * The policy's cover as known on a day; null where it never covered, or its end is not known.
 * @param status of the policy on that day, where it is known already
 */
export function coverOf<On extends AnyDay>(
  policy: PolicyHistory<On>,
  on: On,
  status = statusOn(policy, on),
): Cover<On> | null {
  if (status === null || NEVER_COVER.has(status)) {
    return null;
  }
  if (status === 'in-force') {
    return { from: policy.startedOn, to: null };
  }
  const ended = policy.events.findLast((event) => event.onDay !== null && event.onDay <= on && event.status === status);
  const to = policy.endedOn ?? ended?.onDay ?? null;
  return to === null || to > on ? null : { from: policy.startedOn, to };
}

/**
 * The latest day on which cover began again after at least `gapMonths` without any; null when it never did.
 * Cover with an unknown beginning reaches back for ever.
 */
export function restartedOn(covers: readonly Cover[], gapMonths: number): Day | null {
  const sorted = [...covers].sort((a, b) => compareTexts(a.from ?? '', b.from ?? ''));
  let restart: Day | null = null;
  let coveredTo: Day | null | undefined;
  for (const { from, to } of sorted) {
    if (coveredTo === null) {
      break;
    }
    if (coveredTo !== undefined && from !== null && addMonths(coveredTo, gapMonths) <= from) {
      restart = from;
    }
    coveredTo = to === null ? null : coveredTo === undefined || to > coveredTo ? to : coveredTo;
  }
  return restart;
}

/** Days by their text: as quick as it gets, where a locale's order is asked of every household with two policies. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
