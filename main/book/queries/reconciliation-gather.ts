import type { Day } from '../../../shared/day.ts';
import type { LineFacts, PolicyFacts } from '../../../shared/reconciliation/classes.ts';
import { classifyPolicy } from '../../../shared/reconciliation/classify.ts';
import type { Frame } from '../../../shared/reconciliation/frame.ts';
import { rateFinder } from '../../../shared/reconciliation/rates.ts';
import type { RateRow } from '../../../shared/reconciliation/view.ts';
import { latestDayOf } from '../in-force.ts';
import { keptAnswer } from '../kept-answer.ts';
import type { ReadBook } from '../types.ts';
import { collectFindings, type Found } from './reconciliation-found.ts';
import { ratesOf } from './reconciliation-rates.ts';

/** A book held against its rates as of a day. */
export type Reconciled = { readonly asOf: Day | null; readonly rates: readonly RateRow[]; readonly found: Found };

const kept = keptAnswer((db, asked) => reconcile(db, (asked === '' ? latestDayOf(db) : asked) as Day | null));

/** The whole book reconciled; the same answer until somebody writes to the book. */
export function reconciled(db: ReadBook, asked: string | null): Reconciled {
  return kept(db, asked ?? '');
}

function reconcile(db: ReadBook, asOf: Day | null): Reconciled {
  const rates = ratesOf(db);
  const found = collectFindings();
  if (asOf === null) {
    return { asOf, rates, found };
  }
  const frame: Frame = { asOf, rates, rateFor: rateFinder(rates), knownSince: firstDays(db) };
  const endings = eventEndings(db);
  const lines = new LinesByPolicy(db, asOf);
  for (const row of policies(
    db,
    rates.some(({ basis }) => basis === 'per-life'),
  )) {
    const policy: PolicyFacts = {
      ...row,
      unnamedClient: row.unnamed === 1,
      unknownPolicy: row.unknown === 1,
      endings: [...(row.endedOn === null ? [] : [row.endedOn]), ...(endings.get(row.id) ?? [])],
    };
    found.add(row.id, classifyPolicy(policy, lines.of(row.id), frame));
  }
  return { asOf, rates, found };
}

type PolicyRow = Omit<PolicyFacts, 'endings' | 'unnamedClient' | 'unknownPolicy'> & {
  readonly id: number;
  readonly endedOn: Day | null;
  readonly unnamed: number;
  readonly unknown: number;
};

/** Every policy, by id. The lives of a household are counted only where a rate asks for them. */
function policies(db: ReadBook, countLives: boolean): IterableIterator<PolicyRow> {
  const lives = countLives
    ? `max(1, (SELECT count(*) FROM client member WHERE member.household_id = client.household_id AND member.kind = 'person'
         AND member.merged_into_client_id IS NULL AND member.ended IS NULL))`
    : '1';
  return db
    .prepare<[], PolicyRow>(
      `SELECT policy.id, policy.carrier_id AS carrierId, policy.line_id AS lineId, policy.product_id AS productId,
              policy.started_on AS startedOn, policy.ended_on AS endedOn, policy.status,
              policy.payments_per_year AS paymentsPerYear, policy.annual_premium_minor AS annualPremiumMinor,
              client.unnamed, ${lives} AS lives,
              policy.started_on IS NULL AND policy.annual_premium_minor IS NULL AND policy.line_id IS NULL AS unknown
       FROM policy CROSS JOIN client ON client.id = policy.client_id ORDER BY policy.id`,
    )
    .iterate();
}

/** As arrays: a book has millions, and each becomes one object, not two. */
type LineRow = readonly [
  policyId: number,
  id: LineFacts['id'],
  kind: LineFacts['kind'],
  day: LineFacts['day'],
  own: number,
  carrierId: LineFacts['carrierId'],
  statementId: LineFacts['statementId'],
  premiumMinor: LineFacts['premiumMinor'],
  amountMinor: LineFacts['amountMinor'],
];

/** Lines in step with the policies, both by policy id, so that only one policy's lines are in memory at a time. */
class LinesByPolicy {
  readonly #rows: IterableIterator<LineRow>;
  #next: IteratorResult<LineRow>;

  constructor(db: ReadBook, asOf: Day) {
    this.#rows = db
      .prepare<[string], LineRow>(
        `SELECT policy_id, id, kind, dated_on, period_from IS NOT NULL, carrier_id, statement_id, premium_minor, amount_minor
         FROM commission INDEXED BY commission_policy WHERE dated_on IS NULL OR dated_on <= ? ORDER BY policy_id`,
      )
      .raw()
      .iterate(asOf);
    this.#next = this.#rows.next();
  }

  of(policyId: number): LineFacts[] {
    const lines: LineFacts[] = [];
    while (this.#next.done !== true && this.#next.value[0] <= policyId) {
      const [, id, kind, day, own, carrierId, statementId, premiumMinor, amountMinor] = this.#next.value;
      lines.push({ id, kind, day, ownDay: own === 1, carrierId, statementId, premiumMinor, amountMinor });
      this.#next = this.#rows.next();
    }
    return lines;
  }
}

/** The first day of commission by carrier; of a carrier that never paid any, the first of the book. */
function firstDays(db: ReadBook): Frame['knownSince'] {
  const rows = db
    .prepare<[], { carrierId: number | null; first: Day }>(
      `SELECT ifnull(commission.carrier_id, policy.carrier_id) AS carrierId, min(dated_on) AS first
       FROM commission JOIN policy ON policy.id = commission.policy_id WHERE dated_on IS NOT NULL GROUP BY 1`,
    )
    .all();
  const [earliest = null] = rows.map(({ first }) => first).toSorted();
  const byCarrier = new Map(rows.map(({ carrierId, first }) => [carrierId, first]));
  return (carrierId) => byCarrier.get(carrierId) ?? earliest;
}

function eventEndings(db: ReadBook): ReadonlyMap<number, readonly Day[]> {
  const endings = new Map<number, Day[]>();
  const rows = db.prepare<[], { policyId: number; on: Day }>(
    `SELECT policy_id AS policyId, on_day AS "on" FROM policy_event WHERE on_day IS NOT NULL
       AND status IN ('lapsed', 'cancelled', 'surrendered', 'matured', 'claimed-out', 'not-taken-up')`,
  );
  for (const { policyId, on } of rows.iterate()) {
    endings.set(policyId, [...(endings.get(policyId) ?? []), on]);
  }
  return endings;
}
