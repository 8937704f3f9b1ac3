import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import type { SaveActivity } from './catalogue.ts';
import { catalogueReads, catalogueWrites } from './catalogue.ts';
import { activeMatrix } from './matrix-store.ts';
import { planWrites } from './plan.ts';
import { NOW, testBook } from './segment-fixture.ts';

const COFFEE: SaveActivity = {
  name: 'Coffee',
  channel: 'visit',
  minutes: 30,
  costMinor: 250,
  group: false,
  review: false,
  cheaper: 'quarterly-call',
  who: 'service',
  season: { from: 11, to: 2 },
  element: 'reward',
  leadDays: 10,
};

test('own activities are numbered, come last and can be changed; a known code is changed, not made twice', () => {
  const db = testBook();
  const before = activeMatrix(db).matrix.activities.length;
  const { code } = catalogueWrites['catalogue.save'](db, COFFEE);
  catalogueWrites['catalogue.save'](db, { ...COFFEE, code, name: 'Tea', group: true });
  const { activities } = activeMatrix(db).matrix;
  expect(activities).toHaveLength(before + 1);
  expect(activities.at(-1)).toEqual({ ...COFFEE, code, name: 'Tea', group: true });
  expect(() => catalogueWrites['catalogue.save'](db, { ...COFFEE, code, name: null })).toThrow('needs a name');
});

test('an activity that is put away plans nothing more; what was done stays, and it comes back whole', () => {
  const db = testBook();
  db.client(1);
  db.policy({ client: 1, started: '2015-04-01' });
  db.commission({ client: 1, amount: 80_000, on: '2026-06-30' });
  const args = { year: 2027, holidays: [day('2027-01-01')], now: NOW };
  const calls = () =>
    db
      .prepare("SELECT count(*) FROM touch JOIN activity ON activity.id = activity_id WHERE code = 'quarterly-call'")
      .pluck();
  planWrites['plan.apply'](db, args);
  expect(calls().get()).toBe(4);
  db.prepare("UPDATE touch SET status = 'done', done_on = planned_on WHERE id = (SELECT min(id) FROM touch)").run();
  const { cells } = activeMatrix(db).matrix;
  catalogueWrites['catalogue.archive'](db, { code: 'quarterly-call', archived: true });
  expect(activeMatrix(db).matrix.activities.map(({ code }) => code)).not.toContain('quarterly-call');
  expect(planWrites['plan.apply'](db, args).counts).toMatchObject({ removed: 3 });
  expect(calls().get()).toBe(1);
  const item = catalogueReads['catalogue.get'](db, {}).items.find(({ code }) => code === 'quarterly-call');
  expect(item).toMatchObject({ archived: true, touches: 1 });
  catalogueWrites['catalogue.archive'](db, { code: 'quarterly-call', archived: false });
  expect(activeMatrix(db).matrix.cells).toEqual(cells);
  expect(planWrites['plan.apply'](db, args).counts).toMatchObject({ added: 3 });
});

test('texts are those Tierbook brings along until the office writes its own, in each language for itself', () => {
  const db = testBook();
  const read = () => catalogueReads['catalogue.texts'](db, { code: 'birthday-card' });
  const { texts, own } = read();
  expect([texts.en.subject, texts.nl.subject, texts['zh-CN'].subject]).toEqual([
    'Happy birthday!',
    'Van harte gefeliciteerd!',
    '生日快乐！',
  ]);
  expect(own).toEqual([]);
  const text = { subject: 'Proficiat', body: 'Beste {client}' };
  catalogueWrites['catalogue.saveText'](db, { code: 'birthday-card', language: 'nl', text });
  expect(read()).toEqual({ texts: { ...texts, nl: text }, own: ['nl'] });
  catalogueWrites['catalogue.saveText'](db, { code: 'birthday-card', language: 'nl', text: null });
  expect(read()).toEqual({ texts, own: [] });
  expect(() => catalogueReads['catalogue.texts'](db, { code: 'own-99' })).toThrow('no longer in the catalogue');
});
