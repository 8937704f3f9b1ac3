import { type Day, day } from '../../../shared/day.ts';
import { PERSISTENCY_MONTHS, persistencyAt } from '../../../shared/evaluation/persistency.ts';
import { profitSum } from '../../../shared/evaluation/profit.ts';
import type { QuickScan, ScanFill } from '../../../shared/evaluation/scan.ts';
import { type ScanSources, scanOf } from '../../../shared/evaluation/scan-compute.ts';
import { basisOf, type HouseholdFacts, valueOfHousehold } from '../../../shared/segmentation/facts.ts';
import { windowStart } from '../../../shared/segmentation/run.ts';
import { DEFAULT_ABC } from '../../../shared/segmentation/scheme.ts';
import { IN_FORCE } from '../in-force.ts';
import type { ReadBook } from '../types.ts';
import { loadLedger } from './policy-ledger.ts';
import { profitsOf } from './profit.ts';
import { gatherFacts } from './segment-facts.ts';
import { asOfOrDefault } from './segment-run.ts';
import { servedHouseholds, serviceRates } from './segment-service.ts';
import { latestRun } from './segment-store.ts';

/** How many living, unmerged clients (or policies in force) carry each field that work depends on. */
function fillRates(db: ReadBook): readonly ScanFill[] {
  const living = 'client.ended IS NULL AND client.merged_into_client_id IS NULL';
  const clients = db
    .prepare<
      [],
      {
        all: number;
        persons: number;
        births: number;
        emails: number;
        phones: number;
        addresses: number;
        shared: number;
      }
    >(
      `SELECT count(*) AS "all", ifnull(sum(kind = 'person'), 0) AS persons,
         ifnull(sum(kind = 'person' AND birth_date IS NOT NULL), 0) AS births,
         ifnull(sum(EXISTS (SELECT 1 FROM contact_point WHERE client_id = client.id AND kind = 'email')), 0) AS emails,
         ifnull(sum(EXISTS (SELECT 1 FROM contact_point WHERE client_id = client.id AND kind = 'phone')), 0) AS phones,
         ifnull(sum(EXISTS (SELECT 1 FROM address WHERE client_id = client.id AND is_current = 1)), 0) AS addresses,
         ifnull(sum(EXISTS (SELECT 1 FROM client AS other WHERE other.household_id = client.household_id
           AND other.id <> client.id AND other.merged_into_client_id IS NULL)), 0) AS shared
       FROM client WHERE ${living}`,
    )
    .get();
  const policies = db
    .prepare<[], { all: number; renewals: number; premiums: number; reasons: number }>(
      `SELECT count(*) AS "all", ifnull(sum(renewal_on IS NOT NULL), 0) AS renewals,
         ifnull(sum(annual_premium_minor IS NOT NULL), 0) AS premiums,
         ifnull(sum(EXISTS (SELECT 1 FROM purchase_reason WHERE policy_id = policy.id)), 0) AS reasons
       FROM policy WHERE ${IN_FORCE}`,
    )
    .get();
  const people = clients?.all ?? 0;
  const inForce = policies?.all ?? 0;
  return [
    { field: 'birth-date', filled: clients?.births ?? 0, applicable: clients?.persons ?? 0 },
    { field: 'email', filled: clients?.emails ?? 0, applicable: people },
    { field: 'phone', filled: clients?.phones ?? 0, applicable: people },
    { field: 'address', filled: clients?.addresses ?? 0, applicable: people },
    { field: 'purchase-reason', filled: policies?.reasons ?? 0, applicable: inForce },
    { field: 'household', filled: clients?.shared ?? 0, applicable: people },
    { field: 'renewal-date', filled: policies?.renewals ?? 0, applicable: inForce },
    { field: 'premium', filled: policies?.premiums ?? 0, applicable: inForce },
  ];
}

/** Commission by carrier in the window, or premium in force where the book holds no commission. */
function byCarrier(db: ReadBook, facts: readonly HouseholdFacts[], asOf: Day): ScanSources['carriers'] {
  const commission = facts.some(({ commissionMinor }) => commissionMinor !== null);
  const amounts = commission
    ? `SELECT carrier_id AS id, amount_minor AS amount FROM commission WHERE dated_on BETWEEN :from AND :asOf`
    : `SELECT carrier_id AS id, annual_premium_minor AS amount FROM policy
       WHERE status = 'in-force' AND (ended_on IS NULL OR ended_on > :asOf)
         AND annual_premium_minor IS NOT NULL AND ifnull(started_on, :from) <= :asOf`;
  const rows = db
    .prepare<object, { carrierId: number | null; name: string | null; amountMinor: number }>(
      `SELECT sums.id AS carrierId, carrier.name, sums.amount AS amountMinor
       FROM (SELECT id, sum(amount) AS amount FROM (${amounts}) GROUP BY id) AS sums
       LEFT JOIN carrier ON carrier.id = sums.id ORDER BY sums.amount DESC, sums.id`,
    )
    .all({ from: windowStart(asOf), asOf });
  return { basis: commission ? 'commission' : 'premium', rows };
}

/** Households with one policy in force whose first began in the last ninety days. */
const RECENT_DAYS = 90;

function gather(db: ReadBook, asOf: Day): ScanSources {
  const { facts } = gatherFacts(db, asOf);
  const office = db
    .prepare<[], { name: string; currency: string; country: string }>('SELECT name, currency, country FROM office')
    .get();
  const sources = db
    .prepare<[], { statements: number; carriers: number }>(
      `SELECT count(*) AS statements, (SELECT count(*) FROM carrier) AS carriers FROM statement WHERE undone_at IS NULL`,
    )
    .get();
  const run = latestRun(db);
  const histories = loadLedger(db);
  return {
    asOf,
    office: office ?? { name: '', currency: '', country: '' },
    sources: sources ?? { statements: 0, carriers: 0 },
    facts,
    profit: profitSum(profitsOf(db, facts, asOf)),
    served: servedHouseholds(db),
    rates: serviceRates(db),
    scheme: run !== null && run.summary.definition.method === 'abc' ? run.summary.definition : DEFAULT_ABC,
    persistency: PERSISTENCY_MONTHS.map((months) => persistencyAt(histories, months, asOf)),
    fill: fillRates(db),
    carriers: byCarrier(db, facts, asOf),
    recentDays: RECENT_DAYS,
  };
}

function scanDay(db: ReadBook, asOf: string | null): Day {
  return asOfOrDefault(db, asOf ?? latestRun(db)?.asOf ?? null);
}

/** The most valuable households a window can let leave. */
const MOST_LEAVING = 100;

/** What what-ifs are worked out from: the best values, their whole, and the premium in force by carrier. */
function riskOf(db: ReadBook, facts: readonly HouseholdFacts[]) {
  const basis = basisOf(facts);
  const falling = facts.map((household) => Math.max(0, valueOfHousehold(household, basis) ?? 0)).sort((a, b) => b - a);
  return {
    totalMinor: falling.reduce((sum, value) => sum + value, 0),
    topMinor: falling.slice(0, MOST_LEAVING),
    premiums: db
      .prepare<[], { carrierId: number; premiumMinor: number }>(
        `SELECT carrier_id AS carrierId, sum(annual_premium_minor) AS premiumMinor FROM policy
         WHERE ${IN_FORCE} AND carrier_id IS NOT NULL AND annual_premium_minor IS NOT NULL GROUP BY 1`,
      )
      .all(),
  };
}

export const evaluationReads = {
  /** The quick scan of the book. @throws Refusal `unknown-date` */
  'evaluation.scan': (db: ReadBook, args: { readonly asOf: string | null }): QuickScan =>
    scanOf(gather(db, scanDay(db, args.asOf))),
  'evaluation.concentration': (db: ReadBook, _args: Record<string, never>) => {
    const asOf = day(scanDay(db, null));
    const sources = gather(db, asOf);
    const { curve, carriers, policies } = scanOf(sources);
    return { curve, carriers, policies, risk: riskOf(db, sources.facts) };
  },
};
