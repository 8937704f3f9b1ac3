import { words } from '../../shared/import/match-keys.ts';
import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { Addition, ClientPlan } from '../../shared/import/plan-client.ts';
import { homeOf, homeSaid, joinHousehold, keepChosenHome } from './commit-homes.ts';
import type { StatementWriter } from './commit-writer.ts';
import { NewClients } from './new-clients.ts';

/**
 * Writes the clients of a plan. Returns their ids, by their index in the plan. New ones come first, those with a
 * household of their own before those who join one by name: whatever the order of the rows, the result is the same.
 */
export function writeClients(
  writer: StatementWriter,
  plans: readonly ClientPlan[],
  lineOf: (row: number) => number,
): Int32Array {
  const ids = new Int32Array(plans.length);
  const isNamed = plans.some(({ says }) => says.household !== null);
  const own = new Set(
    plans.flatMap(({ id, says, name }) => (isNamed && id === null && says.household === null ? [words(name)] : [])),
  );
  const joins = ({ says }: ClientPlan) => says.household !== null && own.has(words(says.household));
  const created = new NewClients(writer);
  const steps = [
    (plan: ClientPlan) => plan.id === null && !joins(plan),
    (plan: ClientPlan) => plan.id === null && joins(plan),
    (plan: ClientPlan) => plan.id !== null,
  ];
  for (const step of steps) {
    // Those who are known may bring new households: nobody's id may be given out and not written then.
    created.end();
    for (const [index, plan] of plans.entries()) {
      if (index % 1000 === 0) {
        writer.db.checkCancelled();
      }
      if (step(plan)) {
        if (plan.id !== null) {
          // Who is in the book already may move into a household that is made for it, or refer to somebody new.
          created.end();
        }
        ids[index] =
          plan.id === null
            ? create(writer, created, plan, lineOf)
            : update(writer, plan.id, referring(plan, ids), lineOf);
        if (plan.additions.length > 0) {
          created.end();
        }
        for (const addition of plan.additions) {
          add(writer, ids[index] ?? 0, addition, plan.id === null, lineOf(addition.row));
        }
      }
    }
  }
  created.end();
  writer.sayings.end();
  for (const [index, plan] of plans.entries()) {
    const referrer = plan.id === null ? plan.changes.find(isReferral) : undefined;
    if (typeof referrer?.after === 'number' && referrer.after < 0) {
      const id = ids[index] ?? 0;
      writer.db
        .prepare<[number, number]>('UPDATE client SET referred_by_client_id = ? WHERE id = ?')
        .run(ids[-1 - referrer.after] ?? 0, id);
      writer.source('client', id, referrer.field, lineOf(referrer.row));
    }
  }
  return ids;
}

function isReferral({ field }: { readonly field: string }): boolean {
  return field === 'referred_by_client_id';
}

/** A plan whose referrer is new in the file itself, with the id he has now. */
function referring(plan: ClientPlan, ids: Int32Array): ClientPlan {
  const referrer = plan.says.values.referred_by_client_id;
  if (typeof referrer !== 'number' || referrer >= 0) {
    return plan;
  }
  const after = ids[-1 - referrer] ?? 0;
  return {
    ...plan,
    says: { ...plan.says, values: { ...plan.says.values, referred_by_client_id: after } },
    changes: plan.changes.map((change) => (isReferral(change) ? { ...change, after } : change)),
  };
}

/** A name is one thing with one source, though it fills several columns. */
const NAME_PARTS = new Set(['raw_name', 'family_name', 'given_name', 'sort_key', 'name_key', 'unnamed']);
function create(
  writer: StatementWriter,
  created: NewClients,
  plan: ClientPlan,
  lineOf: (row: number) => number,
): number {
  const changes = plan.changes.filter((change) => !(isReferral(change) && Number(change.after) < 0));
  const values = new Map(changes.map((change) => [change.field, change.after]));
  const named = plan.additions.find((addition) => addition.kind === 'household');
  let id: number;
  if (named === undefined) {
    id = created.addAlone(plan.name, values);
  } else {
    created.end();
    const householdId = writer.household(named.value);
    id = created.addTo(householdId, values);
    writer.unsettled.add(householdId);
  }
  const sourced = changes.filter(({ field }) => !NAME_PARTS.has(field));
  writer.sourcesOfNew(
    'client',
    id,
    sourced.map(({ field }) => field),
    sourced.map(({ row }) => lineOf(row)),
  );
  return id;
}

function update(writer: StatementWriter, id: number, plan: ClientPlan, lineOf: (row: number) => number): number {
  const home = homeSaid(writer, id, plan);
  const yields = [
    ...(addressYields(writer, id, plan) ? ['address'] : []),
    ...(home !== null && keepChosenHome(writer, id) ? ['household_id'] : []),
  ];
  if (home === null && yields.length === 0 && plan.changes.length === 0 && plan.additions.length === 0) {
    writer.sayings.agree('client', id, plan.says, plan, lineOf);
    return id;
  }
  writer.sayings.say('client', id, { ...plan.says, ...home }, plan, lineOf, yields);
  for (const change of plan.changes) {
    if (NAME_PARTS.has(change.field)) {
      writer.put('client', id, change.field, change.after, lineOf(change.row));
    } else {
      writer.set('client', id, change.field, change.after, lineOf(change.row));
    }
  }
  if (home !== null || plan.changes.some(({ field }) => field === 'name')) {
    writer.unsettled.add(homeOf(writer, id).id);
  }
  return id;
}

/** Whether a person said that his own address gives way to the file's. */
function addressYields({ db }: StatementWriter, id: number, { additions }: ClientPlan): boolean {
  const byHand = db.prepare<[number]>(
    'SELECT 1 FROM address WHERE client_id = ? AND is_current = 1 AND statement_id IS NULL',
  );
  return additions.some((one) => one.kind === 'address' && one.current) && byHand.get(id) !== undefined;
}

function add(writer: StatementWriter, clientId: number, addition: Addition, created: boolean, line: number): void {
  const { db, statementId } = writer;
  switch (addition.kind) {
    case 'email':
    case 'phone':
      db.prepare<FieldValue[]>(
        `INSERT INTO contact_point (client_id, kind, value, value_key, is_primary, statement_id)
         VALUES (?, ?, ?, ?, NOT EXISTS (SELECT 1 FROM contact_point WHERE client_id = ? AND kind = ?), ?)
         ON CONFLICT DO NOTHING`,
      ).run(clientId, addition.kind, addition.value, addition.key, clientId, addition.kind, statementId);
      writer.firstSource('client', clientId, addition.kind, line);
      return;
    case 'identifier':
      db.prepare<FieldValue[]>(
        `INSERT INTO client_identifier (client_id, scheme, value_key, value, statement_id) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
      ).run(clientId, addition.scheme, addition.key, addition.value, statementId);
      return;
    case 'tag':
      db.prepare<FieldValue[]>(
        'INSERT INTO client_tag (client_id, tag_id, statement_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      ).run(clientId, writer.tag(addition.value, line), statementId);
      return;
    case 'address':
      addAddress(writer, clientId, addition, line);
      return;
    case 'household':
      if (!created) {
        joinHousehold(writer, clientId, addition.value, line);
      }
  }
}

function addAddress(
  writer: StatementWriter,
  clientId: number,
  addition: Extract<Addition, { kind: 'address' }>,
  line: number,
): void {
  const { db, statementId } = writer;
  if (addition.current && addition.before !== null) {
    const former = db
      .prepare<[number], { id: number }>('SELECT id FROM address WHERE client_id = ? AND is_current = 1')
      .all(clientId);
    for (const { id } of former) {
      writer.record('address', id, 'is_current', 1, 0, line);
      db.prepare<[number]>('UPDATE address SET is_current = 0 WHERE id = ?').run(id);
    }
  }
  db.prepare<FieldValue[]>(
    `INSERT INTO address (client_id, street, postcode, city, country, address_key, is_current, statement_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    clientId,
    addition.street,
    addition.postcode,
    addition.city,
    addition.country,
    addition.key,
    addition.current ? 1 : 0,
    statementId,
  );
  if (addition.current) {
    writer.source('client', clientId, 'address', line);
  }
}
