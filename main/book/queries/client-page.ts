import type { ClientPage, ClientPolicy, ClientTouch } from '../../../shared/contract/clients.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook } from '../types.ts';
import { PLAIN_FIELDS } from './client-fields.ts';
import { timelineTotal } from './client-timeline.ts';

type Core = {
  readonly id: number;
  readonly name: string;
  readonly rawName: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly kind: ClientPage['kind'];
  readonly status: ClientPage['status'];
  readonly birthDate: string | null;
  readonly sex: ClientPage['sex'];
  readonly occupation: string | null;
  readonly language: ClientPage['language'];
  readonly advisorId: number | null;
  readonly advisor: string | null;
  readonly since: string | null;
  readonly ended: ClientPage['ended'];
  readonly endedOn: string | null;
  readonly doNotContact: number;
  readonly unnamed: number;
  readonly special: number;
  readonly source: string | null;
  readonly referrerId: number | null;
  readonly referrer: string | null;
  readonly householdId: number;
  readonly household: string;
  readonly leadClientId: number | null;
  readonly tier: string | null;
  readonly state: string | null;
  readonly valueMinor: number | null;
  readonly lastContactOn: string | null;
};

const CORE = `SELECT client.id, client.name, client.raw_name AS rawName, client.family_name AS familyName,
    client.given_name AS givenName, client.kind, summary.status, client.birth_date AS birthDate, client.sex,
    client.occupation, client.language, client.advisor_id AS advisorId, person.name AS advisor,
    ifnull(client.since, summary.first_policy_on) AS since, client.ended, client.ended_on AS endedOn,
    client.do_not_contact AS doNotContact, client.unnamed, client.special, client.source,
    referrer.id AS referrerId, referrer.name AS referrer, household.id AS householdId, household.name AS household,
    household.lead_client_id AS leadClientId, summary.tier, summary.state, summary.value_minor AS valueMinor,
    summary.last_contact_on AS lastContactOn
  FROM client
  JOIN household ON household.id = client.household_id
  JOIN client_summary AS summary ON summary.client_id = client.id
  LEFT JOIN person ON person.id = client.advisor_id
  LEFT JOIN client AS referrer ON referrer.id = client.referred_by_client_id
  WHERE client.id = ?`;

/** Everything the client page shows at once. @throws Refusal `unknown-client` */
function get(db: ReadBook, { id }: { readonly id: number }): ClientPage {
  const core = db.prepare<[number], Core>(CORE).get(id);
  if (core === undefined) {
    throw new Refusal('unknown-client', 'This client is no longer in the book. Go back to the list.', { id });
  }
  const { referrerId, referrer, householdId, household, leadClientId, doNotContact, unnamed, special, ...rest } = core;
  return {
    ...rest,
    doNotContact: doNotContact === 1,
    unnamed: unnamed === 1,
    special: special === 1,
    referredBy: referrerId === null ? null : { id: referrerId, name: referrer ?? '' },
    handTyped: handTyped(db, id),
    household: { id: householdId, name: household, leadClientId, members: members(db, householdId) },
    ...reach(db, id),
    policies: policies(db, id),
    ...money(db, id),
    notes: db
      .prepare<[number], ClientPage['notes'][number]>(
        `SELECT note.id, note.written_at AS writtenAt, person.name AS person, note.body
         FROM note LEFT JOIN person ON person.id = note.person_id
         WHERE note.client_id = ? ORDER BY note.written_at DESC, note.id DESC`,
      )
      .all(id),
    timelineTotal: timelineTotal(db, id),
  };
}

const FIELD_OF_COLUMN: ReadonlyMap<string, string> = new Map(
  Object.entries(PLAIN_FIELDS).map(([field, column]) => [column, field]),
);

function handTyped(db: ReadBook, id: number): string[] {
  return db
    .prepare<[number], { field: string }>(
      `SELECT field FROM field_source WHERE entity = 'client' AND entity_id = ? AND statement_id IS NULL ORDER BY field`,
    )
    .all(id)
    .map(({ field }) => FIELD_OF_COLUMN.get(field) ?? field);
}

function members(db: ReadBook, householdId: number): ClientPage['household']['members'] {
  return db
    .prepare<[number], ClientPage['household']['members'][number]>(
      `SELECT client.id, client.name, client.kind, client.birth_date AS birthDate, summary.status
       FROM client JOIN client_summary AS summary ON summary.client_id = client.id
       WHERE client.household_id = ? AND client.merged_into_client_id IS NULL ORDER BY client.id`,
    )
    .all(householdId);
}

/** How a client can be reached, and what it allows. */
function reach(
  db: ReadBook,
  id: number,
): Pick<ClientPage, 'contactPoints' | 'addresses' | 'consents' | 'tags' | 'identifiers'> {
  const points = db
    .prepare<[number], { id: number; kind: 'phone' | 'email' | 'web' | 'fax'; value: string; is_primary: number }>(
      'SELECT id, kind, value, is_primary FROM contact_point WHERE client_id = ? ORDER BY kind, is_primary DESC, id',
    )
    .all(id);
  const addresses = db
    .prepare<
      [number],
      { id: number; street: string; postcode: string; city: string; country: string; is_current: number }
    >(
      'SELECT id, street, postcode, city, country, is_current FROM address WHERE client_id = ? ORDER BY is_current DESC, id DESC',
    )
    .all(id);
  return {
    contactPoints: points.map(({ is_primary, ...point }) => ({ ...point, primary: is_primary === 1 })),
    addresses: addresses.map(({ is_current, ...address }) => ({ ...address, current: is_current === 1 })),
    consents: db
      .prepare<[number], ClientPage['consents'][number]>(
        'SELECT channel, state, recorded_on AS recordedOn, note FROM consent WHERE client_id = ? ORDER BY channel',
      )
      .all(id),
    tags: db
      .prepare<[number], { name: string }>(
        'SELECT tag.name FROM client_tag JOIN tag ON tag.id = client_tag.tag_id WHERE client_id = ? ORDER BY tag.name_key',
      )
      .all(id)
      .map(({ name }) => name),
    identifiers: db
      .prepare<[number], { scheme: string; value: string }>(
        'SELECT scheme, value FROM client_identifier WHERE client_id = ? ORDER BY scheme, value_key',
      )
      .all(id),
  };
}

function policies(db: ReadBook, id: number): ClientPolicy[] {
  return db
    .prepare<[number], ClientPolicy>(
      `SELECT policy.id, policy.number, carrier.name AS carrier, line.id AS lineId, line.code AS lineCode, line.name AS line,
         product.name AS product, policy.status, policy.started_on AS startedOn, policy.renewal_on AS renewalOn,
         policy.ended_on AS endedOn, policy.premium_minor AS premiumMinor, policy.payments_per_year AS paymentsPerYear,
         policy.annual_premium_minor AS annualPremiumMinor, policy.sum_insured_minor AS sumInsuredMinor,
         purchase_reason.reason AS purchaseReason
       FROM policy
       LEFT JOIN carrier ON carrier.id = policy.carrier_id
       LEFT JOIN line ON line.id = policy.line_id
       LEFT JOIN product ON product.id = policy.product_id
       LEFT JOIN purchase_reason ON purchase_reason.policy_id = policy.id
       WHERE policy.client_id = ?
       ORDER BY policy.status <> 'in-force', policy.status <> 'quoted', policy.annual_premium_minor DESC, policy.id`,
    )
    .all(id);
}

function money(db: ReadBook, id: number): Pick<ClientPage, 'years' | 'claims'> {
  return {
    years: db
      .prepare<[number], ClientPage['years'][number]>(
        `SELECT year, commission_minor AS commissionMinor, premium_minor AS premiumMinor, claims_minor AS claimsMinor,
           policies, touches, touches_done AS touchesDone
         FROM client_year WHERE client_id = ? ORDER BY year DESC`,
      )
      .all(id),
    claims: db
      .prepare<[number], ClientPage['claims'][number]>(
        `SELECT claim.id, claim.number, policy.number AS policyNumber, claim.lost_on AS lostOn, claim.paid_minor AS paidMinor,
           claim.reserve_minor AS reserveMinor, claim.status
         FROM claim LEFT JOIN policy ON policy.id = claim.policy_id
         WHERE claim.client_id = ? ORDER BY claim.lost_on DESC, claim.id DESC`,
      )
      .all(id),
  };
}

/** The touches of a client's household in a year, by day. */
function touches(db: ReadBook, args: { readonly id: number; readonly year: number }): ClientTouch[] {
  return db
    .prepare<[number, number], ClientTouch>(
      `SELECT touch.id, touch.year, touch.planned_on AS plannedOn, activity.code AS activity, activity.name AS activityName,
         touch.channel, touch.minutes, touch.status, touch.done_on AS doneOn, touch.anchor,
         client.id AS clientId, client.name AS client, person.name AS person
       FROM touch
       JOIN activity ON activity.id = touch.activity_id
       JOIN client ON client.id = touch.client_id
       LEFT JOIN person ON person.id = touch.person_id
       WHERE touch.household_id = (SELECT household_id FROM client WHERE id = ?) AND touch.year = ?
       ORDER BY touch.planned_on, touch.id`,
    )
    .all(args.id, args.year);
}

export const clientPageReads = {
  'clients.get': get,
  'clients.touches': touches,
};
