import { ENTRY_WORDS, IdentityTable } from '../../shared/import/identity.ts';
import { type EntityCounts, noCounts } from '../../shared/import/plan-classes.ts';
import { wordsOf } from '../book/queries/importing-view.ts';
import type { WriteBook } from '../book/types.ts';

/**
 * Lines of this statement that later statements repeat were counted once, with us. They are now counted with the
 * earliest statement that repeats them.
 */
export function handOver(db: WriteBook, statementId: number): void {
  const blocksOf = (source: string) =>
    db.prepare<[number], { statement_id: number; entries: Buffer }>(source).all(statementId);
  const others = blocksOf(
    `SELECT i.statement_id, i.entries FROM statement_identity i JOIN statement s ON s.id = i.statement_id
     WHERE i.statement_id <> ? AND s.undone_at IS NULL ORDER BY i.statement_id, i.seq`,
  );
  if (others.length === 0) {
    return;
  }
  const own = Buffer.concat(
    blocksOf('SELECT statement_id, entries FROM statement_identity WHERE statement_id = ?').map(
      ({ entries }) => entries,
    ),
  );
  const table = new IdentityTable(wordsOf(own));
  const repeats = db.prepare<[number, number]>(
    `UPDATE statement_line SET class = 'new' WHERE statement_id = ? AND line_no = ? AND class = 'same'`,
  );
  const heirs = new Map<number, { readonly statement: number; readonly line: number }>();
  for (const { statement_id: statement, entries } of others) {
    const words = wordsOf(entries);
    for (let entry = 0; entry < words.length; entry += ENTRY_WORDS) {
      const ours = table.find(words[entry] ?? 0, words[entry + 1] ?? 0);
      const line = words[entry + 2] ?? 0;
      if (ours >= 0 && !heirs.has(ours) && repeats.run(statement, line).changes > 0) {
        heirs.set(ours, { statement, line });
      }
    }
  }
  const lines = db.prepare<[number], { id: number; line_no: number }>(
    'SELECT id, line_no FROM commission WHERE statement_id = ?',
  );
  const move = db.prepare<[number, number, number]>('UPDATE commission SET statement_id = ?, line_no = ? WHERE id = ?');
  for (const { id, line_no } of heirs.size === 0 ? [] : lines.all(statementId)) {
    const heir = heirs.get(line_no);
    if (heir !== undefined) {
      move.run(heir.statement, heir.line, id);
    }
  }
}

/** Removes what the statement created, from the leaves up. Returns what had to stay. */
export function removeCreated(db: WriteBook, statementId: number, removed: EntityCounts): EntityCounts {
  const kept = noCounts();
  const run = (source: string) => db.prepare<[number]>(source).run(statementId).changes;
  removed.commissions = run('DELETE FROM commission WHERE statement_id = ?');
  run('DELETE FROM policy_event WHERE statement_id = ?');
  run('DELETE FROM policy_alias WHERE statement_id = ?');
  run('DELETE FROM client_alias WHERE statement_id = ?');
  db.prepare<[number]>(
    `DELETE FROM purchase_reason WHERE policy_id IN (SELECT entity_id FROM import_change
     WHERE statement_id = ? AND entity = 'purchase_reason')`,
  ).run(statementId);
  remove(db, statementId, 'claim', 'claims', CLAIM_NEEDED, removed, kept);
  remove(db, statementId, 'policy', 'policies', POLICY_NEEDED, removed, kept);
  removeSatellites(db, statementId);
  removeClients(db, statementId, removed, kept);
  removeCatalogue(db, statementId);
  run(`DELETE FROM field_source WHERE statement_id = ?`);
  return kept;
}

/** Another statement that still counts speaks of it too, or a person typed something into it. */
const SPOKEN_OF = (entity: string) => `EXISTS (SELECT 1 FROM import_change c JOIN statement s ON s.id = c.statement_id
    WHERE c.entity = '${entity}' AND c.entity_id = e.id AND c.field = '$seen' AND s.undone_at IS NULL)
  OR EXISTS (SELECT 1 FROM field_source f WHERE f.entity = '${entity}' AND f.entity_id = e.id AND f.statement_id IS NULL)`;

const CLAIM_NEEDED = SPOKEN_OF('claim');

const POLICY_NEEDED = `${SPOKEN_OF('policy')}
  OR EXISTS (SELECT 1 FROM commission WHERE policy_id = e.id)
  OR EXISTS (SELECT 1 FROM claim WHERE policy_id = e.id)
  OR EXISTS (SELECT 1 FROM purchase_reason WHERE policy_id = e.id)
  OR EXISTS (SELECT 1 FROM policy_alias WHERE policy_id = e.id)`;

/** A statement that still counts changed something away from it, and will lead back to it when it is undone. */
const LED_BACK_TO = (entity: string, field: string) =>
  `EXISTS (SELECT 1 FROM import_change c JOIN statement s ON s.id = c.statement_id
    WHERE c.entity = '${entity}' AND c.field = '${field}' AND c.before_value = e.id AND s.undone_at IS NULL)`;

const CLIENT_NEEDED = `${SPOKEN_OF('client')}
  OR ${LED_BACK_TO('policy', 'client_id')}
  OR EXISTS (SELECT 1 FROM policy WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM commission WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM claim WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM interaction WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM note WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM task WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM consent WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM client WHERE referred_by_client_id = e.id OR merged_into_client_id = e.id)
  OR EXISTS (SELECT 1 FROM contact_point WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM address WHERE client_id = e.id)
  OR EXISTS (SELECT 1 FROM touch WHERE client_id = e.id AND (status <> 'planned' OR origin = 'hand' OR pinned = 1))
  OR EXISTS (SELECT 1 FROM tier_override WHERE household_id = e.household_id)`;

/** Why a thing would stay if its statement were undone, for the view before the undo. */
export const NEEDED = { claim: CLAIM_NEEDED, policy: POLICY_NEEDED, client: CLIENT_NEEDED } as const;

function remove(
  db: WriteBook,
  statementId: number,
  entity: 'claim' | 'policy' | 'client',
  count: keyof EntityCounts,
  needed: string,
  removed: EntityCounts,
  kept: EntityCounts,
): readonly number[] {
  const rows = db
    .prepare<[number], { id: number; needed: number }>(
      `SELECT e.id, (${needed}) AS needed FROM ${entity} e WHERE e.statement_id = ? ORDER BY e.id`,
    )
    .all(statementId);
  const drop = db.prepare<[number]>(`DELETE FROM ${entity} WHERE id = ?`);
  const sources = db.prepare<[string, number]>('DELETE FROM field_source WHERE entity = ? AND entity_id = ?');
  const images = db.prepare<[string, number]>('DELETE FROM import_change WHERE entity = ? AND entity_id = ?');
  const gone: number[] = [];
  for (const row of rows) {
    if (row.needed === 1) {
      kept[count]++;
      handEntityOver(db, entity, row.id);
    } else {
      if (entity === 'client') {
        dropClientParts(db, row.id);
      }
      drop.run(row.id);
      sources.run(entity, row.id);
      images.run(entity, row.id);
      removed[count]++;
      gone.push(row.id);
    }
  }
  return gone;
}

/** What stays belongs to the earliest statement that speaks of it; to nobody when only people do. */
function handEntityOver(db: WriteBook, entity: string, id: number): void {
  const heir = db
    .prepare<[string, number, string, number], { id: number | null }>(
      `SELECT min(c.statement_id) AS id FROM import_change c JOIN statement s ON s.id = c.statement_id
       WHERE s.undone_at IS NULL AND ((c.entity = ? AND c.entity_id = ? AND c.field <> '$created')
         OR (? = 'client' AND c.entity = 'policy' AND c.field = 'client_id' AND c.before_value = ?))`,
    )
    .get(entity, id, entity, id);
  const money = db.prepare<[number], { id: number | null }>(
    'SELECT min(statement_id) AS id FROM commission WHERE policy_id = ?',
  );
  const statement = heir?.id ?? (entity === 'policy' ? (money.get(id)?.id ?? null) : null);
  db.prepare<[number | null, number]>(`UPDATE ${entity} SET statement_id = ? WHERE id = ?`).run(statement, id);
}

/**
 * Telephones, addresses, numbers and tags it brought. Where a later statement speaks of the same client they go over to
 * that one: it most likely states them as well, and a telephone too many is better than one too few.
 */
function removeSatellites(db: WriteBook, statementId: number): void {
  db.prepare<[number]>(
    `CREATE TEMP TABLE undo_heir AS SELECT c.entity_id AS client_id, min(c.statement_id) AS heir
     FROM import_change c JOIN statement s ON s.id = c.statement_id
     WHERE c.entity = 'client' AND c.field = '$seen' AND s.undone_at IS NULL AND c.statement_id > ? GROUP BY c.entity_id`,
  ).run(statementId);
  for (const table of ['contact_point', 'address', 'client_identifier', 'client_tag']) {
    db.prepare<[number]>(
      `UPDATE ${table} SET statement_id = (SELECT heir FROM temp.undo_heir h WHERE h.client_id = ${table}.client_id)
       WHERE statement_id = ? AND client_id IN (SELECT client_id FROM temp.undo_heir)`,
    ).run(statementId);
    db.prepare<[number]>(`DELETE FROM ${table} WHERE statement_id = ?`).run(statementId);
  }
  db.prepare('DROP TABLE temp.undo_heir').run();
}

function removeClients(db: WriteBook, statementId: number, removed: EntityCounts, kept: EntityCounts): void {
  remove(db, statementId, 'client', 'clients', CLIENT_NEEDED, removed, kept);
  const left = db
    .prepare<[number], { id: number; members: number; ledBack: number | null }>(
      `SELECT e.id, EXISTS (SELECT 1 FROM client WHERE household_id = e.id) AS members,
         (SELECT min(c.statement_id) FROM import_change c JOIN statement s ON s.id = c.statement_id
          WHERE c.entity = 'client' AND c.field = 'household_id' AND c.before_value = e.id AND s.undone_at IS NULL) AS ledBack
       FROM household e WHERE e.statement_id = ?`,
    )
    .all(statementId);
  for (const { id, members, ledBack } of left) {
    if (members === 1 || ledBack !== null) {
      db.prepare<[number | null, number]>(
        `UPDATE household SET statement_id = ifnull(?, (SELECT min(statement_id) FROM client WHERE household_id = household.id)),
           lead_client_id = (SELECT min(id) FROM client WHERE household_id = household.id) WHERE id = ?`,
      ).run(ledBack, id);
    } else {
      db.prepare<[number]>('DELETE FROM criterion_value WHERE household_id = ?').run(id);
      db.prepare<[number]>('DELETE FROM segment_result WHERE household_id = ?').run(id);
      db.prepare<[number]>('DELETE FROM touch WHERE household_id = ?').run(id);
      db.prepare<[number]>('DELETE FROM household WHERE id = ?').run(id);
    }
  }
}

/** Planned touches come from the plan and go with the client; what was done or made by hand has kept him already. */
function dropClientParts(db: WriteBook, id: number): void {
  db.prepare<[number]>('DELETE FROM touch WHERE client_id = ?').run(id);
  db.prepare<[number]>(
    `UPDATE household SET lead_client_id = (SELECT min(m.id) FROM client m WHERE m.household_id = household.id AND m.id <> household.lead_client_id)
     WHERE lead_client_id = ?`,
  ).run(id);
}

/** Carriers, products, lines and tags it brought along, where nothing uses them any more. */
function removeCatalogue(db: WriteBook, statementId: number): void {
  const uses: Readonly<Record<string, string>> = {
    tag: 'SELECT 1 FROM client_tag WHERE tag_id = e.id',
    product: `SELECT 1 FROM policy WHERE product_id = e.id UNION ALL SELECT 1 WHERE ${LED_BACK_TO('policy', 'product_id')}`,
    line: `SELECT 1 FROM policy WHERE line_id = e.id UNION ALL SELECT 1 FROM product WHERE line_id = e.id
      UNION ALL SELECT 1 WHERE ${LED_BACK_TO('policy', 'line_id')}`,
    carrier: `SELECT 1 FROM policy WHERE carrier_id = e.id UNION ALL SELECT 1 FROM commission WHERE carrier_id = e.id
      UNION ALL SELECT 1 WHERE ${LED_BACK_TO('policy', 'carrier_id')}
      UNION ALL SELECT 1 FROM product WHERE carrier_id = e.id UNION ALL SELECT 1 FROM recipe WHERE carrier_id = e.id
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
