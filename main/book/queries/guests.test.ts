import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { guestReads, guestWrites } from './guests.ts';
import { planWrites } from './plan.ts';
import { NOW, testBook } from './segment-fixture.ts';

test('answers of the invited are counted, tick off who came and skip who did not, and can be taken back', () => {
  const db = testBook();
  for (const id of [1, 2, 3]) {
    db.client(id, { birthDate: '1980-05-05' });
    db.policy({ client: id, started: '2015-04-01' });
    db.commission({ client: id, amount: 80_000, on: '2026-06-30' });
  }
  planWrites['plan.apply'](db, { year: 2027, holidays: [day('2027-01-01')], now: NOW });
  const { events } = guestReads['guests.events'](db, { year: 2027 });
  const activity = 'client-event';
  expect(events.map((event) => event.activity)).toEqual([activity]);
  const list = (month: number | null = null) => guestReads['guests.list'](db, { year: 2027, activity, month });
  expect(events[0]?.months).toEqual([{ month: 10, invited: events[0]?.invited }]);
  expect(list(10)).toEqual(list());
  expect(list(9)).toMatchObject({ invited: 0, guests: [] });
  const { guests, invited } = list();
  expect(invited).toBe(events[0]?.invited);
  const [first, second] = guests.map(({ id }) => id);
  if (first === undefined || second === undefined) {
    throw new Error('two are invited');
  }
  const write = (answers: Parameters<(typeof guestWrites)['guests.answer']>[1]['answers']) =>
    guestWrites['guests.answer'](db, { answers, today: '2027-10-02' });
  const stateOf = (id: number) =>
    db.prepare<[number]>('SELECT status, done_on AS doneOn, skip_reason AS reason FROM touch WHERE id = ?').get(id);
  write([{ id: first, answer: 'accepted' }]);
  expect(stateOf(first)).toEqual({ status: 'planned', doneOn: null, reason: null });
  const { before } = write([
    { id: first, answer: 'came' },
    { id: second, answer: 'absent' },
  ]);
  expect(before).toEqual([
    { id: first, answer: 'accepted' },
    { id: second, answer: null },
  ]);
  expect(stateOf(first)).toEqual({ status: 'done', doneOn: '2027-10-01', reason: null });
  expect(stateOf(second)).toEqual({ status: 'skipped', doneOn: null, reason: 'absent' });
  expect(list()).toMatchObject({ invited, accepted: 0, came: 1, absent: 1 });
  write(before);
  expect(list()).toMatchObject({ invited, accepted: 1, came: 0, absent: 0 });
  expect(stateOf(second)).toEqual({ status: 'planned', doneOn: null, reason: null });
});
