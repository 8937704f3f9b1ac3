import type { Minor } from '../../../shared/money.ts';
import { capacityMinutes, type WorkingHours } from '../../../shared/planning/capacity.ts';
import { type CurveData, curveOf } from '../../../shared/segmentation/curve.ts';
import { type FittedCuts, fitCuts, type ServiceLoad } from '../../../shared/segmentation/fit.ts';
import { TIER_NAMES } from '../../../shared/segmentation/scheme.ts';
import type { ReadBook } from '../types.ts';
import { loadFigures } from './segment-figures.ts';
import { segmentSettings } from './segment-settings.ts';
import { CONTACTABLE } from './served.ts';

const MINUTES_PER_HOUR = 60;

type TierMatrix = {
  readonly tier: string;
  readonly activities: number;
  readonly touches: number;
  readonly minutes: number;
  /** Of these, those of the service desk and the office. */
  readonly deskMinutes: number;
  /** What gifts, dinners and events cost. */
  readonly spentMinor: Minor;
};

/** What one household of each tier gets by the active matrix, and what the office has. */
export type ServiceRates = {
  readonly tiers: readonly TierMatrix[];
  readonly fixedMinutes: number;
  readonly capacityMinutes: number;
};

const NOTHING = { activities: 0, touches: 0, minutes: 0, deskMinutes: 0, spentMinor: 0 };

export function serviceRates(db: ReadBook): ServiceRates {
  const cells = `FROM matrix_cell AS cell JOIN matrix ON matrix.id = cell.matrix_id AND matrix.active = 1
    JOIN activity ON activity.id = cell.activity_id WHERE cell.times > 0 AND cell.overlay = ''`;
  const rows = db
    .prepare<[], TierMatrix>(
      `SELECT cell.tier, count(*) AS activities, sum(cell.times) AS touches,
         sum(cell.times * ifnull(cell.minutes, activity.minutes)) AS minutes,
         sum(cell.times * ifnull(cell.minutes, activity.minutes) * (cell.who = 'service' OR cell.who = 'office')) AS deskMinutes,
         sum(cell.times * ifnull(cell.cost_minor, activity.cost_minor)) AS spentMinor ${cells} GROUP BY cell.tier`,
    )
    .all();
  const events = db
    .prepare<[], { events: number }>(
      `SELECT ifnull(sum(times), 0) AS events FROM (SELECT max(cell.times) AS times ${cells}
         AND activity.is_group = 1 AND activity.channel = 'event' GROUP BY activity.id)`,
    )
    .get();
  const office = db
    .prepare<[], { reserve: number; preparation: number }>(
      'SELECT incoming_reserve_minutes AS reserve, event_preparation_minutes AS preparation FROM office',
    )
    .get();
  const people = db
    .prepare<[], WorkingHours>(
      `SELECT weekly_minutes AS weeklyMinutes, weeks_off AS weeksOff, client_share_percent AS clientSharePercent
       FROM person WHERE archived = 0`,
    )
    .all();
  return {
    tiers: TIER_NAMES.map((tier) => rows.find((row) => row.tier === tier) ?? { tier, ...NOTHING }),
    fixedMinutes: (office?.reserve ?? 0) + (events?.events ?? 0) * (office?.preparation ?? 0),
    capacityMinutes: capacityMinutes(people),
  };
}

/** The rates as cut lines need them: a scheme's tiers only. */
export function loadFor(rates: ServiceRates, tiers: number): ServiceLoad {
  return { ...rates, minutesEach: rates.tiers.slice(0, tiers).map((tier) => tier.minutes) };
}

/** Households that get service: at least one client who may be contacted. */
export function servedHouseholds(db: ReadBook): ReadonlySet<number> {
  return new Set(
    db
      .prepare<[], { id: number }>(
        `SELECT DISTINCT client.household_id AS id FROM client
         LEFT JOIN client_summary AS summary ON summary.client_id = client.id WHERE ${CONTACTABLE}`,
      )
      .all()
      .map(({ id }) => id),
  );
}

/** Number of clients of each household, merged ones not counted. */
export function membersOf(db: ReadBook): ReadonlyMap<number, number> {
  return new Map(
    db
      .prepare<[], { id: number; clients: number }>(
        'SELECT household_id AS id, count(*) AS clients FROM client WHERE merged_into_client_id IS NULL GROUP BY household_id',
      )
      .all()
      .map(({ id, clients }) => [id, clients]),
  );
}

type ValueRow = { readonly householdId: number; readonly value: number | null };

/** A run's values as columns, highest first. */
export function runCurve(db: ReadBook, runId: number): CurveData {
  const served = servedHouseholds(db);
  const members = membersOf(db);
  const values: number[] = [];
  const clients: number[] = [];
  const servedColumn: number[] = [];
  const heldYearAgo: number[] = [];
  const kept: number[] = [];
  const { keptOf } = loadFigures(db, runId);
  const zero = { households: 0, clients: 0, served: 0, valueMinor: 0, heldYearAgo: 0, kept: 0 };
  const unscored = { households: 0, clients: 0, served: 0 };
  for (const { householdId, value } of db
    .prepare<[number], ValueRow>(
      `SELECT household_id AS householdId, value_minor AS value FROM segment_result WHERE run_id = ?
       ORDER BY value_minor DESC, household_id`,
    )
    .all(runId)) {
    const own = members.get(householdId) ?? 0;
    const isServed = served.has(householdId) ? 1 : 0;
    const isKept = keptOf(householdId);
    if (value !== null && value > 0) {
      values.push(value);
      clients.push(own);
      servedColumn.push(isServed);
      heldYearAgo.push(isKept === null ? 0 : 1);
      kept.push(isKept === true ? 1 : 0);
    } else {
      const group = value === null ? unscored : zero;
      group.households += 1;
      group.clients += own;
      group.served += isServed;
      zero.valueMinor += value ?? 0;
      zero.heldYearAgo += value === null || isKept === null ? 0 : 1;
      zero.kept += value !== null && isKept === true ? 1 : 0;
    }
  }
  return { values, clients, served: servedColumn, heldYearAgo, kept, zero, unscored };
}

/** The cut lines that fit the hours, three tiers, on a run's values. */
export function fittedCuts(db: ReadBook, curve: CurveData): FittedCuts {
  return fitCuts(curveOf(curve), loadFor(serviceRates(db), 3));
}

export type ServiceFigures = {
  readonly tiers: readonly {
    readonly tier: string;
    readonly activities: number;
    readonly touches: number;
    readonly minutesEach: number;
    readonly served: number;
    readonly minutes: number;
    readonly costMinor: Minor;
  }[];
  readonly unscored: { readonly served: number; readonly minutes: number; readonly costMinor: Minor };
  /** What the service costs: gifts, dinners and events, and time where an hour of it is priced. */
  readonly costMinor: Minor;
  /** Whether time is not priced, or only in part. */
  readonly costPartial: boolean;
  readonly fixedMinutes: number;
  readonly minutes: number;
  readonly capacityMinutes: number;
};

/** The service a division into tiers takes. Unscored households get that of the lowest tier. */
export function serviceOf(db: ReadBook, tierOf: ReadonlyMap<number, string | null>, lowest: string): ServiceFigures {
  const rates = serviceRates(db);
  const counts = new Map<string | null, number>();
  for (const household of servedHouseholds(db)) {
    const tier = tierOf.get(household) ?? null;
    counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  const hours = segmentSettings(db).rates;
  const costOf = ({ minutes, deskMinutes, spentMinor }: Omit<TierMatrix, 'tier'>, served: number) =>
    Math.round(
      served *
        (spentMinor +
          ((minutes - deskMinutes) * (hours.advisorHourMinor ?? 0) + deskMinutes * (hours.serviceHourMinor ?? 0)) /
            MINUTES_PER_HOUR),
    );
  const tiers = rates.tiers.map((each) => {
    const { tier, activities, touches, minutes } = each;
    const served = counts.get(tier) ?? 0;
    const costMinor = costOf(each, served);
    return { tier, activities, touches, minutesEach: minutes, served, minutes: served * minutes, costMinor };
  });
  const least = rates.tiers.find(({ tier }) => tier === lowest) ?? NOTHING;
  const served = counts.get(null) ?? 0;
  const unscored = { served, minutes: served * least.minutes, costMinor: costOf(least, served) };
  return {
    tiers,
    unscored,
    fixedMinutes: rates.fixedMinutes,
    minutes: tiers.reduce((sum, tier) => sum + tier.minutes, rates.fixedMinutes + unscored.minutes),
    capacityMinutes: rates.capacityMinutes,
    costMinor: tiers.reduce((sum, tier) => sum + tier.costMinor, unscored.costMinor),
    costPartial: hours.advisorHourMinor === null || hours.serviceHourMinor === null,
  };
}
