import type { FieldValue } from '../../shared/import/plan-book.ts';
import { type EntityCounts, noCounts } from '../../shared/import/plan-classes.ts';
import { Refusal } from '../../shared/result.ts';
import { refreshClients } from '../book/rollups.ts';
import type { WriteBook } from '../book/types.ts';
import { handOver, removeCreated } from './undo-created.ts';

export type Undone = {
  readonly statementId: number;
  readonly removed: EntityCounts;
  /** Things whose former values are back. */
  readonly restored: EntityCounts;
  /** Things it created that stay, because something else needs them. */
  readonly kept: EntityCounts;
};

type Change = {
  id: number;
  entity: string;
  entity_id: number;
  field: string;
  before_value: FieldValue;
  after_value: FieldValue;
  before_source: string | null;
};

/** Tables whose columns undo may write; anything else in a before-image is a bug. */
const TABLES = new Set(['client', 'policy', 'claim', 'address']);
const COUNTED: Readonly<Record<string, keyof EntityCounts>> = {
  client: 'clients',
  policy: 'policies',
  claim: 'claims',
};

/**
 * Takes a whole statement back: former values return unless something later set them again, what it created goes unless
 * something later needs it. The file and its lines stay as history.
 * @throws Refusal `no-statement`, `already-undone`
 */
export function undoStatement(db: WriteBook, statementId: number, now: string): Undone {
  const statement = db
    .prepare<[number], { undone_at: string | null }>('SELECT undone_at FROM statement WHERE id = ?')
    .get(statementId);
  if (statement === undefined) {
    throw new Refusal('no-statement', `The book has no statement ${statementId}.`, { statementId });
  }
  if (statement.undone_at !== null) {
    throw new Refusal('already-undone', `Statement ${statementId} was undone before.`, { statementId });
  }
  db.prepare<[string, number]>('UPDATE statement SET undone_at = ? WHERE id = ?').run(now, statementId);
  const touched = clientsOf(db, statementId);
  const removed = noCounts();
  handOver(db, statementId);
  const restored = restoreValues(db, statementId);
  const kept = removeCreated(db, statementId, removed);
  db.prepare<[number]>(`DELETE FROM import_change WHERE statement_id = ? AND field <> '$created'`).run(statementId);
  db.prepare<[string, string, number]>(
    `INSERT INTO audit (at, actor, action, entity, entity_id) VALUES (?, ?, 'undo', 'statement', ?)`,
  ).run(now, '', statementId);
  const alive = db.prepare<[number], { id: number }>('SELECT id FROM client WHERE id = ?');
  refreshClients(
    db,
    [...touched].filter((id) => alive.get(id) !== undefined),
  );
  db.touched('statement', 'client', 'household', 'policy', 'commission', 'claim', 'client_summary', 'client_year');
  return { statementId, removed, restored, kept };
}

/** Everyone whose totals the statement had a part in, before anything is taken back. */
function clientsOf(db: WriteBook, statementId: number): Set<number> {
  const ids = new Set<number>();
  for (const source of [
    'SELECT DISTINCT client_id AS id FROM commission WHERE statement_id = ?',
    'SELECT id FROM client WHERE statement_id = ?',
    'SELECT client_id AS id FROM policy WHERE statement_id = ?',
    'SELECT client_id AS id FROM claim WHERE statement_id = ?',
    `SELECT entity_id AS id FROM import_change WHERE statement_id = ? AND entity = 'client'`,
    `SELECT p.client_id AS id FROM import_change c JOIN policy p ON p.id = c.entity_id
     WHERE c.statement_id = ? AND c.entity = 'policy'`,
    `SELECT before_value AS id FROM import_change WHERE statement_id = ? AND entity = 'policy' AND field = 'client_id'`,
    `SELECT m.client_id AS id FROM import_change c JOIN claim m ON m.id = c.entity_id
     WHERE c.statement_id = ? AND c.entity = 'claim'`,
  ]) {
    for (const { id } of db.prepare<[number], { id: number }>(source).all(statementId)) {
      ids.add(id);
    }
  }
  return ids;
}

/**
 * Puts former values back, latest change first. Where a later change stands above, its before-image takes over ours, so
 * that undoing it later leads back to where neither ever was.
 */
function restoreValues(db: WriteBook, statementId: number): EntityCounts {
  const restored = new Map<string, Set<number>>();
  const later = db.prepare<[string, number, string, number, number], { id: number }>(
    `SELECT c.id FROM import_change c JOIN statement s ON s.id = c.statement_id
     WHERE c.entity = ? AND c.entity_id = ? AND c.field = ? AND c.id > ? AND c.statement_id <> ? AND s.undone_at IS NULL
     ORDER BY c.id LIMIT 1`,
  );
  const reparent = db.prepare<[FieldValue, string | null, number]>(
    'UPDATE import_change SET before_value = ?, before_source = ? WHERE id = ?',
  );
  const changes = db
    .prepare<[number], Change>(
      `SELECT id, entity, entity_id, field, before_value, after_value, before_source FROM import_change
       WHERE statement_id = ? AND field NOT LIKE '$%' ORDER BY id DESC`,
    )
    .all(statementId);
  for (const change of changes) {
    const above = later.get(change.entity, change.entity_id, change.field, change.id, statementId);
    if (above !== undefined) {
      reparent.run(change.before_value, change.before_source, above.id);
    } else if (restore(db, change)) {
      restored.set(change.entity, (restored.get(change.entity) ?? new Set()).add(change.entity_id));
    }
  }
  const counts = noCounts();
  for (const [entity, ids] of restored) {
    const key = COUNTED[entity];
    if (key !== undefined) {
      counts[key] = ids.size;
    }
  }
  return counts;
}

/** True when the value was put back; false when a person has changed it since. */
function restore(db: WriteBook, change: Change): boolean {
  const { entity, entity_id: id, field } = change;
  if (!TABLES.has(entity) || !/^[a-z_]+$/.test(field)) {
    throw new Error(`no before-image of ${entity}.${field} can be restored`);
  }
  const current = db
    .prepare<[number], { value: FieldValue }>(`SELECT ${field} AS value FROM ${entity} WHERE id = ?`)
    .get(id);
  if (current === undefined || current.value !== change.after_value) {
    return false;
  }
  db.prepare<[FieldValue, number]>(`UPDATE ${entity} SET ${field} = ? WHERE id = ?`).run(change.before_value, id);
  if (entity === 'policy' && field === 'client_id') {
    db.prepare<[FieldValue, number]>('UPDATE commission SET client_id = ? WHERE policy_id = ?').run(
      change.before_value,
      id,
    );
    db.prepare<[FieldValue, number]>('UPDATE claim SET client_id = ? WHERE policy_id = ?').run(change.before_value, id);
  }
  restoreSource(db, change);
  return true;
}

function restoreSource(db: WriteBook, { entity, entity_id: id, field, before_source }: Change): void {
  if (before_source === null) {
    db.prepare<[string, number, string]>(
      'DELETE FROM field_source WHERE entity = ? AND entity_id = ? AND field = ?',
    ).run(entity, id, field);
    return;
  }
  const [statement, line, setAt] = JSON.parse(before_source) as [number | null, number | null, string | null];
  db.prepare<FieldValue[]>(
    `UPDATE field_source SET statement_id = ?, line_no = ?, set_at = ? WHERE entity = ? AND entity_id = ? AND field = ?`,
  ).run(statement, line, setAt, entity, id, field);
}
