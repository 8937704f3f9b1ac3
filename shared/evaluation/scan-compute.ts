import { addDays, type Day } from '../day.ts';
import type { Minor } from '../money.ts';
import { gini, hhi, topShare } from '../segmentation/concentration.ts';
import { type Curve, countsAt, curveOf, curvePoints, fewestHolding } from '../segmentation/curve.ts';
import { basisOf, type HouseholdFacts, valueOfHousehold } from '../segmentation/facts.ts';
import { fitCuts, type ServiceLoad } from '../segmentation/fit.ts';
import { DEFAULT_CUTS, type SchemeDefinition, tierName } from '../segmentation/scheme.ts';
import { figureOf, share } from './measured.ts';
import type { Profit } from './profit.ts';
import type {
  QuickScan,
  ScanCarriers,
  ScanFill,
  ScanPersistency,
  ScanPolicies,
  ScanProposal,
  ScanStep,
} from './scan.ts';

/** What the book gives for a scan; nothing in it is computed from more than one table. */
export type ScanSources = {
  readonly asOf: Day;
  readonly office: QuickScan['office'];
  readonly sources: QuickScan['sources'];
  readonly facts: readonly HouseholdFacts[];
  /** Of all households together, as the office prices its work. */
  readonly profit: Pick<Profit, 'netMinor' | 'partial'>;
  /** Households that get service. */
  readonly served: ReadonlySet<number>;
  readonly rates: {
    readonly tiers: readonly { readonly tier: string; readonly touches: number; readonly minutes: number }[];
    readonly fixedMinutes: number;
    readonly capacityMinutes: number;
  };
  /** The scheme by share whose lines the office uses; the default proposes what fits. */
  readonly scheme: SchemeDefinition;
  readonly persistency: readonly ScanPersistency[];
  readonly fill: readonly ScanFill[];
  readonly carriers: {
    readonly basis: ScanCarriers['basis'];
    readonly rows: readonly Omit<ScanCarriers['rows'][number], 'share'>[];
  };
  /** Days that count as just bought. */
  readonly recentDays: number;
};

/** Lines drawn on the printed curve: enough for a smooth one. */
const CURVE_POINTS = 200;

/** The quick scan of a book (DOMAIN 8): everything one page says, from what the book holds. */
export function scanOf(sources: ScanSources): QuickScan {
  const { facts, asOf } = sources;
  const basis = basisOf(facts);
  const values = facts.map((household) => valueOfHousehold(household, basis));
  const curve = curveOf(columnsOf(facts, values, sources.served));
  const commission = sum(facts.map(({ commissionMinor }) => commissionMinor ?? 0));
  const proposal = proposalOf(sources, curve, values);
  const policies = policiesOf(facts);
  const positive = curve.values;
  return {
    asOf,
    office: sources.office,
    sources: sources.sources,
    size: {
      clients: sum(facts.map(({ clients }) => clients)),
      households: facts.length,
      policiesInForce: sum(facts.map(({ policiesInForce }) => policiesInForce)),
      annualPremiumMinor: sum(facts.map(({ premiumMinor }) => premiumMinor ?? 0)),
      commission12mMinor: commission,
      netValueMinor: basis === 'commission' ? sources.profit.netMinor : null,
      netPartial: sources.profit.partial,
      basis,
    },
    curve: {
      points: curvePoints(curve, CURVE_POINTS),
      households: positive.length,
      halfHouseholds: fewestHolding(curve, 50),
      fourFifthsHouseholds: fewestHolding(curve, 80),
      gini: gini(positive),
      top: { one: topShare(positive, 1), five: topShare(positive, 5), twenty: topShare(positive, 20) },
    },
    proposal,
    policies,
    persistency: sources.persistency,
    fill: sources.fill,
    carriers: carriersOf(sources.carriers),
    nextSteps: nextSteps(sources, proposal),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Households as columns, highest value first. */
function columnsOf(facts: readonly HouseholdFacts[], values: readonly (Minor | null)[], served: ReadonlySet<number>) {
  const rows = facts.map((household, index) => ({
    value: values[index] ?? null,
    clients: household.clients,
    served: served.has(household.householdId) ? 1 : 0,
    heldYearAgo: household.policiesYearAgo > 0 ? 1 : 0,
    kept: household.policiesYearAgo > 0 && household.policiesInForce > 0 ? 1 : 0,
  }));
  const positive = rows.filter((row) => (row.value ?? 0) > 0).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const group = (members: typeof rows) => ({
    households: members.length,
    clients: sum(members.map(({ clients }) => clients)),
    served: sum(members.map((row) => row.served)),
  });
  const zero = rows.filter(({ value }) => value !== null && value <= 0);
  return {
    values: positive.map(({ value }) => value ?? 0),
    clients: positive.map(({ clients }) => clients),
    served: positive.map((row) => row.served),
    heldYearAgo: positive.map((row) => row.heldYearAgo),
    kept: positive.map((row) => row.kept),
    zero: {
      ...group(zero),
      heldYearAgo: sum(zero.map((row) => row.heldYearAgo)),
      kept: sum(zero.map((row) => row.kept)),
      valueMinor: sum(zero.map(({ value }) => value ?? 0)),
    },
    unscored: group(rows.filter(({ value }) => value === null)),
  };
}

function proposalOf(
  { rates, scheme, facts }: ScanSources,
  curve: Curve,
  values: readonly (Minor | null)[],
): ScanProposal {
  const load: ServiceLoad = { ...rates, minutesEach: rates.tiers.slice(0, 3).map(({ minutes }) => minutes) };
  const fitted = fitCuts(curve, load);
  const chosen = scheme.method === 'abc' && scheme.cuts.join() !== DEFAULT_CUTS.join() ? scheme.cuts : fitted.cuts;
  const each = (place: number) => rates.tiers[place] ?? { tier: tierName(place), touches: 0, minutes: 0 };
  const tiers = countsAt(curve, chosen).map((count, place) => ({
    tier: tierName(place),
    households: count.households,
    clients: count.clients,
    valueMinor: count.valueMinor,
    touchesEach: each(place).touches,
    minutesEach: each(place).minutes,
    minutes: count.served * each(place).minutes,
  }));
  const unscoredMinutes = curve.unscored.served * each(chosen.length).minutes;
  const minutes = sum(tiers.map((tier) => tier.minutes)) + unscoredMinutes + rates.fixedMinutes;
  const unscored = facts.filter((_, index) => values[index] === null).length;
  return {
    cuts: chosen,
    isDefault: chosen.join() === DEFAULT_CUTS.join(),
    fits: minutes <= rates.capacityMinutes,
    tiers,
    unscored: {
      households: unscored,
      clients: curve.unscored.clients,
      minutes: unscoredMinutes,
      reasons:
        unscored === 0
          ? []
          : [{ reason: basisOf(facts) === 'commission' ? 'no-commission' : 'no-premium', households: unscored }],
    },
    minutes,
    capacityMinutes: rates.capacityMinutes,
    atDefault: {
      cuts: DEFAULT_CUTS,
      households: Object.fromEntries(
        countsAt(curve, DEFAULT_CUTS).map(({ households }, place) => [tierName(place), households]),
      ),
      minutes: fitted.defaultMinutes,
    },
  };
}

/** Numbers of policies a household may hold, as the page groups them. */
const BUCKETS: readonly { readonly from: number; readonly to: number | null }[] = [
  { from: 1, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: null },
];

function policiesOf(facts: readonly HouseholdFacts[]): ScanPolicies {
  const holding = facts.map(({ policiesInForce }) => policiesInForce).filter((policies) => policies > 0);
  const buckets = BUCKETS.map(({ from, to }) => ({
    from,
    to,
    households: holding.filter((policies) => policies >= from && (to === null || policies <= to)).length,
  }));
  return {
    buckets,
    average: share(sum(holding), holding.length, 'no-data'),
    singleShare: share(buckets[0]?.households ?? 0, holding.length, 'no-data'),
  };
}

function carriersOf({ basis, rows }: ScanSources['carriers']): ScanCarriers {
  const total = sum(rows.map(({ amountMinor }) => Math.max(0, amountMinor)));
  return {
    basis,
    rows: rows.map((row) => ({ ...row, share: total === 0 ? 0 : Math.max(0, row.amountMinor) / total })),
    hhi: hhi(rows.map(({ amountMinor }) => amountMinor)),
  };
}

/** What each field is asked for first when it is missing: the more work it blocks, the earlier. */
const ASK_ORDER: readonly ScanFill['field'][] = [
  'purchase-reason',
  'renewal-date',
  'phone',
  'birth-date',
  'email',
  'address',
];
const WELL_FILLED = 0.8;

/** At most three steps: make it fit, the widest gap in the data, a second policy for those who just bought one. */
function nextSteps({ facts, asOf, recentDays, fill }: ScanSources, proposal: ScanProposal): ScanStep[] {
  const { minutes, capacityMinutes, cuts } = proposal;
  const steps: ScanStep[] = [
    proposal.isDefault && proposal.fits
      ? { kind: 'room', minutes, capacityMinutes }
      : { kind: 'fit-cuts', cuts, minutes, capacityMinutes },
  ];
  const gap = ASK_ORDER.map((field) => fill.find((own) => own.field === field))
    .filter((own) => own !== undefined)
    .filter(({ filled, applicable }) => (figureOf(share(filled, applicable, 'no-data')) ?? 1) < WELL_FILLED)[0];
  if (gap !== undefined) {
    steps.push({ kind: 'fill', ...gap });
  }
  const single = facts.filter(({ policiesInForce }) => policiesInForce === 1);
  if (single.length > 0) {
    const since = addDays(asOf, -recentDays);
    const boughtWithin90Days = single.filter(
      ({ firstPolicyOn }) => firstPolicyOn !== null && firstPolicyOn > since,
    ).length;
    steps.push({ kind: 'second-policy', households: single.length, boughtWithin90Days });
  }
  if (steps.length < 3 && proposal.unscored.households > 0) {
    steps.push({ kind: 'unscored', households: proposal.unscored.households });
  }
  return steps;
}
