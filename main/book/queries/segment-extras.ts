import { addMonths, type Day, daysBetween, monthsBetween } from '../../../shared/day.ts';
import { earnedIn, everCovered, type LedgerPolicy } from '../../../shared/evaluation/ledger.ts';
import { figureOf } from '../../../shared/evaluation/measured.ts';
import { endOfMonth, persistsAt } from '../../../shared/evaluation/persistency.ts';
import { lossRatio } from '../../../shared/evaluation/ratios.ts';
import { ANSWER_CRITERIA } from '../../../shared/segmentation/answers.ts';
import type { Criterion } from '../../../shared/segmentation/criteria.ts';
import { EXTRA_CRITERIA, type ExtraMeasures } from '../../../shared/segmentation/facts.ts';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import { windowStart } from '../../../shared/segmentation/run.ts';
import type { ReadBook } from '../types.ts';
import { loadLedger } from './policy-ledger.ts';
import { ANSWERING } from './profit.ts';
import { answeredPoints } from './segment-answers.ts';
import { commissionInForce, TYPED_CRITERIA, typedFigures } from './segment-ratings.ts';
import { segmentSettings } from './segment-settings.ts';

/** The month of a policy's life at which a household's persistency is told. */
const PERSISTENCY_MONTH = 13;
/** Months in which a chargeback or a lapsed policy counts as payment trouble. */
const TROUBLE_MONTHS = 24;
/** Premium earned below which a loss ratio says nothing: 100 major units. */
export const EARNED_FLOOR_MINOR = 10_000;
const MONTHS_A_YEAR = 12;

type Extras = Map<number, { -readonly [Name in keyof ExtraMeasures]: ExtraMeasures[Name] }>;
type Sum = { readonly householdId: number; readonly value: number };

const NONE: ReadonlyMap<number, ExtraMeasures> = new Map();

/** Measures that are not among the facts of every run, of those criteria that ask for them; by household, as of a day. */
export function gatherExtras(
  db: ReadBook,
  asOf: Day,
  criteria: readonly Criterion[],
  profile: Pick<PotentialProfile, 'answers'> = segmentSettings(db).profile,
): ReadonlyMap<number, ExtraMeasures> {
  const wanted = new Set(criteria.filter((criterion) => EXTRA_CRITERIA.has(criterion)));
  if (wanted.size === 0) {
    return NONE;
  }
  const extras: Extras = new Map();
  const any = (...names: readonly Criterion[]) => names.some((name) => wanted.has(name));
  if (any('persistency', 'lossRatio', 'claimCount', 'daysSinceLast', 'paymentTrouble')) {
    fromPolicies(db, asOf, extras);
  }
  if (any('lastContact', 'requests')) {
    fromContacts(db, asOf, extras);
  }
  if (wanted.has('age')) {
    fromAges(db, asOf, extras);
  }
  if (wanted.has('commissionInForce')) {
    put(extras, 'commissionInForce', commissionInForce(db, asOf));
  }
  for (const criterion of ANSWER_CRITERIA.filter((own) => wanted.has(own))) {
    put(extras, criterion, answeredPoints(db, asOf, criterion, profile.answers[criterion] ?? []));
  }
  for (const criterion of TYPED_CRITERIA.filter((own) => wanted.has(own))) {
    put(extras, criterion, typedFigures(db, asOf, criterion));
  }
  return extras;
}

function put(extras: Extras, criterion: Criterion, figures: ReadonlyMap<number, number>): void {
  for (const [householdId, figure] of figures) {
    entry(extras, householdId)[criterion] = figure;
  }
}

function entry(extras: Extras, householdId: number) {
  const own = extras.get(householdId) ?? {};
  extras.set(householdId, own);
  return own;
}

function fromPolicies(db: ReadBook, asOf: Day, extras: Extras): void {
  const households = new Map<number, LedgerPolicy[]>();
  for (const policy of loadLedger(db)) {
    if (everCovered(policy, asOf)) {
      const list = households.get(policy.householdId) ?? [];
      households.set(policy.householdId, list);
      list.push(policy);
    }
  }
  const from = windowStart(asOf);
  const claims = claimsOf(db, from, asOf);
  const chargebacks = byHousehold(
    db,
    `SELECT answering.client_id, count(*) AS value FROM commission JOIN answering ON answering.id = commission.client_id
     WHERE kind = 'chargeback' AND dated_on > ? AND dated_on <= ? GROUP BY 1`,
    [addMonths(asOf, -TROUBLE_MONTHS), asOf],
  );
  for (const [householdId, policies] of households) {
    const own = entry(extras, householdId);
    const old = policies.flatMap((policy) => {
      const { startedOn } = policy;
      return startedOn === null || endOfMonth(startedOn, PERSISTENCY_MONTH) > asOf
        ? []
        : (persistsAt(policy, startedOn, PERSISTENCY_MONTH) ?? []);
    });
    if (old.length > 0) {
      own.persistency = old.filter(Boolean).length / old.length;
    }
    const last = policies
      .flatMap(({ startedOn }) => startedOn ?? [])
      .sort()
      .at(-1);
    if (last !== undefined) {
      own.daysSinceLast = daysBetween(last, asOf);
    }
    own.paymentTrouble = (chargebacks.get(householdId) ?? 0) + policies.filter((one) => lapsedLately(one, asOf)).length;
    if (claims !== null) {
      const claimed = claims.get(householdId);
      own.claimCount = claimed?.count ?? 0;
      const earned = policies.reduce((sum, policy) => sum + earnedIn(policy, from, asOf), 0);
      const ratio = figureOf(lossRatio(claimed?.amount ?? 0, 0, earned, EARNED_FLOOR_MINOR));
      if (ratio !== null) {
        own.lossRatio = ratio;
      }
    }
  }
}

function lapsedLately({ status, endedOn, events }: LedgerPolicy, asOf: Day): boolean {
  const told = events.findLast((event) => event.status === 'lapsed' && event.onDay !== null && event.onDay <= asOf);
  const on = told?.onDay ?? (status === 'lapsed' ? endedOn : null);
  return on !== null && on <= asOf && on > addMonths(asOf, -TROUBLE_MONTHS);
}

/** Claims of a window by household; null where the book holds no claims at all, which says nothing about anybody. */
function claimsOf(db: ReadBook, from: Day, to: Day): ReadonlyMap<number, { count: number; amount: number }> | null {
  if (db.prepare<[], number>('SELECT 1 FROM claim LIMIT 1').pluck().get() === undefined) {
    return null;
  }
  return new Map(
    db
      .prepare<[string, string], { householdId: number; count: number; amount: number }>(
        `WITH RECURSIVE ${ANSWERING} SELECT client.household_id AS householdId, count(*) AS count,
           sum(ifnull(paid_minor, 0) + ifnull(reserve_minor, 0)) AS amount
         FROM claim JOIN answering ON answering.id = claim.client_id JOIN client ON client.id = answering.client_id
         WHERE coalesce(lost_on, reported_on) BETWEEN ? AND ? AND claim.status <> 'rejected' GROUP BY 1`,
      )
      .all(from, to)
      .map(({ householdId, ...claimed }) => [householdId, claimed]),
  );
}

function fromContacts(db: ReadBook, asOf: Day, extras: Extras): void {
  const last = db
    .prepare<[string], { householdId: number; day: Day }>(
      `WITH RECURSIVE ${ANSWERING} SELECT client.household_id AS householdId, max(substr(happened_at, 1, 10)) AS day
       FROM interaction JOIN answering ON answering.id = interaction.client_id JOIN client ON client.id = answering.client_id
       WHERE (channel IN ('call', 'visit') OR direction = 'in') AND substr(happened_at, 1, 10) <= ? GROUP BY 1`,
    )
    .all(asOf);
  for (const { householdId, day } of last) {
    entry(extras, householdId).lastContact = daysBetween(day, asOf);
  }
  const requests = byHousehold(
    db,
    `SELECT answering.client_id, count(*) AS value FROM interaction JOIN answering ON answering.id = interaction.client_id
     WHERE direction = 'in' AND substr(happened_at, 1, 10) > ? AND substr(happened_at, 1, 10) <= ? GROUP BY 1`,
    [addMonths(asOf, -MONTHS_A_YEAR), asOf],
  );
  if (last.length > 0) {
    for (const householdId of db.prepare<[], number>('SELECT id FROM household').pluck().all().map(Number)) {
      entry(extras, householdId).requests = requests.get(householdId) ?? 0;
    }
  }
}

function fromAges(db: ReadBook, asOf: Day, extras: Extras): void {
  for (const { householdId, born } of db
    .prepare<[string], { householdId: number; born: Day }>(
      `SELECT household_id AS householdId, min(birth_date) AS born FROM client
       WHERE merged_into_client_id IS NULL AND kind = 'person' AND birth_date <= ? GROUP BY 1`,
    )
    .all(asOf)) {
    entry(extras, householdId).age = Math.floor(monthsBetween(born, asOf) / MONTHS_A_YEAR);
  }
}

/** Sums of clients, as (client_id, value), added up by household. */
function byHousehold(db: ReadBook, sums: string, args: readonly string[]): ReadonlyMap<number, number> {
  return new Map(
    db
      .prepare<string[], Sum>(
        `WITH RECURSIVE ${ANSWERING} SELECT client.household_id AS householdId, sum(sums.value) AS value
         FROM (${sums}) AS sums JOIN client ON client.id = sums.client_id GROUP BY 1`,
      )
      .all(...args)
      .map(({ householdId, value }) => [householdId, value]),
  );
}
