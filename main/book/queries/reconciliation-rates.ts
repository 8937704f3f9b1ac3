import { asc, eq, inArray, sql } from 'drizzle-orm/sql';
import type { Rate } from '../../../shared/reconciliation/classes.ts';
import { type Observed, type Proposal, proposeRates } from '../../../shared/reconciliation/propose.ts';
import type { RateRow } from '../../../shared/reconciliation/view.ts';
import { Refusal } from '../../../shared/result.ts';
import { carrier, line, product } from '../schema/carrier.ts';
import { commissionRate } from '../schema/reconciliation.ts';
import type { ReadBook, WriteBook } from '../types.ts';

/** Every rate with its names, by carrier, line, product, kind. */
export function ratesOf(db: ReadBook): readonly RateRow[] {
  return db.orm
    .select({
      id: commissionRate.id,
      carrierId: commissionRate.carrierId,
      carrier: carrier.name,
      lineId: commissionRate.lineId,
      lineCode: line.code,
      lineName: line.name,
      productId: commissionRate.productId,
      product: product.name,
      kind: commissionRate.kind,
      basis: commissionRate.basis,
      ratePpm: commissionRate.ratePpm,
      amountMinor: commissionRate.amountMinor,
      toleranceMinor: commissionRate.toleranceMinor,
      tolerancePpm: commissionRate.tolerancePpm,
      graceDays: commissionRate.graceDays,
      fromYear: commissionRate.fromYear,
    })
    .from(commissionRate)
    .leftJoin(carrier, eq(carrier.id, commissionRate.carrierId))
    .leftJoin(line, eq(line.id, commissionRate.lineId))
    .leftJoin(product, eq(product.id, commissionRate.productId))
    .orderBy(
      asc(carrier.nameKey),
      asc(line.code),
      asc(product.nameKey),
      asc(commissionRate.kind),
      asc(commissionRate.fromYear),
      asc(commissionRate.id),
    )
    .all();
}

type Named = Proposal & Pick<RateRow, 'carrier' | 'lineCode' | 'lineName' | 'product'>;

/** A hundredth of a percent, in millionths: what observed rates are rounded to. */
const STEP = 100;

/**
 * What the book itself suggests where no rate is kept yet: the median of commission ÷ premium by carrier, line and kind. A line
 * that tells no premium counts with the policy's annual one where it is paid once a year.
 */
function proposals(db: ReadBook): readonly Named[] {
  const observed = db
    .prepare<[], Observed>(
      `SELECT carrierId, lineId, productId, kind, CAST(round(amount * 1000000.0 / premium / ${STEP}) AS INTEGER) * ${STEP} AS ppm,
              count(*) AS count
       FROM (SELECT ifnull(commission.carrier_id, policy.carrier_id) AS carrierId, policy.line_id AS lineId,
                    policy.product_id AS productId, commission.kind, commission.amount_minor AS amount,
                    coalesce(nullif(commission.premium_minor, 0),
                             CASE WHEN policy.payments_per_year <= 1 THEN policy.annual_premium_minor END) AS premium
             FROM commission JOIN policy ON policy.id = commission.policy_id
             WHERE commission.kind IN ('first-year', 'renewal') AND commission.amount_minor > 0)
       WHERE premium > 0 AND carrierId IS NOT NULL GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
    )
    .all();
  const kept = new Set(ratesOf(db).map(reachOf));
  const names = {
    carrier: namesOf(db, 'carrier'),
    line: namesOf(db, 'line'),
    code: new Map(db.prepare<[], { id: number; name: string }>('SELECT id, code AS name FROM line').all().map(asPair)),
    product: namesOf(db, 'product'),
  };
  return proposeRates(observed)
    .filter((proposal) => !kept.has(reachOf(proposal)))
    .map((proposal) => ({
      ...proposal,
      carrier: names.carrier.get(proposal.carrierId ?? 0) ?? null,
      lineCode: names.code.get(proposal.lineId ?? 0) ?? null,
      lineName: names.line.get(proposal.lineId ?? 0) ?? null,
      product: names.product.get(proposal.productId ?? 0) ?? null,
    }));
}

function reachOf({ carrierId, lineId, productId, kind }: Pick<Rate, 'carrierId' | 'lineId' | 'productId' | 'kind'>) {
  return [carrierId, lineId, productId, kind].join('|');
}

function namesOf(db: ReadBook, table: 'carrier' | 'line' | 'product'): ReadonlyMap<number, string> {
  return new Map(db.prepare<[], { id: number; name: string }>(`SELECT id, name FROM ${table}`).all().map(asPair));
}

function asPair({ id, name }: { readonly id: number; readonly name: string }): [number, string] {
  return [id, name];
}

/**
 * Takes rates away and puts others in, in one step: entering, changing, removing, accepting and the undo of each.
 * @throws Refusal `rate-exists` when a rate for the same is kept already
 */
function putRates(
  db: WriteBook,
  { remove, put }: { readonly remove: readonly number[]; readonly put: readonly Rate[] },
) {
  const removed = ratesOf(db).filter(({ id }) => remove.includes(id));
  if (remove.length > 0) {
    db.orm
      .delete(commissionRate)
      .where(inArray(commissionRate.id, [...remove]))
      .run();
  }
  const ids = put.map((rate) => {
    const { id } = db.orm
      .insert(commissionRate)
      .values(rate)
      .onConflictDoNothing()
      .returning({ id: commissionRate.id })
      .all()[0] ?? { id: null };
    if (id === null) {
      throw new Refusal(
        'rate-exists',
        'There is a rate for this carrier, line, product and year already. Change that one.',
      );
    }
    return id;
  });
  db.touched('commission_rate');
  return { ids, removed: removed.map(plainRate) };
}

function plainRate({ id: _id, carrier: _c, lineCode: _l, lineName: _n, product: _p, ...rate }: RateRow): Rate {
  return rate;
}

/** Names to choose from when a rate is entered. */
function rateChoices(db: ReadBook) {
  return {
    carriers: db.orm.select({ id: carrier.id, name: carrier.name }).from(carrier).orderBy(carrier.nameKey).all(),
    lines: db.orm
      .select({ id: line.id, code: line.code, name: line.name })
      .from(line)
      .where(sql`${line.archived} = 0`)
      .orderBy(line.id)
      .all(),
    products: db.orm
      .select({ id: product.id, name: product.name, carrierId: product.carrierId, lineId: product.lineId })
      .from(product)
      .orderBy(product.nameKey)
      .all(),
  };
}

export const reconciliationRateReads = {
  'reconcile.rates': (db: ReadBook) => ({ rates: ratesOf(db), proposals: proposals(db), choices: rateChoices(db) }),
};

export const reconciliationRateWrites = { 'reconcile.putRates': putRates };
