import { expect, test } from 'vitest';
import { TableAnalysis } from './analyse.ts';
import type { StatementKind } from './types.ts';

type Found = {
  readonly kind: StatementKind;
  readonly fields: Record<string, string>;
  readonly codes: readonly string[];
};

/** What each column of a small table is taken for; columns are parted by bars, double headers numbered. */
function look(table: string, country = 'GB'): Found {
  const analysis = new TableAnalysis(null);
  for (const [index, line] of table.trim().split('\n').entries()) {
    const cells = line.split('|').map((cell) => cell.trim());
    analysis.push({ index, sheet: null, row: index + 1, offset: null, length: null, cells });
  }
  const { table: reading, warnings } = analysis.finish({ as: null, country, fileName: 'list.csv' });
  const fields = reading.columns.flatMap(({ index, header, field }) =>
    field === null
      ? []
      : [[reading.columns.findIndex((one) => one.header === header) < index ? `${header} #2` : header, field]],
  );
  return { kind: reading.kind, fields: Object.fromEntries(fields), codes: warnings.map(({ code }) => code) };
}

test('of two columns named commission, the one of rates is told by its figures', () => {
  const { fields } = look(`
Policy No | Client | Premium | Commission | Commission
P1 | Ann Lee | 1000.00 | 12.50 | 125.00
P2 | Bo Ray | 400.00 | 10.00 | 40.00
P3 | Cy Dow | 200.00 | 15.00 | 30.00`);
  expect(fields).toMatchObject({ Commission: 'commission.rate', 'Commission #2': 'commission.amount' });
});

test('this month and the year so far: the month is what was received', () => {
  const { fields, codes } = look(`
Policy No | Client | Commission YTD | Commission
P1 | Ann Lee | 500.00 | 125.00
P2 | Bo Ray | 90.00 | 40.00`);
  expect(fields).toMatchObject({ Commission: 'commission.amount' });
  expect(Object.keys(fields)).not.toContain('Commission YTD');
  expect(codes).toContain('rival-columns');
});

test('the premium a commission is counted from is the one that multiplies', () => {
  const { fields } = look(`
Policy No | Client | Net premium | Gross premium | Comm % | Commission
P1 | Ann Lee | 900.00 | 1000.00 | 10 | 100.00
P2 | Bo Ray | 360.00 | 400.00 | 10 | 40.00
P3 | Cy Dow | 180.00 | 200.00 | 10 | 20.00`);
  expect(fields).toMatchObject({ 'Gross premium': 'commission.premium' });
});

test('what a client pays in a year is the whole premium, not a part of it or last year’s', () => {
  const { fields } = look(`
Policy No | Client | Start date | Net premium | Tax | Total premium | Last year's premium
P1 | Ann Lee | 13/01/2026 | 100.00 | 12.00 | 112.00 | 90.00
P2 | Bo Ray | 14/02/2026 | 200.00 | 24.00 | 224.00 | 190.00`);
  expect(fields).toMatchObject({ 'Total premium': 'policy.premium' });
  expect(Object.values(fields).filter((field) => field === 'policy.premium')).toHaveLength(1);
});

test('a tax withheld is taken from what was earned', () => {
  const { fields } = look(`
Policy No | Client | Gross commission | WHT 10% | Net commission
P1 | Ann Lee | 100.00 | 10.00 | 90.00
P2 | Bo Ray | 200.00 | 20.00 | 180.00`);
  expect(fields).toMatchObject({ 'Gross commission': 'commission.amount' });
});

test('from and to are a policy’s term where they are a year apart, else the month of the statement', () => {
  const rows = (to: string) => `
Policy No | Client | Period from | Period to | Commission
P1 | Ann Lee | 01/01/2026 | ${to} | 10.00
P2 | Bo Ray | 01/01/2026 | ${to} | 20.00`;
  expect(look(rows('31/12/2026')).fields).toMatchObject({ 'Period from': 'policy.start', 'Period to': 'policy.end' });
  const month = look(rows('31/01/2026')).fields;
  expect(month).toMatchObject({ 'Period from': 'commission.periodFrom' });
  expect(Object.values(month)).not.toContain('policy.end');
});

test('an empty column does not win over one with values', () => {
  const { fields } = look(`
Policy No | Client | Total premium | Premium | Start date
P1 | Ann Lee | | 100.00 | 13/01/2026
P2 | Bo Ray | | 200.00 | 14/01/2026`);
  expect(fields).toMatchObject({ Premium: 'policy.premium' });
});

test('every column with values that is left out is named', () => {
  const { codes } = look(`
Policy No | Client | Premium | Start date | Shoe size
P1 | Ann Lee | 100.00 | 13/01/2026 | 41
P2 | Bo Ray | 200.00 | 14/01/2026 | 38`);
  expect(codes).toEqual(['columns-not-read']);
});

test('states and rhythms are known by their words, whatever stands above them', () => {
  const { fields } = look(`
Policy No | Client | Premium | Start date | Xyzzy | Plugh
P1 | Ann Lee | 100.00 | 13/01/2026 | In force | Monthly
P2 | Bo Ray | 200.00 | 14/01/2026 | Cancelled | Annual
P3 | Cy Dow | 300.00 | 15/01/2026 | In force | Monthly`);
  expect(fields).toMatchObject({ Xyzzy: 'policy.status', Plugh: 'policy.mode' });
});

test('figures in thousands are left out: as they stand they would be wrong by as much', () => {
  const { fields, codes } = look(
    `
保单号 | 投保人 | 保费 | 生效日期 | 保额(万元)
P1 | 张一 | 100.00 | 2026-01-13 | 50
P2 | 李二 | 200.00 | 2026-01-14 | 30`,
    'CN',
  );
  expect(Object.values(fields)).not.toContain('policy.sumInsured');
  expect(codes).toEqual(['columns-not-read']);
});
