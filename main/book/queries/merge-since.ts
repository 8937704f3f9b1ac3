import type { MergeField } from '../../../shared/contract/client-shapes.ts';
import { imageOf } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import { COLUMNS } from './merge-fields.ts';
import { type Copy, type Moved, nameOfCopy, type Pair, type Row, type Value } from './merge-rows.ts';

/** What came after a merge: edits by hand, which stay whether it is taken back or done anew, and words of lists. */

/** Columns of the kept client that no longer hold what the merge put there. A name is one thing that fills several. */
export function changedColumns(
  db: WriteBook,
  { id, mergedId }: Pair,
  choices: readonly MergeField[],
  { fields, without }: Moved,
): readonly string[] {
  const row = (client: number) => db.prepare<Value[], Row>('SELECT * FROM client WHERE id = ?').get(client) ?? {};
  const [now, merged] = [row(id), row(mergedId)];
  // Where both were alike nothing was put, and yet it was chosen.
  const chosen = choices.flatMap((field) => (field === 'address' ? [] : COLUMNS[field]));
  const put = new Map([
    ...chosen.map((column) => [column, merged[column]] as const),
    ...fields.map(({ column, after }) => [column, after] as const),
  ]);
  const changed = [...put]
    .filter(([column, value]) => !without.includes(column) && now[column] !== value)
    .map(([column]) => column);
  const renamed = changed.some((column) => column !== 'kind' && COLUMNS.name.includes(column));
  return renamed ? [...changed, ...COLUMNS.name] : changed;
}

/** Consents of the kept client that are no longer those of the merged one. */
export function changedConsents(db: WriteBook, { mergedId }: Pair, { images }: Moved): readonly string[] {
  return images.flatMap(({ table, key }) => {
    if (table !== 'consent') {
      return [];
    }
    const [now, put] = [key, { ...key, client_id: mergedId }].map((one) => imageOf(db, table, one).before);
    const same = ['state', 'recorded_on', 'note'].every((column) => now?.[column] === put?.[column]);
    return same ? [] : [`consent:${key.channel}`];
  });
}

/**
 * Takes the copies away that still stand as they were made. Returns the names of those that do not: what a person made of
 * them is his own.
 */
export function withdrawCopies(db: WriteBook, pair: Pair, moved: Moved): readonly string[] {
  return moved.copies.toReversed().flatMap((copy) => {
    const { table, key, row } = copy;
    const now = imageOf(db, table, key).before as Row | null;
    const name = nameOfCopy(table, row);
    if (now === null || nameOfCopy(table, now) !== name) {
      return table === 'address' ? [name, 'address'] : [name];
    }
    if (!typedAgain(copy, now) && !inherits(db, pair, moved, copy)) {
      withdraw(db, pair, copy);
    }
    return table === 'address' && now.is_current !== row.is_current ? ['address'] : [];
  });
}

/** Whether a person wrote the copied telephone or e-mail address himself since, or made it the one to use. */
function typedAgain({ table, row }: Copy, now: Row): boolean {
  return table === 'contact_point' && (now.value !== row.value || (now.is_primary === 1 && row.is_primary === 0));
}

function withdraw(db: WriteBook, { id }: Pair, { table, key, row }: Copy): void {
  const where = Object.keys(key).map((column) => `${column} = ?`);
  db.prepare<Value[]>(`DELETE FROM ${table} WHERE ${where.join(' AND ')} AND statement_id IS NULL`).run(
    ...Object.values(key),
  );
  if (table === 'contact_point' && row.is_primary === 1) {
    // It was the only one: whatever came since is used instead.
    db.prepare<Value[]>(
      `UPDATE contact_point SET is_primary = 1 WHERE id = (SELECT min(id) FROM contact_point
         WHERE client_id = ? AND kind = ? HAVING max(is_primary) = 0)`,
    ).run(id, row.kind ?? '');
  }
}

const NAMED_OTHERWISE = `(@alike = 0 AND (s.facts ->> '$.values.name_key') IS (SELECT name_key FROM client WHERE id = @mergedId))`;
const LINE = `ifnull(s.facts ->> ('$.at."' || @name || '"'), s.line_no)`;
const numbers = (client: string, which: string) => `EXISTS (SELECT 1 FROM json_each(s.facts, '$.identifiers') part
  JOIN client_identifier i ON i.scheme = part.value ->> '$[0]' AND i.value_key = part.value ->> '$[2]'
  WHERE i.client_id = ${client} AND ${which})`;
const SAME_ROW = `s.facts ->> ('$.at."i:' || i.scheme || ':' || i.value_key || '"') = ${LINE}`;

/** Rows under the other one's name or number spoke of him. */
const OF_THE_KEPT = `((s.facts ->> '$.at.name' = ${LINE} AND NOT ${NAMED_OTHERWISE}) OR ${numbers('@id', SAME_ROW)}
  OR (s.facts ->> '$.values.name_key' IS NULL AND json_array_length(s.facts, '$.identifiers') = 0))`;
const GIVES = {
  contact_point: `EXISTS (SELECT 1 FROM json_each(s.facts, '$.contacts') part
    WHERE (part.value ->> '$[0]') || ':' || (part.value ->> '$[2]') = @name)`,
  client_tag: `EXISTS (SELECT 1 FROM json_each(s.facts, '$.tags') part WHERE 't:' || (part.value ->> '$[1]') = @name)`,
} as const;
const HEIR = (gives: string) => `
  SELECT s.statement_id AS statement, ${LINE} AS line FROM said s
  WHERE s.entity = 'client' AND s.entity_id = @id AND s.statement_id IS NOT NULL AND s.id > @saidUpTo AND ${gives} AND ${OF_THE_KEPT}
  ORDER BY s.id LIMIT 1`;

/** Makes a copy the statement's that gave the same while two were one. Returns whether one did. */
function inherits(
  db: WriteBook,
  { id, mergedId }: Pair,
  { saidUpTo, alike }: Moved,
  { table, key, row }: Copy,
): boolean {
  if (table !== 'contact_point' && table !== 'client_tag') {
    return false;
  }
  const tag = db.prepare<Value[], { name: string }>('SELECT name_key AS name FROM tag WHERE id = ?');
  const name = table === 'client_tag' ? `t:${tag.get(row.tag_id ?? 0)?.name}` : `${row.kind}:${row.value_key}`;
  const heir = db
    .prepare<[Row], { statement: number; line: number | null }>(HEIR(GIVES[table]))
    .get({ id, mergedId, saidUpTo, alike: alike ? 1 : 0, name });
  if (heir === undefined) {
    return false;
  }
  const where = Object.keys(key).map((column) => `${column} = ?`);
  db.prepare<Value[]>(`UPDATE ${table} SET statement_id = ? WHERE ${where.join(' AND ')}`).run(
    heir.statement,
    ...Object.values(key),
  );
  if (table === 'contact_point') {
    db.prepare<Value[]>(
      `INSERT INTO field_source (entity, entity_id, field, statement_id, line_no) VALUES ('client', ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ).run(id, row.kind ?? '', heir.statement, heir.line);
  }
  return true;
}
