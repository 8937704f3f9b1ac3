import { carrierKey, words } from '../../shared/import/match-keys.ts';
import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { WriteBook } from '../book/types.ts';
import { NewSources } from './new-sources.ts';
import type { Entity } from './said.ts';
import { Sayings } from './sayings.ts';

/** Where a change comes from: the statement and the line of it. */
export type Origin = { readonly statementId: number; readonly line: number };

/** Households of one name: the oldest that is not one client's alone, and those that are. */
type Namesakes = { readonly shared: number | null; readonly own: readonly number[] };

const UPSERT =
  'ON CONFLICT DO UPDATE SET statement_id = excluded.statement_id, line_no = excluded.line_no, set_at = NULL';

/** Writes single facts with their before-images and sources. One for each statement that is committed. */
export class StatementWriter {
  readonly db: WriteBook;
  readonly statementId: number;
  readonly now: string;
  /** Households whose members or whose owner's name change: their lead and name are seen to when all is written. */
  readonly unsettled = new Set<number>();
  /** What the statement says of things that were in the book already. */
  readonly sayings: Sayings;
  readonly #ids = new Map<string, number>();
  #households: Map<string, Namesakes> | null = null;
  readonly #change;
  readonly #created: NewSources;
  readonly #source;
  readonly #sourceOf;

  constructor(db: WriteBook, statementId: number, now: string) {
    this.db = db;
    this.statementId = statementId;
    this.now = now;
    this.sayings = new Sayings(db, statementId);
    this.#change = db.prepare(
      `INSERT INTO import_change (statement_id, line_no, entity, entity_id, field, before_value, after_value, before_source)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#created = new NewSources(db, statementId, UPSERT);
    this.#source = db.prepare(
      `INSERT INTO field_source (entity, entity_id, field, statement_id, line_no, set_at) VALUES (?, ?, ?, ?, ?, NULL)
       ${UPSERT}`,
    );
    this.#sourceOf = db.prepare<
      [string, number, string],
      { statement_id: number | null; line_no: number | null; set_at: string | null }
    >('SELECT statement_id, line_no, set_at FROM field_source WHERE entity = ? AND entity_id = ? AND field = ?');
  }

  /** Records that a value came from a line of this statement. */
  source(entity: 'client' | 'policy' | 'claim', id: number, field: string, line: number): void {
    this.#source.run(entity, id, field, this.statementId, line);
  }

  /**
   * The same for the fields of something this statement brought along: nobody asks for them before `end`.
   * @param lines by field, in one order for things of a kind
   */
  sourcesOfNew(
    entity: 'client' | 'policy' | 'claim',
    id: number,
    fields: readonly string[],
    lines: readonly number[],
  ): void {
    this.#created.add(entity, id, fields, lines);
  }

  /** Writes what was put off. */
  end(): void {
    this.#created.end();
  }

  /** The same where nothing is recorded yet: for things of which a client can have several. */
  firstSource(entity: 'client', id: number, field: string, line: number): void {
    this.db
      .prepare<FieldValue[]>(
        `INSERT INTO field_source (entity, entity_id, field, statement_id, line_no) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
      )
      .run(entity, id, field, this.statementId, line);
  }

  /** Records what stood there before, so that undo can put it back. */
  record(entity: string, id: number, field: string, before: FieldValue, after: FieldValue, line: number | null): void {
    const source = this.#sourceOf.get(entity, id, field);
    const image = source === undefined ? null : JSON.stringify([source.statement_id, source.line_no, source.set_at]);
    this.#change.run(this.statementId, line, entity, id, field, before, after, image);
  }

  /** Changes one column of one row, with before-image and source. */
  set(entity: Entity, id: number, field: string, after: FieldValue, line: number): void {
    if (this.put(entity, id, field, after, line)) {
      this.source(entity, id, field, line);
    }
  }

  /** The same for what follows from other columns and has no source of its own. False: it stood there already. */
  put(entity: Entity, id: number, field: string, after: FieldValue, line: number | null): boolean {
    const before = this.db
      .prepare<[number], { value: FieldValue }>(`SELECT ${field} AS value FROM ${entity} WHERE id = ?`)
      .get(id)?.value;
    if (before === after) {
      return false;
    }
    this.record(entity, id, field, before ?? null, after, line);
    this.db.prepare<[FieldValue, number]>(`UPDATE ${entity} SET ${field} = ? WHERE id = ?`).run(after, id);
    return true;
  }

  carrier(name: string | null, line: number): number | null {
    if (name === null || name === '') {
      return null;
    }
    return this.#once(`named:${name}`, () => this.#carrierOf(name, line));
  }

  #carrierOf(name: string, line: number): number {
    const key = carrierKey(name);
    return this.#once(`carrier:${key}`, () => {
      const known = this.db
        .prepare<[], { id: number; name: string }>('SELECT id, name FROM carrier ORDER BY id')
        .all()
        .find((carrier) => carrierKey(carrier.name) === key);
      return (
        known?.id ?? this.#create('carrier', 'INSERT INTO carrier (name, name_key) VALUES (?, ?)', [name, key], line)
      );
    });
  }

  /** A line of business by its code or name; an unknown one is added to the list. */
  line(text: string, line: number): number {
    return this.#once(`line-text:${text}`, () => this.#lineOf(text, line));
  }

  #lineOf(text: string, line: number): number {
    const key = words(text);
    return this.#once(`line:${key}`, () => {
      const known = this.db
        .prepare<[], { id: number; code: string; name: string }>('SELECT id, code, name FROM line ORDER BY id')
        .all()
        .find((found) => words(found.code) === key || words(found.name) === key);
      const code = key.replaceAll(' ', '-') || text;
      return known?.id ?? this.#create('line', 'INSERT INTO line (code, name) VALUES (?, ?)', [code, text], line);
    });
  }

  product(text: string, carrierId: number | null, lineId: number | null, line: number): number {
    return this.#once(`product-text:${carrierId}:${text}`, () => this.#productOf(text, carrierId, lineId, line));
  }

  #productOf(text: string, carrierId: number | null, lineId: number | null, line: number): number {
    const key = words(text);
    return this.#once(`product:${carrierId}:${key}`, () => {
      const known = this.db
        .prepare<[string, number | null], { id: number }>(
          'SELECT id FROM product WHERE name_key = ? AND carrier_id IS ? ORDER BY id',
        )
        .get(key, carrierId);
      return (
        known?.id ??
        this.#create(
          'product',
          'INSERT INTO product (carrier_id, line_id, name, name_key) VALUES (?, ?, ?, ?)',
          [carrierId, lineId, text, key],
          line,
        )
      );
    });
  }

  tag(text: string, line: number): number {
    const key = words(text);
    return this.#once(`tag:${key}`, () => {
      const known = this.db.prepare<[string], { id: number }>('SELECT id FROM tag WHERE name_key = ?').get(key);
      return known?.id ?? this.#create('tag', 'INSERT INTO tag (name, name_key) VALUES (?, ?)', [text, key], line);
    });
  }

  /**
   * The household a list means by a name: one that several live in or that is called so on purpose, else the only one of
   * somebody so called, else a new one. One that its own client left and nobody else lives in is nobody's.
   */
  household(text: string): number {
    const key = words(text);
    this.#households ??= this.#householdsByName();
    const found = this.#households.get(key);
    const id = found?.shared ?? (found?.own.length === 1 ? found.own[0] : undefined) ?? this.#insertHousehold(text);
    this.#households.set(key, { shared: id, own: [] });
    return id;
  }

  /** A household for a client alone, which is written elsewhere. */
  noteHousehold(name: string, id: number): void {
    const found = this.#households?.get(words(name));
    this.#households?.set(words(name), { shared: found?.shared ?? null, own: [...(found?.own ?? []), id] });
  }

  #insertHousehold(name: string): number {
    const { lastInsertRowid } = this.db
      .prepare<[string, number]>('INSERT INTO household (name, statement_id) VALUES (?, ?)')
      .run(name, this.statementId);
    return Number(lastInsertRowid);
  }

  #householdsByName(): Map<string, Namesakes> {
    const byName = new Map<string, Namesakes>();
    for (const { id, name, own } of this.db
      .prepare<[], { id: number; name: string; own: number }>(
        `SELECT h.id, h.name, h.own_client_id IS NOT NULL AND count(c.id) = 1 AS own
         FROM household h LEFT JOIN client c ON c.household_id = h.id
         GROUP BY h.id HAVING h.own_client_id IS NULL OR count(c.id) > 0 ORDER BY h.id`,
      )
      .iterate()) {
      const key = words(name);
      const found = byName.get(key) ?? { shared: null, own: [] };
      byName.set(key, own === 1 ? { ...found, own: [...found.own, id] } : { ...found, shared: found.shared ?? id });
    }
    return byName;
  }

  #once(key: string, find: () => number): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = find();
      this.#ids.set(key, id);
    }
    return id;
  }

  #create(entity: string, source: string, values: readonly FieldValue[], line: number): number {
    const id = Number(this.db.prepare<FieldValue[]>(source).run(...values).lastInsertRowid);
    this.#change.run(this.statementId, line, entity, id, '$created', null, null, null);
    return id;
  }
}
