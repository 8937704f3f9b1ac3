import { expect, test } from 'vitest';
import { requestReads, requestWrites } from './requests.ts';
import { testBook } from './segment-fixture.ts';

const NOW = '2027-03-03T09:00:00.000Z';
const ON = { now: NOW, holidays: [] };

test('a request waits until it is answered, the longest waiting first whatever its tier', () => {
  const db = testBook();
  db.client(1);
  db.client(2);
  const log = (clientId: number, requestedAt: string) =>
    requestWrites['requests.log'](db, { clientId, channel: 'call', requestedAt, personId: 1, note: 'Green card' }).id;
  const late = log(2, '2027-03-01T09:00:00.000Z');
  const fresh = log(1, '2027-03-03T08:00:00.000Z');
  const waiting = () => requestReads['requests.waiting'](db, ON);
  expect(waiting()).toMatchObject({
    normHours: 24,
    requests: [
      { id: late, hours: 48 },
      { id: fresh, hours: 1 },
    ],
  });
  expect(db.prepare('SELECT last_contact_on FROM client_summary WHERE client_id = 2').pluck().get()).toBe('2027-03-01');
  requestWrites['requests.answer'](db, { id: fresh, answered: true, now: NOW });
  expect(waiting().requests.map(({ id }) => id)).toEqual([late]);
  const report = () => requestReads['requests.report'](db, { ...ON, year: 2027 });
  expect(report()).toMatchObject({ verdict: 'too-few', all: { requests: 2, answered: 1, withinNorm: 0.5 } });
  expect(requestWrites['requests.norm'](db, { hours: 72 })).toEqual({ before: 24 });
  expect(report()).toMatchObject({ normHours: 72, all: { withinNorm: 1 } });
  requestWrites['requests.answer'](db, { id: fresh, answered: false, now: NOW });
  expect(waiting().requests.map(({ id }) => id)).toEqual([late, fresh]);
  expect(requestReads['requests.report'](db, { ...ON, year: 2026 }).all.requests).toBe(0);
});

test('a plain contact is no request', () => {
  const db = testBook();
  db.client(1);
  db.prepare(
    "INSERT INTO interaction (client_id, happened_at, direction, channel) VALUES (1, '2027-03-01', 'in', 'call')",
  ).run();
  expect(requestReads['requests.waiting'](db, ON).requests).toEqual([]);
  expect(() => requestWrites['requests.answer'](db, { id: 1, answered: true, now: NOW })).toThrow(
    'no longer in the log',
  );
});
