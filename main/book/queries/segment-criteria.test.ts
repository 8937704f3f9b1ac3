import { expect, test } from 'vitest';
import type { Criterion } from '../../../shared/segmentation/criteria.ts';
import { PRESET_DEFINITIONS } from '../../../shared/segmentation/presets.ts';
import { schemeDefinition } from '../../../shared/segmentation/scheme.ts';
import { criteriaOn } from './segment-criteria.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { loadResults } from './segment-results.ts';
import { applyDefinition, runSegments } from './segment-run.ts';
import { shownNames } from './segment-store.ts';

const ASOF = '2026-12-31';

function claim(db: TestBook, clientId: number, on: string, paid: number, status = 'settled'): void {
  db.prepare<unknown[]>(
    `INSERT INTO claim (client_id, number, number_key, lost_on, paid_minor, reserve_minor, status) VALUES (?, 'C', 'C', ?, ?, 0, ?)`,
  ).run(clientId, on, paid, status);
}

function talk(db: TestBook, clientId: number, on: string, direction: string, channel: string): void {
  db.prepare<unknown[]>('INSERT INTO interaction (client_id, happened_at, direction, channel) VALUES (?, ?, ?, ?)').run(
    clientId,
    `${on}T10:00:00.000Z`,
    direction,
    channel,
  );
}

/** Client 1 with all there can be, client 2 with one young policy, 3 merged into 1, 4 with nothing. */
function filled(): TestBook {
  const db = testBook();
  db.client(1, { birthDate: '1960-06-15' });
  db.client(2);
  db.client(3, { household: 3, mergedInto: 1 });
  db.client(4);
  db.policy({ client: 1, started: '2020-01-01', premium: 36_500 });
  db.policy({ client: 3, started: '2025-01-01', ended: '2025-07-01', status: 'lapsed', premium: 10_000 });
  db.policy({ client: 2, started: '2026-07-02', premium: 73_000 });
  db.commission({ client: 1, amount: 5_000, on: '2026-06-30' });
  claim(db, 3, '2026-03-01', 18_250);
  claim(db, 1, '2026-03-01', 99_999, 'rejected');
  claim(db, 1, '2025-12-31', 50_000);
  talk(db, 1, '2026-12-01', 'out', 'email');
  talk(db, 3, '2026-11-01', 'in', 'email');
  return db;
}

function rowsOf(db: TestBook, asOf = ASOF, sensitive = false) {
  const { rows } = criteriaOn(db, { asOf, sensitive });
  const row = (criterion: Criterion) => {
    const found = rows.find((own) => own.criterion === criterion);
    return found === undefined ? null : [found.known, found.lowest, found.highest];
  };
  return { rows, row };
}

test('criteria from the book: of whom each is known, and its extremes', () => {
  const { row, rows } = rowsOf(filled());
  expect(row('policies')).toEqual([2, 1, 1]);
  // One of two policies old enough was in force at the end of its thirteenth month.
  expect(row('persistency')).toEqual([1, 0.5, 0.5]);
  // 182.50 paid on 365.00 earned in a year; the rejected claim and the one of the year before are not in it.
  expect(row('lossRatio')).toEqual([2, 0, 0.5]);
  expect(row('claimCount')).toEqual([2, 0, 1]);
  expect(row('daysSinceLast')).toEqual([2, 182, 729]);
  expect(row('lastContact')).toEqual([1, 60, 60]);
  expect(row('requests')).toEqual([3, 0, 1]);
  expect(row('paymentTrouble')).toEqual([2, 0, 1]);
  expect(row('netValue')).toEqual([0, null, null]);
  expect(row('age')).toBeNull();
  expect(rows.every(({ known, classes }) => classes.reduce((sum, own) => sum + own.households, 0) === known)).toBe(
    true,
  );
});

test('as of an earlier day, and criteria about persons only when asked for', () => {
  const { row } = rowsOf(filled(), '2025-06-30', true);
  expect(row('policies')).toEqual([1, 2, 2]);
  expect(row('age')).toEqual([1, 65, 65]);
  expect(row('lastContact')).toEqual([0, null, null]);
});

test('a book without claims says nothing about anybody’s claims', () => {
  const db = testBook();
  db.client(1);
  db.policy({ client: 1, started: '2020-01-01', premium: 50_000 });
  const { row } = rowsOf(db);
  expect([row('claimCount'), row('lossRatio')]).toEqual([
    [0, null, null],
    [0, null, null],
  ]);
});

test('a scheme of other criteria keeps what it measured, and names are shown until another scheme is used', () => {
  const db = filled();
  const definition = schemeDefinition.parse({ ...PRESET_DEFINITIONS.rfm, names: ['Gold', '', 'Bronze'] });
  const { run, previousSchemeId } = applyDefinition(db, { definition, now: NOW });
  const kept = loadResults(db, run.id, 1).get(1);
  expect(kept?.criteria.map(({ criterion, value }) => [criterion, value])).toEqual([
    ['commission12m', 5_000],
    ['premiumInForce', 36_500],
    ['lines', 1],
    ['tenure', 77],
    ['policies', 1],
    ['daysSinceLast', 545],
  ]);
  expect(shownNames(db)).toEqual({ A: 'Gold', C: 'Bronze' });
  runSegments(db, { schemeId: previousSchemeId, now: NOW });
  expect(shownNames(db)).toEqual({});
});

test('a definition given to a run is kept as a version once, and does not become the active scheme', () => {
  const db = filled();
  const args = { definition: PRESET_DEFINITIONS.classic, now: NOW };
  const [first, second] = [runSegments(db, args), runSegments(db, args)];
  expect([first.schemeName, first.schemeVersion, second.schemeId]).toEqual(['rules', 1, first.schemeId]);
  const active = db.prepare<[], string>('SELECT method FROM scheme WHERE active').pluck().all();
  expect(active).toEqual(['abc']);
});
