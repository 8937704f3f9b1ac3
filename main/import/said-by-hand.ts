import type { FieldValue } from '../../shared/import/plan-book.ts';
import { NAME_PARTS } from '../../shared/import/saying.ts';
import type { WriteBook } from '../book/types.ts';
import { type Entity, keepFirst } from './said.ts';

type Overwritten = { readonly field: string; readonly before: FieldValue };

/** Columns that hold a reference where plans hold the name of what is referred to. */
const REFERENCES: Readonly<Record<string, string>> = { carrier: 'carrier_id', line: 'line_id', product: 'product_id' };

export function columnOf(field: string): string {
  return REFERENCES[field] ?? field;
}

/**
 * Which of some values people typed: they are about to give way because a person said so. They are kept as people's
 * words first, so that undoing the statement brings them back. Returns the fields.
 */
export function keepTyped(
  db: WriteBook,
  entity: Entity,
  id: number,
  changes: readonly Overwritten[],
): readonly string[] {
  if (changes.length === 0) {
    return [];
  }
  const sources = db
    .prepare<[string, number], { field: string; hand: number; set_at: string | null }>(
      'SELECT field, statement_id IS NULL AS hand, set_at FROM field_source WHERE entity = ? AND entity_id = ?',
    )
    .all(entity, id);
  const made = db
    .prepare<[number], { people: number }>(`SELECT statement_id IS NULL AS people FROM ${entity} WHERE id = ?`)
    .get(id);
  const typed = changes.filter(({ field, before }) => {
    const source = sources.find((one) => one.field === columnOf(NAME_PARTS.has(field) ? 'name' : field));
    return source === undefined ? made?.people === 1 && before !== null : source.hand === 1;
  });
  if (typed.length > 0) {
    keepFirst(db, entity, id);
    const values = Object.fromEntries(typed.map(({ field, before }) => [field, before]));
    const byHand = Object.fromEntries(
      sources.filter(({ hand }) => hand === 1).map(({ field, set_at }) => [field, set_at]),
    );
    db.prepare<FieldValue[]>('INSERT INTO said (entity, entity_id, facts) VALUES (?, ?, ?)').run(
      entity,
      id,
      JSON.stringify({ fillOnly: false, values, at: {}, byHand }),
    );
  }
  return typed.map(({ field }) => field);
}
