import { join } from 'node:path';
import { asReadBook, connect } from '../main/book/connection.ts';
import { makeBook } from '../main/book/making.ts';
import { refreshClients } from '../main/book/rollups.ts';
import type { ReadBook } from '../main/book/types.ts';
import { nameFrom, seeded } from './lists-names.ts';

/** The instant of everything done to the made books. */
export const NOW = '2027-01-02T09:00:00.000Z';

/** A book of so many clients in a folder. */
export async function makeFilled(folder: string, clients: number): Promise<string> {
  const path = join(folder, `${clients}.tierbook`);
  const office = { name: 'Bench', country: 'NL', currency: 'EUR', language: 'en' as const };
  await makeBook({ path, office, passphrase: null, now: NOW });
  fill(path, clients);
  return path;
}

/** Six touches a client through the year, in the order of the plan: by day, so that a client's lie far apart. */
const PLAN = `INSERT INTO touch (year, household_id, client_id, activity_id, ordinal, times, channel, planned_on, minutes)
  SELECT 2027, household_id, client.id, 1 + (client.id + each.value) % (SELECT count(*) FROM activity), each.value, 6, 'call',
    date('2027-01-04', '+' || (each.value * 60 + client.id * 13 % 55) || ' days') AS planned_on, 15
  FROM client, json_each('[0,1,2,3,4,5]') AS each ORDER BY planned_on, client.id`;

/** A book of so many clients in two thirds as many households, three policies and six touches each, a fixed seed. */
function fill(path: string, clients: number): void {
  const raw = connect(path, { passphrase: null, readonly: false });
  const db = asReadBook(raw);
  const random = seeded(7);
  const name = nameFrom(seeded(11));
  raw.exec('BEGIN IMMEDIATE');
  for (let id = 1; id <= clients; id += 1) {
    addClient(db, id, name(), random);
  }
  raw.exec(`INSERT INTO segment_run (id, scheme_id, as_of, created_at, summary) VALUES (1, 1, '2026-12-31', '', '{}');
    INSERT INTO segment_result (run_id, household_id, tier, value_minor, state)
    SELECT 1, id, CASE WHEN id % 10 = 0 THEN 'A' WHEN id % 10 < 4 THEN 'B' ELSE 'C' END, id * 37 % 100000, 'warm-riser' FROM household`);
  raw.exec(PLAN);
  refreshClients(db, 'all');
  raw.exec('COMMIT');
  raw.close();
}

function addClient(db: ReadBook, id: number, name: string, random: () => number): void {
  const household = id % 3 === 0 ? id - 1 : id;
  db.prepare('INSERT OR IGNORE INTO household (id, name) VALUES (?, ?)').run(household, name);
  db.prepare(
    `INSERT INTO client (id, household_id, kind, name, raw_name, sort_key, name_key, created_at, advisor_id)
     VALUES (?, ?, 'person', ?, ?, ?, ?, '', ?)`,
  ).run(id, household, name, name, name.toLowerCase(), name.toLowerCase(), random() < 0.5 ? 1 : null);
  const policy = db.prepare(
    `INSERT INTO policy (client_id, line_id, number, number_key, status, started_on, annual_premium_minor, created_at)
     VALUES (?, ?, ?, ?, ?, '2020-03-01', ?, '')`,
  );
  for (let at = 0; at < 3; at += 1) {
    const number = (id * 3 + at) * 7919;
    const status = random() < 0.8 ? 'in-force' : 'lapsed';
    policy.run(id, 1 + Math.floor(random() * 9), `PZ-${number}`, `PZ${number}`, status, Math.floor(random() * 200_000));
  }
}
