import { expect, test } from 'vitest';
import { figureOf } from '../../../shared/evaluation/measured.ts';
import { NO_RATES } from '../../../shared/evaluation/profit.ts';
import { evaluationReads } from './evaluation.ts';
import { type TestBook, testBook } from './segment-fixture.ts';
import { keepSettings } from './segment-run.ts';

const scan = (book: TestBook) => evaluationReads['evaluation.scan'](book, { asOf: '2026-12-31' });

/** Seven households by the worked values, one without commission; the first holds three policies, the second two. */
function office(): TestBook {
  const book = testBook();
  book.prepare("INSERT INTO carrier (id, name, name_key) VALUES (1, 'Noordzee', 'N'), (2, 'Delta', 'D')").run();
  for (const [index, amount] of [500, 300, 100, 50, 30, 15, 5].entries()) {
    const client = index + 1;
    book.client(client, index < 4 ? { birthDate: '1980-01-01' } : {});
    for (let policy = 0; policy < Math.max(1, 3 - index); policy += 1) {
      book.policy({
        client,
        carrier: index === 0 ? 1 : 2,
        started: index === 6 ? '2026-11-15' : '2025-03-01',
        premium: 1000,
        renewal: index < 2 ? '2027-03-01' : null,
      });
    }
    book.commission({ client, amount, on: '2026-06-30' });
  }
  book.client(8, { status: 'prospect' });
  book.prepare('UPDATE commission SET carrier_id = CASE WHEN client_id = 1 THEN 1 ELSE 2 END').run();
  return book;
}

test('the scan counts the book', () => {
  const { size, policies, curve, sources } = scan(office());
  expect(size).toEqual({
    clients: 8,
    households: 8,
    policiesInForce: 10,
    annualPremiumMinor: 10_000,
    commission12mMinor: 1000,
    netValueMinor: 1000,
    netPartial: true,
    basis: 'commission',
  });
  expect(policies.buckets.map(({ households }) => households)).toEqual([5, 1, 1, 0]);
  expect(figureOf(policies.singleShare)).toBeCloseTo(5 / 7, 12);
  expect(curve).toMatchObject({ households: 7, halfHouseholds: 1, fourFifthsHouseholds: 2 });
  expect(figureOf(curve.top.twenty)).toBe(0.8);
  expect(sources).toEqual({ statements: 0, carriers: 2 });
});

test('the proposal fits the hours, and says what the default would need', () => {
  const roomy = scan(office()).proposal;
  expect(roomy).toMatchObject({ cuts: [80, 95], isDefault: true, fits: true });
  // The prospect has no commission: it gets the lowest tier's service.
  expect(roomy.minutes).toBe(2 * 407 + 2 * 207 + 3 * 47 + 47);
  const book = office();
  book.prepare('UPDATE person SET weekly_minutes = 40').run();
  const tight = scan(book).proposal;
  expect(tight).toMatchObject({ isDefault: false, fits: true, capacityMinutes: 920 });
  expect(tight.minutes).toBeLessThanOrEqual(920);
  expect(tight.atDefault).toMatchObject({ households: { A: 2, B: 2, C: 3 }, minutes: roomy.minutes });
});

test('what is missing, who pays, who stays, and what comes first', () => {
  const found = scan(office());
  expect(found.fill.find(({ field }) => field === 'birth-date')).toEqual({
    field: 'birth-date',
    filled: 4,
    applicable: 8,
  });
  expect(found.fill.find(({ field }) => field === 'renewal-date')).toMatchObject({ filled: 5, applicable: 10 });
  expect(found.carriers.rows.map(({ name, share }) => [name, share])).toEqual([
    ['Noordzee', 0.5],
    ['Delta', 0.5],
  ]);
  expect(figureOf(found.carriers.hhi)).toBe(0.5);
  expect(
    found.persistency.map(({ months, byCount }) => [months, 'value' in byCount ? byCount.value : byCount.na]),
  ).toEqual([
    [13, 1],
    [25, 'not-yet-measurable'],
    [37, 'not-yet-measurable'],
    [49, 'not-yet-measurable'],
    [61, 'not-yet-measurable'],
  ]);
  expect(found.nextSteps).toEqual([
    expect.objectContaining({ kind: 'room' }),
    { kind: 'fill', field: 'purchase-reason', filled: 0, applicable: 10 },
    { kind: 'second-policy', households: 5, boughtWithin90Days: 1 },
  ]);
});

test('what-ifs rest on the best values, their whole, and the premium in force by carrier', () => {
  const book = testBook();
  book.prepare("INSERT INTO carrier (id, name, name_key) VALUES (1, 'Nordstar', 'nordstar')").run();
  for (const [client, amount] of [
    [1, 300],
    [2, 900],
    [3, -50],
  ] as const) {
    book.client(client);
    book.policy({ client, carrier: 1, started: '2020-01-01', premium: 1_000 });
    book.commission({ client, amount, on: '2026-06-01' });
  }
  book.policy({ client: 3, carrier: 1, started: '2020-01-01', premium: 5_000, status: 'lapsed' });
  expect(evaluationReads['evaluation.concentration'](book, {}).risk).toEqual({
    totalMinor: 1_200,
    topMinor: [900, 300, 0],
    premiums: [{ carrierId: 1, premiumMinor: 3_000 }],
  });
});

test('the net value is what the priced work leaves of the commission, as on the screens', () => {
  const book = office();
  keepSettings(book, { rates: { ...NO_RATES, overheadPercent: 10 }, now: '2027-01-02T09:00:00Z' });
  expect(scan(book).size).toMatchObject({ commission12mMinor: 1000, netValueMinor: 899, netPartial: true });
});
