import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLIENT_SORTS, type ClientFilter } from '../../shared/contract/clients.ts';
import { day } from '../../shared/day.ts';
import { overlapping } from '../import/rows-fixture.ts';
import { commitRows, emptyBook } from '../import/statement-fixture.ts';
import { clientIndex, prepareClientIndex } from './client-index.ts';
import { selectClients } from './client-selection.ts';
import { NOW, perform, type Story, steps, TODAY } from './client-story-fixture.ts';
import { clientContactWrites } from './queries/client-contacts.ts';
import { clientEditWrites } from './queries/client-edits.ts';
import { clientListReads } from './queries/client-list.ts';
import { planWrites } from './queries/plan.ts';
import { segmentWrites } from './queries/segments.ts';
import { touchWrites } from './queries/touches.ts';
import type { ReadBook } from './types.ts';

const FILTERS: readonly ClientFilter[] = [
  {},
  { tiers: ['A'] },
  { tiers: ['unscored'], statuses: ['active', 'lost'] },
  { advisorIds: [1] },
  { policies: 'none' },
  { policies: 'several' },
  { lineIds: [1, 2] },
  { carrierIds: [1, 2] },
  { nextTouch: 'none' },
  { nextTouch: { until: '2027-06-30' } },
  { renewalUntil: '2027-12-31' },
  { quick: 'overdue' },
  { quick: 'unscored' },
  { quick: 'unnamed' },
  ...['van', 'v', 'Berg', '王', '小明', 'elo', '1234', 'example', 'zw an', '55', 'quist'].map((search) => ({ search })),
];

/** Everything the list can say of a book. */
function allAnswers(db: ReadBook) {
  const list = (filter: ClientFilter, by: (typeof CLIENT_SORTS)[number], descending: boolean) =>
    clientListReads['clients.list'](db, { filter, sort: { by, descending }, offset: 0, limit: 1000, today: TODAY });
  return {
    sorted: CLIENT_SORTS.flatMap((by) => [list({}, by, false), list({}, by, true)]),
    // Few are sorted in another way than many.
    ordered: CLIENT_SORTS.map((by) => ids(db, by)),
    filtered: FILTERS.map((filter) => [filter, list(filter, 'name', false)]),
    quick: clientListReads['clients.quickCounts'](db, { today: TODAY }),
    choices: clientListReads['clients.choices'](db, {}),
  };
}

function ids(db: ReadBook, by: (typeof CLIENT_SORTS)[number]): readonly (number | undefined)[] {
  const { columns, orders } = clientIndex(db);
  return [false, true].flatMap((descending) => [...orders.of({ by, descending })]).map((slot) => columns.ids[slot]);
}

test('whatever was written, lists read from what changed say what lists read from the whole book say', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(overlapping, fc.array(steps, { minLength: 3, maxLength: 12 }), (statements, sequence) => {
      const story: Story = { db: emptyBook(), edits: [] };
      for (const { kind, rows } of statements) {
        commitRows(story.db, rows, { kind, datedOn: '2026-12-31' });
      }
      allAnswers(story.db);
      for (const step of sequence) {
        perform(story, step);
        clientIndex(story.db).orders.of({ by: 'premium', descending: true });
      }
      expect(allAnswers(story.db)).toEqual(allAnswers({ ...story.db }));
    }),
    { numRuns: 100 },
  );
});

test('after an edit the orders are put right in the pauses, before anybody asks for one', () => {
  const db = emptyBook();
  const row = (called: string) => ({ client: { rawName: called, name: called, kind: 'person' as const } });
  commitRows(db, [row('Jan Bakker'), row('Anna Bos')], { kind: 'clients' });
  const prepareAll = () => {
    while (prepareClientIndex(db)) {
      clientIndex(db);
    }
  };
  prepareAll();
  expect(prepareClientIndex(db)).toBe(false);
  clientEditWrites['clients.update'](db, { id: 1, patch: { name: 'Zeno Bakker' }, now: NOW });
  expect(prepareClientIndex(db)).toBe(true);
  prepareAll();
  const { orders } = clientIndex(db);
  const kept = orders.of({ by: 'value', descending: true });
  expect(orders.of({ by: 'value', descending: true })).toBe(kept);
  expect(ids(db, 'name')).toEqual([2, 1, 1, 2]);
});

test('an edit is read into the index there is; a valuation of everybody makes it anew', () => {
  const db = emptyBook();
  const row = (called: string) => ({ client: { rawName: called, name: called, kind: 'person' as const } });
  commitRows(db, [row('Jan Bakker'), row('Anna Bos')], { kind: 'clients' });
  const before = clientIndex(db);
  clientEditWrites['clients.update'](db, { id: 1, patch: { name: 'Zeno Bakker' }, now: NOW });
  expect(clientIndex(db)).toBe(before);
  const named = selectClients(db, { search: 'zeno' }, { by: 'name', descending: false }, TODAY);
  expect([...named.page(0, 10)].map((slot) => before.columns.name[slot])).toEqual(['Zeno Bakker']);
  expect([...before.orders.of({ by: 'name', descending: false })].map((slot) => before.columns.name[slot])).toEqual([
    'Anna Bos',
    'Zeno Bakker',
  ]);
  segmentWrites['segments.run'](db, { schemeId: null, method: null, asOf: '2026-12-31', now: NOW });
  expect(clientIndex(db)).not.toBe(before);
});

test('a touch done, a contact logged and a household named by hand are read into the index there is', () => {
  const db = emptyBook();
  const rows = ['Jan Bakker', 'Anna Bos'].map((called, at) => ({
    client: { rawName: called, name: called, kind: 'person' as const, birthDate: day('1980-05-05') },
    policy: { number: `${at + 1}`, line: 'motor', premium: 90_000, status: 'in-force' as const },
    commission: { amount: 9_000 },
  }));
  commitRows(db, rows, { kind: 'commissions', datedOn: '2026-12-31' });
  segmentWrites['segments.run'](db, { schemeId: null, method: null, asOf: '2026-12-31', now: NOW });
  planWrites['plan.apply'](db, { year: 2027, holidays: [], now: NOW });
  const before = clientIndex(db);
  const first = db
    .prepare<[], { id: number; client_id: number }>('SELECT id, client_id FROM touch ORDER BY planned_on, id LIMIT 1')
    .get();
  const writes = [
    () => touchWrites['touch.done'](db, { id: first?.id ?? 0, on: '2027-01-03', outcome: '' }),
    () =>
      clientContactWrites['clients.logContact'](db, {
        id: 2,
        direction: 'out',
        channel: 'call',
        happenedAt: '2027-01-15T10:00:00.000Z',
        minutes: 5,
        outcome: '',
        note: '',
        personId: null,
        touchId: null,
        now: NOW,
      }),
    () => clientEditWrites['clients.updateHousehold'](db, { householdId: 1, name: 'At the mill', now: NOW }),
  ];
  for (const write of writes) {
    const shown = allAnswers(db);
    write();
    const now = allAnswers(db);
    expect(now).not.toEqual(shown);
    expect(now).toEqual(allAnswers({ ...db }));
    expect(clientIndex(db)).toBe(before);
  }
});
