import { expect, test } from 'vitest';
import { rawOf, storedField, TRACED_ENTITIES, tracedColumns, tracedName } from './provenance.ts';
import type { ColumnReading, Reading } from './reading.ts';

const column = (index: number, header: string, field: ColumnReading['field']): ColumnReading => ({
  index,
  header,
  field,
  confidence: 1,
  reason: '',
});

function reading(...columns: ColumnReading[]): Reading {
  const table = { sheet: null, kind: 'commissions', headerRow: 1, headerRows: 1, columns } as const;
  const plain = { version: 1, format: 'csv', kind: 'commissions', encoding: 'utf-8', delimiter: ',' } as const;
  return { ...plain, tables: [table], carrier: null, currency: 'EUR', country: 'NL' };
}

test('a value is traced to all columns that made it', () => {
  const how = reading(
    column(0, 'Polis', 'policy.number'),
    column(1, 'Voornaam', 'client.givenName'),
    column(2, '', 'client.familyName'),
    column(3, 'Debet', 'commission.debit'),
    column(4, 'Credit', 'commission.credit'),
  );
  const name = tracedColumns(how, null, 'client', 'name');
  expect(name).toEqual([
    { index: 1, header: 'Voornaam' },
    { index: 2, header: 'C' },
  ]);
  expect(rawOf(name, ['P1', 'Piet', 'de Boer', '', '12,50'])).toBe('Piet de Boer');
  expect(rawOf(tracedColumns(how, null, 'commission', 'amount'), ['P1', 'Piet', 'de Boer', ' ', '12,50'])).toBe(
    '12,50',
  );
  expect(tracedColumns(how, null, 'policy', 'started_on')).toEqual([]);
});

test('a name that no column holds is traced to the number that stands in for it', () => {
  expect(tracedColumns(reading(column(0, 'Polis', 'policy.number')), null, 'client', 'name')).toEqual([
    { index: 0, header: 'Polis' },
  ]);
});

test('names of exports and of the book lead to each other', () => {
  for (const entity of TRACED_ENTITIES) {
    for (const field of [
      'name',
      'birth_date',
      'premium_minor',
      'started_on',
      'number',
      'amount',
      'paid_minor',
      'other',
    ]) {
      expect(storedField(entity, tracedName(entity, field))).toBe(field);
    }
  }
});
