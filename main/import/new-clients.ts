import type { FieldValue } from '../../shared/import/plan-book.ts';
import { BatchInsert } from './batch-insert.ts';
import type { StatementWriter } from './commit-writer.ts';
import { lastId } from './last-id.ts';

const COLUMNS = [
  'kind',
  'name',
  'raw_name',
  'family_name',
  'given_name',
  'sort_key',
  'name_key',
  'birth_date',
  'sex',
  'occupation',
  'language',
  'advisor_id',
  'since',
  'unnamed',
  'source',
  'referred_by_client_id',
] as const;
const DEFAULTS: Readonly<Record<string, FieldValue>> = { kind: 'person', unnamed: 0 };

/** Clients a statement brings along; those with a household of their own get their ids here, so that they go in batches. */
export class NewClients {
  readonly #writer: StatementWriter;
  readonly #households: BatchInsert;
  readonly #clients: BatchInsert;
  /** The next ids; null where somebody else may have given some out. */
  #next: { household: number; client: number } | null = null;

  constructor(writer: StatementWriter) {
    const { db, statementId, now } = writer;
    this.#writer = writer;
    this.#households = new BatchInsert(db, 'household', ['id', 'name', 'lead_client_id', 'own_client_id'], {
      same: { statement_id: statementId },
    });
    this.#clients = new BatchInsert(db, 'client', ['id', 'household_id', ...COLUMNS], {
      same: { statement_id: statementId, created_at: now },
    });
  }

  /** A client alone in a household called by his name. Returns his id; the row is there after `end`. */
  addAlone(name: string, values: ReadonlyMap<string, FieldValue>): number {
    const { db } = this.#writer;
    this.#next ??= { household: lastId(db, 'household') + 1, client: lastId(db, 'client') + 1 };
    const household = this.#next.household++;
    const client = this.#next.client++;
    // A client refers to his household: the batches are equally long, and the households' is written first.
    this.#households.add(household, name, client, client);
    this.#write(client, household, values);
    this.#writer.noteHousehold(name, household);
    return client;
  }

  /** A client in a household that is there. */
  addTo(householdId: number, values: ReadonlyMap<string, FieldValue>): number {
    this.end();
    const client = lastId(this.#writer.db, 'client') + 1;
    this.#write(client, householdId, values);
    this.end();
    return client;
  }

  /** Writes what is left. Afterwards others may add clients and households. */
  end(): void {
    this.#households.end();
    this.#clients.end();
    this.#next = null;
  }

  #write(id: number, householdId: number, given: ReadonlyMap<string, FieldValue>): void {
    const { values } = this.#clients;
    const from = this.#clients.begin();
    values[from] = id;
    values[from + 1] = householdId;
    for (const [at, column] of COLUMNS.entries()) {
      values[from + 2 + at] = given.get(column) ?? DEFAULTS[column] ?? null;
    }
  }
}
