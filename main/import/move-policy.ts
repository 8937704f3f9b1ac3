import type { StatementWriter } from './commit-writer.ts';
import { say } from './said.ts';

/**
 * Gives a policy to another client, with its money and claims. A client without a name who has nothing left was only a
 * stand-in: it is merged into the one it turned out to be.
 */
export function movePolicy(writer: StatementWriter, policyId: number, to: number, line: number): void {
  const { db } = writer;
  const from = db
    .prepare<[number], { client_id: number }>('SELECT client_id FROM policy WHERE id = ?')
    .get(policyId)?.client_id;
  if (from === undefined || from === to) {
    return;
  }
  writer.put('policy', policyId, 'client_id', to, line);
  db.prepare<[number, number]>('UPDATE commission SET client_id = ? WHERE policy_id = ?').run(to, policyId);
  db.prepare<[number, number]>('UPDATE claim SET client_id = ? WHERE policy_id = ?').run(to, policyId);
  const left = db
    .prepare<[number], { unnamed: number; household: number; policies: number }>(
      `SELECT unnamed, household_id AS household,
         (SELECT count(*) FROM policy WHERE client_id = client.id) AS policies FROM client WHERE id = ?`,
    )
    .get(from);
  if (left?.unnamed === 1) {
    say(db, 'client', from, { statementId: writer.statementId, line }, { left: to });
  }
  if (left?.unnamed === 1 && left.policies === 0) {
    writer.put('client', from, 'merged_into_client_id', to, line);
    writer.unsettled.add(left.household);
  }
}
