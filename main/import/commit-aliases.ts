import type { Plan } from '../../shared/import/plan.ts';
import type { StatementWriter } from './commit-writer.ts';

/** Remembers what a person wants remembered: the same words mean the same client from now on. */
export function writeAliases({ db, statementId, now }: StatementWriter, plan: Plan, clientIds: Int32Array): void {
  const insert = db.prepare<[string, number, number, string]>(
    'INSERT INTO client_alias (alias_key, client_id, statement_id, confirmed_at) VALUES (?, ?, ?, ?)',
  );
  for (const { key, client } of plan.aliases) {
    const clientId = clientIds[client];
    if (clientId !== undefined) {
      insert.run(key, clientId, statementId, now);
    }
  }
}
