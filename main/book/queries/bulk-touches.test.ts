import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { bulkTouchReads, bulkTouchWrites } from './bulk-touches.ts';
import { planWrites } from './plan.ts';
import { NOW, testBook } from './segment-fixture.ts';

const TABLES = ['touch', 'interaction', 'client_year', 'client_summary'];

function office() {
  const db = testBook();
  db.client(1);
  db.policy({ client: 1, started: '2015-04-01' });
  db.commission({ client: 1, amount: 80_000, on: '2026-06-30' });
  planWrites['plan.apply'](db, { year: 2027, holidays: [day('2027-01-01')], now: NOW });
  db.prepare("INSERT INTO person (id, name, initials) VALUES (7, 'Sanne', 'SV')").run();
  const dump = () => TABLES.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all());
  return { db, dump };
}

test('many touches are worked off in one go, and taken back whole', () => {
  const { db, dump } = office();
  const before = dump();
  const acted = bulkTouchWrites['touches.act'](db, {
    on: '2027-03-01',
    acts: [
      { id: 1, act: { kind: 'done', minutes: 25, outcome: 'Wants a quote', next: '2027-05-03' } },
      { id: 2, act: { kind: 'done', minutes: null, outcome: '', next: null } },
      { id: 3, act: { kind: 'skip', reason: 'Abroad' } },
      { id: 4, act: { kind: 'move', to: '2027-09-09' } },
      { id: 5, act: { kind: 'hand-over', personId: 7 } },
    ],
  });
  const [next = 0] = acted.added;
  const { touches } = bulkTouchReads['touches.find'](db, { ids: [1, 3, 4, 5, next, 999] });
  expect(touches).toMatchObject([
    { id: 1, status: 'done', doneOn: '2027-03-01', outcome: 'Wants a quote' },
    { id: 3, status: 'skipped', skipReason: 'Abroad' },
    { id: 4, plannedOn: '2027-09-09', moved: true },
    { id: 5, personId: 7, moved: false },
    { id: next, byHand: true, plannedOn: '2027-05-03', status: 'planned', activity: touches[0]?.activity },
  ]);
  expect(db.prepare('SELECT minutes FROM interaction ORDER BY touch_id').pluck().all()[0]).toBe(25);
  expect(bulkTouchWrites['touches.takeBack'](db, acted)).toEqual({ changed: 6 });
  expect(dump()).toEqual(before);
});

test('one that is gone refuses all of them by its number', () => {
  const { db } = office();
  const acts = [1, 999].map((id) => ({ id, act: { kind: 'skip', reason: 'x' } as const }));
  expect(() => bulkTouchWrites['touches.act'](db, { acts, on: '2027-03-01' })).toThrow('no longer in the plan');
});
