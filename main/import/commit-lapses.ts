import type { MissingPolicy } from '../book/queries/missing-policies.ts';
import type { StatementWriter } from './commit-writer.ts';
import { say } from './said.ts';
import { keepTyped } from './said-by-hand.ts';

/**
 * Lets policies lapse that a complete list left out and a person said so of. The statement says it of them without a line of
 * its own, so that undoing it brings them back in force.
 * @param day the list's own
 * @returns the clients whose policies lapsed
 */
export function writeLapses(
  writer: StatementWriter,
  missing: readonly MissingPolicy[],
  day: string,
): ReadonlySet<number> {
  const { db, statementId } = writer;
  const source = db.prepare<[number, number]>(
    `INSERT INTO field_source (entity, entity_id, field, statement_id, line_no, set_at) VALUES ('policy', ?, 'status', ?, NULL, NULL)
     ON CONFLICT DO UPDATE SET statement_id = excluded.statement_id, line_no = NULL, set_at = NULL`,
  );
  const event = db.prepare<[number, string, number | null, number]>(
    `INSERT INTO policy_event (policy_id, on_day, status, annual_premium_minor, statement_id) VALUES (?, ?, 'lapsed', ?, ?)`,
  );
  for (const { id, number, clientId, annualPremiumMinor } of missing) {
    const accepted = keepTyped(db, 'policy', id, [{ field: 'status', before: 'in-force' }]);
    const says = { fillOnly: false, number, values: { status: 'lapsed' }, at: {}, client: clientId };
    say(
      db,
      'policy',
      id,
      { statementId, line: null },
      accepted.length === 0 ? says : { ...says, accepted: [...accepted] },
    );
    if (writer.put('policy', id, 'status', 'lapsed', null)) {
      source.run(id, statementId);
      event.run(id, day, annualPremiumMinor, statementId);
    }
  }
  return new Set(missing.map(({ clientId }) => clientId));
}
