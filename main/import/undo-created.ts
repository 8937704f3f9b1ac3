import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { WriteBook } from '../book/types.ts';
import type { Entity, Layer } from './said.ts';

/**
 * What of a thing is a person's work, or hangs on it in the book: such a thing is never removed with a statement. What was
 * typed in place of a cell of a statement goes with it.
 */
const TYPED = (entity: Entity) =>
  `EXISTS (SELECT 1 FROM field_source f WHERE f.entity = '${entity}' AND f.entity_id = e.id AND f.statement_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM hand_cell h WHERE h.entity = f.entity AND h.entity_id = f.entity_id
      AND h.field = f.field AND h.typed_at = f.set_at))`;
const WORK: Readonly<Record<Entity, string>> = {
  claim: TYPED('claim'),
  policy: `${TYPED('policy')}
  OR EXISTS (SELECT 1 FROM commission WHERE policy_id = e.id)
  OR EXISTS (SELECT 1 FROM claim WHERE policy_id = e.id)
  OR EXISTS (SELECT 1 FROM purchase_reason r WHERE r.policy_id = e.id AND NOT EXISTS (
    SELECT 1 FROM import_change c WHERE c.entity = 'purchase_reason' AND c.entity_id = e.id))
  OR EXISTS (SELECT 1 FROM policy_alias WHERE policy_id = e.id)
  OR EXISTS (SELECT 1 FROM money_claim WHERE policy_id = e.id)`,
  client: `${TYPED('client')}
  OR EXISTS (SELECT 1 FROM policy WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM commission WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM claim WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM interaction WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM note WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM task WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM consent WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM client_alias WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM client c WHERE c.referred_by_client_id = e.id AND NOT EXISTS (
    SELECT 1 FROM field_source f WHERE f.entity = 'client' AND f.entity_id = c.id
      AND f.field = 'referred_by_client_id' AND f.statement_id IS NOT NULL))
  OR EXISTS (SELECT 1 FROM client c WHERE c.merged_into_client_id = e.id AND NOT EXISTS (
    SELECT 1 FROM said WHERE entity = 'client' AND entity_id = c.id AND json_extract(facts, '$.left') = e.id))
  OR EXISTS (SELECT 1 FROM contact_point WHERE client_id = e.id AND statement_id IS NULL)
  OR EXISTS (SELECT 1 FROM address WHERE client_id = e.id AND statement_id IS NULL)
  OR EXISTS (SELECT 1 FROM client_tag WHERE client_id = e.id AND statement_id IS NULL)
  OR EXISTS (SELECT 1 FROM touch WHERE client_id = e.id AND (status <> 'planned' OR origin = 'hand' OR pinned = 1))
  OR EXISTS (SELECT 1 FROM tier_override WHERE household_id = e.household_id)`,
};

/** Another statement that still counts speaks of it too. */
const SPOKEN_OF = (entity: Entity) => `EXISTS (SELECT 1 FROM said WHERE entity = '${entity}' AND entity_id = e.id
    AND statement_id IS NOT NULL AND statement_id <> e.statement_id)`;

/** Why a thing would stay if the statement that created it were undone, for the view before the undo. */
export const NEEDED = {
  claim: `${SPOKEN_OF('claim')} OR ${WORK.claim}`,
  policy: `${SPOKEN_OF('policy')} OR ${WORK.policy}`,
  client: `${SPOKEN_OF('client')} OR ${WORK.client}`,
} as const;

/** Everything a statement created or spoke of, in the order of ids, and whether people's work hangs on it. */
export function createdBy(
  db: WriteBook,
  entity: Entity,
  statementId: number,
): readonly { readonly id: number; readonly needed: boolean }[] {
  return db
    .prepare<[number, number], { id: number; needed: number }>(
      `SELECT e.id, (${WORK[entity]}) AS needed FROM ${entity} e WHERE e.id IN (
         SELECT id FROM ${entity} WHERE statement_id = ?
         UNION SELECT entity_id FROM said WHERE entity = '${entity}' AND statement_id = ?) ORDER BY e.id`,
    )
    .all(statementId, statementId)
    .map(({ id, needed }) => ({ id, needed: needed === 1 }));
}

/** Gives a thing to the statement that speaks of it first now; null: to people, with all that was brought for it. */
export function inherit(db: WriteBook, entity: Entity, id: number, heir: Layer<Entity> | null): void {
  const line = entity === 'claim' ? ', line_no = ?' : '';
  db.prepare<FieldValue[]>(`UPDATE ${entity} SET statement_id = ?${line} WHERE id = ?`).run(
    heir?.statementId ?? null,
    ...(entity === 'claim' ? [heir?.line ?? null] : []),
    id,
  );
  if (heir === null && entity === 'client') {
    for (const table of ['contact_point', 'address', 'client_identifier', 'client_tag']) {
      db.prepare<[number]>(`UPDATE ${table} SET statement_id = NULL WHERE client_id = ?`).run(id);
    }
  }
  if (heir === null && entity === 'policy') {
    db.prepare<[number]>('UPDATE policy_event SET statement_id = NULL WHERE policy_id = ?').run(id);
  }
}

/** Planned touches come from the plan and go with the client; what was done or made by hand has kept him already. */
export function drop(db: WriteBook, entity: Entity, id: number): void {
  if (entity === 'client') {
    db.prepare<[number]>('DELETE FROM touch WHERE client_id = ?').run(id);
    db.prepare<[number, number]>(
      `UPDATE household SET lead_client_id = (SELECT min(m.id) FROM client m WHERE m.household_id = household.id AND m.id <> ?)
       WHERE lead_client_id = ?`,
    ).run(id, id);
    for (const pointer of ['referred_by_client_id', 'merged_into_client_id']) {
      db.prepare<[number]>(`UPDATE client SET ${pointer} = NULL WHERE ${pointer} = ?`).run(id);
    }
  }
  db.prepare<[number]>(`DELETE FROM ${entity} WHERE id = ?`).run(id);
  for (const table of ['field_source', 'said', 'import_change']) {
    db.prepare<[string, number]>(`DELETE FROM ${table} WHERE entity = ? AND entity_id = ?`).run(entity, id);
  }
}

/**
 * Households the statement made belong to the earliest statement that put somebody there from now on, also where he has
 * moved on since: undoing that brings him back. Those that nobody has a word about and nobody lives in go.
 */
export function inheritHouseholds(db: WriteBook, statementId: number): void {
  const made = db
    .prepare<[number], { id: number; needed: number }>(
      `SELECT e.id, EXISTS (SELECT 1 FROM client WHERE household_id = e.id)
         OR EXISTS (SELECT 1 FROM tier_override WHERE household_id = e.id) AS needed
       FROM household e WHERE e.statement_id = ?`,
    )
    .all(statementId);
  if (made.length === 0) {
    return;
  }
  const heirs = new Map(
    db
      .prepare<[number, number], { id: number; heir: number | null }>(
        `WITH word (id, heir) AS (
           SELECT facts ->> '$.home', statement_id FROM said
             WHERE entity = 'client' AND facts ->> '$.home' IS NOT NULL AND statement_id IS NOT ?
           UNION ALL SELECT c.household_id, c.statement_id FROM client c JOIN household h ON h.id = c.household_id
             WHERE h.statement_id = ? AND (h.own_client_id IS c.id
               OR NOT EXISTS (SELECT 1 FROM said WHERE entity = 'client' AND entity_id = c.id)))
         SELECT id, min(heir) AS heir FROM word GROUP BY id`,
      )
      .all(statementId, statementId)
      .map(({ id, heir }) => [id, heir]),
  );
  const give = db.prepare<[number | null, number]>('UPDATE household SET statement_id = ? WHERE id = ?');
  for (const { id, needed } of made) {
    const heir = heirs.get(id);
    if (needed === 1 || heir !== undefined) {
      give.run(heir ?? null, id);
      continue;
    }
    for (const table of ['segment_result', 'touch']) {
      db.prepare<[number]>(`DELETE FROM ${table} WHERE household_id = ?`).run(id);
    }
    db.prepare<[number]>('DELETE FROM household WHERE id = ?').run(id);
  }
}

/** Carriers, products, lines and tags that statements brought along, where nothing uses them any more. */
export function removeCatalogue(db: WriteBook, statementId: number): void {
  const uses: Readonly<Record<string, string>> = {
    tag: 'SELECT 1 FROM client_tag WHERE tag_id = e.id',
    product: 'SELECT 1 FROM policy WHERE product_id = e.id',
    line: 'SELECT 1 FROM policy WHERE line_id = e.id UNION ALL SELECT 1 FROM product WHERE line_id = e.id',
    carrier: `SELECT 1 FROM policy WHERE carrier_id = e.id UNION ALL SELECT 1 FROM commission WHERE carrier_id = e.id
      UNION ALL SELECT 1 FROM product WHERE carrier_id = e.id UNION ALL SELECT 1 FROM recipe WHERE carrier_id = e.id
      UNION ALL SELECT 1 FROM policy_alias WHERE carrier_id = e.id
      UNION ALL SELECT 1 FROM statement WHERE carrier_id = e.id AND undone_at IS NULL`,
  };
  for (const [table, used] of Object.entries(uses)) {
    if (table === 'carrier') {
      db.prepare<[number]>('UPDATE statement SET carrier_id = NULL WHERE id = ?').run(statementId);
    }
    // What was still in use when its statement was undone goes with the last statement that uses it.
    db.prepare<[string]>(
      `DELETE FROM ${table} AS e WHERE e.id IN (SELECT c.entity_id FROM import_change c
         JOIN statement s ON s.id = c.statement_id
         WHERE c.entity = ? AND c.field = '$created' AND s.undone_at IS NOT NULL) AND NOT EXISTS (${used})`,
    ).run(table);
    db.prepare<[string]>(
      `DELETE FROM import_change WHERE entity = ? AND field = '$created' AND entity_id NOT IN (SELECT id FROM ${table})`,
    ).run(table);
  }
}
