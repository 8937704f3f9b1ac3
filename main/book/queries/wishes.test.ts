import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { clientMergeWrites } from './client-merge.ts';
import { planWrites } from './plan.ts';
import { NOW, testBook } from './segment-fixture.ts';
import { touchReads } from './touches.ts';
import { planningWishes, wishReads, wishWrites } from './wishes.ts';

const NONE = { weekday: null, time: '', blackouts: [] };
const WISHES = {
  weekday: 2,
  time: '09:30',
  blackouts: [{ from: '2027-06-01', to: '2027-08-31', note: 'Harvest' }],
};

test('wishes are written whole, answer with those before, and steer the plan', () => {
  const db = testBook();
  db.client(1, { birthDate: '1980-07-05' });
  db.policy({ client: 1, started: '2015-04-01' });
  db.commission({ client: 1, amount: 80_000, on: '2026-06-30' });
  const args = { year: 2027, holidays: [day('2027-01-01')], now: NOW };
  planWrites['plan.apply'](db, args);
  const summer = () =>
    db.prepare("SELECT count(*) FROM touch WHERE planned_on BETWEEN '2027-06-01' AND '2027-08-31'").pluck().get();
  expect(summer()).not.toBe(0);
  expect(wishWrites['wishes.save'](db, { clientId: 1, wishes: WISHES, now: NOW })).toEqual({ before: NONE });
  expect(wishReads['wishes.get'](db, { clientId: 1 })).toEqual(WISHES);
  expect(planWrites['plan.apply'](db, args).counts.moved).toBeGreaterThan(0);
  expect(summer()).toBe(0);
  expect(touchReads['touch.get'](db, { id: 1 }).wish).toEqual({ weekday: 2, time: '09:30' });
  expect(wishWrites['wishes.save'](db, { clientId: 1, wishes: NONE, now: NOW })).toEqual({ before: WISHES });
  expect(touchReads['touch.get'](db, { id: 1 }).wish).toBeNull();
  expect(() => wishWrites['wishes.save'](db, { clientId: 9, wishes: NONE, now: NOW })).toThrow('no longer in the book');
});

test('what a merged client asked for holds for the one it was merged into, and is theirs again apart', () => {
  const db = testBook();
  db.client(1, { birthDate: '1980-07-05' });
  db.client(2, { birthDate: '1980-07-05' });
  wishWrites['wishes.save'](db, { clientId: 2, wishes: WISHES, now: NOW });
  const { mergeId } = clientMergeWrites['clients.merge'](db, { id: 1, mergedId: 2, take: [], now: NOW });
  expect(wishReads['wishes.get'](db, { clientId: 1 })).toEqual(WISHES);
  expect(planningWishes(db).get(1)).toEqual({ weekday: 2, blackouts: [{ from: '2027-06-01', to: '2027-08-31' }] });
  clientMergeWrites['clients.unmerge'](db, { mergeId, now: NOW });
  expect(planningWishes(db).get(1)).toBeUndefined();
  expect(wishReads['wishes.get'](db, { clientId: 1 })).toEqual(NONE);
  expect(wishReads['wishes.get'](db, { clientId: 2 })).toEqual(WISHES);
});
