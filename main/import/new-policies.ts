import type { FieldValue } from '../../shared/import/plan-book.ts';
import { BatchInsert } from './batch-insert.ts';
import type { StatementWriter } from './commit-writer.ts';

const COLUMNS = [
  'client_id',
  'carrier_id',
  'line_id',
  'product_id',
  'number',
  'number_key',
  'status',
  'started_on',
  'renewal_on',
  'ended_on',
  'premium_minor',
  'payments_per_year',
  'annual_premium_minor',
  'sum_insured_minor',
] as const;

/** Policies a statement brings along, each with its first event; their ids are given here, so that they go in batches. */
export class NewPolicies {
  readonly #policies: BatchInsert;
  readonly #events: BatchInsert;
  #next: number;

  constructor({ db, statementId, now }: StatementWriter) {
    this.#policies = new BatchInsert(db, 'policy', ['id', ...COLUMNS], {
      same: { statement_id: statementId, created_at: now },
    });
    this.#events = new BatchInsert(db, 'policy_event', ['policy_id', 'on_day', 'status', 'annual_premium_minor'], {
      same: { statement_id: statementId },
    });
    // The id of a policy that is gone is not given again.
    const last = db
      .prepare<[], { id: number }>(
        `SELECT max(ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'policy'), 0),
           ifnull((SELECT max(id) FROM policy), 0)) AS id`,
      )
      .get();
    this.#next = (last?.id ?? 0) + 1;
  }

  /**
   * Takes a policy, in the order of COLUMNS, and its event: day, status, annual premium. Returns the policy's id; the row
   * is there after `end`.
   */
  add(policy: readonly FieldValue[], event: readonly FieldValue[]): number {
    const id = this.#next++;
    // An event refers to its policy: the batches are equally long, and the policies' is written first.
    this.#policies.add(id, ...policy);
    this.#events.add(id, ...event);
    return id;
  }

  end(): void {
    this.#policies.end();
    this.#events.end();
  }
}
