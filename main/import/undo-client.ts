import { words } from '../../shared/import/match-keys.ts';
import type { FieldValue } from '../../shared/import/plan-book.ts';
import { planBook } from '../book/queries/importing-view.ts';
import type { WriteBook } from '../book/types.ts';
import { type Address, type ClientFold, foldClient } from './fold.ts';
import type { Layer } from './said.ts';
import { type Writers, writeFields } from './undo-fields.ts';

/** A client as the book has it with a statement, and as it is to be without. */
type Refold = {
  readonly id: number;
  readonly layers: readonly Layer<'client'>[];
  readonly remaining: readonly Layer<'client'>[];
  /** Clients that go with the statement: nobody is referred by them any more. */
  readonly leaving: ReadonlySet<number>;
};

/** What came of a client; `nameHousehold` is for when those who leave have left. */
type Refolded = { readonly changed: boolean; readonly nameHousehold: () => void };

/** Makes a client what the remaining statements say of it. */
export function refoldClient(db: WriteBook, { id, layers, remaining, leaving }: Refold, writers: Writers): Refolded {
  const exists = db.prepare<[number]>('SELECT 1 FROM client WHERE id = ?');
  const byHand = handAddresses(db, id);
  const alive = (client: number) => exists.get(client) !== undefined;
  const before = foldClient(layers, { ...byHand, alive });
  const after = foldClient(remaining, { ...byHand, alive: (client) => alive(client) && !leaving.has(client) });
  const actual = planBook(db).clientRecord(id)?.values ?? {};
  const same = (_field: string, left: FieldValue, right: FieldValue) => left === right;
  const stored = (_field: string, value: FieldValue) => value;
  let changed = writeFields(db, { entity: 'client', id, actual, same, stored }, before.fields, after.fields);
  changed = writeSets(db, id, before, after) || changed;
  changed = writeAddresses(db, id, before, after, byHand.address) || changed;
  changed = writeHousehold(db, id, before, after, writers) || changed;
  if (before.left !== null || after.left !== null) {
    changed = writeMerge(db, id, after.left) || changed;
  }
  return { changed, nameHousehold: () => nameHousehold(db, id, after, String(actual.name)) };
}

function handAddresses(db: WriteBook, id: number) {
  const rows = db
    .prepare<[number], { key: string; current: number }>(
      `SELECT address_key AS key, is_current AS current FROM address WHERE client_id = ? AND statement_id IS NULL
       ORDER BY is_current, id`,
    )
    .all(id);
  return { address: rows.at(-1)?.key ?? null, addresses: rows.map(({ key }) => key) };
}

/** Telephones, e-mail addresses, numbers and tags belong to the first statement that gives them; without one they go. */
function writeSets(db: WriteBook, id: number, before: ClientFold, after: ClientFold): boolean {
  let changed = false;
  const tables = [
    ['contacts', 'contact_point', `kind || ':' || value_key`],
    ['identifiers', 'client_identifier', `scheme || ':' || value_key`],
    ['tags', 'client_tag', '(SELECT name_key FROM tag WHERE id = tag_id)'],
  ] as const;
  for (const [set, table, key] of tables) {
    for (const [name, part] of before[set]) {
      const heir = after[set].get(name);
      const whose = [id, name, part.statementId] as const;
      const which = `client_id = ? AND ${key} = ? AND statement_id IS ?`;
      if (heir === undefined) {
        const gone = db.prepare<FieldValue[]>(`DELETE FROM ${table} WHERE ${which}`).run(...whose);
        changed ||= gone.changes > 0;
      } else if (heir.statementId !== part.statementId) {
        const value = table === 'client_tag' ? '' : 'value = ?, ';
        const values = table === 'client_tag' ? [] : [heir.value];
        db.prepare<FieldValue[]>(`UPDATE ${table} SET ${value}statement_id = ? WHERE ${which}`).run(
          ...values,
          heir.statementId,
          ...whose,
        );
      }
    }
  }
  settlePrimary(db, id, before, after);
  return changed;
}

/** The first telephone and e-mail address given is the one to use, unless a person chose another. */
function settlePrimary(db: WriteBook, id: number, before: ClientFold, after: ClientFold): void {
  for (const kind of ['email', 'phone']) {
    const firstOf = ({ contacts }: ClientFold) => [...contacts.keys()].find((key) => key.startsWith(`${kind}:`));
    const first = firstOf(before);
    const chosen = db
      .prepare<[number, string], { key: string }>(
        'SELECT value_key AS key FROM contact_point WHERE client_id = ? AND kind = ? AND is_primary = 1',
      )
      .get(id, kind);
    if (first !== undefined && (chosen === undefined || `${kind}:${chosen.key}` === first)) {
      db.prepare<FieldValue[]>(
        `UPDATE contact_point SET is_primary = (id = (SELECT id FROM contact_point WHERE client_id = ? AND kind = ?
           ORDER BY statement_id IS NOT NULL, kind || ':' || value_key IS NOT ?, statement_id, id LIMIT 1)) WHERE client_id = ? AND kind = ?`,
      ).run(id, kind, firstOf(after) ?? null, id, kind);
    }
  }
}

/** The addresses the remaining statements give, in the rows they had; the last of them is current unless a person's is. */
function writeAddresses(db: WriteBook, id: number, before: ClientFold, after: ClientFold, byHand: string | null) {
  const text = ({ parts, statementId, current }: Address) => JSON.stringify([parts[4], statementId, current]);
  if (before.addresses.map(text).join() === after.addresses.map(text).join()) {
    return false;
  }
  const row = db.prepare<FieldValue[], { id: number }>(
    'SELECT id FROM address WHERE client_id = ? AND address_key = ? AND statement_id = ? ORDER BY id DESC',
  );
  const rows = before.addresses.map((one) => ({
    one,
    id: row.get(id, one.parts[4], one.statementId)?.id,
    heir: false,
  }));
  for (const address of after.addresses) {
    const { parts, statementId, current } = address;
    const alike = rows.filter(({ one, heir }) => !heir && one.parts[4] === parts[4]);
    const found = alike.find(({ one }) => one.statementId === statementId) ?? alike[0];
    if (found === undefined) {
      db.prepare<FieldValue[]>(
        `INSERT INTO address (street, postcode, city, country, address_key, client_id, is_current, statement_id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(...parts, id, current ? 1 : 0, statementId);
    } else {
      found.heir = true;
      db.prepare<FieldValue[]>(
        `UPDATE address SET street = ?, postcode = ?, city = ?, country = ?, address_key = ?, is_current = ?,
           statement_id = ? WHERE id = ?`,
      ).run(...parts, current ? 1 : 0, statementId, found.id ?? null);
    }
  }
  for (const { id: gone } of rows.filter(({ heir }) => !heir)) {
    db.prepare<FieldValue[]>('DELETE FROM address WHERE id = ?').run(gone ?? null);
  }
  if (before.handAddressStands !== after.handAddressStands) {
    db.prepare<FieldValue[]>(
      `UPDATE address SET is_current = ? WHERE id = (SELECT max(id) FROM address
         WHERE client_id = ? AND statement_id IS NULL AND address_key = ?)`,
    ).run(after.handAddressStands ? 1 : 0, id, byHand);
  }
  return true;
}

/** Back to the household the remaining statements name, or to one of its own. */
function writeHousehold(
  db: WriteBook,
  id: number,
  { household: before }: ClientFold,
  { household: after }: ClientFold,
  writers: Writers,
): boolean {
  const now = householdOf(db, id);
  const stands = 'named' in before ? words(before.named) === words(now.name) : (before.own ?? now.id) === now.id;
  let moved = false;
  if (stands && JSON.stringify(before) !== JSON.stringify(after)) {
    moved = move(db, id, now.id, placeFor(db, id, after, now, writers));
  }
  return moved;
}

/** A household of one is called by its client, by the name he has now, unless statements or people call it otherwise. */
function nameHousehold(db: WriteBook, id: number, { household }: ClientFold, formerName: string): void {
  const { id: place, name, members, client } = householdOf(db, id);
  const called = 'own' in household && household.byName && (household.own === null || name === formerName);
  if (called && members === 1 && name !== client) {
    db.prepare<[string, number]>('UPDATE household SET name = ? WHERE id = ? AND statement_id IS NOT NULL').run(
      client,
      place,
    );
  }
}

type Lived = { readonly id: number; readonly name: string; readonly members: number; readonly client: string };

function householdOf(db: WriteBook, id: number): Lived {
  const found = db
    .prepare<[number], Lived>(
      `SELECT h.id, h.name, (SELECT count(*) FROM client m WHERE m.household_id = h.id) AS members, c.name AS client
       FROM client c JOIN household h ON h.id = c.household_id WHERE c.id = ?`,
    )
    .get(id);
  if (found === undefined) {
    throw new Error(`client ${id} has no household`);
  }
  return found;
}

function placeFor(db: WriteBook, id: number, after: ClientFold['household'], now: Lived, writers: Writers): number {
  if ('named' in after) {
    return writers(after.said.statementId ?? 0).household(after.named);
  }
  const exists = db.prepare<[number]>('SELECT 1 FROM household WHERE id = ?');
  if (after.own !== null && exists.get(after.own) !== undefined) {
    return after.own;
  }
  return now.members === 1
    ? now.id
    : Number(
        db
          .prepare<[string, number]>(
            'INSERT INTO household (name, statement_id) VALUES (?, (SELECT statement_id FROM client WHERE id = ?))',
          )
          .run(now.client, id).lastInsertRowid,
      );
}

function move(db: WriteBook, id: number, from: number, to: number): boolean {
  if (from === to) {
    return false;
  }
  db.prepare<[number, number]>('UPDATE client SET household_id = ? WHERE id = ?').run(to, id);
  settleLead(db, from);
  settleLead(db, to);
  return true;
}

/** Whoever leads a household lives in it: the eldest member, unless somebody is known to have led it. */
function settleLead(db: WriteBook, household: number): void {
  db.prepare<[number]>(
    `UPDATE household AS h SET lead_client_id = (SELECT min(id) FROM client WHERE household_id = h.id)
     WHERE h.id = ? AND (h.lead_client_id IS NULL
       OR h.lead_client_id NOT IN (SELECT id FROM client WHERE household_id = h.id))`,
  ).run(household);
}

/**
 * Who led a household before an undone statement moved him leads it again where he lives in it again. Where a later
 * statement moved him too, that one keeps whom to give it back to. Returns what is to be done when everybody has moved.
 */
export function restoreLead(
  db: WriteBook,
  { id, layers, remaining }: Pick<Refold, 'id' | 'layers' | 'remaining'>,
): () => void {
  const undone = layers.filter((layer) => layer.facts.led !== undefined && !remaining.includes(layer));
  // Of several the earliest saw who led first.
  for (const layer of undone.toReversed()) {
    const heir = remaining.find(
      (other) => other.id > layer.id && other.statementId !== null && (other.facts.household ?? null) !== null,
    );
    db.prepare<FieldValue[]>(`UPDATE said SET facts = json_set(facts, '$.led', ?) WHERE id = ?`).run(
      layer.facts.led ?? null,
      heir?.id ?? null,
    );
  }
  const lead = db.prepare<FieldValue[]>(
    'UPDATE household SET lead_client_id = ? WHERE id = ? AND id = (SELECT household_id FROM client WHERE id = ?)',
  );
  return () => {
    for (const { facts } of undone) {
      lead.run(id, facts.led ?? null, id);
    }
  };
}

/** A stand-in whose policies all went to somebody is merged into him; one who has some again is not. */
function writeMerge(db: WriteBook, id: number, into: number | null): boolean {
  const { changes } = db
    .prepare<[number | null, number, number | null]>(
      `UPDATE client AS c SET merged_into_client_id =
         CASE WHEN c.unnamed = 1 AND NOT EXISTS (SELECT 1 FROM policy WHERE client_id = c.id) THEN ? END
       WHERE id = ? AND merged_into_client_id IS NOT
         CASE WHEN c.unnamed = 1 AND NOT EXISTS (SELECT 1 FROM policy WHERE client_id = c.id) THEN ? END`,
    )
    .run(into, id, into);
  return changes > 0;
}
