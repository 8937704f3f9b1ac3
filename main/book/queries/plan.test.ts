import { expect, test } from 'vitest';
import type { PlanPart } from '../../../shared/contract/planner.ts';
import { day } from '../../../shared/day.ts';
import { refreshClients } from '../rollups.ts';
import { clientEditWrites } from './client-edits.ts';
import { matrixReads, matrixWrites } from './matrix.ts';
import { activeMatrix } from './matrix-store.ts';
import { type PlanArgs, planWrites } from './plan.ts';
import { planPreviewReads } from './plan-preview.ts';
import { plannerReads } from './planner.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';

const args: PlanArgs = { year: 2027, holidays: [day('2027-01-01'), day('2027-03-29')], now: NOW };

/** One household of A, one of B and one of C by commission, and one that never brought any. */
function office(): TestBook {
  const db = testBook();
  const amounts = [80_000, 15_000, 1000];
  for (const id of [1, 2, 3, 4]) {
    db.client(id, { birthDate: '1980-05-05' });
    db.policy({ client: id, started: '2015-04-01', renewal: '2026-04-01' });
  }
  amounts.forEach((amount, index) => {
    db.commission({ client: index + 1, amount, on: '2026-06-30' });
  });
  return db;
}

function touches(db: TestBook): unknown[] {
  return db.prepare('SELECT * FROM touch ORDER BY id').all();
}

test('planning runs the scheme as of the last day before the year when there is no run', () => {
  const db = office();
  const { summary, shortfalls } = planWrites['plan.apply'](db, args);
  expect(db.prepare('SELECT as_of FROM segment_run').all()).toEqual([{ as_of: '2026-12-31' }]);
  expect(summary).toMatchObject({ touches: 12 + 9 + 6 + 6, capacityHours: 920, byTier: { A: 12, B: 9, C: 12 } });
  expect(summary.hours).toBe(Math.round(((407 + 207 + 47 + 47) / 60) * 100) / 100);
  expect(shortfalls).toEqual([]);
  const unscored = db.prepare("SELECT count(*) AS n FROM touch WHERE why LIKE '%unscored%' AND household_id = 4").get();
  expect(unscored).toEqual({ n: 6 });
});

test('a second run changes no row and counts the same', () => {
  const db = office();
  const first = planWrites['plan.apply'](db, args);
  const before = touches(db);
  const second = planWrites['plan.apply'](db, args);
  expect(touches(db)).toEqual(before);
  expect(second.summary).toEqual(first.summary);
  expect(second.counts).toEqual({ added: 0, moved: 0, changed: 0, removed: 0, same: 33, fixed: 0 });
});

test('rollups follow the plan', () => {
  const db = office();
  planWrites['plan.apply'](db, args);
  expect(db.prepare('SELECT touches, touches_done FROM client_year WHERE client_id = 1 AND year = 2027').get()).toEqual(
    {
      touches: 12,
      touches_done: 0,
    },
  );
  const { next } = db
    .prepare<[], { next: string }>('SELECT min(planned_on) AS next FROM touch WHERE client_id = 1')
    .get() ?? { next: '' };
  expect(db.prepare('SELECT next_touch_on FROM client_summary WHERE client_id = 1').get()).toEqual({
    next_touch_on: next,
  });
});

test('re-planning keeps done, moved, pinned and hand-made touches, and undo brings the rest back', () => {
  const db = office();
  planWrites['plan.apply'](db, args);
  db.prepare("UPDATE touch SET status = 'done', done_on = planned_on WHERE id = 1").run();
  db.prepare("UPDATE touch SET planned_on = '2027-02-02' WHERE id = 2").run();
  db.prepare('UPDATE touch SET pinned = 1 WHERE id = 3').run();
  db.prepare(
    `INSERT INTO touch (year, household_id, client_id, activity_id, channel, planned_on, minutes, origin)
     VALUES (2027, 1, 1, 1, 'call', '2027-03-03', 10, 'hand')`,
  ).run();
  const before = touches(db);
  const fixed = before.filter((row) => [1, 2, 3, 34].includes((row as { id: number }).id));
  db.prepare("UPDATE client SET ended = 'deceased' WHERE id = 3").run();
  db.prepare("UPDATE segment_result SET tier = 'B' WHERE household_id = 1").run();
  const preview = planPreviewReads['plan.preview'](db, args);
  const { counts } = planWrites['plan.apply'](db, args);
  expect(counts).toEqual(preview.counts);
  expect(counts.removed).toBeGreaterThan(6);
  expect(touches(db)).toEqual(expect.arrayContaining(fixed));
  expect(db.prepare("SELECT count(*) AS n FROM touch WHERE client_id = 3 AND status = 'planned'").get()).toEqual({
    n: 0,
  });
  planWrites['plan.undo'](db, { year: 2027 });
  expect(touches(db)).toEqual(before);
  expect(() => planWrites['plan.undo'](db, { year: 2027 })).toThrow('nothing to undo');
});

test('a refused channel is a shortfall; do-not-contact, lost and merged clients get nothing', () => {
  const db = office();
  db.prepare(
    "INSERT INTO consent (client_id, channel, state, recorded_on) VALUES (4, 'call', 'refused', '2026-01-01')",
  ).run();
  db.prepare('UPDATE client SET do_not_contact = 1 WHERE id = 1').run();
  db.prepare("UPDATE client_summary SET status = 'lost' WHERE client_id = 2").run();
  db.prepare('UPDATE client SET merged_into_client_id = 4 WHERE id = 3').run();
  const { summary, shortfalls } = planWrites['plan.apply'](db, args);
  expect(shortfalls).toMatchObject([
    { clientId: 4, activity: 'phone-review', reason: 'refused', wanted: 1, planned: 0 },
  ]);
  expect(summary.touches).toBe(5);
});

const ALL: PlanPart = { leaveKinds: [], leavePeople: [], leaveWeeks: [], leaveHouseholds: [], onlyHouseholds: null };

test('a part can be applied: what is left out stays as it stands and is listed, and the rest can still be taken', () => {
  const db = office();
  const part = { ...ALL, onlyHouseholds: [1, 2] };
  const { counts, shortfalls, summary, leftOut } = planWrites['plan.apply'](db, { ...args, part });
  expect([counts.added, leftOut, summary.touches]).toEqual([21, 12, 21]);
  expect(shortfalls).toHaveLength(6);
  expect(new Set(shortfalls.map(({ reason, householdId }) => `${reason} ${householdId}`))).toEqual(
    new Set(['left-out 3', 'left-out 4']),
  );
  const rest = planPreviewReads['plan.preview'](db, args);
  expect(rest.households.map(({ householdId, added, changes }) => [householdId, added, changes.length])).toEqual([
    [3, 6, 6],
    [4, 6, 6],
  ]);
  const before = touches(db);
  planWrites['plan.apply'](db, args);
  expect(touches(db)).toHaveLength(33);
  planWrites['plan.undo'](db, { year: 2027 });
  expect(touches(db)).toEqual(before);
});

test('a preview tells the same changes by household, by person and by week', () => {
  const db = office();
  planWrites['plan.apply'](db, args);
  db.prepare("UPDATE segment_result SET tier = 'B' WHERE household_id = 1").run();
  const { counts, households, people, weeks, householdCount, summary } = planPreviewReads['plan.preview'](db, args);
  expect([householdCount, households.map(({ householdId }) => householdId)]).toEqual([1, [1]]);
  const [own] = households;
  expect(own).toMatchObject({ added: counts.added, removed: counts.removed, minutes: 207 - 407 });
  const minutesOf = (rows: readonly { readonly minutes: number }[]) => rows.reduce((sum, row) => sum + row.minutes, 0);
  expect([minutesOf(people), minutesOf(weeks)]).toEqual([-200, -200]);
  expect(people).toMatchObject([
    { personId: 1, plannedMinutes: Math.round(summary.hours * 60), capacityMinutes: 55_200 },
  ]);
});

test('a plan says what changed since: the staff, and what was left out', () => {
  const db = office();
  const since = () =>
    plannerReads['planner.year'](db, {
      year: 2027,
      today: day('2027-01-04'),
      holidays: args.holidays.map((on) => ({ day: on, name: '' })),
    }).plan?.outdated;
  planWrites['plan.apply'](db, { ...args, part: { ...ALL, leaveHouseholds: [4] } });
  expect(since()).toEqual(['part']);
  db.prepare("INSERT INTO leave (person_id, from_day, to_day) VALUES (1, '2027-05-03', '2027-05-14')").run();
  expect(since()).toEqual(['staff', 'part']);
  planWrites['plan.apply'](db, args);
  expect(since()).toEqual([]);
});

test('a plan is outdated once a client, a consent or a holiday changed, and up to date again when it is applied', () => {
  const db = office();
  planWrites['plan.apply'](db, args);
  const outdated = (holidays = args.holidays) =>
    plannerReads['planner.year'](db, {
      year: 2027,
      today: day('2027-01-02'),
      holidays: holidays.map((each) => ({ day: each, name: '' })),
    }).plan?.outdated;
  expect(outdated()).toEqual([]);
  clientEditWrites['clients.update'](db, { id: 1, patch: { occupation: 'baker' }, now: NOW });
  expect(outdated()).toEqual([]);
  clientEditWrites['clients.update'](db, { id: 1, patch: { birthDate: '1980-06-06' }, now: NOW });
  expect(outdated()).toEqual(['clients']);
  planWrites['plan.apply'](db, args);
  expect(outdated()).toEqual([]);
  const more = [...args.holidays, day('2027-05-05')];
  expect(outdated(more)).toEqual(['calendar']);
  planWrites['plan.apply'](db, { ...args, holidays: more });
  expect(outdated(more)).toEqual([]);
});

test('households of a class get what the matrix says of them alone', () => {
  const db = office();
  planWrites['plan.apply'](db, args);
  const { cells } = activeMatrix(db).matrix;
  const mail = cells.find(({ tier, activity }) => tier === 'C' && activity === 'greeting-mail');
  if (mail === undefined) {
    throw new Error('tier C gets greeting mails');
  }
  matrixWrites['matrix.save'](db, { cells: [...cells, { ...mail, overlay: 'single-policy', times: 0 }], now: NOW });
  db.policy({ client: 4, started: '2016-04-01', renewal: '2026-04-01' });
  refreshClients(db, [1, 2, 3, 4]);
  planWrites['plan.apply'](db, args);
  const mails = (id: number) =>
    db
      .prepare<[number], number>(
        "SELECT count(*) FROM touch WHERE household_id = ? AND minutes = 3 AND status = 'planned'",
      )
      .pluck()
      .get(id);
  expect([1, 2, 3, 4].map(mails)).toEqual([4, 4, 0, 4]);
  const screen = matrixReads['matrix.get'](db, { today: day('2027-01-02') });
  expect(
    screen.tiers.map(({ groups }) => groups.filter(({ overlays }) => overlays.includes('single-policy'))),
  ).toMatchObject([[{ households: 1 }], [{ households: 1 }], [{ households: 1 }]]);
});
