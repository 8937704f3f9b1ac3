import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Column, gridTemplate, leastWidth, nextSort, rowAfterKey, shownColumns } from './columns.ts';

type Row = { readonly name: string };
const column = (id: string, extra: Partial<Column<Row>> = {}): Column<Row> => ({
  id,
  header: id,
  width: 50,
  cell: () => id,
  value: () => id,
  ...extra,
});
const columns = [
  column('name', { name: true, grow: true }),
  column('value', { align: 'right' }),
  column('since', { optional: true }),
];

test('optional columns wait until they are chosen, and the name cannot be hidden', () => {
  const ids = (flipped: string[]) => shownColumns(columns, flipped).map(({ id }) => id);
  expect(ids([])).toEqual(['name', 'value']);
  expect(ids(['since'])).toEqual(['name', 'value', 'since']);
  expect(ids(['value', 'name'])).toEqual(['name']);
});

test('a header sorts figures from high and text from A first, then the other way', () => {
  const [name, value] = columns;
  if (name === undefined || value === undefined) {
    throw new Error('fixture');
  }
  const first = nextSort(undefined, value);
  expect(first).toEqual({ column: 'value', direction: 'descending' });
  expect(nextSort(first, value).direction).toBe('ascending');
  expect(nextSort(first, name)).toEqual({ column: 'name', direction: 'ascending' });
});

test('the box for ticking rows takes the first track', () => {
  expect(gridTemplate(columns.slice(0, 2), true)).toBe('36px minmax(50px, 1fr) 50px');
  expect(leastWidth(columns, false)).toBe(150);
});

test('keys never leave the table', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
  fc.assert(
    fc.property(
      keys,
      fc.integer({ min: 1, max: 100_000 }),
      fc.nat(),
      fc.integer({ min: 1, max: 60 }),
      (key, total, at, screen) => {
        const to = rowAfterKey(key, at % total, total, screen);
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(total);
      },
    ),
  );
  expect(rowAfterKey('x', 3, 10, 5)).toBeNull();
  expect(rowAfterKey('PageDown', 3, 10, 5)).toBe(8);
});
