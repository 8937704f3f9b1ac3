import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newBook, testFolder } from '../book/book-fixture.ts';
import { importCommand } from './import.ts';
import { recipe } from './recipe.ts';
import { commandLine } from './run-fixture.ts';

const run = commandLine([importCommand, recipe], '2027-03-01');

async function tierbook(...argv: string[]) {
  const { exit, out } = await run([...argv, '--json']);
  return { exit, json: JSON.parse(out) };
}

const column = (index: number, header: string, field: string | null, more = {}) => ({ index, header, field, ...more });
const recipeFile = (name: string, definition: object) =>
  JSON.stringify({
    tierbook: 'recipe',
    name,
    fingerprint: '0'.repeat(64),
    definition: {
      version: 1,
      kind: 'commissions',
      encoding: 'utf-8',
      delimiter: null,
      carrier: 'Nordstar',
      currency: 'EUR',
      country: 'NL',
      ...definition,
    },
  });
const FIXED = recipeFile('Nordstar batch', {
  format: 'fixed',
  ruler: [
    { start: 3, length: 12, record: 'client' },
    { start: 3, length: 8, record: 'line' },
    { start: 11, length: 9, record: 'line', sign: { start: 20, length: 1 } },
  ],
  records: {
    start: 1,
    types: [
      { name: 'client', values: ['10'], role: 'carry' },
      { name: 'line', values: ['20'], role: 'data' },
      {
        name: 'foot',
        values: ['99'],
        role: 'trailer',
        controls: [{ field: 'commission', start: 3, length: 9 }],
      },
    ],
  },
  tables: [
    {
      sheet: null,
      kind: 'commissions',
      headerRow: null,
      headerRows: 0,
      columns: [
        column(0, '', 'client.name'),
        column(1, '', 'policy.number'),
        column(2, '', 'commission.amount', { impliedDecimals: 2 }),
      ],
    },
  ],
});
const HEADERS = ['Ref', 'First', 'Last', 'Code', 'Paid', 'Month'];
const DOLLARS = recipeFile('Dollars', {
  format: 'csv',
  delimiter: ';',
  currency: 'USD',
  rates: { USD: '0.5' },
  tables: [
    {
      sheet: null,
      kind: 'commissions',
      headerRow: 1,
      headerRows: 1,
      columns: [
        column(0, 'Ref', 'policy.number'),
        column(1, 'First', 'client.name', { join: { with: [2], separator: ' ' } }),
        column(2, 'Last', null),
        column(3, 'Code', 'commission.kind', { values: { x1: 'bonus' } }),
        column(4, 'Paid', 'commission.amount', { decimal: '.' }),
        column(5, 'Month', 'commission.periodFrom', { dateOrder: 'ymd' }),
      ],
    },
  ],
});

test('a recipe from a file reads fixed-width lines, named or found by its ruler; other layouts are refused as drift', async () => {
  const folder = testFolder();
  const book = newBook(null, folder);
  const at = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const lines = ['10Jan de Vries', '20PZ-00001000012345+', '20PZ-00002000003345-', '99000009000', ''].join('\n');
  const batch = at('batch.dat', lines);
  expect(await tierbook('import', book, batch, '--dry-run')).toMatchObject({ exit: 2 });
  expect(await tierbook('recipe', book, '--in', at('recipe.json', FIXED))).toMatchObject({
    exit: 0,
    json: { recipe: 'Nordstar batch', version: 1 },
  });
  for (const named of [[], ['--recipe', 'Nordstar batch']]) {
    const { json, exit } = await tierbook('import', book, batch, '--dry-run', '--strict', ...named);
    expect(exit).toBe(0);
    expect(json.files[0]).toMatchObject({
      format: 'fixed',
      recipe: 'Nordstar batch',
      rows: 2,
      created: { clients: 1, policies: 2, commissions: 2 },
      totals: { commission: 9000 },
      ignored: { title: 1, footer: 1 },
    });
  }
  const off = at('off.dat', lines.replace('99000009000', '99000009001'));
  expect((await tierbook('import', book, off, '--dry-run')).json.files[0].warnings).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: 'control-total' })]),
  );
  expect((await tierbook('import', book, off, '--dry-run', '--strict')).json.error).toMatchObject({
    code: 'control-total',
  });
  const other = at('other.dat', lines.replaceAll('20PZ-', '20 NORDST PZ-'));
  expect((await tierbook('import', book, other, '--recipe', 'Nordstar batch')).json.error).toMatchObject({
    code: 'layout-drift',
  });
  const written = join(folder, 'written.json');
  await tierbook('recipe', book, '--name', 'Nordstar batch', '--out', written);
  expect(JSON.parse(readFileSync(written, 'utf8')).definition).toMatchObject(JSON.parse(FIXED).definition);
});

test('a recipe joins columns, maps words and converts a currency; moved and new columns are told', async () => {
  const folder = testFolder();
  const book = newBook(null, folder);
  const file = (name: string, headers: readonly string[], ...rows: readonly string[]) => {
    writeFileSync(join(folder, name), [headers.join(';'), ...rows, ''].join('\n'));
    return join(folder, name);
  };
  writeFileSync(join(folder, 'dollars.json'), DOLLARS);
  await tierbook('recipe', book, '--in', join(folder, 'dollars.json'));
  const good = file(
    'good.csv',
    HEADERS,
    'PZ-1;Jan;de Vries;X1;10.01;2027-01-01',
    'PZ-2;Anna;Smit;renewal;-4.00;2027-01-01',
  );
  const { json } = await tierbook('import', book, good, '--recipe', 'Dollars');
  expect(json.files[0]).toMatchObject({ recipe: 'Dollars', rows: 2, rowsBy: { new: 2 }, totals: { commission: 301 } });
  const moved = file(
    'moved.csv',
    ['Ref', 'Last', 'First', 'Code', 'Paid', 'Month', 'Tax'],
    'PZ-1;x;y;X1;1.00;2027-01-01;0',
  );
  expect((await tierbook('import', book, moved, '--recipe', 'Dollars')).json.error).toMatchObject({
    code: 'layout-drift',
    details: { moved: ['First', 'Last'], missing: [], added: ['Tax'] },
  });
});
