import {
  addDays,
  addMonths,
  type Day,
  day,
  dayFrom,
  daysBetween,
  daysInMonth,
  fromOrdinal,
  inYear,
  toOrdinal,
  yearOf,
} from '../../shared/day.ts';
import { type CarrierKey, type LineCode, lineCodes, lines } from './carriers.ts';
import type { Household } from './households.ts';
import type { SampleClient } from './people.ts';
import type { Random } from './random.ts';

/** The sample's last day: statements run to here. */
export const LAST_DAY = day('2026-12-31');
/** The first day of which statements tell. */
export const FIRST_DAY = day('2024-11-01');

export type SamplePolicy = {
  /** As the carrier's policy schedule prints it. */
  readonly number: string;
  readonly carrier: CarrierKey;
  readonly line: LineCode;
  readonly holder: SampleClient;
  readonly advisor: string;
  readonly start: Day;
  readonly end: Day | null;
  readonly ending: 'lapsed' | 'cancelled' | 'surrendered' | 'matured' | null;
  /** Cents a year, as of 2026 or of the last year in force. */
  readonly premium: number;
  readonly paymentsPerYear: 1 | 4 | 12;
  /** Premium of 2025 against that of 2026, in thousandths. */
  readonly trend: number;
  readonly reason: string;
};

/**
 * Share of policies still in force after so many years: 91.8, 86.4, 82.1, 78.9 % at 13, 25, 37, 49 months, as a careful
 * office has it; straight lines in between.
 */
const SURVIVAL: readonly (readonly [years: number, share: number])[] = [
  [0, 1],
  [13 / 12, 0.918],
  [25 / 12, 0.864],
  [37 / 12, 0.821],
  [49 / 12, 0.789],
  [8, 0.7],
];

function survival(years: number): number {
  for (let index = 1; index < SURVIVAL.length; index += 1) {
    const [from, high] = SURVIVAL[index - 1] ?? [0, 1];
    const [to, low] = SURVIVAL[index] ?? [8, 0.7];
    if (years <= to) {
      return high + ((years - from) / (to - from)) * (low - high);
    }
  }
  return 0.7;
}

const REASONS = [
  'The house must stay ours if something happens',
  'One address for all damage',
  'A buyer refused a shipment; never again uninsured',
  'Neighbour had a fire',
  'Bank asked for it with the mortgage',
  'First child on the way',
] as const;

/** All policies of a household: those in force, their lapsed sisters of the same cohorts, and what its story asks. */
export function buildPolicies(random: Random, household: Household, serial: () => number): readonly SamplePolicy[] {
  const current = Array.from({ length: household.policies }, () =>
    draft(random, household, startOf(random, household)),
  );
  const target = household.target ?? 120_00;
  const raw = current.reduce((sum, policy) => sum + (policy.premium * lines[policy.line].rate) / 1000, 0);
  const trend = trendOf(random);
  const scaled = current.map((policy) => ({
    ...policy,
    premium: Math.max(2500, Math.round((policy.premium * target) / raw)),
    trend,
  }));
  const lapsed = scaled.flatMap((policy) => sisters(random, household, policy));
  const all = household.story === 'lost' ? scaled.map((policy) => givenUp(random, policy)) : [...scaled, ...lapsed];
  const returned = household.story === 'returner' ? [earlier(random, household, trend)] : [];
  return [...all, ...returned].map((policy) => ({ ...policy, number: policyNumber(policy.carrier, serial()) }));
}

type Draft = Omit<SamplePolicy, 'number'>;

function draft(random: Random, household: Household, start: Day): Draft {
  const firm = household.members.find((member) => member.kind === 'organisation');
  const business = firm !== undefined && random.chance(household.policies > 4 ? 0.62 : 0.4);
  const line = random.weighted(
    lineCodes.filter((code) => lines[code].business === business).map((code) => [code, lines[code].weight]),
  );
  const adults = household.members.filter((member) => member.kind === 'person' && !member.child);
  const adult = adults[random.int(0, adults.length - 1)];
  const holder = business && line !== 'income' ? firm : adult;
  if (holder === undefined) {
    throw new Error(`household ${household.id} has nobody to hold a policy`);
  }
  const carrier = carrierOf(random, household, line);
  return {
    carrier,
    line,
    holder,
    advisor: household.advisor,
    start,
    end: null,
    ending: null,
    premium: Math.round(lines[line].premium * Math.exp(random.normal() * 0.45)),
    paymentsPerYear:
      line === 'pension' || line === 'life'
        ? 4
        : random.weighted([
            [1, 7],
            [12, 2],
            [4, 1],
          ]),
    trend: 1000,
    reason: random.chance(0.12) ? random.pick(REASONS) : '',
  };
}

/** Abroad one carrier writes nearly everything; at home each line has its own. */
function carrierOf(random: Random, household: Household, line: LineCode): CarrierKey {
  if (household.country === 'DE') {
    return 'elbtal';
  }
  return household.country === 'CN' ? 'donghai' : random.weighted(lines[line].carriers);
}

/** Started up to 24 years ago, more of late; a quarter of all on 1 January. */
function startOf(random: Random, household: Household): Day {
  if (household.story === 'just-begun') {
    return day(`2026-12-${String(random.int(2, 28)).padStart(2, '0')}`);
  }
  const fresh = household.story === 'starter' || household.story === 'returner';
  const years = fresh ? random.next() * 0.85 : Math.min(24, 0.02 - Math.log(1 - random.next()) * 7);
  const start = addDays(LAST_DAY, -Math.round(years * 365.25));
  const month = random.chance(0.22) && !fresh ? 1 : Number(start.slice(5, 7));
  const dayOfMonth = random.chance(0.7) ? 1 : random.int(1, daysInMonth(yearOf(start), month));
  return dayFrom(yearOf(start), month, dayOfMonth) ?? start;
}

/** Most premiums creep up, some policies grew much, some shrank: what the states of a client live on. */
function trendOf(random: Random): number {
  return random.weighted<() => number>([
    [() => 965 + Math.round(random.normal() * 30), 72],
    [() => random.int(620, 780), 12],
    [() => random.int(1150, 1300), 9],
    [() => random.int(1450, 2000), 7],
  ])();
}

/** For a policy that lived to age a there were (1 − S(a)) / S(a) of the same cohort that did not. */
function sisters(random: Random, household: Household, policy: Draft): readonly Draft[] {
  const age = daysOld(policy.start) / 365.25;
  const lost = (1 - survival(age)) / survival(age);
  if (household.policies === 0 || age > 9 || !random.chance(lost)) {
    return [];
  }
  const start = policy.start;
  const share = 1 - (1 - survival(age)) * random.next();
  let years = 0.1;
  while (survival(years) > share && years < age) {
    years += 1 / 24;
  }
  const end = addDays(start, Math.max(31, Math.round(Math.min(years, age) * 365.25) - 1));
  return [
    {
      ...draft(random, household, start),
      trend: policy.trend,
      end: earlierOf(end, LAST_DAY),
      ending: endingOf(random),
    },
  ];
}

function earlierOf(left: Day, right: Day): Day {
  return fromOrdinal(Math.min(toOrdinal(left), toOrdinal(right)));
}

function endingOf(random: Random): NonNullable<SamplePolicy['ending']> {
  return random.weighted([
    ['cancelled', 6],
    ['lapsed', 4],
    ['surrendered', 1],
    ['matured', 1],
  ]);
}

function givenUp(random: Random, policy: Draft): Draft {
  const start = policy.start > '2024-12-31' ? addMonths(policy.start, -30) : policy.start;
  return { ...policy, start, end: addDays(day('2025-05-01'), random.int(0, 500)), ending: endingOf(random) };
}

function earlier(random: Random, household: Household, trend: number): Draft {
  const start = addDays(day('2018-01-01'), random.int(0, 1400));
  return {
    ...draft(random, household, start),
    trend,
    end: addDays(day('2024-12-15'), random.int(0, 90)),
    ending: 'cancelled',
  };
}

/** Days from the start to the sample's last day. */
function daysOld(start: Day): number {
  return daysBetween(start, LAST_DAY);
}

/** Every carrier has its own form; digits come from one running number, so none repeats. */
function policyNumber(carrier: CarrierKey, serial: number): string {
  const digits = String(830_000_17 + serial * 37);
  switch (carrier) {
    case 'noordzee':
      return `NZ-${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}${serial % 10}`;
    case 'merwede':
      return `MS 00${digits.slice(0, 3)}.${digits.slice(3)}`;
    case 'polderzeker':
      return `PZ/${digits.slice(0, 3)}-${digits.slice(3)}`;
    case 'hollandse':
      return `HO-${digits.slice(1)}-${'XKRT'[serial % 4]}`;
    case 'delta':
      return `00${digits}`;
    case 'elbtal':
      return `5${digits}${String(serial % 100).padStart(2, '0')}`;
    default:
      return `P0${digits}${String(serial % 1000).padStart(3, '0')}`;
  }
}

/** The next yearly return of the start after the sample's last day. */
export function renewalOf(policy: Pick<SamplePolicy, 'start'>): Day {
  const next = inYear(policy.start, yearOf(LAST_DAY) + 1);
  return next > addDays(LAST_DAY, 366) ? inYear(policy.start, yearOf(LAST_DAY)) : next;
}

export function inForceOn(policy: SamplePolicy, on: Day): boolean {
  return policy.start <= on && (policy.end === null || policy.end > on);
}
