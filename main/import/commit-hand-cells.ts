import type { HandCell } from '../../shared/import/hand-cells.ts';
import { type TracedEntity, tracedColumns } from '../../shared/import/provenance.ts';
import type { Reading } from '../../shared/import/reading.ts';
import type { WriteBook } from '../book/types.ts';
import type { StatementWriter } from './commit-writer.ts';
import type { Entity } from './said.ts';

type Value = { readonly entity: Entity; readonly id: number; readonly field: string };

/**
 * Values that stay a person's own when he typed them into the file: names, numbers and plain columns, which hold what a cell
 * says. References follow from several things and stay the statement's.
 */
const OWN: Readonly<Record<Entity, ReadonlySet<string>>> = {
  client: new Set(['name', 'birth_date', 'since', 'sex', 'occupation', 'source']),
  policy: new Set([
    'number',
    'status',
    'started_on',
    'renewal_on',
    'ended_on',
    'premium_minor',
    'payments_per_year',
    'sum_insured_minor',
  ]),
  claim: new Set(['lost_on', 'reported_on', 'paid_on', 'paid_minor', 'reserve_minor', 'status']),
};

/**
 * Keeps what was typed in place of cells of a statement, after its values are written. Those that became one are hand-typed
 * from then on, so that no later list overwrites them unasked; they go with the statement all the same when it is undone.
 */
export function writeHandCells(
  writer: StatementWriter,
  cells: readonly HandCell[],
  reading: Reading,
  by: string,
): void {
  if (cells.length === 0) {
    return;
  }
  const { db, statementId, now } = writer;
  const insert = db.prepare<(string | number | null)[]>(
    `INSERT INTO hand_cell (statement_id, line_no, column_no, header, raw, typed, row_key, typed_by, typed_at, entity,
       entity_id, field) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const values = valuesOf(db, statementId, cells);
  for (const cell of cells) {
    const { line, column, header, raw, text, rowKey } = cell;
    const [who, at] = [cell.by ?? by, cell.at ?? now];
    const became = (values.get(line) ?? []).filter(
      ({ entity, field }) =>
        OWN[entity].has(field) &&
        tracedColumns(reading, cell.sheet, entity, field).some(({ index }) => index === column),
    );
    for (const value of became.length === 0 ? [null] : became) {
      const place = value === null ? [null, null, null] : [value.entity, value.id, value.field];
      insert.run(statementId, line, column, header, raw, text, rowKey, who, at, ...place);
      if (value !== null) {
        own(db, statementId, value, at);
      }
    }
  }
}

/** What came out of the lines with typed cells. */
function valuesOf(
  db: WriteBook,
  statementId: number,
  cells: readonly HandCell[],
): ReadonlyMap<number, readonly Value[]> {
  const rows = db
    .prepare<[number, string], Value & { line: number }>(
      `SELECT line_no AS line, entity, entity_id AS id, field FROM field_source
       WHERE statement_id = ? AND line_no IN (SELECT value FROM json_each(?))`,
    )
    .all(statementId, JSON.stringify([...new Set(cells.map(({ line }) => line))]));
  return Map.groupBy(rows, ({ line }) => line);
}

/** A value that a person typed: what the statement says of the thing says so too, for the fold of an undo. */
function own(db: WriteBook, statementId: number, { entity, id, field }: Value, at: string): void {
  db.prepare<[string, TracedEntity, number, string]>(
    `UPDATE field_source SET statement_id = NULL, line_no = NULL, set_at = ?
     WHERE entity = ? AND entity_id = ? AND field = ?`,
  ).run(at, entity, id, field);
  db.prepare<[string, string, number, TracedEntity, number]>(
    `UPDATE said SET facts = json_set(facts, '$.byHand',
       json_patch(ifnull(json_extract(facts, '$.byHand'), '{}'), json_object(?, ?)))
     WHERE id = (SELECT max(id) FROM said WHERE statement_id = ? AND entity = ? AND entity_id = ?)`,
  ).run(field, at, statementId, entity, id);
}
