import { expect, onTestFinished, test } from 'vitest';
import { NOW } from './book-fixture.ts';
import { connect } from './connection.ts';
import { migrate } from './migrate.ts';
import { loadMigrations } from './migrations.ts';

const options = { now: NOW, backup: null };

test('0020: an office from before keeps what it is and may tell a calendar; dirty entries do not get in', () => {
  const db = connect(':memory:', { passphrase: null, readonly: false, mustExist: false });
  onTestFinished(() => {
    db.close();
  });
  const steps = loadMigrations();
  migrate(
    db,
    steps.filter(({ number }) => number < 20),
    options,
  );
  db.exec("INSERT INTO office (id, name, country, currency, language) VALUES (1, 'Bos', 'NL', 'EUR', 'nl')");
  const before = db.prepare('SELECT * FROM office').get() as object;
  expect(migrate(db, steps, options)).toEqual(steps.map(({ number }) => number).filter((number) => number >= 20));
  expect(db.prepare('SELECT * FROM office').get()).toEqual({ ...before, calendar_key: null });
  const entry = (values: string) => () =>
    db.exec(`INSERT INTO calendar_entry (scope, scope_id, year, uid, sequence, changed_at, told) VALUES ${values}`);
  entry("('person', 1, 2027, 'a', 0, '', '{}'), ('client', 1, 2027, 'a', 0, '', '{}')")();
  expect(entry("('person', 1, 2027, 'a', 0, '', '{}')")).toThrow('UNIQUE');
  expect(entry("('carrier', 1, 2027, 'b', 0, '', '{}')")).toThrow('CHECK');
  expect(entry("('person', 1, 2027, 'b', -1, '', '{}')")).toThrow('CHECK');
});
