import type { FieldValue } from '../../shared/import/plan-book.ts';
import { BatchInsert } from './batch-insert.ts';
import type { StatementWriter } from './commit-writer.ts';
import { FIRST_EVENT_DAY } from './event-day.ts';
import { lastId } from './last-id.ts';

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
  readonly #all: BatchInsert;
  /** For policies with values in no other columns than the first had, which are most of a list: what is not bound costs nothing. */
  #usual: { readonly columns: readonly boolean[]; readonly insert: BatchInsert } | null = null;
  readonly #insertOf: (columns: readonly string[]) => BatchInsert;
  readonly #events;
  #next: number;
  /** The first whose event is not written. */
  #first: number;

  /** @param datedOn the day of the first event of a policy that has no start, or that is over without saying when it ended */
  constructor({ db, statementId, now }: StatementWriter, datedOn: string | null) {
    this.#insertOf = (columns) =>
      new BatchInsert(db, 'policy', ['id', ...columns], { same: { statement_id: statementId, created_at: now } });
    this.#all = this.#insertOf(COLUMNS);
    const events = db.prepare<[string | null, number, number]>(
      `INSERT INTO policy_event (policy_id, on_day, status, annual_premium_minor, statement_id)
       SELECT id, ${FIRST_EVENT_DAY}, status, annual_premium_minor, statement_id FROM policy, (SELECT ? AS dated) WHERE id >= ? AND id < ?`,
    );
    this.#events = (from: number, to: number) => events.run(datedOn, from, to);
    this.#next = lastId(db, 'policy') + 1;
    this.#first = this.#next;
  }

  /** Takes a policy, in the order of COLUMNS. Returns its id; the row is there after `end`. */
  add(policy: readonly FieldValue[]): number {
    const id = this.#next++;
    this.#usual ??= this.#usualFor(policy);
    const { columns, insert } = this.#usual;
    const fits = policy.every((value, at) => value === null || columns[at] === true);
    const { values } = fits ? insert : this.#all;
    let to = (fits ? insert : this.#all).begin();
    values[to++] = id;
    for (let at = 0; at < COLUMNS.length; at++) {
      if (!fits || columns[at] === true) {
        values[to++] = policy[at] ?? null;
      }
    }
    return id;
  }

  #usualFor(policy: readonly FieldValue[]) {
    const columns = COLUMNS.map((_, at) => policy[at] !== null);
    return { columns, insert: this.#insertOf(COLUMNS.filter((_, at) => columns[at])) };
  }

  end(): void {
    this.#usual?.insert.end();
    this.#all.end();
    if (this.#first < this.#next) {
      this.#events(this.#first, this.#next);
      this.#first = this.#next;
    }
  }
}
