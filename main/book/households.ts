import { keepFirst } from '../import/said.ts';
import { noteHousehold } from './client-changes.ts';
import type { WriteBook } from './types.ts';

/**
 * What follows from who lives in a household, whatever brought them there and in whatever order: who leads it and what it
 * is called. Whoever moves or renames members settles the households concerned when all have moved.
 */

/**
 * Whom a person chose leads, as long as he lives in it; else the client it was made for; else the eldest member. Members
 * merged into others lead only where nobody else lives.
 */
export function settleLead(db: WriteBook, householdId: number): void {
  db.prepare<[number, number]>(
    `UPDATE household AS h SET lead_client_id = (SELECT c.id FROM client c WHERE c.household_id = h.id
       ORDER BY c.merged_into_client_id IS NOT NULL, c.id IS NOT h.chosen_lead_id, c.id IS NOT h.own_client_id, c.id LIMIT 1)
     WHERE h.id = ? AND lead_client_id IS NOT (SELECT c.id FROM client c WHERE c.household_id = ?
       ORDER BY c.merged_into_client_id IS NOT NULL, c.id IS NOT h.chosen_lead_id, c.id IS NOT h.own_client_id, c.id LIMIT 1)`,
  ).run(householdId, householdId);
}

type Household = { readonly name: string; readonly typed: number; readonly own: number | null };
type Member = {
  readonly id: number;
  readonly statementId: number | null;
  readonly spoken: number;
  readonly typed: number;
  /** Of the latest word about where he lives: the household, what it was called when he joined it by name, who said so. */
  readonly home: number | null;
  readonly called: string | null;
  readonly said: number | null;
};

/**
 * What a person called it; else what it was called when the first of its members joined it by name; else the name of the
 * client it was made for. An empty one keeps its name.
 * @param undone a statement whose words no longer count
 */
export function settleName(db: WriteBook, householdId: number, undone: number | null = null): void {
  const found = db
    .prepare<[number], Household>('SELECT name, name_typed AS typed, own_client_id AS own FROM household WHERE id = ?')
    .get(householdId);
  if (found === undefined || found.typed === 1) {
    return;
  }
  const members = membersOf(db, householdId, undone);
  const owner = db.prepare<[number | null], { name: string }>('SELECT name FROM client WHERE id = ?').get(found.own);
  const named = members
    .flatMap((member) => joinedByName(member, householdId, found) ?? [])
    .toSorted((left, right) => left.since - right.since)[0];
  const name = named?.called ?? owner?.name;
  if (members.length === 0 || name === undefined || name === found.name) {
    return;
  }
  // Whoever joined it under the name it has now, and of whom nobody spoke since, keeps that in mind.
  for (const { id, spoken } of members) {
    if (spoken === 0) {
      keepFirst(db, 'client', id);
    }
  }
  db.prepare<[string, number]>('UPDATE household SET name = ? WHERE id = ?').run(name, householdId);
  noteHousehold(db, householdId);
}

function membersOf(db: WriteBook, householdId: number, undone: number | null): readonly Member[] {
  return db
    .prepare<[number | null, number], Member>(
      `SELECT c.id, c.statement_id AS statementId,
         EXISTS (SELECT 1 FROM said WHERE entity = 'client' AND entity_id = c.id) AS spoken,
         EXISTS (SELECT 1 FROM field_source f WHERE f.entity = 'client' AND f.entity_id = c.id
           AND f.field = 'household_id' AND f.statement_id IS NULL) AS typed,
         s.facts ->> '$.home' AS home, s.facts ->> '$.homeName' AS called, s.statement_id AS said
       FROM client c LEFT JOIN said s ON s.id = (SELECT max(id) FROM said WHERE entity = 'client' AND entity_id = c.id
         AND facts ->> '$.home' IS NOT NULL AND statement_id IS NOT ?)
       WHERE c.household_id = ? ORDER BY c.id`,
    )
    .all(undone ?? 0, householdId);
}

/** What it was called when a member joined it by name, and since when; null: he was born to it, or a person put him there. */
function joinedByName(
  { id, statementId, spoken, typed, home, called, said }: Member,
  householdId: number,
  { name, own }: Household,
): { readonly called: string; readonly since: number } | null {
  if (typed === 1) {
    return null;
  }
  if (spoken === 0) {
    return statementId === null || own === id ? null : { called: name, since: statementId };
  }
  return home === householdId && called !== null && said !== null ? { called, since: said } : null;
}
