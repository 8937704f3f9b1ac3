import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { Refusal } from '../../../shared/result.ts';
import { gatherFacts } from './segment-facts.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { segmentReads, segmentWrites } from './segments.ts';

const run = (book: TestBook, args: Partial<Parameters<(typeof segmentWrites)['segments.run']>[1]> = {}) =>
  segmentWrites['segments.run'](book, { schemeId: null, method: null, asOf: '2026-12-31', now: NOW, ...args });

function workedBook(): TestBook {
  const book = testBook();
  for (const [index, amount] of [500, 300, 100, 50, 30, 15, 5].entries()) {
    book.client(index + 1);
    book.commission({ client: index + 1, amount, on: '2026-06-30' });
  }
  return book;
}

const tiers = (book: TestBook) =>
  book
    .prepare<[], { tier: string | null }>('SELECT tier FROM client_summary ORDER BY client_id')
    .all()
    .map(({ tier }) => tier ?? '–')
    .join(' ');

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
  return null;
};

test('a run gives every client its tier and the lists show it', () => {
  const book = workedBook();
  book.client(8);
  const made = run(book);
  expect(tiers(book)).toBe('A A B B C C C –');
  expect(made.summary.tiers.map(({ households }) => households)).toEqual([2, 2, 3]);
  expect(book.changed).toContain('client_summary');
  const report = segmentReads['segments.report'](book, { runId: made.id });
  expect(report).toMatchObject({ asOf: '2026-12-31', tiers: { A: 2, B: 2, C: 3 }, households: 8, unscored: 1 });
  expect(report.clients[7]).toEqual({
    id: 8,
    name: 'Client 8',
    householdId: 8,
    tier: null,
    value: null,
    why: ['Unscored, no-commission: no commission transaction up to this date.', 'Potential unknown: counts as 50.'],
  });
});

test('the window leaves out its first day a year ago and takes in the as-of day; the future is not known yet', () => {
  const book = testBook();
  for (const [client, on] of ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].entries()) {
    book.client(client + 1);
    book.commission({ client: client + 1, amount: 100, on });
  }
  const report = segmentReads['segments.report'](book, { runId: run(book).id });
  expect(report.clients.map(({ value, tier }) => [value, tier])).toEqual([
    [0, 'C'],
    [100, 'A'],
    [100, 'A'],
    [null, null],
  ]);
});

test('a household is valued as one, and a merged client counts for the one it was merged into', () => {
  const book = testBook();
  book.client(1, { household: 1 });
  book.client(2, { household: 1 });
  book.client(3);
  book.client(4, { household: 4, mergedInto: 3 });
  for (const client of [1, 2, 3, 4]) {
    book.commission({ client, amount: 100 * client, on: '2026-02-01' });
  }
  const { facts } = gatherFacts(book, day('2026-12-31'));
  expect(facts.map(({ householdId, clients, commissionMinor }) => [householdId, clients, commissionMinor])).toEqual([
    [1, 2, 300],
    [3, 1, 700],
  ]);
});

test('the same scheme and day replace the earlier run, byte for byte alike, and a plan follows', () => {
  const book = workedBook();
  const first = run(book);
  const before = JSON.stringify(segmentReads['segments.report'](book, { runId: first.id }));
  const matrix = book.prepare<[], { id: number }>('SELECT id FROM matrix').get();
  book
    .prepare<unknown[]>(
      "INSERT INTO year_plan (year, matrix_id, run_id, planned_at, summary) VALUES (2027, ?, ?, ?, '{}')",
    )
    .run(matrix?.id, first.id, NOW);
  const second = run(book);
  expect(segmentReads['segments.runs'](book, {})).toHaveLength(1);
  expect(JSON.stringify(segmentReads['segments.report'](book, { runId: second.id }))).toBe(before);
  expect(book.prepare<[], { run: number }>('SELECT run_id AS run FROM year_plan').get()?.run).toBe(second.id);
  run(book, { asOf: '2026-06-30' });
  run(book, { method: 'score' });
  expect(segmentReads['segments.runs'](book, {})).toHaveLength(3);
});

test('the day is the latest statement that stands, else the latest commission, else the latest policy start', () => {
  const book = testBook();
  expect(refusal(() => run(book, { asOf: null }))).toBe('unknown-date');
  book.client(1);
  // Names alone: nobody can be valued, which is an answer. The day is that of the book's making.
  expect(run(book, { asOf: null })).toMatchObject({
    asOf: NOW.slice(0, 10),
    summary: { unscored: { clients: 1, reasons: { 'no-commission': 1 } } },
  });
  book.policy({ client: 1, started: '2020-05-05' });
  expect(run(book, { asOf: null }).asOf).toBe('2020-05-05');
  book.commission({ client: 1, amount: 5, on: '2019-01-01' });
  expect(run(book, { asOf: null }).asOf).toBe('2019-01-01');
  const statement = book.prepare<unknown[]>(
    `INSERT INTO statement (file_name, sha256, byte_length, format, kind, recipe_name, reading, dated_on, imported_at, row_count, outcome, undone_at)
     VALUES ('a', 'a', 1, 'csv', 'clients', '', '{}', ?, ?, 1, '{}', ?)`,
  );
  statement.run('2018-01-01', NOW, null);
  statement.run('2026-01-01', NOW, NOW);
  expect(run(book, { asOf: null }).asOf).toBe('2018-01-01');
});

test('premium, lines, tenure and the year before are as they were on the day', () => {
  const book = testBook();
  book.client(1);
  const lapsed = book.policy({ client: 1, line: 1, status: 'lapsed', started: '2020-03-15', premium: 1000 });
  book.event(lapsed, '2026-07-01', 'lapsed');
  book.policy({ client: 1, line: 2, started: '2024-01-01', premium: 500 });
  book.policy({ client: 1, line: 2, started: '2026-08-01', premium: 70 });
  book.policy({ client: 1, line: 3, status: 'quoted', started: '2026-01-01', premium: 9999 });
  expect(gatherFacts(book, day('2026-06-30')).facts[0]).toMatchObject({
    premiumMinor: 1500,
    policiesInForce: 2,
    linesInForce: 2,
    policiesYearAgo: 2,
    tenureMonths: 75,
    firstPolicyOn: '2020-03-15',
  });
  expect(gatherFacts(book, day('2026-12-31')).facts[0]).toMatchObject({
    premiumMinor: 570,
    policiesInForce: 2,
    linesInForce: 1,
  });
});

test('moved cut lines become a version that can be taken back', () => {
  const book = workedBook();
  const first = run(book);
  const applied = segmentWrites['segments.apply'](book, { definition: { method: 'abc', cuts: [50, 90] }, now: NOW });
  expect(tiers(book)).toBe('A B B C C C C');
  expect(applied.moved).toBe(2);
  expect(applied.run).toMatchObject({ schemeName: 'abc', schemeVersion: 2, asOf: '2026-12-31' });
  expect(applied.previousSchemeId).toBe(first.schemeId);
  const back = segmentWrites['segments.activate'](book, { schemeId: applied.previousSchemeId, now: NOW });
  expect(tiers(book)).toBe('A A B B C C C');
  expect(back.moved).toBe(2);
  expect(segmentReads['segments.overview'](book, {}).run?.id).toBe(back.run.id);
  const again = segmentWrites['segments.apply'](book, { definition: { method: 'abc', cuts: [50, 90] }, now: NOW });
  expect(again.run.schemeVersion).toBe(2);
  expect(segmentReads['segments.schemes'](book, {}).filter(({ active }) => active)).toHaveLength(1);
  const moves = segmentReads['segments.compare'](book, { from: { runId: back.run.id }, to: { runId: again.run.id } });
  expect(moves.total).toBe(2);
  expect(moves.rows.map(({ householdId, from, to }) => [householdId, from, to])).toEqual([
    [2, 'A', 'B'],
    [4, 'B', 'C'],
  ]);
  expect(moves.counts).toContainEqual({ from: 'C', to: 'C', households: 3 });
});

test('a run is compared with a day and with a scheme that are not kept', () => {
  const book = workedBook();
  const { id, schemeId } = run(book);
  const earlier = segmentReads['segments.compare'](book, {
    from: { schemeId, asOf: '2025-12-31' },
    to: { runId: id },
  });
  expect(earlier.from.summary.unscored.households).toBe(7);
  expect(earlier.total).toBe(7);
  const score = segmentReads['segments.schemes'](book, {}).find(({ definition }) => definition.method === 'score');
  const schemes = segmentReads['segments.compare'](book, {
    from: { runId: id },
    to: { schemeId: score?.id ?? 0, asOf: '2026-12-31' },
  });
  expect(schemes.to.summary.definition.method).toBe('score');
  expect(schemes.counts.reduce((sum, { households }) => sum + households, 0)).toBe(7);
  expect(segmentReads['segments.runs'](book, {})).toHaveLength(1);
  expect(refusal(() => segmentReads['segments.compare'](book, { from: { runId: 99 }, to: { runId: id } }))).toBe(
    'unknown-run',
  );
});

test('a preview tells who would move and writes nothing', () => {
  const book = workedBook();
  const { id } = run(book);
  const { moved, summary } = segmentReads['segments.preview'](book, {
    definition: { method: 'count', cuts: [10, 50] },
  });
  expect(summary.tiers.map(({ households }) => households)).toEqual([1, 3, 3]);
  expect(moved).toContainEqual({ from: 'A', to: 'B', households: 1 });
  expect(segmentReads['segments.overview'](book, {}).run?.id).toBe(id);
});

test('an override holds at once, through a new run, until it ends or expires', () => {
  const book = workedBook();
  run(book);
  const set = (tier: string, expiresOn: string | null) =>
    segmentWrites['segments.override'](book, {
      householdId: 7,
      tier,
      reason: 'Brings the whole street',
      author: 'MD',
      expiresOn,
      today: '2027-01-15',
      now: NOW,
    });
  expect(set('A', null).tier).toBe('A');
  expect(tiers(book)).toBe('A A B B C C A');
  expect(segmentReads['segments.overview'](book, {}).run?.summary.tiers[0]).toMatchObject({
    households: 3,
    overridden: 1,
  });
  const shown = segmentReads['segments.overview'](book, {}).run?.summary;
  expect(run(book).summary.tiers[0]?.households).toBe(shown?.tiers[0]?.households);
  expect(tiers(book)).toBe('A A B B C C A');
  const why = segmentReads['segments.why'](book, { clientId: 7, householdId: null });
  expect(why.explanation).toMatchObject({ tier: 'A', ruleTier: 'C', override: { reason: 'Brings the whole street' } });
  expect(segmentWrites['segments.endOverride'](book, { householdId: 7, now: NOW }).tier).toBe('C');
  expect(tiers(book)).toBe('A A B B C C C');
  set('B', '2027-06-30');
  expect(tiers(book)).toBe('A A B B C C B');
  run(book, { asOf: '2027-06-30' });
  expect(tiers(book)).toContain('B');
  run(book, { asOf: '2027-07-01' });
  expect(segmentReads['segments.why'](book, { clientId: null, householdId: 7 }).explanation.override).toBeNull();
  expect(refusal(() => set('D', null))).toBe('unknown-tier');
  expect(refusal(() => set('A', '2020-01-01'))).toBe('expired-override');
});

test('the reasons lead to the commission lines', () => {
  const book = workedBook();
  book.commission({ client: 3, amount: -20, on: '2026-03-01' });
  book.commission({ client: 3, amount: 7, on: '2024-03-01' });
  run(book);
  const why = segmentReads['segments.why'](book, { clientId: 3, householdId: null });
  expect(why.explanation).toMatchObject({ valueMinor: 80, rank: 3, ranked: 7 });
  expect(why.commissionLines).toEqual({ count: 2, amountMinor: 80 });
  const lines = segmentReads['segments.lines'](book, { householdId: 3, offset: 0, limit: 10 });
  expect(lines.rows.map(({ datedOn, amountMinor }) => [datedOn, amountMinor])).toEqual([
    ['2026-06-30', 100],
    ['2026-03-01', -20],
  ]);
});

test('service counts the households that can be served, and lines are found that fit', () => {
  const book = workedBook();
  book.client(8, { status: 'lost' });
  run(book);
  const { service } = segmentReads['segments.overview'](book, {});
  expect(service.tiers.slice(0, 3).map(({ minutesEach, served }) => [minutesEach, served])).toEqual([
    [407, 2],
    [207, 2],
    [47, 3],
  ]);
  expect(service.minutes).toBe(2 * 407 + 2 * 207 + 3 * 47);
  expect(service.capacityMinutes).toBe(920 * 60);
  expect(segmentReads['segments.curve'](book, {}).fitted).toMatchObject({ isDefault: true, fits: true });
  book.prepare('UPDATE person SET weekly_minutes = 30').run();
  expect(segmentReads['segments.curve'](book, {}).fitted).toMatchObject({
    isDefault: false,
    fits: true,
    minutes: 689,
    cuts: [35, 50],
  });
});

test('lists filter by tier, unscored and state', () => {
  const book = workedBook();
  book.client(8);
  run(book);
  const list = (args: { tier?: string; state?: string }) =>
    segmentReads['segments.households'](book, { tier: null, state: null, sort: 'rank', offset: 0, limit: 10, ...args });
  expect(list({}).total).toBe(8);
  expect(list({ tier: 'B' }).rows.map(({ householdId }) => householdId)).toEqual([3, 4]);
  expect(list({ tier: 'unscored' }).rows.map(({ unscoredReason }) => unscoredReason)).toEqual(['no-commission']);
  expect(list({ state: 'prospect' }).total).toBe(1);
});

test('before the first run the screen gets an empty answer, not an error', () => {
  const book = testBook();
  expect(segmentReads['segments.overview'](book, {}).run).toBeNull();
  expect(segmentReads['segments.curve'](book, {}).runId).toBeNull();
  expect(refusal(() => segmentReads['segments.why'](book, { clientId: 1, householdId: null }))).toBe('no-run');
});

test('the reasons of a tier or of some clients are told together, each down to its statement lines', () => {
  const book = workedBook();
  book.client(8);
  run(book);
  const reasons = (of: { tier?: string; clientIds?: number[] }) =>
    segmentReads['segments.reasons'](book, { tier: null, clientIds: null, ...of });
  const own = reasons({ tier: 'B' });
  expect(own.households.map(({ why }) => why.household.id)).toEqual([3, 4]);
  expect(own.households[0]).toMatchObject({
    why: { explanation: { tier: 'B', valueMinor: 100 } },
    lines: { total: 1, rows: [{ amountMinor: 100 }] },
    changes: { valueMinor: { now: 100 } },
  });
  expect(reasons({ tier: 'unscored' }).households.map(({ why }) => why.household.id)).toEqual([8]);
  expect(reasons({ clientIds: [7, 2] }).households.map(({ why }) => why.household.id)).toEqual([2, 7]);
  expect(reasons({}).total).toBe(8);
});

test('an introduction counts from the day its client came, by what is known of it', () => {
  const book = testBook();
  for (const id of [1, 2, 3, 4]) {
    book.client(id);
  }
  book.prepare<[]>('UPDATE client SET referred_by_client_id = 1 WHERE id > 1').run();
  book.prepare<[]>("UPDATE client SET since = '2026-05-01' WHERE id = 2").run();
  book.prepare<[]>('UPDATE client SET since = NULL WHERE id > 2').run();
  book.policy({ client: 3, started: '2025-02-01' });
  const given = (on: string) => gatherFacts(book, day(on)).facts[0]?.referrals;
  expect(['2024-12-31', '2025-12-31', '2026-12-31'].map(given)).toEqual([1, 2, 3]);
});
