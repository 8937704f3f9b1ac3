import { addDays, addMonths, type Day, day } from '../../../shared/day.ts';
import {
  type CostRates,
  type Effort,
  NO_EFFORT,
  type Profit,
  type ProfitSources,
  profitOf,
  profitSum,
} from '../../../shared/evaluation/profit.ts';
import type { HouseholdFacts } from '../../../shared/segmentation/facts.ts';
import { windowStart } from '../../../shared/segmentation/run.ts';
import type { ReadBook } from '../types.ts';
import { gatherFacts } from './segment-facts.ts';
import { LEAD, MEMBERS, requireRun } from './segment-lists.ts';
import { among } from './segment-policy-table.ts';
import { segmentSettings } from './segment-settings.ts';
import { latestRun, tierMap } from './segment-store.ts';

type Window = { readonly from: Day; readonly to: Day };
type EffortRow = {
  readonly household: number;
  readonly service: number;
  readonly minutes: number;
  readonly cost: number;
};

/** Who answers for a client that was merged, of any depth. */
export const ANSWERING = `answering (id, client_id) AS (
    SELECT id, id FROM client WHERE merged_into_client_id IS NULL
    UNION ALL SELECT client.id, answering.client_id FROM client JOIN answering ON client.merged_into_client_id = answering.id
  )`;
const SERVICE = `(person.role IS NOT NULL AND person.role IN ('service', 'bookkeeper'))`;

/**
 * Minutes and money that went into each household in a window (both days included). Logged: touches that were done, by the
 * conversation noted with them, else by their own minutes, and all other conversations. Planned: touches planned and not
 * skipped. Work of somebody unnamed counts as an advisor's.
 */
export function gatherEffort(
  db: ReadBook,
  { from, to }: Window,
  basis: CostRates['minutes'],
  only: readonly number[] | null = null,
): ReadonlyMap<number, Effort> {
  const clients = among('client_id', only);
  const touches = db
    .prepare<[string, string], EffortRow>(
      basis === 'logged'
        ? `SELECT household_id AS household, ${SERVICE} AS service, sum(cost_minor) AS cost, sum(coalesce(
             (SELECT sum(interaction.minutes) FROM interaction WHERE touch_id = touch.id), done_minutes, minutes)) AS minutes
           FROM touch LEFT JOIN person ON person.id = touch.person_id
           WHERE status = 'done' AND done_on BETWEEN ? AND ? AND ${clients} GROUP BY 1, 2`
        : `SELECT household_id AS household, ${SERVICE} AS service, sum(cost_minor) AS cost, sum(minutes) AS minutes
           FROM touch LEFT JOIN person ON person.id = touch.person_id
           WHERE status <> 'skipped' AND planned_on BETWEEN ? AND ? AND ${clients} GROUP BY 1, 2`,
    )
    .all(from, to);
  const talks =
    basis === 'planned'
      ? []
      : db
          .prepare<[string, string], EffortRow>(
            `WITH RECURSIVE ${ANSWERING} SELECT client.household_id AS household, ${SERVICE} AS service, 0 AS cost,
               sum(ifnull(interaction.minutes, 0)) AS minutes
             FROM interaction JOIN answering ON answering.id = interaction.client_id
             JOIN client ON client.id = answering.client_id LEFT JOIN person ON person.id = interaction.person_id
             WHERE touch_id IS NULL AND happened_at >= ? AND happened_at < ? AND ${among('interaction.client_id', only)}
             GROUP BY 1, 2`,
          )
          .all(from, addDays(to, 1));
  const efforts = new Map<number, Effort>();
  for (const { household, service, minutes, cost } of [...touches, ...talks]) {
    const own = efforts.get(household) ?? NO_EFFORT;
    efforts.set(household, {
      advisorMinutes: own.advisorMinutes + (service === 1 ? 0 : minutes),
      serviceMinutes: own.serviceMinutes + (service === 1 ? minutes : 0),
      touchCostMinor: own.touchCostMinor + cost,
    });
  }
  return efforts;
}

/** Households one of whose clients was referred by another client. */
export function referredHouseholds(db: ReadBook): ReadonlySet<number> {
  return new Set(
    db
      .prepare<[], number>(
        `SELECT DISTINCT household_id FROM client WHERE referred_by_client_id IS NOT NULL AND merged_into_client_id IS NULL`,
      )
      .pluck()
      .all()
      .map(Number),
  );
}

function sourcesOf(facts: HouseholdFacts, effort: Effort | undefined, referred: ReadonlySet<number>): ProfitSources {
  return {
    ...(effort ?? NO_EFFORT),
    premiumMinor: facts.premiumMinor ?? 0,
    returnMinor: facts.commissionMinor ?? 0,
    referred: referred.has(facts.householdId),
    clients: facts.clients,
    policies: facts.policiesInForce,
  };
}

/** What each household cost in the window up to a day, and in the one before; nothing where the office priced nothing. */
export function costsOf(db: ReadBook, facts: readonly HouseholdFacts[], asOf: Day, rates: CostRates) {
  const before = addMonths(asOf, -12);
  const now = gatherEffort(db, { from: windowStart(asOf), to: asOf }, rates.minutes);
  const earlier = gatherEffort(db, { from: windowStart(before), to: before }, rates.minutes);
  const referred = referredHouseholds(db);
  const cost = ({ returnMinor, netMinor }: Profit) => returnMinor - netMinor;
  return new Map(
    facts.map((household) => {
      const { householdId, policiesYearAgo, previousMinor } = household;
      const then = {
        ...sourcesOf(household, earlier.get(householdId), referred),
        returnMinor: previousMinor,
        policies: policiesYearAgo,
      };
      return [
        householdId,
        {
          costMinor: cost(profitOf(sourcesOf(household, now.get(householdId), referred), rates)),
          previousCostMinor: cost(profitOf(then, rates)),
        },
      ];
    }),
  );
}

/** The latest run's day, else today: as the client page tells all figures. */
function dayOf(db: ReadBook, today: string): Day {
  return day(latestRun(db)?.asOf ?? today);
}

/** Profit and loss of a client's household, or of the client alone, in the twelve months up to the latest run's day. */
export function clientProfit(
  db: ReadBook,
  { id, alone, today }: { readonly id: number; readonly alone: boolean; readonly today: string },
) {
  const asOf = dayOf(db, today);
  const { rates, profile } = segmentSettings(db);
  const members = db
    .prepare<object, number>(
      alone
        ? `WITH RECURSIVE own (id) AS (SELECT :id UNION SELECT client.id FROM client JOIN own ON merged_into_client_id = own.id)
           SELECT id FROM own`
        : `${MEMBERS} SELECT id FROM member`,
    )
    .pluck()
    .all({
      id,
      household: db.prepare<[number], number>('SELECT household_id FROM client WHERE id = ?').pluck().get(id) ?? 0,
    })
    .map(Number);
  const [facts] = gatherFacts(db, asOf, profile, members).facts;
  const from = windowStart(asOf);
  if (facts === undefined) {
    return { asOf, from, minutesBasis: rates.minutes, minutes: 0, clients: 0, profit: profitSum([]), kinds: [] };
  }
  const effort = gatherEffort(db, { from, to: asOf }, rates.minutes, members).get(facts.householdId) ?? NO_EFFORT;
  return {
    asOf,
    from,
    minutesBasis: rates.minutes,
    minutes: effort.advisorMinutes + effort.serviceMinutes,
    clients: facts.clients,
    profit: profitOf(sourcesOf(facts, effort, referredHouseholds(db)), rates),
    kinds: db
      .prepare<[string, string], { kind: string; amountMinor: number }>(
        `SELECT kind, sum(amount_minor) AS amountMinor FROM commission
         WHERE ${among('client_id', members)} AND dated_on BETWEEN ? AND ? GROUP BY 1 HAVING sum(amount_minor) <> 0 ORDER BY 1`,
      )
      .all(from, asOf),
  };
}

/** Profit and loss of each of these households in the twelve months up to a day, as the office prices its work now. */
export function profitsOf(db: ReadBook, facts: readonly HouseholdFacts[], asOf: Day) {
  const { rates } = segmentSettings(db);
  const efforts = gatherEffort(db, { from: windowStart(asOf), to: asOf }, rates.minutes);
  const referred = referredHouseholds(db);
  return facts.map((household) => profitOf(sourcesOf(household, efforts.get(household.householdId), referred), rates));
}

type AdvisorRow = { readonly household: number; readonly advisor: string | null };

/** Profit and loss of the latest run's households by tier, or by the advisor of their lead client. @throws Refusal `no-run` */
export function groupedProfit(db: ReadBook, { by }: { readonly by: 'tier' | 'advisor' }) {
  const run = requireRun(db);
  const asOf = day(run.asOf);
  const { rates, profile } = segmentSettings(db);
  const { facts } = gatherFacts(db, asOf, profile);
  const own = profitsOf(db, facts, asOf);
  const groupOf: ReadonlyMap<number, string | null> =
    by === 'tier'
      ? tierMap(db, run.id)
      : new Map(
          db
            .prepare<[], AdvisorRow>(
              `SELECT household.id AS household, person.name AS advisor FROM household
               JOIN client ON client.id = ${LEAD} LEFT JOIN person ON person.id = client.advisor_id`,
            )
            .all()
            .map(({ household, advisor }) => [household, advisor]),
        );
  const groups = new Map<string | null, Profit[]>();
  for (const [index, { householdId }] of facts.entries()) {
    const group = groupOf.get(householdId) ?? null;
    const profits = groups.get(group) ?? [];
    groups.set(group, profits);
    profits.push(...own.slice(index, index + 1));
  }
  const rows = [...groups]
    .map(([group, profits]) => ({ group, households: profits.length, profit: profitSum(profits) }))
    .sort((a, b) => (a.group === null ? 1 : b.group === null ? -1 : a.group.localeCompare(b.group)));
  return {
    asOf: run.asOf,
    from: windowStart(asOf),
    rates,
    rows,
    all: { households: facts.length, profit: profitSum(rows.map(({ profit }) => profit)) },
  };
}
