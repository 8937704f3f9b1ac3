import { addDays, type Day, inYear, yearOf } from '../day.ts';
import type { Minor } from '../money.ts';
import { NEVER_COVER, type PolicyStatus, statusOn } from '../segmentation/cover.ts';
import { annualPremiumOn, type LedgerPolicy } from './ledger.ts';
import { type Quote, quotesIn } from './quotes.ts';

/** A window looked at, both days included; what stood before it is read off the day before. */
export type Window = { readonly from: Day; readonly to: Day };

/** What a policy did in a window. */
export type PolicyYear = {
  readonly policy: LedgerPolicy;
  /** In force on the day before the window, and on its last day. */
  readonly held: boolean;
  readonly holds: boolean;
  readonly heldPremium: Minor;
  readonly holdsPremium: Minor;
  readonly status: PolicyStatus | null;
  /** The policy of the same household and line with another carrier that took its place: then it is not lost. */
  readonly rewrittenAs: LedgerPolicy | null;
  /** It took the place of another: then it is not new. */
  readonly isRewrite: boolean;
  /** It came up for renewal in the window; lost: it ended otherwise than by maturing or death within the days of grace. */
  readonly renewal: 'kept' | 'lost' | null;
  /** It was quoted in the window: for the first time, or again after an earlier quote was not bought. */
  readonly quote: Quote | null;
};

/** Days after the day of renewal in which an end still counts as not renewed; later it is mid-term. */
const RENEWAL_GRACE_DAYS = 30;

const GONE: ReadonlySet<PolicyStatus> = new Set(['lapsed', 'cancelled', 'surrendered']);

/**
 * What every policy did in a window. A policy that ended and another of the same household and line with another carrier that
 * began in the window are one, moved: a rewrite is not a loss (DOMAIN 5). Each takes the place of one, the earliest of the
 * earliest.
 */
export function policyYears(ledger: readonly LedgerPolicy[], window: Window): PolicyYear[] {
  const before = addDays(window.from, -1);
  const quotes = quotesIn(ledger, window);
  const years = ledger.map((policy) => {
    const status = statusOn(policy, window.to);
    const held = statusOn(policy, before) === 'in-force';
    const holds = status === 'in-force';
    return {
      policy,
      held,
      holds,
      heldPremium: held ? (annualPremiumOn(policy, before) ?? 0) : 0,
      holdsPremium: holds ? (annualPremiumOn(policy, window.to) ?? 0) : 0,
      status,
      renewal: renewalIn(policy, window),
    };
  });
  const successors = new Map<string, LedgerPolicy[]>();
  const isNew = ({ policy, held, holds }: (typeof years)[number]) =>
    holds && !held && policy.startedOn !== null && policy.startedOn >= window.from;
  for (const year of years.filter(isNew).sort((a, b) => byStart(a.policy, b.policy))) {
    const key = placeOf(year.policy);
    const list = successors.get(key) ?? [];
    successors.set(key, list);
    list.push(year.policy);
  }
  const rewrites = new Map<number, LedgerPolicy>();
  const taken = new Set<number>();
  for (const { policy, held, holds, status } of years) {
    if (!held || holds || status === null || !GONE.has(status) || policy.lineId === null) {
      continue;
    }
    const found = successors
      .get(placeOf(policy))
      ?.find((next) => !taken.has(next.id) && next.carrierId !== policy.carrierId);
    if (found !== undefined) {
      taken.add(found.id);
      rewrites.set(policy.id, found);
    }
  }
  return years.map((year) => ({
    ...year,
    rewrittenAs: rewrites.get(year.policy.id) ?? null,
    quote: quotes.get(year.policy.id) ?? null,
    isRewrite: taken.has(year.policy.id),
  }));
}

function placeOf({ householdId, lineId }: LedgerPolicy): string {
  return `${householdId}/${lineId ?? ''}`;
}

function byStart(a: LedgerPolicy, b: LedgerPolicy): number {
  return (a.startedOn ?? '').localeCompare(b.startedOn ?? '') || a.id - b.id;
}

/** Whether a policy came up for renewal in a window, and stayed; by its renewal date, else the anniversary of its start. */
function renewalIn(policy: LedgerPolicy, { from, to }: Window): PolicyYear['renewal'] {
  const anchor = policy.renewalOn ?? policy.startedOn;
  if (anchor === null) {
    return null;
  }
  const due = [yearOf(from), yearOf(to)]
    .map((year) => inYear(anchor, year))
    .find((on) => on >= from && on <= to && (policy.startedOn === null || on > policy.startedOn));
  if (due === undefined || statusOn(policy, addDays(due, -1)) !== 'in-force') {
    return null;
  }
  const grace = addDays(due, RENEWAL_GRACE_DAYS);
  const after = statusOn(policy, grace < to ? grace : to);
  if (after === 'in-force') {
    return 'kept';
  }
  return after !== null && !NEVER_COVER.has(after) && GONE.has(after) ? 'lost' : null;
}
