import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { PolicyPlan } from '../../shared/import/plan-policy.ts';
import type { PolicyPlans } from '../../shared/import/policy-plans.ts';
import { annualPremium } from './annual-premium.ts';
import type { StatementWriter } from './commit-writer.ts';
import { movePolicy } from './move-policy.ts';
import { NewPolicies } from './new-policies.ts';
import { inOrderOf } from './order.ts';
import { ownerOfIts } from './said.ts';
import { columnOf } from './said-by-hand.ts';

type LineOf = (row: number) => number;

/** The policies of a plan in the book, by their index in the plan; client and carrier are 0 where they were not looked up yet. */
export type WrittenPolicies = {
  readonly ids: Int32Array;
  readonly clients: Int32Array;
  readonly carriers: Int32Array;
};

/** Writes the policies of a plan. */
export function writePolicies(
  writer: StatementWriter,
  plans: PolicyPlans,
  clientIds: Int32Array,
  lineOf: LineOf,
  datedOn: string | null,
): WrittenPolicies {
  const columns = () => new Int32Array(plans.length);
  const written = { ids: columns(), clients: columns(), carriers: columns() };
  const created = new NewPolicies(writer, datedOn);
  // Policies of one client get neighbouring ids, so that what is kept by policy lies together like what is kept by client.
  for (const [done, index] of inOrderOf(plans.length, (at) => clientIds[plans.clients[at] ?? -1] ?? 0).entries()) {
    const plan = plans.get(index);
    if (plan === undefined) {
      continue;
    }
    if (done % 1000 === 0) {
      writer.db.checkCancelled();
    }
    const clientId = clientIds[plan.client] ?? 0;
    if (plan.id === null) {
      const values = valuesOf(writer, plan, lineOf);
      written.ids[index] = createPolicy(writer, created, plan, values, clientId, lineOf, datedOn);
      written.clients[index] = clientId;
      written.carriers[index] = Number(values.carrier ?? 0);
    } else {
      // What becomes of a client is asked of all his policies.
      created.end();
      const owner = plan.movedFrom === null ? ownerOfIts(writer.db, 'policy', plan.id) : null;
      const says = { ...plan.says, client: owner ?? clientId };
      if (plan.changes.length === 0 && plan.movedFrom === null && !plan.alias) {
        writer.sayings.agree('policy', plan.id, says, plan, lineOf);
      } else {
        writer.sayings.say('policy', plan.id, says, plan, lineOf);
        updatePolicy(writer, plan.id, plan, clientId, lineOf, datedOn);
      }
      written.ids[index] = plan.id;
    }
  }
  created.end();
  writer.sayings.end();
  return written;
}

type Values = Readonly<Record<string, FieldValue>>;

function valuesOf(writer: StatementWriter, plan: PolicyPlan, lineOf: LineOf): Values {
  const values: Record<string, FieldValue> = {};
  // Asked only where it is said: a policy that a list merely finds again brings no new carrier to the book.
  const carrierId = () => writer.carrier(plan.carrier, lineOf(plan.row));
  for (const { field, after, row } of plan.changes) {
    values[field] =
      field === 'line'
        ? writer.line(String(after), lineOf(row))
        : field === 'product'
          ? writer.product(String(after), carrierId(), null, lineOf(row))
          : field === 'carrier'
            ? carrierId()
            : after;
  }
  return values;
}

function createPolicy(
  writer: StatementWriter,
  created: NewPolicies,
  plan: PolicyPlan,
  values: Values,
  clientId: number,
  lineOf: LineOf,
  datedOn: string | null,
): number {
  const get = (field: string) => values[field] ?? null;
  const payments = get('payments_per_year') ?? 1;
  const id = created.add([
    clientId,
    get('carrier'),
    get('line'),
    get('product'),
    plan.number,
    plan.numberKey,
    get('status') ?? 'in-force',
    get('started_on'),
    get('renewal_on'),
    get('ended_on'),
    get('premium_minor'),
    payments,
    annualPremium(get('premium_minor'), payments),
    get('sum_insured_minor'),
  ]);
  const fields = plan.number === '' ? [] : ['number'];
  const lines = plan.number === '' ? [] : [lineOf(plan.row)];
  for (const { field, row } of plan.changes) {
    if (field !== 'purchase_reason') {
      fields.push(columnOf(field));
      lines.push(lineOf(row));
    }
  }
  writer.sourcesOfNew('policy', id, fields, lines);
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
): void {
  const { db } = writer;
  const values = valuesOf(writer, plan, lineOf);
  for (const { field, row } of plan.changes) {
    if (field !== 'purchase_reason') {
      writer.set('policy', id, columnOf(field), values[field] ?? null, lineOf(row));
    }
  }
  if (['premium_minor', 'payments_per_year', 'status'].some((field) => field in values)) {
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
