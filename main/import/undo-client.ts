import type { FieldValue } from '../../shared/import/plan-book.ts';
import { planBook } from '../book/queries/importing-view.ts';
import type { WriteBook } from '../book/types.ts';
import { type Address, type ClientFold, foldClient, type Home } from './fold.ts';
import type { Layer } from './said.ts';
import { undoneIn, writeFields, writeSource } from './undo-fields.ts';

/** A client as the book has it with a statement, and as it is to be without. */
type Refold = {
  readonly id: number;
  readonly layers: readonly Layer<'client'>[];
  readonly remaining: readonly Layer<'client'>[];
  /** Clients that go with the statement: nobody is referred by them any more. */
  readonly leaving: ReadonlySet<number>;
};

/**
 * Makes a client what the remaining statements say of it. Returns whether anything of it changed.
 * @param unsettled gets the households whose members or whose owner's name changed
 */
export function refoldClient(
  db: WriteBook,
  { id, layers, remaining, leaving }: Refold,
  unsettled: Set<number>,
): boolean {
  const exists = db.prepare<[number]>('SELECT 1 FROM client WHERE id = ?');
  const byHand = handAddresses(db, id);
  const alive = (client: number) => exists.get(client) !== undefined;
  const before = foldClient(layers, { ...byHand, alive });
  const after = foldClient(remaining, { ...byHand, alive: (client) => alive(client) && !leaving.has(client) });
  const actual = planBook(db).clientRecord(id)?.values ?? {};
  const undone = undoneIn(layers, remaining);
  const same = (_field: string, left: FieldValue, right: FieldValue) => left === right;
  const stored = (_field: string, value: FieldValue) => value;
  let changed = writeFields(db, { entity: 'client', id, actual, same, stored, undone }, before.fields, after.fields);
  changed = writeSets(db, id, before, after) || changed;
  changed = writeAddresses(db, id, before, after, { byHand: byHand.address, undone }) || changed;
  changed = writeHome(db, id, before.home, after.home, unsettled) || changed;
  if (before.left !== null || after.left !== null) {
    changed = writeMerge(db, id, after.left) || changed;
  }
  return changed;
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

type Standing = {
  readonly id: number;
  readonly key: string;
  readonly statementId: number | null;
  readonly current: number;
};

/**
 * The addresses the remaining statements give, in the rows they had; the last of them is current unless a person's is. A
 * row that a person made his own since stays his.
 */
function writeAddresses(
  db: WriteBook,
  id: number,
  before: ClientFold,
  after: ClientFold,
  { byHand, undone }: { readonly byHand: string | null; readonly undone: ReadonlySet<number | null> },
): boolean {
  const rows = db
    .prepare<[number], Standing>(
      `SELECT id, address_key AS key, statement_id AS statementId, is_current AS current FROM address
       WHERE client_id = ? ORDER BY id DESC`,
    )
    .all(id);
  const open = new Set(rows.filter(({ statementId }) => statementId !== null));
  const isOf = (row: Standing) => (one: Address) => one.parts[4] === row.key && one.statementId === row.statementId;
  const going = [...open].filter((row) => undone.has(row.statementId) || before.addresses.some(isOf(row)));
  const text = ({ parts, statementId, current }: Address) => JSON.stringify([parts[4], statementId, current]);
  const stale = going.some(({ statementId }) => undone.has(statementId));
  if (before.addresses.map(text).join() === after.addresses.map(text).join() && !stale) {
    return false;
  }
  const yielded = before.handAddressStands !== after.handAddressStands;
  const handStands = yielded
    ? after.handAddressStands
    : rows.some(({ statementId, current }) => statementId === null && current === 1);
  // Each row stays with the statement that gave it; only one left without may become that of another.
  const own = new Map(after.addresses.map((one) => [one, [...open].find((row) => isOf(row)(one))]));
  const kept = new Set(own.values());
  for (const one of after.addresses) {
    const { parts, statementId, current } = one;
    const found = own.get(one) ?? [...open].find((row) => row.key === parts[4] && !kept.has(row));
    const values = [...parts, current && !handStands ? 1 : 0, statementId];
    if (found !== undefined) {
      open.delete(found);
      db.prepare<FieldValue[]>(
        `UPDATE address SET street = ?, postcode = ?, city = ?, country = ?, address_key = ?, is_current = ?,
           statement_id = ? WHERE id = ?`,
      ).run(...values, found.id);
    } else if (!before.addresses.some((was) => was.parts[4] === parts[4] && was.statementId === statementId)) {
      db.prepare<FieldValue[]>(
        `INSERT INTO address (street, postcode, city, country, address_key, is_current, statement_id, client_id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(...values, id);
    }
  }
  for (const gone of going.filter((row) => open.has(row))) {
    db.prepare<FieldValue[]>('DELETE FROM address WHERE id = ?').run(gone.id);
  }
  if (yielded) {
    db.prepare<FieldValue[]>(
      `UPDATE address SET is_current = ? WHERE id = (SELECT max(id) FROM address
         WHERE client_id = ? AND statement_id IS NULL AND address_key = ?)`,
    ).run(after.handAddressStands ? 1 : 0, id, byHand);
  }
  return true;
}

/**
 * Back to the household the remaining statements put him in, or to one of his own. Where a person put him he stays. Adds
 * the households concerned to those that are to be settled.
 */
function writeHome(db: WriteBook, id: number, before: Home, after: Home, unsettled: Set<number>): boolean {
  const now = db
    .prepare<[number], Lived>(
      `SELECT h.id, h.own_client_id AS own, (SELECT f.statement_id IS NULL FROM field_source f
         WHERE f.entity = 'client' AND f.entity_id = c.id AND f.field = 'household_id') AS typed
       FROM client c JOIN household h ON h.id = c.household_id WHERE c.id = ?`,
    )
    .get(id);
  if (now === undefined) {
    throw new Error(`client ${id} has no household`);
  }
  unsettled.add(now.id);
  const stands = before.household === null ? now.own === id : before.household === now.id;
  if ((now.typed === 1 && before.typed === undefined) || !stands) {
    return false;
  }
  const to = after.household ?? (now.own === id ? now.id : ownHousehold(db, id));
  if (after.typed !== undefined) {
    writeSource(db, 'client', id, 'household_id', { statementId: null, line: null, setAt: after.typed });
  }
  unsettled.add(to);
  db.prepare<[number, number]>('UPDATE client SET household_id = ? WHERE id = ?').run(to, id);
  return to !== now.id;
}

type Lived = { readonly id: number; readonly own: number | null; readonly typed: number | null };

function ownHousehold(db: WriteBook, id: number): number {
  const { lastInsertRowid } = db
    .prepare<[number]>(
      'INSERT INTO household (name, own_client_id, statement_id) SELECT name, id, statement_id FROM client WHERE id = ?',
    )
    .run(id);
  return Number(lastInsertRowid);
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
