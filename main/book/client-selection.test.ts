import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLIENT_SORTS, type ClientFilter } from '../../shared/contract/clients.ts';
import { day } from '../../shared/day.ts';
import { noteClients } from './client-changes.ts';
import { clientIndex, prepareClientIndex } from './client-index.ts';
import { filledBook, filters } from './client-list-fixture.ts';
import { selectClients } from './client-selection.ts';
import type { ReadBook } from './types.ts';

const TODAY = day('2027-03-01');

type Row = {
  readonly client_id: number;
  readonly household_id: number;
  readonly sort_key: string;
  readonly status: string;
  readonly tier: string | null;
  readonly state: string | null;
  readonly advisor_id: number | null;
  readonly policies_in_force: number;
  readonly annual_premium_minor: number;
  readonly value_minor: number | null;
  readonly next_touch_on: string | null;
  readonly next_renewal_on: string | null;
  readonly last_contact_on: string | null;
  readonly first_policy_on: string | null;
};

/** The same said row by row, in plain words. */
function expected(db: ReadBook, filter: ClientFilter): Row[] {
  const rows = db
    .prepare<[], Row>(
      `SELECT * FROM client_summary WHERE client_id NOT IN (SELECT id FROM client WHERE merged_into_client_id IS NOT NULL)`,
    )
    .all();
  const holds = db.prepare<[number, number], number>(
    "SELECT 1 FROM policy WHERE client_id = ? AND line_id = ? AND status = 'in-force'",
  );
  const text = db.prepare<[number], string>('SELECT text FROM client_text WHERE client_id = ?').pluck();
  const plain = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const { nextTouch } = filter;
  return rows.filter(
    (row) =>
      (filter.tiers?.includes((row.tier ?? 'unscored') as 'A') ?? true) &&
      (filter.states?.includes(row.state ?? '-') ?? true) &&
      (filter.statuses?.some((status) => status === row.status) ?? true) &&
      (filter.advisorIds?.includes(row.advisor_id) ?? true) &&
      (filter.lineIds?.some((line) => holds.get(row.client_id, line) !== undefined) ?? true) &&
      (filter.policies === undefined || filter.policies === (['none', 'one'][row.policies_in_force] ?? 'several')) &&
      (nextTouch === undefined ||
        (nextTouch === 'none' ? row.next_touch_on === null : (row.next_touch_on ?? '9') <= nextTouch.until)) &&
      (filter.renewalUntil === undefined || (row.next_renewal_on ?? '9') <= filter.renewalUntil) &&
      (filter.householdId === undefined || row.household_id === filter.householdId) &&
      quick(row, filter.quick) &&
      (filter.search ?? '').split(' ').every((word) => found(plain(String(text.get(row.client_id))), plain(word))),
  );
}

/** Three letters and more stand anywhere; one or two begin a word of the name, or are Chinese and stand in it. */
function found(text: string, word: string): boolean {
  const [name = ''] = text.split('\n');
  return word.length > 2
    ? text.includes(word)
    : name.split(' ').some((part) => (/^\w*$/.test(word) ? part.startsWith(word) : part.includes(word)));
}

function quick(row: Row, wanted: ClientFilter['quick']): boolean {
  switch (wanted) {
    case undefined:
      return true;
    case 'overdue':
      return (row.next_touch_on ?? '9') < TODAY;
    case 'fallers':
      return row.state?.endsWith('-faller') === true;
    case 'single-policy':
      return row.policies_in_force === 1;
    case 'unscored':
      return row.tier === null && row.status !== 'deceased' && row.status !== 'dissolved';
    case 'unnamed':
      return false;
  }
}

test.each([false, true])(
  'any filter leaves the clients it says, with their households and value (prepared before: %s)',
  (prepared) => {
    const db = filledBook();
    while (prepared && prepareClientIndex(db)) {
      // A piece at a time.
    }
    fc.assert(
      fc.property(filters, (filter) => {
        const rows = expected(db, filter);
        const selection = selectClients(db, filter, { by: 'name', descending: false }, TODAY);
        const ids = [...selection.page(0, 100)].map((position) => selection.index.columns.ids[position]);
        const byName = rows.toSorted((one, other) => (one.sort_key < other.sort_key ? -1 : 1));
        expect(ids).toEqual(byName.map((row) => row.client_id));
        expect(selection.total).toBe(rows.length);
        const worth = new Map(rows.map((row) => [row.household_id, row.value_minor ?? 0]));
        expect(selection.households).toBe(worth.size);
        expect(selection.valueMinor).toBe([...worth.values()].reduce((sum, value) => sum + value, 0));
      }),
      { numRuns: 300 },
    );
  },
);

const COLUMN = {
  value: 'value_minor',
  premium: 'annual_premium_minor',
  policies: 'policies_in_force',
  nextTouch: 'next_touch_on',
  renewal: 'next_renewal_on',
  lastContact: 'last_contact_on',
  since: 'first_policy_on',
} as const satisfies Partial<Record<(typeof CLIENT_SORTS)[number], keyof Row>>;

test('any column sorts either way, what is missing stands last, and pages follow on each other', () => {
  const db = filledBook();
  const rows = expected(db, {}).toSorted((one, other) => (one.sort_key < other.sort_key ? -1 : 1));
  for (const [by, column] of Object.entries(COLUMN) as [keyof typeof COLUMN, keyof Row][]) {
    for (const descending of [false, true]) {
      const sorted = rows.toSorted((one, other) => {
        const [first, second] = [one[column], other[column]];
        if (first === null || second === null) {
          return Number(first === null) - Number(second === null);
        }
        return (first < second ? -1 : first > second ? 1 : 0) * (descending ? -1 : 1);
      });
      const selection = selectClients(db, { tiers: ['A', 'B', 'C', 'unscored'] }, { by, descending }, TODAY);
      const pages = [0, 7, 14, 21, 28, 35].flatMap((offset) => [...selection.page(offset, 7)]);
      expect(pages.map((position) => selection.index.columns.ids[position])).toEqual(
        sorted.map((row) => row.client_id),
      );
      expect(pages.map((position) => selection.placeOf(position))).toEqual(pages.map((_, at) => at));
    }
  }
});

test('what is prepared in pauses says what is made at once, and a write is read into it', () => {
  const db = filledBook();
  let steps = 0;
  while (prepareClientIndex(db)) {
    steps += 1;
  }
  expect(steps).toBeGreaterThan(CLIENT_SORTS.length);
  const before = clientIndex(db);
  expect(clientIndex(db)).toBe(before);
  db.prepare("UPDATE client_summary SET tier = 'A' WHERE client_id = 4").run();
  noteClients(db, [4]);
  expect(clientIndex(db)).toBe(before);
  const { total } = selectClients(db, { tiers: ['A'] }, { by: 'name', descending: false }, TODAY);
  expect(total).toBe(expected(db, { tiers: ['A'] }).length);
});
