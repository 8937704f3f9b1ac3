import type { Plan } from '../../shared/import/plan.ts';
import { COMMISSION_KINDS } from '../../shared/import/plan-classes.ts';
import { placeOf } from '../../shared/import/plan-rows.ts';
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

/** Writes money, policy by policy or as it comes; `end` when there is no more. */
export class MoneyInsert {
  readonly #insert: BatchInsert;
  readonly #texts: readonly string[];
  readonly #datedOn: string | null;

  constructor(writer: StatementWriter, texts: readonly string[], datedOn: string | null) {
    const columns = ['policy_id', 'client_id', 'carrier_id', 'kind', 'period_from', 'dated_on', 'premium_minor'];
    this.#insert = new BatchInsert(
      writer.db,
      'commission',
      [...columns, 'rate_ppm', 'amount_minor', 'advisor_code', 'line_no'],
      { same: { statement_id: writer.statementId } },
    );
    this.#texts = texts;
    this.#datedOn = datedOn;
  }

  add(owner: PolicyOwner, money: MoneyLine): void {
    const { values } = this.#insert;
    const at = this.#insert.begin();
    const period = this.#texts[money.period] ?? null;
    values[at] = owner.policyId;
    values[at + 1] = owner.clientId;
    values[at + 2] = owner.carrierId;
    values[at + 3] = COMMISSION_KINDS[money.kind] ?? (money.amount < 0 ? 'chargeback' : 'renewal');
    values[at + 4] = period;
    values[at + 5] = period ?? this.#datedOn;
    values[at + 6] = Number.isNaN(money.premium) ? null : money.premium;
    values[at + 7] = Number.isNaN(money.rate) ? null : money.rate;
    values[at + 8] = money.amount;
    values[at + 9] = this.#texts[money.advisor] ?? null;
    values[at + 10] = money.line;
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
    line: chunk.line[place] ?? row,
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
