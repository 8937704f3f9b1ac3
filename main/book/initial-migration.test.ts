import { expect, test } from 'vitest';
import { addClient, directBook } from './book-fixture.ts';

/** 0010_initial: dirty rows do not get in, and what belongs together goes together. */

const CLIENT = `INSERT INTO client (household_id, kind, name, raw_name, sort_key, name_key, created_at`;
const POLICY = `INSERT INTO policy (client_id, number, number_key, created_at, status`;

const DIRTY: Readonly<Record<string, string>> = {
  'a second office': "INSERT INTO office (id, name, country, currency, language) VALUES (2, '', 'NL', 'EUR', 'en')",
  'a currency that is none': "UPDATE office SET currency = 'EURO'",
  'a language nobody translated': "UPDATE office SET language = 'fr'",
  'leave that ends before it begins':
    "INSERT INTO leave (person_id, from_day, to_day) VALUES (1, '2027-02-02', '2027-02-01')",
  'a client without a household': `${CLIENT}) VALUES (99, 'person', 'x', '', '', '', '')`,
  'a client of no kind': `${CLIENT}) VALUES (1, 'robot', 'x', '', '', '', '')`,
  'a policy of nobody': `${POLICY}) VALUES (99, '', '', '', 'in-force')`,
  'a policy in a state nobody knows': `${POLICY}) VALUES (1, '', '', '', 'asleep')`,
  'five payments a year': `${POLICY}, payments_per_year) VALUES (1, '', '', '', 'in-force', 5)`,
  'money that is text': `${POLICY}, premium_minor) VALUES (1, '', '', '', 'in-force', 'much')`,
  'money with a fraction': `${POLICY}, premium_minor) VALUES (1, '', '', '', 'in-force', 1.5)`,
  'commission without an amount': "INSERT INTO commission (policy_id, client_id, kind) VALUES (1, 1, 'renewal')",
  'the same e-mail twice': `INSERT INTO contact_point (client_id, kind, value, value_key) VALUES (1, 'email', '', 'a'), (1, 'email', '', 'a')`,
  'a chunk over a megabyte': "INSERT INTO file_chunk (sha256, seq, plain_length, bytes) VALUES ('', 0, 1048577, x'00')",
  'an override without a reason': `INSERT INTO tier_override (household_id, tier, reason, author, from_day, created_at) VALUES (1, 'A', '', '', '', '')`,
  'more times than weeks': 'UPDATE matrix_cell SET times = 53',
  'minutes below none': 'UPDATE activity SET minutes = -1',
};

test.each(Object.entries(DIRTY))('%s is refused', (_, sql) => {
  const db = directBook();
  addClient(db, 'Jan', { policies: [{}] });
  expect(() => db.prepare(sql).run()).toThrow(/constraint failed|cannot store/);
});

test('what describes a client goes with it; what is money or work keeps it', () => {
  const db = directBook();
  const id = addClient(db, 'Jan');
  db.prepare("INSERT INTO note (client_id, written_at, body) VALUES (?, '', 'x')").run(id);
  db.prepare("INSERT INTO consent (client_id, channel, state, recorded_on) VALUES (?, 'email', 'refused', '')").run(id);
  db.prepare('UPDATE household SET lead_client_id = NULL').run();
  db.prepare('DELETE FROM client WHERE id = ?').run(id);
  expect(db.prepare('SELECT (SELECT count(*) FROM note) + (SELECT count(*) FROM consent) AS left').get()).toEqual({
    left: 0,
  });
  const held = addClient(db, 'Wei', { policies: [{}] });
  expect(() => db.prepare('DELETE FROM client WHERE id = ?').run(held)).toThrow('FOREIGN KEY');
});

test('ids are never given again', () => {
  const db = directBook();
  const first = addClient(db, 'Jan');
  db.prepare('UPDATE household SET lead_client_id = NULL').run();
  db.prepare('DELETE FROM client').run();
  expect(addClient(db, 'Wei')).toBe(first + 1);
});
