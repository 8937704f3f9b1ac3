import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { ClaimPlan, PolicyPlan } from '../../shared/import/plan-policy.ts';
import { annualPremium } from './annual-premium.ts';
import type { StatementWriter } from './commit-writer.ts';
import { NewPolicies } from './new-policies.ts';
import { say } from './said.ts';
import { columnOf } from './said-by-hand.ts';

type LineOf = (row: number) => number;

/** Writes the policies of a plan. Returns their ids, by their index in the plan. */
export function writePolicies(
  writer: StatementWriter,
  plans: readonly PolicyPlan[],
  clientIds: Int32Array,
  lineOf: LineOf,
  datedOn: string | null,
): Int32Array {
  const ids = new Int32Array(plans.length);
  const created = new NewPolicies(writer);
  // Policies of one client get neighbouring ids, so that what is kept by policy lies together like what is kept by client.
  for (const [done, index] of inOrderOf(plans.length, (at) => clientIds[plans[at]?.client ?? -1] ?? 0).entries()) {
    const plan = plans[index];
    if (plan === undefined) {
      continue;
    }
    if (done % 1000 === 0) {
      writer.db.checkCancelled();
    }
    const clientId = clientIds[plan.client] ?? 0;
    if (plan.id === null) {
      ids[index] = createPolicy(writer, created, plan, clientId, lineOf, datedOn);
    } else {
      // What becomes of a client is asked of all his policies.
      created.end();
      ids[index] = updatePolicy(writer, plan.id, plan, clientId, lineOf, datedOn);
    }
  }
  created.end();
  return ids;
}

/** The numbers below `count` by a rank of theirs; equal ranks keep their order. */
export function inOrderOf(count: number, rank: (at: number) => number): Int32Array {
  const ranks = Int32Array.from({ length: count }, (_, at) => rank(at));
  return Int32Array.from({ length: count }, (_, at) => at).sort(
    (left, right) => (ranks[left] ?? 0) - (ranks[right] ?? 0) || left - right,
  );
}

function valuesOf(writer: StatementWriter, plan: PolicyPlan, lineOf: LineOf): Map<string, FieldValue> {
  const values = new Map<string, FieldValue>();
  // Asked only where it is said: a policy that a list merely finds again brings no new carrier to the book.
  const carrierId = () => writer.carrier(plan.carrier, lineOf(plan.row));
  for (const { field, after, row } of plan.changes) {
    if (field === 'line') {
      values.set(field, writer.line(String(after), lineOf(row)));
    } else if (field === 'product') {
      values.set(field, writer.product(String(after), carrierId(), null, lineOf(row)));
    } else if (field !== 'carrier') {
      values.set(field, after);
    }
  }
  if (plan.changes.some(({ field }) => field === 'carrier')) {
    values.set('carrier', carrierId());
  }
  return values;
}

function createPolicy(
  writer: StatementWriter,
  created: NewPolicies,
  plan: PolicyPlan,
  clientId: number,
  lineOf: LineOf,
  datedOn: string | null,
): number {
  const values = valuesOf(writer, plan, lineOf);
  const get = (field: string) => values.get(field) ?? null;
  const status = String(get('status') ?? 'in-force');
  const annual = annualPremium(get('premium_minor'), get('payments_per_year') ?? 1);
  const id = created.add(
    [
      clientId,
      get('carrier'),
      get('line'),
      get('product'),
      plan.number,
      plan.numberKey,
      status,
      get('started_on'),
      get('renewal_on'),
      get('ended_on'),
      get('premium_minor'),
      get('payments_per_year') ?? 1,
      annual,
      get('sum_insured_minor'),
    ],
    [get('started_on') ?? datedOn, status, annual],
  );
  if (plan.number !== '') {
    writer.sourceOfNew('policy', id, 'number', lineOf(plan.row));
  }
  for (const { field, row } of plan.changes) {
    if (field !== 'purchase_reason') {
      writer.sourceOfNew('policy', id, columnOf(field), lineOf(row));
    }
  }
  if (plan.changes.some(isReason)) {
    created.end();
    addReason(writer, id, plan, datedOn);
  }
  return id;
}

function updatePolicy(
  writer: StatementWriter,
  id: number,
  plan: PolicyPlan,
  clientId: number,
  lineOf: LineOf,
  datedOn: string | null,
): number {
  const { db } = writer;
  writer.say('policy', id, { ...plan.says, client: clientId }, plan, lineOf);
  const values = valuesOf(writer, plan, lineOf);
  for (const { field, row } of plan.changes) {
    if (field !== 'purchase_reason') {
      writer.set('policy', id, columnOf(field), values.get(field) ?? null, lineOf(row));
    }
  }
  if (values.has('premium_minor') || values.has('payments_per_year') || values.has('status')) {
    const now = db
      .prepare<
        [number],
        { premium_minor: number | null; payments_per_year: number; status: string; ended_on: string | null }
      >('SELECT premium_minor, payments_per_year, status, ended_on FROM policy WHERE id = ?')
      .get(id);
    if (now !== undefined) {
      const annual = annualPremium(now.premium_minor, now.payments_per_year);
      writer.put('policy', id, 'annual_premium_minor', annual, lineOf(plan.row));
      addEvent(writer, id, now.status === 'in-force' ? datedOn : (now.ended_on ?? datedOn), now.status, annual);
    }
  }
  addReason(writer, id, plan, datedOn);
  if (plan.movedFrom !== null) {
    movePolicy(writer, id, clientId, lineOf(plan.row));
  }
  if (plan.alias) {
    db.prepare<FieldValue[]>(
      `INSERT INTO policy_alias (carrier_id, number_key, policy_id, statement_id, confirmed_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ).run(writer.carrier(plan.carrier, lineOf(plan.row)), plan.numberKey, id, writer.statementId, writer.now);
  }
  return id;
}

function addEvent(writer: StatementWriter, id: number, onDay: FieldValue, status: string, annual: number | null): void {
  writer.db
    .prepare<FieldValue[]>(
      'INSERT INTO policy_event (policy_id, on_day, status, annual_premium_minor, statement_id) VALUES (?, ?, ?, ?, ?)',
    )
    .run(id, onDay, status, annual, writer.statementId);
}

function isReason({ field }: { readonly field: string }): boolean {
  return field === 'purchase_reason';
}

/** Why it was bought is written down once; what a person wrote stays. */
function addReason(writer: StatementWriter, id: number, plan: PolicyPlan, datedOn: string | null): void {
  const reason = plan.changes.find(isReason);
  if (reason !== undefined) {
    const { changes } = writer.db
      .prepare<FieldValue[]>(
        'INSERT INTO purchase_reason (policy_id, reason, recorded_on) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      )
      .run(id, reason.after, datedOn ?? writer.now.slice(0, 10));
    if (changes > 0) {
      writer.record('purchase_reason', id, '$created', null, null, 0);
    }
  }
}

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

/** Writes the claims of a plan. */
export function writeClaims(
  writer: StatementWriter,
  plans: readonly ClaimPlan[],
  clientIds: Int32Array,
  policyIds: Int32Array,
  lineOf: LineOf,
): void {
  const { db, statementId } = writer;
  for (const plan of plans) {
    if (plan.id !== null) {
      const place = { policy: policyIds[plan.policy] ?? null, client: clientIds[plan.client] ?? 0 };
      writer.say('claim', plan.id, { ...plan.says, ...place }, plan, lineOf);
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
    for (const { field, row } of plan.changes) {
      writer.sourceOfNew('claim', Number(lastInsertRowid), field, lineOf(row));
    }
  }
}
