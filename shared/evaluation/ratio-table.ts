import type { Day } from '../day.ts';
import type { Minor } from '../money.ts';
import { earnedIn, type LedgerPolicy } from './ledger.ts';
import { type NotAvailable, share } from './measured.ts';
import { PERSISTENCY_MONTHS, persistencyAt } from './persistency.ts';
import type { PolicyYear, Window } from './policy-years.ts';
import type { Quote } from './quotes.ts';
import type { RatioName } from './ratio-names.ts';
import { coverage, lapseRate, lifetimeValue, lossRatio, renewalRetention, retention } from './ratios.ts';

/** Why a ratio has no answer; beside those of a single figure, what the book or the grouping cannot say. */
export type RatioReason = NotAvailable | 'not-recorded' | 'no-rates' | 'no-claims' | 'not-by-group' | 'no-quotes';
export type RatioFigure = { readonly value: number } | { readonly na: RatioReason };

/** Fields filled, of those they apply to. */
export type Filled = { readonly filled: number; readonly applicable: number };
export type FillName = Extract<RatioName, `fill${string}`>;

export type CommissionYear = { readonly now: Minor; readonly before: Minor };
export type ExpectedYear = { readonly expected: Minor; readonly received: Minor; readonly missing: number };

/** Everything a group's ratios are computed from. */
export type RatioSources = {
  readonly window: Window;
  /** The group's policies with what they did in the window. */
  readonly years: readonly PolicyYear[];
  /** Of the whole book, by policy id: commission of the window and of the twelve months before; what was expected; claims. */
  readonly commission: ReadonlyMap<number, CommissionYear>;
  /** Null: the office entered no commission rates. */
  readonly expected: ReadonlyMap<number, ExpectedYear> | null;
  /** Paid and reserved, by policy id; null: the book holds no claims. */
  readonly claims: ReadonlyMap<number, Minor> | null;
  /** Policies in force on the last day, of each household whole: a single-policy client is one of the whole office. */
  readonly holdings: ReadonlyMap<number, number>;
  /** Work due in the window; null where it cannot be told by this group. */
  readonly touches: { readonly done: number; readonly due: number; readonly skipped: number } | null;
  readonly fill: Readonly<Partial<Record<FillName, Filled>>>;
  /** Premium earned below which a loss ratio says nothing. */
  readonly earnedFloorMinor: Minor;
};

/** Yearly discount of what a client brings later (DOMAIN 5). */
export const DISCOUNT = 0.05;

export type Ratios = Readonly<Record<RatioName, RatioFigure>>;

/** All ratios of one group in one window; what has no answer says why. */
export function ratiosOf(sources: RatioSources): Ratios {
  return {
    ...keeping(sources),
    ...persisting(sources),
    ...money(sources),
    ...breadth(sources),
    ...work(sources),
    ...filling(sources.fill),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

type Some<Names extends RatioName> = Pick<Ratios, Names>;

function clientsOf(years: readonly PolicyYear[]) {
  const held = new Set(years.flatMap((own) => (own.held ? [own.policy.clientId] : [])));
  // A client whose policy was rewritten elsewhere in the book is still there.
  const holding = new Set(years.flatMap((own) => (own.holds || own.rewrittenAs !== null ? [own.policy.clientId] : [])));
  return { held, holding, added: [...holding].filter((client) => !held.has(client)).length };
}

function keeping({ years, commission }: RatioSources) {
  const { held, holding, added } = clientsOf(years);
  const start = years.filter((own) => own.held);
  const stay = start.filter((own) => own.holds || own.rewrittenAs !== null).length;
  const startPremium = sum(start.map(({ heldPremium }) => heldPremium));
  const keptPremium = sum(start.map((own) => own.holdsPremium + (own.rewrittenAs?.annualPremiumMinor ?? 0)));
  const paid = years.map((own) => ({ own, ...(commission.get(own.policy.id) ?? { now: 0, before: 0 }) }));
  const newly = paid.filter(({ own, before }) => before === 0 && !own.held && !own.isRewrite);
  const up = years.filter(({ renewal }) => renewal !== null);
  const lost = up.filter((own) => own.renewal === 'lost' && own.rewrittenAs === null).length;
  const gone = (status: string) => start.filter((own) => own.status === status && own.rewrittenAs === null).length;
  return {
    retentionClients: retention(held.size, holding.size, added),
    retentionPolicies: retention(start.length, stay, 0),
    retentionPremium: retention(startPremium, keptPremium, 0),
    retentionCommission: retention(
      sum(paid.map(({ before }) => before)),
      sum(paid.map(({ now }) => now)),
      sum(newly.map(({ now }) => now)),
    ),
    renewalRetention: renewalRetention(up.length, lost),
    lapseRate: lapseRate(start.length, gone('lapsed'), gone('surrendered')),
  } satisfies Partial<Ratios>;
}

function persisting({ years, window }: RatioSources) {
  const policies = years.map(({ policy }) => policy);
  const [a, b, c, d, e] = PERSISTENCY_MONTHS.map((months) => persistencyAt(policies, months, window.to));
  const count = (of: typeof a): RatioFigure => of?.byCount ?? { na: 'no-data' };
  const premium = (of: typeof a): RatioFigure => of?.byPremium ?? { na: 'no-data' };
  return {
    persistency13: count(a),
    persistency25: count(b),
    persistency37: count(c),
    persistency49: count(d),
    persistency61: count(e),
    premiumPersistency13: premium(a),
    premiumPersistency25: premium(b),
    premiumPersistency37: premium(c),
    premiumPersistency49: premium(d),
    premiumPersistency61: premium(e),
  } satisfies Partial<Ratios>;
}

function money(sources: RatioSources) {
  const { years, window, claims, commission, expected, earnedFloorMinor } = sources;
  const ids = years.map(({ policy }) => policy.id);
  const received = sum(ids.map((id) => commission.get(id)?.now ?? 0));
  const earned = sum(years.map(({ policy }) => earnedIn(policy, window.from, window.to)));
  const due = expected === null ? [] : ids.flatMap((id) => expected.get(id) ?? []);
  const rated = (value: number): RatioFigure => (expected === null ? { na: 'no-rates' } : { value });
  const paid = sum(ids.map((id) => claims?.get(id) ?? 0));
  const ratio: RatioFigure = claims === null ? { na: 'no-claims' } : lossRatio(paid, 0, earned, earnedFloorMinor);
  return {
    lossRatio: ratio,
    commissionReceived: years.length === 0 ? { na: 'no-data' as const } : { value: received },
    commissionExpected: rated(sum(due.map((own) => own.expected))),
    commissionVariance: rated(sum(due.map((own) => own.received - own.expected))),
    commissionMissing: rated(sum(due.map(({ missing }) => missing))),
    lifetimeValue: lifetimeOf(sources, received),
  } satisfies Partial<Ratios>;
}

/** Mean commission of a client with a policy, kept at the group's own retention of clients. */
function lifetimeOf({ years }: RatioSources, received: Minor): RatioFigure {
  const { held, holding, added } = clientsOf(years);
  const keep = retention(held.size, holding.size, added);
  if ('na' in keep) {
    return keep;
  }
  return holding.size === 0
    ? { na: 'no-data' }
    : { value: lifetimeValue(received / holding.size, Math.min(1, keep.value), DISCOUNT) };
}

function breadth({
  years,
  holdings,
}: RatioSources): Some<'policiesPerClient' | 'linesPerHousehold' | 'singlePolicyShare'> {
  const inForce = years.filter(({ holds }) => holds).map(({ policy }) => policy);
  const clients = new Set(inForce.map(({ clientId }) => clientId));
  const households = [...new Set(inForce.map(({ householdId }) => householdId))];
  const lines = new Set(inForce.map(({ householdId, lineId }) => `${householdId}/${lineId ?? ''}`));
  const single = households.filter((household) => holdings.get(household) === 1).length;
  return {
    policiesPerClient: share(inForce.length, clients.size, 'no-data'),
    linesPerHousehold: share(lines.size, households.length, 'no-data'),
    singlePolicyShare: share(single, households.length, 'no-data'),
  };
}

function work({ years, touches, window }: RatioSources) {
  const hits = (of: Quote): RatioFigure => {
    const quoted = years.filter(({ quote }) => quote === of);
    const bound = quoted.filter(({ policy, status }) => status !== null && boughtBy(policy, window.to)).length;
    return quoted.length === 0 ? { na: 'no-quotes' } : { value: bound / quoted.length };
  };
  const recorded: RatioFigure = { na: 'not-recorded' };
  return {
    coverage: touches === null ? { na: 'not-by-group' as const } : coverage(touches.done, touches.due),
    skippedWithReason: touches === null ? { na: 'not-by-group' as const } : { value: touches.skipped },
    referralRate: recorded,
    saveRate: recorded,
    hitRatio: hits('first'),
    requoteHitRatio: hits('again'),
  } satisfies Partial<Ratios>;
}

function boughtBy({ events }: LedgerPolicy, to: Day): boolean {
  return events.some(({ status, onDay }) => status === 'in-force' && (onDay === null || onDay <= to));
}

function filling(fill: RatioSources['fill']): Pick<Ratios, FillName> {
  const of = (name: FillName): RatioFigure => {
    const own = fill[name];
    return own === undefined ? { na: 'not-by-group' } : share(own.filled, own.applicable, 'no-data');
  };
  return {
    fillBirthDate: of('fillBirthDate'),
    fillEmail: of('fillEmail'),
    fillPhone: of('fillPhone'),
    fillAddress: of('fillAddress'),
    fillRenewalDate: of('fillRenewalDate'),
    fillPremium: of('fillPremium'),
  };
}
