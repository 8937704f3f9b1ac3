import { expect, test } from 'vitest';
import type { NormalisedRow } from '../../shared/import/types.ts';
import { type Corrections, correctedReading } from './corrected-reading.ts';
import { readRows } from './read.ts';
import { readWhole } from './reading-fixture.ts';
import { sampleColumns } from './sample-columns.ts';

const LIST = `Policy number;Client;Part;Start date;Premium;Status
P1;Ann Lee;01;13.02.2026;10,00;Zwevend
P1;Ann Lee;02;14.02.2026;20,00;Zwevend
P2;Bo Kim;01;15.02.2026;30,00;Lopend
`;

async function corrected(given: Corrections) {
  const bytes = Buffer.from(LIST);
  const { inspection } = await readWhole(bytes);
  const reading = correctedReading(inspection.reading, given);
  const rows: NormalisedRow[] = [];
  await readRows(bytes, reading, inspection, { row: (row) => row.type === 'row' && rows.push(row) });
  return { inspection, reading, rows };
}

test('a person says what words of a column mean, and which columns make one text', async () => {
  const choice = { table: 0, column: 5, values: { zwevend: 'lapsed' } };
  const join = { table: 0, column: 0, join: { with: [2], separator: '/' } };
  const { inspection, reading, rows } = await corrected({ columns: [choice, join] });
  expect(rows.map(({ policy }) => [policy?.number, policy?.status])).toEqual([
    ['P1/01', 'lapsed'],
    ['P1/02', 'lapsed'],
    ['P2/01', 'in-force'],
  ]);
  // The live sample tells the same.
  const [table] = reading.tables;
  const sample = table === undefined ? [] : sampleColumns(reading, table, inspection.tables[0]);
  expect(sample[0]?.values.map(({ raw }) => raw)).toEqual(['P1/01', 'P1/02', 'P2/01']);
  expect(sample[5]?.values[0]?.meaning).toEqual({ as: 'word', field: 'status', word: 'lapsed' });
  expect(inspection.tables[0]?.words?.find(({ column }) => column === 5)?.words).toEqual(['Zwevend', 'Lopend']);
});

test('what was said is taken back with nothing in its place', async () => {
  const { reading } = await corrected({ columns: [{ table: 0, column: 0, join: { with: [2], separator: '' } }] });
  const again = correctedReading(reading, { columns: [{ table: 0, column: 0, join: { with: [], separator: '' } }] });
  expect(again.tables[0]?.columns[0]).not.toHaveProperty('join');
  expect(correctedReading({ ...reading, invertSigns: true }, { columns: [] }).invertSigns).toBe(true);
  expect(correctedReading({ ...reading, invertSigns: true }, { columns: [], invertSigns: false })).not.toHaveProperty(
    'invertSigns',
  );
});
