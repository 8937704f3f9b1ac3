import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { ReadBook } from '../book/types.ts';

/** Rows of one INSERT: from here on a longer statement gains nothing. */
const BATCH = 32;

type Form = {
  /** Columns that hold the same in every row: they are written into the statement, as binding them costs time a row. */
  readonly same?: Readonly<Record<string, number | string | null>>;
  /** A column that every row is repeated for with each of these texts. */
  readonly times?: { readonly column: string; readonly texts: readonly string[] };
  /** What follows the rows, such as `ON CONFLICT DO NOTHING`. */
  readonly conflict?: string;
};

/** Inserts rows into one table, 32 at a time: what a statement costs besides its rows is paid once for all of them. */
export class BatchInsert {
  /** Where a row begun with `begin` is written. */
  readonly values: FieldValue[];
  readonly #db: ReadBook;
  readonly #before: string;
  readonly #row: string;
  readonly #behind: string;
  readonly #width: number;
  readonly #full;
  #used = 0;

  constructor(db: ReadBook, table: string, columns: readonly string[], { same = {}, conflict = '', times }: Form = {}) {
    const constant = Object.keys(same);
    const literals = Object.values(same).map(literal);
    const into = `INSERT INTO ${table} (${[...columns, ...constant, ...(times === undefined ? [] : [times.column])].join(', ')})`;
    this.#db = db;
    this.#width = columns.length;
    if (times === undefined) {
      this.#before = `${into} VALUES `;
      this.#row = `(${[...columns.map(() => '?'), ...literals].join(', ')})`;
      this.#behind = conflict === '' ? '' : ` ${conflict}`;
    } else {
      const bound = columns.map((_, at) => `r.column${at + 1}`);
      const texts = times.texts.map((text) => `(${literal(text)})`).join(', ');
      this.#before = `${into} SELECT ${[...bound, ...literals, 't.column1'].join(', ')} FROM (VALUES `;
      this.#row = `(${columns.map(() => '?').join(', ')})`;
      // `WHERE true` keeps ON CONFLICT from being read as a join's ON.
      this.#behind = `) r CROSS JOIN (VALUES ${texts}) t WHERE true ${conflict}`;
    }
    this.values = Array<FieldValue>(BATCH * columns.length).fill(null);
    this.#full = this.#prepare(BATCH);
  }

  /** Begins a row: the caller writes its columns into `values` from the place returned on. */
  begin(): number {
    if (this.#used === this.values.length) {
      this.#full.run(this.values);
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += this.#width;
    return at;
  }

  add(...row: readonly FieldValue[]): void {
    const from = this.begin();
    for (let at = 0; at < this.#width; at++) {
      this.values[from + at] = row[at] ?? null;
    }
  }

  /** Writes what is left. */
  end(): void {
    if (this.#used > 0) {
      this.#prepare(this.#used / this.#width).run(this.values.slice(0, this.#used));
      this.#used = 0;
    }
  }

  #prepare(rows: number) {
    const source = this.#before + Array(rows).fill(this.#row).join(', ') + this.#behind;
    return this.#db.prepare<[readonly FieldValue[]]>(source);
  }
}

function literal(value: number | string | null): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL');
}
