import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { ReadBook } from '../book/types.ts';

/** Rows of one INSERT: from here on a longer statement gains nothing. */
const BATCH = 32;

type Same = {
  /** Columns that hold the same in every row: they are written into the statement, as binding them costs time a row. */
  readonly same?: Readonly<Record<string, number | string | null>>;
  /** What follows the rows, such as `ON CONFLICT DO NOTHING`. */
  readonly conflict?: string;
};

/** Inserts rows into one table, 32 at a time: what a statement costs besides its rows is paid once for all of them. */
export class BatchInsert {
  readonly #db: ReadBook;
  readonly #into: string;
  readonly #row: string;
  readonly #width: number;
  readonly #conflict: string;
  readonly #full;
  readonly #values: FieldValue[];
  #used = 0;

  constructor(db: ReadBook, table: string, columns: readonly string[], { same = {}, conflict = '' }: Same = {}) {
    this.#db = db;
    this.#into = `INSERT INTO ${table} (${[...columns, ...Object.keys(same)].join(', ')}) VALUES `;
    this.#row = `(${[...columns.map(() => '?'), ...Object.values(same).map(literal)].join(', ')})`;
    this.#width = columns.length;
    this.#conflict = conflict === '' ? '' : ` ${conflict}`;
    this.#values = Array<FieldValue>(BATCH * columns.length).fill(null);
    this.#full = this.#prepare(BATCH);
  }

  add(...values: readonly FieldValue[]): void {
    for (let at = 0; at < this.#width; at++) {
      this.#values[this.#used++] = values[at] ?? null;
    }
    if (this.#used === this.#values.length) {
      this.#full.run(this.#values);
      this.#used = 0;
    }
  }

  /** Writes what is left. */
  end(): void {
    if (this.#used > 0) {
      this.#prepare(this.#used / this.#width).run(this.#values.slice(0, this.#used));
      this.#used = 0;
    }
  }

  #prepare(rows: number) {
    const source = this.#into + Array(rows).fill(this.#row).join(', ') + this.#conflict;
    return this.#db.prepare<[readonly FieldValue[]]>(source);
  }
}

function literal(value: number | string | null): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL');
}
