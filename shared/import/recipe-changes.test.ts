import { expect, test } from 'vitest';
import type { ColumnReading, Reading } from './reading.ts';
import { recipeChanges } from './recipe-changes.ts';

const column = (index: number, header: string, field: ColumnReading['field'], more: Partial<ColumnReading> = {}) => ({
  index,
  header,
  field,
  confidence: 1,
  reason: '',
  ...more,
});

const recipe = (columns: readonly ColumnReading[], more: Partial<Reading> = {}): Reading => ({
  version: 1,
  format: 'csv',
  kind: 'policies',
  encoding: 'utf-8',
  delimiter: ';',
  tables: [{ sheet: null, kind: 'policies', headerRow: 1, headerRows: 1, columns }],
  carrier: 'Acme',
  currency: 'EUR',
  country: 'NL',
  ...more,
});

test('a later version tells its columns that came, went, moved or mean something else, and what holds for the whole', () => {
  const before = recipe([
    column(0, 'Polis', 'policy.number'),
    column(1, 'Naam', 'client.name'),
    column(2, 'Premie', 'policy.premium', { decimal: ',' }),
    column(3, 'Oud', null),
  ]);
  const after = recipe(
    [
      column(0, 'polis', 'policy.number'),
      column(1, 'Premie', 'policy.premium', { decimal: '.' }),
      column(2, 'Naam', 'client.familyName'),
      column(3, '', 'policy.start'),
    ],
    { complete: true, rates: { USD: '0.92' } },
  );
  expect(recipeChanges(before, after)).toEqual([
    { what: 'moved', column: 'Premie', before: '3', after: '2' },
    { what: 'decimal', column: 'Premie', before: ',', after: '.' },
    { what: 'moved', column: 'Naam', before: '2', after: '3' },
    { what: 'field', column: 'Naam', before: 'client.name', after: 'client.familyName' },
    { what: 'added', column: 'D', before: null, after: 'policy.start' },
    { what: 'removed', column: 'Oud', before: null, after: null },
    { what: 'rates', column: null, before: null, after: 'USD = 0.92' },
    { what: 'complete', column: null, before: null, after: 'yes' },
  ]);
  expect(recipeChanges(before, before)).toEqual([]);
});
