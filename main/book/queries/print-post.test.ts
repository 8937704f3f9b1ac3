import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { deskSheets } from './print-desk.ts';
import { type RecipientArgs, recipients } from './print-recipients.ts';
import { planTargets } from './print-targets.ts';
import { wallYear } from './print-wall.ts';
import { type TestBook, testBook } from './segment-fixture.ts';

const everybody: RecipientArgs = {
  year: 2027,
  activity: null,
  month: null,
  clients: null,
  tier: null,
  channel: 'letter',
  eachTouch: false,
};

function book(): TestBook {
  const db = testBook();
  for (const id of [1, 2, 3, 4, 5, 6]) {
    db.client(id, { household: id === 2 ? 1 : id, ...(id === 5 ? { status: 'lost' } : {}) });
  }
  db.prepare('UPDATE household SET lead_client_id = id').run();
  for (const id of [1, 3, 4, 5]) {
    db.prepare(
      `INSERT INTO address (client_id, street, postcode, city, country, address_key) VALUES (?, 'Dorp ' || CAST(? AS INTEGER), '2011 CE', 'Haarlem', 'NL', '')`,
    ).run(id, id);
  }
  db.prepare(
    "INSERT INTO contact_point (client_id, kind, value, value_key, is_primary) VALUES (1, 'email', 'a@b.example', '', 1)",
  ).run();
  return db;
}

function touch(db: TestBook, household: number, client: number, activity: string, on: string, changes = ''): void {
  db.prepare(
    `INSERT INTO touch (year, household_id, client_id, activity_id, channel, planned_on, person_id, minutes, tier)
     SELECT 2027, ?, ?, id, channel, ?, 1, minutes, 'A' FROM activity WHERE code = ?`,
  ).run(household, client, on, activity);
  if (changes !== '') {
    db.prepare(`UPDATE touch SET ${changes} WHERE id = (SELECT max(id) FROM touch)`).run();
  }
  db.prepare('UPDATE client_summary SET next_touch_on = ? WHERE client_id = ?').run(on, client);
}

test('one piece a household, to both adults; who may not be written to is left out with the reason', () => {
  const db = book();
  db.prepare('UPDATE client SET do_not_contact = 1 WHERE id = 4').run();
  const { to, left } = recipients(db, everybody);
  expect(to.map(({ clientId, names }) => [clientId, names])).toEqual([
    [1, ['Client 1', 'Client 2']],
    [3, ['Client 3']],
  ]);
  expect(to[0]?.address).toMatchObject({ street: 'Dorp 1', city: 'Haarlem' });
  expect(left.map(({ clientId, reason }) => [clientId, reason])).toEqual([
    [4, 'do-not-contact'],
    [5, 'lost'],
    [6, 'no-address'],
  ]);
});

test('a refusal holds for its channel alone, and another of the household may be written to instead', () => {
  const db = book();
  const refuse = (client: number, channel: string) =>
    db
      .prepare("INSERT INTO consent (client_id, channel, state, recorded_on) VALUES (?, ?, 'refused', '2026-01-01')")
      .run(client, channel);
  refuse(1, 'letter');
  refuse(3, 'letter');
  const { to, left } = recipients(db, everybody);
  expect(to.map(({ clientId, names, address }) => [clientId, names, address?.street])).toEqual([
    [2, ['Client 2'], 'Dorp 1'],
    [4, ['Client 4'], 'Dorp 4'],
  ]);
  expect(left).toContainEqual({ clientId: 3, name: 'Client 3', reason: 'refused' });
  const mailed = recipients(db, { ...everybody, channel: 'email' });
  expect(mailed.to.map(({ clientId, email }) => [clientId, email])).toEqual([[1, 'a@b.example']]);
  expect(mailed.left).toContainEqual({ clientId: 3, name: 'Client 3', reason: 'no-email' });
  expect(() => recipients(db, { ...everybody, clients: [99] })).toThrow('no client 99');
  expect(() => recipients(db, { ...everybody, activity: 'dance' })).toThrow('no activity');
});

test('for an activity: its open touches of the month; a birthday card goes to whose birthday it is or to nobody', () => {
  const db = book();
  touch(db, 1, 2, 'birthday-card', '2027-03-09');
  touch(db, 1, 1, 'birthday-card', '2027-03-20');
  touch(db, 3, 3, 'birthday-card', '2027-05-01');
  touch(db, 4, 4, 'birthday-card', '2027-03-02', "status = 'done', done_on = '2027-03-02'");
  const cards = { ...everybody, activity: 'birthday-card', eachTouch: true };
  expect(recipients(db, cards).to.map(({ clientId, plannedOn }) => [clientId, plannedOn])).toEqual([
    [1, '2027-03-20'],
    [2, '2027-03-09'],
    [3, '2027-05-01'],
  ]);
  expect(recipients(db, { ...cards, month: 3 }).to.map(({ names }) => names)).toEqual([['Client 1'], ['Client 2']]);
  db.prepare(
    "INSERT INTO consent (client_id, channel, state, recorded_on) VALUES (2, 'letter', 'refused', '2026-01-01')",
  ).run();
  expect(recipients(db, { ...cards, month: 3 }).left).toEqual([{ clientId: 2, name: 'Client 2', reason: 'refused' }]);
});

test('a desk sheet has what is open and late, not what is done, nor anybody who may not be contacted', () => {
  const db = book();
  touch(db, 1, 1, 'quarterly-call', '2027-03-02');
  touch(db, 3, 3, 'annual-review', '2027-02-20');
  touch(db, 4, 4, 'quarterly-call', '2027-03-03', "status = 'done', done_on = '2027-03-03'");
  touch(db, 5, 5, 'quarterly-call', '2027-03-04');
  touch(db, 6, 6, 'quarterly-call', '2027-03-08');
  const [sheet, ...others] = deskSheets(db, { weekOf: day('2027-03-01'), personId: 1 });
  expect(others).toEqual([]);
  expect(sheet?.week.map(({ client, day: on }) => [client, on])).toEqual([['Client 1', '2027-03-02']]);
  expect(sheet?.late).toMatchObject([{ client: 'Client 3', address: 'Dorp 3, Haarlem' }]);
  expect(sheet?.lateBesides).toBe(0);
  expect(deskSheets(db, { weekOf: day('2027-06-07'), personId: null }).map(({ late }) => late.length)).toEqual([3]);
  expect(() => deskSheets(db, { weekOf: day('2027-03-01'), personId: 9 })).toThrow('no person 9');
});

test('the wall names the weightiest touches of a day and counts the rest', () => {
  const db = book();
  for (const [index, activity] of ['quarterly-call', 'annual-review', 'greeting-mail', 'quarterly-call'].entries()) {
    touch(db, index === 0 ? 1 : 3, index === 0 ? 1 : 3, activity, '2027-03-02', index === 3 ? "tier = 'B'" : '');
  }
  const wall = wallYear(db, { year: 2027, personId: null, named: 2 });
  expect(wall.days).toHaveLength(1);
  expect(wall.days[0]?.named.map(({ activity, rank }) => [activity, rank])).toEqual([
    ['annual-review', 0],
    ['quarterly-call', 0],
  ]);
  expect(wall.days[0]?.rest).toEqual({ highest: 0, next: 1, others: 1 });
  expect(wall.touches).toBe(4);
  expect(wallYear(db, { year: 2026, personId: null, named: 2 }).days).toEqual([]);
  expect(() => wallYear(db, { year: 2027, personId: 9, named: 2 })).toThrow('no person 9');
});

test('plans are addressed to whom one may write to; a household of nobody such gets none', () => {
  const db = book();
  for (const [household, client] of [
    [1, 1],
    [3, 3],
    [5, 5],
  ] as const) {
    touch(db, household, client, 'quarterly-call', '2027-03-02');
  }
  db.prepare('UPDATE client SET do_not_contact = 1 WHERE id = 1').run();
  const all = { year: 2027, clients: null, tier: null, done: false };
  expect(planTargets(db, all).map(({ clientId }) => clientId)).toEqual([2, 3]);
  expect(planTargets(db, { ...all, done: true })).toEqual([]);
  db.prepare("UPDATE touch SET status = 'done', done_on = planned_on WHERE client_id = 3").run();
  expect(planTargets(db, { ...all, done: true }).map(({ clientId }) => clientId)).toEqual([3]);
});
