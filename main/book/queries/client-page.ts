import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm/sql';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ClientPage, ClientPolicy, ClientTouch } from '../../../shared/contract/clients.ts';
import { Refusal } from '../../../shared/result.ts';
import { carrier, line, product } from '../schema/carrier.ts';
import { client, household } from '../schema/client.ts';
import { person } from '../schema/office.ts';
import { activity, touch } from '../schema/plan.ts';
import { claim, policy, purchaseReason } from '../schema/policy.ts';
import { clientSummary, clientYear } from '../schema/rollup.ts';
import { fieldSource } from '../schema/statement.ts';
import { note } from '../schema/work.ts';
import type { ReadBook } from '../types.ts';
import { PLAIN_FIELDS } from './client-fields.ts';
import { reachOf } from './client-reach.ts';
import { timelineTotal } from './client-timeline.ts';

const referrer = alias(client, 'referrer');

function coreOf(db: ReadBook, id: number) {
  return db.orm
    .select({
      id: client.id,
      name: client.name,
      rawName: client.rawName,
      familyName: client.familyName,
      givenName: client.givenName,
      kind: client.kind,
      status: clientSummary.status,
      birthDate: client.birthDate,
      sex: client.sex,
      occupation: client.occupation,
      language: client.language,
      advisorId: client.advisorId,
      advisor: person.name,
      since: sql<string | null>`ifnull(${client.since}, ${clientSummary.firstPolicyOn})`,
      ended: client.ended,
      endedOn: client.endedOn,
      doNotContact: client.doNotContact,
      unnamed: client.unnamed,
      special: client.special,
      source: client.source,
      referrerId: referrer.id,
      referrer: referrer.name,
      householdId: household.id,
      household: household.name,
      leadClientId: household.leadClientId,
      tier: clientSummary.tier,
      state: clientSummary.state,
      valueMinor: clientSummary.valueMinor,
      lastContactOn: clientSummary.lastContactOn,
    })
    .from(client)
    .innerJoin(household, eq(household.id, client.householdId))
    .innerJoin(clientSummary, eq(clientSummary.clientId, client.id))
    .leftJoin(person, eq(person.id, client.advisorId))
    .leftJoin(referrer, eq(referrer.id, client.referredByClientId))
    .where(eq(client.id, id))
    .get();
}

/** Everything the client page shows at once. @throws Refusal `unknown-client` */
function get(db: ReadBook, { id }: { readonly id: number }): ClientPage {
  const core = coreOf(db, id);
  if (core === undefined) {
    throw new Refusal('unknown-client', 'This client is no longer in the book. Go back to the list.', { id });
  }
  const { referrerId, referrer: referrerName, householdId, household: name, leadClientId, ...rest } = core;
  return {
    ...rest,
    referredBy: referrerId === null ? null : { id: referrerId, name: referrerName ?? '' },
    handTyped: handTyped(db, id),
    household: { id: householdId, name, leadClientId, members: members(db, householdId) },
    ...reachOf(db, id),
    policies: policies(db, id),
    ...money(db, id),
    notes: db.orm
      .select({ id: note.id, writtenAt: note.writtenAt, person: person.name, body: note.body })
      .from(note)
      .leftJoin(person, eq(person.id, note.personId))
      .where(eq(note.clientId, id))
      .orderBy(desc(note.writtenAt), desc(note.id))
      .all(),
    timelineTotal: timelineTotal(db, id),
    ...mergesOf(db, id),
  };
}

function mergesOf(db: ReadBook, id: number): Pick<ClientPage, 'mergedInto' | 'merges'> {
  const into = db
    .prepare<[number], { id: number; name: string }>(
      'SELECT kept.id, kept.name FROM client JOIN client kept ON kept.id = client.merged_into_client_id WHERE client.id = ?',
    )
    .get(id);
  const merges = db
    .prepare<[number], ClientPage['merges'][number]>(
      `SELECT m.id AS mergeId, merged.id AS clientId, merged.name, substr(m.merged_at, 1, 10) AS "on"
       FROM client_merge m JOIN client merged ON merged.id = m.merged_client_id WHERE m.kept_client_id = ? ORDER BY m.id DESC`,
    )
    .all(id);
  return { mergedInto: into ?? null, merges };
}

const FIELD_OF_COLUMN: ReadonlyMap<string, string> = new Map(
  Object.entries(PLAIN_FIELDS).map(([field, key]) => [client[key].name, field]),
);

function handTyped(db: ReadBook, id: number): string[] {
  return db.orm
    .select({ field: fieldSource.field })
    .from(fieldSource)
    .where(and(eq(fieldSource.entity, 'client'), eq(fieldSource.entityId, id), isNull(fieldSource.statementId)))
    .orderBy(fieldSource.field)
    .all()
    .map(({ field }) => FIELD_OF_COLUMN.get(field) ?? field);
}

function members(db: ReadBook, householdId: number): ClientPage['household']['members'] {
  return db.orm
    .select({
      id: client.id,
      name: client.name,
      kind: client.kind,
      birthDate: client.birthDate,
      status: clientSummary.status,
    })
    .from(client)
    .innerJoin(clientSummary, eq(clientSummary.clientId, client.id))
    .where(and(eq(client.householdId, householdId), isNull(client.mergedIntoClientId)))
    .orderBy(client.id)
    .all();
}

function policies(db: ReadBook, id: number): ClientPolicy[] {
  return db.orm
    .select({
      id: policy.id,
      number: policy.number,
      carrier: carrier.name,
      lineId: line.id,
      lineCode: line.code,
      line: line.name,
      product: product.name,
      status: policy.status,
      startedOn: policy.startedOn,
      renewalOn: policy.renewalOn,
      endedOn: policy.endedOn,
      premiumMinor: policy.premiumMinor,
      paymentsPerYear: policy.paymentsPerYear,
      annualPremiumMinor: policy.annualPremiumMinor,
      sumInsuredMinor: policy.sumInsuredMinor,
      purchaseReason: purchaseReason.reason,
    })
    .from(policy)
    .leftJoin(carrier, eq(carrier.id, policy.carrierId))
    .leftJoin(line, eq(line.id, policy.lineId))
    .leftJoin(product, eq(product.id, policy.productId))
    .leftJoin(purchaseReason, eq(purchaseReason.policyId, policy.id))
    .where(eq(policy.clientId, id))
    .orderBy(
      ne(policy.status, 'in-force'),
      ne(policy.status, 'quoted'),
      desc(policy.annualPremiumMinor),
      asc(policy.id),
    )
    .all();
}

function money(db: ReadBook, id: number): Pick<ClientPage, 'years' | 'claims'> {
  return {
    years: db.orm
      .select({
        year: clientYear.year,
        commissionMinor: clientYear.commissionMinor,
        premiumMinor: clientYear.premiumMinor,
        claimsMinor: clientYear.claimsMinor,
        policies: clientYear.policies,
        touches: clientYear.touches,
        touchesDone: clientYear.touchesDone,
      })
      .from(clientYear)
      .where(eq(clientYear.clientId, id))
      .orderBy(desc(clientYear.year))
      .all(),
    claims: db.orm
      .select({
        id: claim.id,
        number: claim.number,
        policyNumber: policy.number,
        lostOn: claim.lostOn,
        paidMinor: claim.paidMinor,
        reserveMinor: claim.reserveMinor,
        status: claim.status,
      })
      .from(claim)
      .leftJoin(policy, eq(policy.id, claim.policyId))
      .where(eq(claim.clientId, id))
      .orderBy(desc(claim.lostOn), desc(claim.id))
      .all(),
  };
}

/** The touches of a client's household in a year, by day. */
function touches(db: ReadBook, args: { readonly id: number; readonly year: number }): ClientTouch[] {
  const asked = db.orm.select({ householdId: client.householdId }).from(client).where(eq(client.id, args.id)).get();
  return db.orm
    .select({
      id: touch.id,
      year: touch.year,
      plannedOn: touch.plannedOn,
      activity: activity.code,
      activityName: activity.name,
      channel: touch.channel,
      minutes: touch.minutes,
      status: touch.status,
      doneOn: touch.doneOn,
      anchor: touch.anchor,
      clientId: client.id,
      client: client.name,
      person: person.name,
    })
    .from(touch)
    .innerJoin(activity, eq(activity.id, touch.activityId))
    .innerJoin(client, eq(client.id, touch.clientId))
    .leftJoin(person, eq(person.id, touch.personId))
    .where(and(eq(touch.householdId, asked?.householdId ?? 0), eq(touch.year, args.year)))
    .orderBy(touch.plannedOn, touch.id)
    .all();
}

export const clientPageReads = {
  'clients.get': get,
  'clients.touches': touches,
};
