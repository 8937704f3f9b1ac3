import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMinorIn, readDecimal, toMinor } from './amount.ts';
import type { Field } from './fields.ts';
import { contentHash } from './line-hash.ts';
import { LineRecord } from './line-record.ts';
import { Gathering } from './plan-gather.ts';
import type { RowColumns } from './plan-rows.ts';
import type { Reading } from './reading.ts';
import type { RowSink } from './row-sink.ts';
import { TableReader } from './table-reader.ts';
import { summedFields, Tally } from './tally.ts';

const FIELDS: readonly (Field | null)[] = [
  'policy.number',
  'client.name',
  'policy.product',
  'commission.periodFrom',
  'commission.premium',
  'commission.rate',
  'commission.amount',
  'commission.kind',
  null,
];
const HEADERS = ['Policy', 'Client', 'Product', 'From', 'Premium', 'Rate', 'Commission', 'Kind', 'Remark'];
const reading: Reading = {
  version: 1,
  format: 'csv',
  kind: 'commissions',
  encoding: 'utf-8',
  delimiter: ';',
  tables: [
    {
      sheet: null,
      kind: 'commissions',
      headerRow: 1,
      headerRows: 1,
      columns: FIELDS.map((field, index) => ({
        index,
        header: HEADERS[index] ?? '',
        field,
        confidence: 1,
        reason: '',
        decimal: ',' as const,
        dateOrder: 'ymd' as const,
      })),
    },
  ],
  carrier: null,
  currency: 'EUR',
  country: 'NL',
};

/** Mostly one of the first, now and then one of the others. */
const mostly = (usual: readonly string[], others: readonly string[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const number = mostly(['P-1', 'P-2'], ['P-3', ' P-1', '', 'Policy', 'Totaal']);
const amount = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)) },
  fc.constantFrom('12,5', '-0', '0', '(7,00)', '1.234,56', '', 'x', '$ 5', 'Commission', '-', '1.234'),
);
const line = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(
      number,
      mostly(['Jan Bakker'], ['Anna de Wit', '']),
      mostly(['motor'], ['home']),
      mostly(['2026-01-01', '2026-02-01'], ['', 'soon']),
      amount,
      mostly(['10,00'], ['', 'n/a']),
      amount,
      mostly(['renewal', 'first year'], ['', 'Kind']),
      mostly([''], ['Remark']),
    ),
  },
  fc.constant(HEADERS),
  fc.constantFrom(['Polderzeker NV'], ['Doorlopende provisie'], ['', '', ''], ['Totaal', '', '', '', '', '', '10,00']),
);

/** What lines come to: cut into cells, which always go the long way, or as lines with their bytes. */
function read(lines: readonly (readonly string[])[], long: boolean) {
  const tally = new Tally(summedFields(reading));
  const [table] = reading.tables;
  if (table === undefined) {
    throw new Error('the reading has a table');
  }
  const gathering = new Gathering(contentHash, null);
  let short = 0;
  const sink: RowSink = {
    row: (row) => gathering.row(row),
    plain: (line) => {
      short++;
      gathering.plain?.(line);
    },
  };
  const reader = new TableReader(table, reading, tally, sink);
  for (const [index, cells] of [HEADERS, ...lines].entries()) {
    const place = { index, row: index + 1, offset: index * 50, length: 50 };
    const text = `before${cells.join(';')}after`;
    const line = { bytes: bytesOf(text), text, start: 6, stop: text.length - 5 };
    reader.push(long ? { ...place, sheet: null, cells } : new LineRecord(place, line, ';'));
  }
  reader.end();
  return { facts: gathering.finish(), summary: tally.summary(), short };
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function columnsOf(rows: RowColumns): object {
  const { base, ...columns } = rows.chunks[0] ?? { base: null };
  const entries = Object.entries(columns).map(([name, column]) => [name, [...column.subarray(0, rows.count)]]);
  return { base, ...Object.fromEntries(entries) };
}

test('the short way and the long way come to the same rows, sums and identities', () => {
  let short = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 5, maxLength: 40 }), (lines) => {
      const quick = read(lines, false);
      const slow = read(lines, true);
      short += quick.short;
      expect(slow.short).toBe(0);
      expect(quick.summary).toEqual(slow.summary);
      expect(quick.facts.rows.texts).toEqual(slow.facts.rows.texts);
      expect(columnsOf(quick.facts.rows)).toEqual(columnsOf(slow.facts.rows));
      expect({ ...quick.facts, rows: null }).toEqual({ ...slow.facts, rows: null });
    }),
  );
  expect(short).toBeGreaterThan(300);
});

function plainMinor(text: string): number {
  return plainMinorIn(bytesOf(`;${text};`), 1, text.length + 1);
}

test('a plain amount is what it is read as in any form', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[-+]?[0-9]{0,5}[.,]?[0-9]{0,4}[-.,]?$/),
      fc.constantFrom('.', ','),
      (text, mark) => {
        const quick = plainMinor(text);
        const decimal = readDecimal(text, mark);
        fc.pre(!Number.isNaN(quick));
        expect(decimal === null ? null : toMinor(decimal)).toBe(quick);
      },
    ),
  );
  expect([plainMinor('12,5'), plainMinor('-3.07'), plainMinor('1.234'), plainMinor(''), plainMinor('-')]).toEqual([
    1250,
    -307,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});
