import { expect, test } from 'vitest';
import { slashed } from './slashed.ts';
import { ColumnStatistics } from './statistics.ts';

function values(...cells: readonly string[]): ColumnStatistics {
  const statistics = new ColumnStatistics();
  for (const cell of cells) {
    statistics.add(cell, undefined);
  }
  return statistics;
}

test('a header in two languages means what both say', () => {
  expect(slashed('Polis / Police', undefined)).toMatchObject({ open: 'policy' });
  expect(slashed('Vervaldag / Échéance', undefined)).toMatchObject({ field: 'policy.renewal' });
  expect(slashed('Naam / Nom', undefined)).toMatchObject({ open: 'name' });
});

test('of two things a header names, numbers are the policy', () => {
  expect(slashed('Ramo/Polizza', values('130/00451277', '031/10022211', '031/10022299'))).toMatchObject({
    field: 'policy.number',
  });
  expect(slashed('Ramo/Polizza', values('Incendio', 'Infortuni', 'RC Auto'))).toBeNull();
});

test('a stroke within a word or beside a word that is not known says nothing', () => {
  expect(slashed('Versicherungsnehmer/in', undefined)).toBeNull();
  expect(slashed('Carrier / Foo', undefined)).toBeNull();
});
