import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { ReadBook } from '../book/types.ts';

/** Rows of one INSERT: from here on a longer statement gains nothing. */
const BATCH = 32;

/** Inserts rows into one table, 32 at a time: what a statement costs besides its rows is paid once for all of them. */
export class BatchInsert {
  readonly #db: ReadBook;
  readonly #into: string;
  readonly #row: string;
  readonly #width: number;
  readonly #full;
  readonly #values: FieldValue[];
  #used = 0;

  constructor(db: ReadBook, table: string, columns: readonly string[]) {
    this.#db = db;
    this.#into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES `;
    this.#row = `(${columns.map(() => '?').join(', ')})`;
    this.#width = columns.length;
    this.#values = Array<FieldValue>(BATCH * columns.length).fill(null);
    this.#full = db.prepare<[readonly FieldValue[]]>(this.#into + Array(BATCH).fill(this.#row).join(', '));
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
      const rows = Array(this.#used / this.#width).fill(this.#row);
      this.#db.prepare<[readonly FieldValue[]]>(this.#into + rows.join(', ')).run(this.#values.slice(0, this.#used));
      this.#used = 0;
    }
  }
}
