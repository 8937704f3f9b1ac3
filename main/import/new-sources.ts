import type { ReadBook } from '../book/types.ts';
import { BatchInsert } from './batch-insert.ts';

type Traced = 'client' | 'policy' | 'claim';

/**
 * Writes where the fields of new things came from. Most things of a list have the same fields from one line each: these
 * are written by the set of their fields, two values a thing.
 */
export class NewSources {
  readonly #db: ReadBook;
  readonly #same: Readonly<Record<string, number | null>>;
  readonly #conflict: string;
  readonly #bySet = new Map<string, BatchInsert>();
  readonly #single: BatchInsert;

  /** @param conflict what becomes of a source that stands there already */
  constructor(db: ReadBook, statementId: number, conflict: string) {
    this.#db = db;
    this.#same = { statement_id: statementId, set_at: null };
    this.#conflict = conflict;
    this.#single = new BatchInsert(db, 'field_source', ['entity', 'entity_id', 'field', 'line_no'], {
      same: this.#same,
      conflict,
    });
  }

  /** @param lines by field */
  add(entity: Traced, id: number, fields: readonly string[], lines: readonly number[]): void {
    const [first] = lines;
    if (first === undefined) {
      return;
    }
    if (lines.every((line) => line === first)) {
      const insert = this.#ofSet(entity, fields);
      const at = insert.begin();
      insert.values[at] = id;
      insert.values[at + 1] = first;
      return;
    }
    for (const [at, field] of fields.entries()) {
      this.#single.add(entity, id, field, lines[at] ?? null);
    }
  }

  /** Writes what is left. */
  end(): void {
    for (const insert of this.#bySet.values()) {
      insert.end();
    }
    this.#single.end();
  }

  #ofSet(entity: Traced, fields: readonly string[]): BatchInsert {
    const key = `${entity} ${fields.join(' ')}`;
    let insert = this.#bySet.get(key);
    if (insert === undefined) {
      insert = new BatchInsert(this.#db, 'field_source', ['entity_id', 'line_no'], {
        same: { ...this.#same, entity },
        times: { column: 'field', texts: fields.toSorted() },
        conflict: this.#conflict,
      });
      this.#bySet.set(key, insert);
    }
    return insert;
  }
}
