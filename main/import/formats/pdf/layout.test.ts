import { expect, test } from 'vitest';
import { readWhole } from '../../reading-fixture.ts';
import { type Drawn, pdfOf, tableOf } from './pdf-fixture.ts';

const COLUMNS = [{ x: 40 }, { x: 120 }, { x: 270 }, { x: 340 }, { x: 470, right: true }, { x: 550, right: true }];
const HEADER = ['Policy number', 'Client name', 'Period', 'Kind', 'Premium', 'Commission'];
const STEP = 11;
const NAMES = ['Stichting Pensioenfonds Noord-Holland en Omstreken', 'A. Smit', 'Zorggroep Oost en dochters'];
const LINES = [
  ['Stichting Pensioenfonds', 'Noord-Holland en', 'Omstreken'],
  ['A. Smit'],
  ['Zorggroep Oost', 'en dochters'],
];

/** Rows whose names run over as many lines as they need, with a gap between rows and the other cells set at a height. */
function wrapped(place: 'top' | 'middle' | 'bottom', gap: number, count: number): Buffer {
  const drawn: Drawn[] = tableOf(COLUMNS, [HEADER], 780);
  let top = 780 - STEP - gap;
  for (let at = 0; at < count; at += 1) {
    const lines = LINES[at % 3] ?? [];
    const down = place === 'top' ? 0 : place === 'bottom' ? lines.length - 1 : (lines.length - 1) / 2;
    const cells = [`00-${400 + at}`, '', '13-02-2027', 'Renewal', `${100 + at}.00`, `${10 + at}.50`];
    drawn.push(...tableOf(COLUMNS, [cells], top - down * STEP));
    drawn.push(...lines.map((text, line) => ({ x: 120, y: top - line * STEP, text })));
    top -= lines.length * STEP + gap;
  }
  return pdfOf([drawn]);
}

test.each([
  ['top', 0],
  ['top', 3],
  ['top', 8],
  ['middle', 3],
  ['middle', 8],
  ['bottom', 0],
  ['bottom', 3],
  ['bottom', 8],
] as const)('names over several lines, the other cells at the %s, rows %d points apart', async (place, gap) => {
  const { rows } = await readWhole(wrapped(place, gap, 12), 'statement.pdf');
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  expect(rows.map(({ policy, client, commission }) => [policy?.number, client?.rawName, commission?.amount])).toEqual(
    Array.from({ length: 12 }, (_, at) => [`00-${400 + at}`, NAMES[at % 3], 1050 + at * 100]),
  );
});

test('where nothing tells the row that a line goes on from, none is made up', async () => {
  const { rows } = await readWhole(wrapped('middle', 0, 12), 'statement.pdf');
  expect(rows.flatMap(({ client }) => client?.rawName ?? []).some((name) => /Omstreken A|Omstreken Z/.test(name))).toBe(
    false,
  );
  expect(rows.filter(({ problems }) => problems.length > 0).length).toBeGreaterThan(0);
});

test('titles of sections within the lines join no name', async () => {
  const cells = (at: number) => [`00-${400 + at}`, 'A. Smit', '13-02-2027', 'Renewal', '100.00', '10.50'];
  const title = (column: number, text: string) => COLUMNS.map((_, at) => (at === column ? text : ''));
  const table = [HEADER, cells(0), title(0, 'Motor'), cells(1), cells(2), title(2, 'Life insurance'), cells(3)];
  const { rows, summary } = await readWhole(pdfOf([tableOf(COLUMNS, table, 780, STEP)]), 'statement.pdf');
  expect(rows.map(({ client }) => client?.rawName)).toEqual(['A. Smit', 'A. Smit', 'A. Smit', 'A. Smit']);
  expect(summary.ignored.title).toBe(2);
});

const LEFT = [{ x: 30 }, { x: 100 }, { x: 200 }, { x: 280, right: true }];
const RIGHT = LEFT.map((column) => ({ ...column, x: column.x + 285 }));
const SHORT = ['Policy', 'Client', 'Month', 'Comm.'];
const short = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => [`P-${1000 + from + at}`, 'A. Smit', '2027-02', `${10 + from + at}.50`]);

test.each([
  ['each with its heading', true],
  ['the right one going on without', false],
])('a page in two columns is read left, then right: %s', async (_what, heading) => {
  const page = (from: number, right: number): Drawn[] => [
    ...tableOf(LEFT, [SHORT, ...short(from, 20)], 780),
    ...tableOf(RIGHT, [heading ? SHORT : SHORT.map(() => ''), ...short(from + 20, right)], 780),
  ];
  const bytes = pdfOf([
    [{ x: 30, y: 810, text: 'Commission statement of February' }, ...page(0, 20)],
    [...page(40, 9), { x: 315, y: 780 - 14 * 10, text: 'Total' }, { x: 540, y: 780 - 14 * 10, text: '3070.50' }],
  ]);
  const { rows, summary } = await readWhole(bytes, 'statement.pdf');
  expect(rows.map(({ policy }) => policy?.number)).toEqual(Array.from({ length: 69 }, (_, at) => `P-${1000 + at}`));
  expect(new Set(rows.map(({ row }) => row)).size).toBe(69);
  expect(summary.controlTotals).toMatchObject([{ stated: 307_050, found: 307_050 }]);
});
