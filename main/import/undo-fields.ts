import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { WriteBook } from '../book/types.ts';
import type { StatementWriter } from './commit-writer.ts';
import type { Field, Fields, Said } from './fold.ts';
import type { Entity } from './said.ts';
import { columnOf } from './said-by-hand.ts';

/** Makes the writer of a statement that still counts: catalogue entries a fold needs again are that statement's. */
export type Writers = (statementId: number) => StatementWriter;

type Target = {
  readonly entity: Entity;
  readonly id: number;
  /** Field → what stands in the book, named as sayings name it. */
  readonly actual: Readonly<Record<string, FieldValue>>;
  readonly same: (field: string, left: FieldValue, right: FieldValue) => boolean;
  /** Statements that no longer count: what still stands there from them goes. */
  readonly undone: ReadonlySet<number | null>;
  /** What is written into the field's column. */
  readonly stored: (field: string, value: FieldValue, statementId: number) => FieldValue;
};

/** Fields that are kept in other tables: only where they come from is written here. */
const ELSEWHERE = new Set(['email', 'phone', 'address', 'purchase_reason']);

/**
 * Writes the difference between two folds. What is not as the first fold says, and came from no undone statement, was
 * changed by a person since, and stays.
 * Returns whether a value changed.
 */
export function writeFields(db: WriteBook, target: Target, before: Fields, after: Fields): boolean {
  const { entity, id, actual, same, stored, undone } = target;
  let changed = false;
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(field), after.get(field)];
    const equal = same(field, old?.value ?? null, now?.value ?? null);
    const source = sourceOf(db, entity, id, field);
    const stale = source !== undefined && source !== null && undone.has(source);
    if ((equal && sameSource(old, now) && !stale) || (source === null && old?.byHand !== true)) {
      continue;
    }
    if (!ELSEWHERE.has(field)) {
      if (!stale && !same(field, actual[field] ?? null, old?.value ?? null)) {
        continue;
      }
      if (!same(field, actual[field] ?? null, now?.value ?? null)) {
        const value = now?.value ?? null;
        const column = columnOf(field);
        const write = value === null ? null : stored(field, value, now?.source?.statementId ?? 0);
        db.prepare<[FieldValue, number]>(`UPDATE ${entity} SET ${column} = ? WHERE id = ?`).run(write, id);
        changed = true;
      }
    }
    writeSource(db, entity, id, columnOf(field), now?.source ?? null);
  }
  return changed;
}

function sameSource(left: Field | undefined, right: Field | undefined): boolean {
  return JSON.stringify(left?.source ?? null) === JSON.stringify(right?.source ?? null);
}

/** The statement that a value is recorded to come from; null: a person typed it; undefined: nothing is recorded. */
function sourceOf(db: WriteBook, entity: Entity, id: number, field: string): number | null | undefined {
  return db
    .prepare<[string, number, string], { statement_id: number | null }>(
      'SELECT statement_id FROM field_source WHERE entity = ? AND entity_id = ? AND field = ?',
    )
    .get(entity, id, columnOf(field))?.statement_id;
}

/** Records where a value comes from; null: nowhere that is known. */
export function writeSource(db: WriteBook, entity: Entity, id: number, field: string, source: Said | null): void {
  if (source === null) {
    db.prepare<FieldValue[]>('DELETE FROM field_source WHERE entity = ? AND entity_id = ? AND field = ?').run(
      entity,
      id,
      field,
    );
    return;
  }
  db.prepare<FieldValue[]>(
    `INSERT INTO field_source (entity, entity_id, field, statement_id, line_no, set_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET statement_id = excluded.statement_id, line_no = excluded.line_no, set_at = excluded.set_at`,
  ).run(entity, id, field, source.statementId, source.line, source.setAt);
}

/** Statements that speak in the first layers and not in the others. */
export function undoneIn(
  layers: readonly { readonly statementId: number | null }[],
  remaining: readonly { readonly statementId: number | null }[],
): ReadonlySet<number | null> {
  const counting = new Set(remaining.map(({ statementId }) => statementId));
  return new Set(layers.map(({ statementId }) => statementId).filter((one) => !counting.has(one)));
}
