import type { Plan } from '../../shared/import/plan.ts';
import type { FieldValue } from '../../shared/import/plan-book.ts';
import { COMMISSION_KINDS } from '../../shared/import/plan-classes.ts';
import { placeOf } from '../../shared/import/plan-rows.ts';
import { leadOf } from '../../shared/import/shares.ts';
import type { ReadBook } from '../book/types.ts';
import { BatchInsert } from './batch-insert.ts';
import type { WrittenPolicies } from './commit-policies.ts';
import type { StatementWriter } from './commit-writer.ts';

/** What a row's money is, besides whose: indexes into the file's texts, −1 or NaN where nothing is stated. */
export type MoneyLine = {
  amount: number;
  premium: number;
  rate: number;
  period: number;
  advisor: number;
  /** Index into COMMISSION_KINDS; their number: not stated. */
  kind: number;
  line: number;
};

/** Columns that may hold the same in every row, and what they then hold: they are bound once instead of a million times. */
export type SameMoney = Partial<Record<'carrier_id' | 'kind' | 'rate_ppm' | 'advisor_code', FieldValue>>;

/** Writes money, policy by policy or as it comes; `end` when there is no more. */
export class MoneyInsert {
  readonly #insert: BatchInsert;
  readonly #texts: readonly string[];
  readonly #datedOn: string | null;
  readonly #bound: Readonly<Record<keyof Required<SameMoney>, boolean>>;

  constructor(writer: StatementWriter, texts: readonly string[], datedOn: string | null, same: SameMoney = {}) {
    const bound = {
      carrier_id: !('carrier_id' in same),
      kind: !('kind' in same),
      rate_ppm: !('rate_ppm' in same),
      advisor_code: !('advisor_code' in same),
    };
    const columns = [
      ...['policy_id', 'client_id', 'period_from', 'dated_on', 'premium_minor', 'amount_minor', 'line_no'],
      ...(['carrier_id', 'kind', 'rate_ppm', 'advisor_code'] as const).filter((column) => bound[column]),
    ];
    this.#insert = new BatchInsert(writer.db, 'commission', columns, {
      same: { ...same, statement_id: writer.statementId },
    });
    this.#texts = texts;
    this.#datedOn = datedOn;
    this.#bound = bound;
  }

  add(owner: PolicyOwner, money: MoneyLine): void {
    const { values } = this.#insert;
    let at = this.#insert.begin();
    const period = this.#texts[money.period] ?? null;
    values[at++] = owner.policyId;
    values[at++] = owner.clientId;
    values[at++] = period;
    values[at++] = period ?? this.#datedOn;
    values[at++] = Number.isNaN(money.premium) ? null : money.premium;
    values[at++] = money.amount;
    values[at++] = money.line;
    if (this.#bound.carrier_id) {
      values[at++] = owner.carrierId;
    }
    if (this.#bound.kind) {
      values[at++] = COMMISSION_KINDS[money.kind] ?? (money.amount < 0 ? 'chargeback' : 'renewal');
    }
    if (this.#bound.rate_ppm) {
      values[at++] = Number.isNaN(money.rate) ? null : money.rate;
    }
    if (this.#bound.advisor_code) {
      values[at] = leadOf(this.#texts[money.advisor] ?? '');
    }
  }

  end(): void {
    this.#insert.end();
  }
}

/** The money of one row of the plan. */
export function moneyAt({ facts }: Plan, row: number): MoneyLine {
  const { chunk, place } = placeOf(facts.rows, row);
  return {
    amount: chunk.amount[place] ?? 0,
    premium: chunk.premium[place] ?? Number.NaN,
    rate: chunk.rate[place] ?? Number.NaN,
    period: chunk.period[place] ?? -1,
    advisor: chunk.advisor[place] ?? -1,
    kind: chunk.kind[place] ?? -1,
    line: chunk.base.line + (chunk.line[place] ?? 0),
  };
}

export type PolicyOwner = {
  readonly policyId: number;
  readonly clientId: number;
  readonly carrierId: number | null;
};

/** Money belongs to the policy's client and carrier, whatever its own row calls them. Null where the plan has no policy. */
export function ownersOf(db: ReadBook, policies: WrittenPolicies): (policy: number) => PolicyOwner | null {
  const select = db.prepare<[number], { client_id: number; carrier_id: number | null }>(
    'SELECT client_id, carrier_id FROM policy WHERE id = ?',
  );
  const { ids, clients, carriers } = policies;
  return (policy) => {
    const policyId = ids[policy];
    if (policyId === undefined) {
      return null;
    }
    if (clients[policy] === 0) {
      const found = select.get(policyId);
      clients[policy] = found?.client_id ?? 0;
      carriers[policy] = found?.carrier_id ?? 0;
    }
    return { policyId, clientId: clients[policy] ?? 0, carrierId: carriers[policy] || null };
  };
}
