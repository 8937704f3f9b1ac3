import { MERGE_FIELDS, type MergeField } from '../../../shared/contract/client-shapes.ts';
import { keepFirst } from '../../import/said.ts';
import { imageOf, type RowImage } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import type { Moved, Pair, Row, Value } from './merge-rows.ts';

/** The columns that hold what can be chosen. */
export const COLUMNS: Readonly<Record<Exclude<MergeField, 'address'>, readonly string[]>> = {
  name: ['name', 'raw_name', 'family_name', 'given_name', 'sort_key', 'name_key', 'unnamed', 'kind'],
  birthDate: ['birth_date'],
  sex: ['sex'],
  occupation: ['occupation'],
  language: ['language'],
  advisor: ['advisor_id'],
  since: ['since'],
  source: ['source'],
};

/** What a person chose stands as typed; whoever must not be called must not be called by his other name either. */
export function takeFields(
  db: WriteBook,
  { id, mergedId }: Pair,
  take: readonly MergeField[],
  now: string,
  images: RowImage[],
  without: ReadonlySet<string>,
): Moved['fields'] {
  const row = (client: number) => db.prepare<Value[], Row>('SELECT * FROM client WHERE id = ?').get(client) ?? {};
  const [kept, merged] = [row(id), row(mergedId)];
  const chosen = MERGE_FIELDS.flatMap((field) => (field !== 'address' && take.includes(field) ? COLUMNS[field] : []));
  const safe = ['do_not_contact', 'special'].filter((column) => merged[column] === 1);
  const fields = [...chosen, ...safe]
    .filter((column) => !without.has(column))
    .flatMap((column) => {
      const [before = null, after = null] = [kept[column], merged[column]];
      return before === after ? [] : [{ column, before, after }];
    });
  if (fields.length > 0) {
    // What its creator said of it is told by its columns: before they are another's.
    keepFirst(db, 'client', id);
  }
  for (const { column, after } of fields) {
    db.prepare<Value[]>(`UPDATE client SET ${column} = ? WHERE id = ?`).run(after, id);
  }
  const named = new Set(COLUMNS.name);
  for (const field of new Set(fields.map(({ column }) => (named.has(column) ? 'name' : column)))) {
    images.push(imageOf(db, 'field_source', { entity: 'client', entity_id: id, field }));
    db.prepare<Value[]>(
      `INSERT INTO field_source (entity, entity_id, field, set_at) VALUES ('client', ?, ?, ?)
       ON CONFLICT DO UPDATE SET statement_id = NULL, line_no = NULL, set_at = excluded.set_at`,
    ).run(id, field, now);
  }
  return fields;
}
