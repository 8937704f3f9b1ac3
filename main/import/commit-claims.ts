import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { ClaimPlan } from '../../shared/import/plan-policy.ts';
import type { StatementWriter } from './commit-writer.ts';
import { ownerOfIts } from './said.ts';

/** Writes the claims of a plan. */
export function writeClaims(
  writer: StatementWriter,
  plans: readonly ClaimPlan[],
  clientIds: Int32Array,
  policyIds: Int32Array,
  lineOf: (row: number) => number,
): void {
  const { db, statementId } = writer;
  for (const plan of plans) {
    if (plan.id !== null) {
      const client = ownerOfIts(db, 'claim', plan.id) ?? clientIds[plan.client] ?? 0;
      const place = { policy: policyIds[plan.policy] ?? null, client };
      writer.sayings.say('claim', plan.id, { ...plan.says, ...place }, plan, lineOf);
      for (const { field, after, row } of plan.changes) {
        writer.set('claim', plan.id, field, after, lineOf(row));
      }
      continue;
    }
    const values = new Map(plan.changes.map((change) => [change.field, change.after]));
    const get = (field: string) => values.get(field) ?? null;
    const { lastInsertRowid } = db
      .prepare<FieldValue[]>(
        `INSERT INTO claim (policy_id, client_id, number, number_key, lost_on, reported_on, paid_on, paid_minor,
           reserve_minor, status, statement_id, line_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        plan.policy < 0 ? null : (policyIds[plan.policy] ?? null),
        clientIds[plan.client] ?? 0,
        plan.number,
        plan.numberKey,
        get('lost_on'),
        get('reported_on'),
        get('paid_on'),
        get('paid_minor'),
        get('reserve_minor'),
        get('status') ?? 'unknown',
        statementId,
        lineOf(plan.row),
      );
    writer.sourcesOfNew(
      'claim',
      Number(lastInsertRowid),
      plan.changes.map(({ field }) => field),
      plan.changes.map(({ row }) => lineOf(row)),
    );
  }
}
