import { words } from '../../shared/import/match-keys.ts';
import type { ClientPlan } from '../../shared/import/plan-client.ts';
import type { StatementWriter } from './commit-writer.ts';
import { say } from './said.ts';

type Lived = { readonly id: number; readonly name: string; readonly typed: number };

/** The household a client lives in, and whether a person put him there. */
export function homeOf({ db }: StatementWriter, id: number): Lived {
  const found = db
    .prepare<[number], Lived>(
      `SELECT h.id, h.name, EXISTS (SELECT 1 FROM field_source f WHERE f.entity = 'client' AND f.entity_id = c.id
         AND f.field = 'household_id' AND f.statement_id IS NULL) AS typed
       FROM client c JOIN household h ON h.id = c.household_id WHERE c.id = ?`,
    )
    .get(id);
  if (found === undefined) {
    throw new Error(`client ${id} has no household`);
  }
  return found;
}

/** The household that a statement's word for it means, and what that is called now; null: it puts him nowhere. */
export function homeSaid(
  writer: StatementWriter,
  id: number,
  { says, additions }: ClientPlan,
): { readonly home: number; readonly homeName: string } | null {
  if (says.household === null) {
    return null;
  }
  if (additions.some(({ kind }) => kind === 'household')) {
    const home = writer.household(says.household);
    const named = writer.db.prepare<[number], { name: string }>('SELECT name FROM household WHERE id = ?').get(home);
    return { home, homeName: named?.name ?? says.household };
  }
  const now = homeOf(writer, id);
  return now.typed === 0 && words(now.name) === words(says.household) ? { home: now.id, homeName: now.name } : null;
}

/** Where a person put him gives way because a person said so: kept as people's words. False: no person put him there. */
export function keepChosenHome({ db }: StatementWriter, id: number): boolean {
  const chosen = db
    .prepare<[number], { home: number; set_at: string | null }>(
      `SELECT c.household_id AS home, f.set_at FROM client c JOIN field_source f ON f.entity = 'client'
         AND f.entity_id = c.id AND f.field = 'household_id' AND f.statement_id IS NULL WHERE c.id = ?`,
    )
    .get(id);
  if (chosen === undefined) {
    return false;
  }
  say(
    db,
    'client',
    id,
    { statementId: null, line: null },
    { home: chosen.home, byHand: { household_id: chosen.set_at } },
  );
  db.prepare<[number]>(
    `DELETE FROM field_source WHERE entity = 'client' AND entity_id = ? AND field = 'household_id'`,
  ).run(id);
  return true;
}

/** Moves a client into the household its list names. */
export function joinHousehold(writer: StatementWriter, clientId: number, name: string, line: number): void {
  writer.unsettled.add(homeOf(writer, clientId).id);
  const householdId = writer.household(name);
  writer.put('client', clientId, 'household_id', householdId, line);
  writer.unsettled.add(householdId);
}
