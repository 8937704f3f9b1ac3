import type { DayLanguage } from '../../../shared/day-text.ts';
import { greetingOf, isChild } from '../../../shared/print/people.ts';
import type { LeftOut, LeftOutReason, PostalAddress, Recipient, Recipients } from '../../../shared/print/recipient.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook } from '../types.ts';
import { latestRun } from './segment-store.ts';
import { CONTACTABLE } from './served.ts';

export type RecipientArgs = {
  readonly year: number;
  /** Those with an open touch of this activity in the year; null: whoever the rest says. */
  readonly activity: string | null;
  /** Of the activity's touches: those of this month. */
  readonly month: number | null;
  readonly clients: readonly number[] | null;
  readonly tier: string | null;
  /** The channel whose refusal counts; what is sent by post must have an address, what is mailed an e-mail address. */
  readonly channel: 'letter' | 'email' | 'gift' | 'event';
  /** Several touches of one household are several pieces (a card for each birthday). */
  readonly eachTouch: boolean;
};

type Aim = { readonly householdId: number; readonly clientId: number; readonly plannedOn: string | null };

type Member = {
  readonly id: number;
  readonly name: string;
  readonly givenName: string;
  readonly kind: 'person' | 'organisation';
  readonly birthDate: string | null;
  readonly language: DayLanguage | null;
  readonly contactable: number;
  readonly refused: number;
  readonly ended: string | null;
  readonly doNotContact: number;
  readonly email: string | null;
  readonly phone: string | null;
  readonly advisor: string | null;
} & { readonly [Field in keyof PostalAddress]: PostalAddress[Field] | null };

/** Names on an envelope. */
const NAMED = 2;

/**
 * Whom to write to: one recipient a household, or a touch, in the order of their names; and who is left out, with the reason.
 * @throws Refusal `unknown-client`, `unknown-activity`
 */
export function recipients(db: ReadBook, args: RecipientArgs): Recipients {
  const office = db.prepare<[], { language: DayLanguage }>('SELECT language FROM office').get();
  const tierOf = db.prepare<[number | null, number], { tier: string | null }>(
    'SELECT tier FROM segment_result WHERE run_id = ? AND household_id = ?',
  );
  const run = latestRun(db)?.id ?? null;
  const to: Recipient[] = [];
  const left: LeftOut[] = [];
  for (const aim of aimsOf(db, args)) {
    const members = membersOf(db, aim.householdId, args.channel);
    const found = addressed(members, aim, args);
    if ('reason' in found) {
      const aimed = members.find(({ id }) => id === aim.clientId);
      left.push({ clientId: aim.clientId, name: aimed?.name ?? '', reason: found.reason });
      continue;
    }
    to.push({
      householdId: aim.householdId,
      plannedOn: aim.plannedOn,
      tier: tierOf.get(run, aim.householdId)?.tier ?? null,
      ...recipientOf(found.member, members, aim, args, office?.language ?? 'en'),
    });
  }
  return { to, left };
}

/** The one a piece is addressed to: who it is for if he may be, else another of the household; a birthday is nobody else's. */
function addressed(
  members: readonly Member[],
  aim: Aim,
  { channel, eachTouch }: RecipientArgs,
): { readonly member: Member } | { readonly reason: LeftOutReason } {
  const aimed = members.find(({ id }) => id === aim.clientId);
  const possible = eachTouch && aimed !== undefined ? [aimed] : members;
  const contactable = possible.filter((member) => member.contactable === 1);
  if (contactable.length === 0) {
    const who = aimed ?? members[0];
    return {
      reason: who === undefined || who.ended !== null ? 'gone' : who.doNotContact === 1 ? 'do-not-contact' : 'lost',
    };
  }
  const willing = contactable.filter((member) => member.refused === 0);
  if (willing.length === 0) {
    return { reason: 'refused' };
  }
  const reachable = willing.filter((member) =>
    channel === 'email' ? member.email !== null : channel === 'event' || addressOf(member, members) !== null,
  );
  const member = reachable.find(({ id }) => id === aim.clientId) ?? reachable[0];
  return member === undefined ? { reason: channel === 'email' ? 'no-email' : 'no-address' } : { member };
}

function recipientOf(
  member: Member,
  members: readonly Member[],
  aim: Aim,
  { year, eachTouch, clients }: RecipientArgs,
  language: DayLanguage,
): Omit<Recipient, 'householdId' | 'plannedOn' | 'tier'> {
  const together = members.filter(
    (one) => one.kind === 'person' && one.contactable === 1 && one.refused === 0 && !isChild(one, year),
  );
  const alone = eachTouch || clients !== null || member.kind === 'organisation' || member.id !== aim.clientId;
  const named = alone ? [member] : [member, ...together.filter(({ id }) => id !== member.id)].slice(0, NAMED);
  return {
    clientId: member.id,
    names: named.map(({ name }) => name),
    greeted: named.map((one) => greetingOf(one)),
    language: member.language ?? language,
    address: addressOf(member, members),
    email: member.email,
    phone: member.phone ?? members.find(({ phone }) => phone !== null)?.phone ?? null,
    advisor: member.advisor,
  };
}

/** One's own address, else the household's. */
function addressOf(member: Member, members: readonly Member[]): PostalAddress | null {
  const owner = [member, ...members].find(({ street, city }) => (street ?? '') !== '' && (city ?? '') !== '');
  return owner === undefined
    ? null
    : {
        street: owner.street ?? '',
        postcode: owner.postcode ?? '',
        city: owner.city ?? '',
        country: owner.country ?? '',
      };
}

function membersOf(db: ReadBook, householdId: number, channel: string): readonly Member[] {
  const point = (kind: string) =>
    `(SELECT value FROM contact_point WHERE client_id = client.id AND kind = '${kind}' ORDER BY is_primary DESC, id LIMIT 1)`;
  return db
    .prepare<[{ householdId: number; channel: string }], Member>(
      `SELECT client.id, client.name, given_name AS givenName, kind, birth_date AS birthDate, client.language,
         client.ended, client.do_not_contact AS doNotContact, (${CONTACTABLE}) AS contactable,
         EXISTS (SELECT 1 FROM consent WHERE client_id = client.id AND channel = :channel AND state = 'refused') AS refused,
         ${point('email')} AS email, ${point('phone')} AS phone, person.name AS advisor,
         address.street, address.postcode, address.city, address.country
       FROM client LEFT JOIN client_summary AS summary ON summary.client_id = client.id
       LEFT JOIN person ON person.id = client.advisor_id AND person.archived = 0
       LEFT JOIN address ON address.id = (SELECT min(id) FROM address WHERE client_id = client.id AND is_current = 1)
       WHERE client.household_id = :householdId AND client.merged_into_client_id IS NULL ORDER BY client.id`,
    )
    .all({ householdId, channel });
}

/** Whom the order means, before anybody is left out. */
function aimsOf(db: ReadBook, args: RecipientArgs): readonly Aim[] {
  if (args.activity !== null) {
    return aimsOfTouches(db, args, args.activity);
  }
  if (args.clients !== null) {
    const find = db.prepare<[number], Aim>(
      'SELECT household_id AS householdId, id AS clientId, NULL AS plannedOn FROM client WHERE id = ? AND merged_into_client_id IS NULL',
    );
    return [...new Set(args.clients)].map((id) => {
      const found = find.get(id);
      if (found === undefined) {
        throw new Refusal('unknown-client', `There is no client ${id} in this book. Check the number.`, { client: id });
      }
      return found;
    });
  }
  return db
    .prepare<[{ tier: string | null; run: number | null }], Aim>(
      `SELECT household.id AS householdId, lead.id AS clientId, NULL AS plannedOn
       FROM household JOIN client AS lead ON lead.id = coalesce(household.lead_client_id,
         (SELECT min(id) FROM client WHERE household_id = household.id AND merged_into_client_id IS NULL))
       WHERE :tier IS NULL OR EXISTS (
         SELECT 1 FROM segment_result WHERE run_id = :run AND household_id = household.id AND tier = :tier)
       ORDER BY lead.sort_key, lead.id`,
    )
    .all({ tier: args.tier, run: latestRun(db)?.id ?? null });
}

function aimsOfTouches(db: ReadBook, args: RecipientArgs, activity: string): readonly Aim[] {
  if (db.prepare('SELECT 1 FROM activity WHERE code = ?').get(activity) === undefined) {
    throw new Refusal('unknown-activity', `There is no activity “${activity}” in this book. Look under Matrix.`, {
      activity,
    });
  }
  const piece = args.eachTouch ? 'touch.id' : 'touch.household_id';
  return db
    .prepare<unknown[], Aim>(
      `SELECT touch.household_id AS householdId, touch.client_id AS clientId, min(touch.planned_on) AS plannedOn
       FROM touch JOIN activity ON activity.id = touch.activity_id JOIN client ON client.id = touch.client_id
       WHERE touch.year = ? AND activity.code = ? AND touch.status = 'planned' AND (? IS NULL OR substr(touch.planned_on, 6, 2) = ?)
         AND (? IS NULL OR touch.tier = ?) GROUP BY ${piece}
       ORDER BY client.sort_key, client.id, touch.id`,
    )
    .all(
      args.year,
      activity,
      args.month,
      args.month === null ? null : String(args.month).padStart(2, '0'),
      args.tier,
      args.tier,
    )
    .filter(({ clientId }) => args.clients === null || args.clients.includes(clientId));
}
