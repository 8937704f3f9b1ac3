import type { RatingCode } from '../../../shared/contract/ratings.ts';
import { addMonths, type Day } from '../../../shared/day.ts';
import { annualPremiumOn } from '../../../shared/evaluation/ledger.ts';
import { statusOn } from '../../../shared/segmentation/cover.ts';
import type { Criterion } from '../../../shared/segmentation/criteria.ts';
import type { ReadBook } from '../types.ts';
import { loadLedger } from './policy-ledger.ts';
import { ANSWERING } from './profit.ts';

/** Parts per million in a whole. */
const WHOLE_PPM = 1_000_000;

/** Criteria advisors type, by what they are kept as, and how a household's is told from those of its clients. */
const TYPED = {
  satisfaction: { code: 'satisfaction', of: mean },
  attitude: { code: 'attitude', of: mean },
  healthNeed: { code: 'health-need', of: (figures: readonly number[]) => Math.max(...figures) },
  income: { code: 'income', of: (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0) },
} as const satisfies Partial<
  Record<Criterion, { readonly code: RatingCode; readonly of: (figures: readonly number[]) => number }>
>;

export type TypedCriterion = keyof typeof TYPED;
export const TYPED_CRITERIA = Object.keys(TYPED) as readonly TypedCriterion[];

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** What advisors typed of a criterion as last told up to a day, by household: mean points, the highest need, incomes added up. */
export function typedFigures(db: ReadBook, asOf: Day, criterion: TypedCriterion): ReadonlyMap<number, number> {
  const { code, of } = TYPED[criterion];
  const told = new Map<number, number[]>();
  for (const { householdId, figure } of db
    .prepare<[string, string], { householdId: number; figure: number | null }>(
      `WITH RECURSIVE ${ANSWERING}, latest AS (
         SELECT client_id, figure, max(told_on) FROM client_rating WHERE code = ? AND told_on <= ? GROUP BY client_id
       )
       SELECT client.household_id AS householdId, latest.figure FROM latest
       JOIN answering ON answering.id = latest.client_id JOIN client ON client.id = answering.client_id`,
    )
    .all(code, asOf)) {
    if (figure !== null) {
      told.set(householdId, [...(told.get(householdId) ?? []), figure]);
    }
  }
  return new Map([...told].map(([householdId, figures]) => [householdId, of(figures)]));
}

/**
 * Annualised commission of the policies in force on a day, by household, in minor units: the annual premium times the rate a
 * statement last stated for the policy (its renewal rate, before that its first-year rate); where none states a rate, what
 * the policy brought in the twelve months up to the day. Households none of whose policies in force tell are not in it.
 */
export function commissionInForce(db: ReadBook, asOf: Day): ReadonlyMap<number, number> {
  const rates = new Map(
    db
      .prepare<[string], { policyId: number; ratePpm: number }>(
        // Of the bare columns SQLite takes those of the row with the highest: renewals before first years, then the latest day.
        `SELECT policy_id AS policyId, rate_ppm AS ratePpm, max((kind = 'renewal') || dated_on) FROM commission
         WHERE rate_ppm IS NOT NULL AND kind IN ('renewal', 'first-year') AND dated_on <= ? GROUP BY policy_id`,
      )
      .all(asOf)
      .map(({ policyId, ratePpm }) => [policyId, ratePpm]),
  );
  const received = new Map(
    db
      .prepare<[string, string], { policyId: number; amount: number }>(
        `SELECT policy_id AS policyId, sum(amount_minor) AS amount FROM commission
         WHERE kind IN ('renewal', 'first-year', 'advance', 'chargeback', 'adjustment') AND dated_on > ? AND dated_on <= ?
         GROUP BY policy_id`,
      )
      .all(addMonths(asOf, -12), asOf)
      .map(({ policyId, amount }) => [policyId, amount]),
  );
  const sums = new Map<number, number>();
  for (const policy of loadLedger(db)) {
    if (statusOn(policy, asOf) !== 'in-force') {
      continue;
    }
    const premium = annualPremiumOn(policy, asOf);
    const rate = rates.get(policy.id);
    const amount =
      premium === null || rate === undefined ? received.get(policy.id) : Math.round((premium * rate) / WHOLE_PPM);
    if (amount !== undefined) {
      sums.set(policy.householdId, (sums.get(policy.householdId) ?? 0) + amount);
    }
  }
  return sums;
}
