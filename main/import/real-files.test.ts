import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectEncoding } from './decode.ts';
import { readCsv } from './formats/csv.ts';
import { readWhole, refusalOf } from './reading-fixture.ts';
import { realBooks } from './real-books.ts';
import { chunksOf, surveyFile } from './source.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');
const SAMPLE = join(import.meta.dirname, '../../build/sample-office/files');
const present = existsSync(DATA);

if (!present) {
  console.info('The folder of real files (../shared/data) is absent: tests that read them are skipped.');
}

describe.skipIf(!present)('books of real offices', () => {
  test.each(realBooks)('$file', async (truth) => {
    const { inspection, rows, summary } = await readWhole(join(DATA, 'books', truth.file), basename(truth.file));
    const columns = inspection.reading.tables[0]?.columns ?? [];
    expect(
      Object.fromEntries(
        columns.filter((column) => column.field !== null).map((column) => [column.header, column.field]),
      ),
    ).toEqual(truth.columns);
    expect(inspection.reading.kind).toBe(truth.kind);
    expect(summary.rows).toBe(truth.rows);
    expect(rows.filter((row) => row.problems.length > 0)).toHaveLength(truth.rejected ?? 0);
    expect(summary.totals).toEqual({
      commission: truth.commission ?? null,
      premium: truth.premium ?? null,
      claims: truth.claims ?? null,
    });
    // Columns without a meaning for the office are named, and nothing else is said of these books.
    expect(inspection.warnings.filter(({ code }) => code !== 'columns-not-read')).toEqual([]);
  });

  test('rows hidden by a filter are data; rows without a number stay', async () => {
    const { rows, summary } = await readWhole(join(DATA, 'books/india-brokerage/invoice.xlsx'), 'invoice.xlsx');
    expect(summary.hiddenRows).toBe(141);
    expect(rows.filter((row) => row.policy?.number === undefined)).toHaveLength(5);
    expect(summary.warnings.map((warning) => warning.code)).toEqual(['hidden-rows']);
  });

  test('claims that a book of policies only sums up are kept, one for each policy', async () => {
    const { rows } = await readWhole(
      join(DATA, 'books/ibm-wa/WA_Fn-UseC_-Marketing-Customer-Value-Analysis.csv'),
      'customers.csv',
    );
    const claims = rows.flatMap((row) => (row.claim === undefined ? [] : [row.claim]));
    expect(claims).toHaveLength(9134);
    expect(claims.every((claim) => claim.status === 'unknown' && claim.lossDate === undefined)).toBe(true);
    // Each is rounded to the cent; the sum of the file, 3 964 967.047254, is rounded once.
    expect(Math.abs(claims.reduce((sum, claim) => sum + (claim.paid ?? 0), 0) - 396_496_705)).toBeLessThan(100);
  });

  test('cells that hold a question mark say nothing', async () => {
    const { rows } = await readWhole(join(DATA, 'books/us-claims/insurance_claims.csv'), 'insurance_claims.csv');
    const raw = readFileSync(join(DATA, 'books/us-claims/insurance_claims.csv'), 'utf8');
    expect(raw.split(/[,\r\n]/).filter((cell) => cell === '?')).toHaveLength(881);
    expect(JSON.stringify(rows.map(({ client, policy, claim }) => [client, policy, claim]))).not.toContain('"?"');
    expect(rows.flatMap((row) => row.problems)).toEqual([]);
  });

  test('a policy that ends before it starts says which dates disagree', async () => {
    const { rows } = await readWhole(join(DATA, 'books/africa-fr/policies.csv'), 'policies.csv');
    const problems = rows.flatMap((row) => row.problems);
    expect(problems).toHaveLength(403);
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(['end-before-start']));
    expect(problems[0]?.column).toBe('end_date');
  });

  test('open claims have no payment date', async () => {
    const { rows } = await readWhole(join(DATA, 'books/mexico-es/siniestros.csv'), 'siniestros.csv');
    expect(rows.filter((row) => row.claim?.paidOn === undefined)).toHaveLength(43);
  });

  test.each(['africa-fr/agents.csv', 'mexico-es/dim_cobertura.csv', 'mexico-es/dim_region.csv'])(
    '%s is no list of clients',
    async (file) => {
      expect(await refusalOf(join(DATA, 'books', file), basename(file))).toMatchObject({ code: 'needs-recipe' });
    },
  );

  test.each(present ? globSync('csv/bank/*', { cwd: DATA }) : [])('bank export %s is refused', async (file) => {
    expect(await refusalOf(join(DATA, file), basename(file))).toMatchObject({ code: 'needs-recipe' });
  });
});

describe.skipIf(!present)('GDV files', () => {
  test.each([
    ['musterdatei_041222.txt', 162, 480600, [480600, 162]],
    ['igor_110120.txt', 30, 119170, [18332390, 31605]],
    ['Bender_Leben.GDV', 34, 26954, [837384, 1251]],
    ['test0820satzregistry.txt', 9, 43691, [480600, 9]],
    ['drei_datenpakete.txt', 9, null, [480600, 162]],
  ] as const)('%s', async (file, rows, premium, [stated, records]) => {
    const { summary, rows: read, inspection } = await readWhole(join(DATA, 'gdv', file), file);
    expect(inspection.reading.format).toBe('gdv');
    expect(summary.rows).toBe(rows);
    expect(summary.totals).toMatchObject({ premium, commission: null });
    expect(summary.controlTotals.find((total) => total.field === 'premium')?.stated).toBe(stated);
    expect(summary.controlTotals.find((total) => total.field === 'records')?.stated).toBe(records);
    expect(read.filter((row) => row.problems.length > 0)).toEqual([]);
  });

  test('the sample has fourteen contracts of clients with umlauts', async () => {
    const { rows } = await readWhole(join(DATA, 'gdv/musterdatei_041222.txt'), 'musterdatei_041222.txt');
    const contracts = rows.filter((row) => row.policy?.premium !== undefined);
    expect(contracts).toHaveLength(14);
    expect(contracts.reduce((sum, row) => sum + (row.policy?.premium ?? 0), 0)).toBe(480600);
    expect(contracts[0]?.client?.familyName).toMatch(/Kitzelpfütze/);
  });
});

describe.skipIf(!present)('parsers of delimited text', () => {
  const SPECTRUM = join(DATA, 'csv/spectrum');
  test.each(present ? globSync('csvs/*', { cwd: SPECTRUM }) : [])(
    '%s has the values its suite expects',
    async (file) => {
      const expected: Record<string, string>[] = JSON.parse(
        readFileSync(join(SPECTRUM, 'json', basename(file).replace(/csv$/, 'json')), 'utf8'),
      );
      const records: (readonly string[])[] = [];
      for await (const batch of readCsv(chunksOf(join(SPECTRUM, file)), { delimiter: ',', encoding: 'utf-8' })) {
        records.push(...batch.map((record) => record.cells));
      }
      const [header = [], ...rows] = records;
      expect(rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at], cell])))).toEqual(expected);
    },
  );

  test.each(present ? globSync('csv/{node-csv,papaparse}/*', { cwd: DATA }) : [])(
    '%s is no list of an office',
    async (file) => {
      const refusal = await refusalOf(join(DATA, file), basename(file));
      expect(refusal?.code).toMatch(/^(?:needs-recipe|not-a-table)$/);
      expect(refusal?.message).toMatch(/ it (?:has|names|looks) |No columns were found/);
    },
  );
});

/** Code page in the file's name → what it is called here; those that write the text with the same bytes are as good. */
const CODE_PAGES: Readonly<Record<string, readonly string[]>> = {
  CP850: ['cp850', 'cp437'],
  CP852: ['cp852'],
  IBM866: ['cp866'],
  'ISO-8859-15': ['iso-8859-15', 'windows-1252'],
  'ISO-8859-16': ['iso-8859-16'],
  macintosh: ['macintosh'],
  big5: ['big5'],
  gb18030: ['gb18030'],
  utf16le: ['utf-16le'],
};
/** Two letters that DOS and Macintosh texts share: the file cannot tell, and says so. */
const UNDECIDED = new Set(['macintosh_es_train_library.bin']);

describe.skipIf(!present)('texts in old code pages', () => {
  test.each(present ? globSync('encodings/*', { cwd: DATA }) : [])('%s', async (file) => {
    const { encoding, sure } = detectEncoding(await surveyFile(join(DATA, file)));
    const named = CODE_PAGES[basename(file).split('_')[0] ?? ''] ?? [];
    expect(named.includes(encoding) || (UNDECIDED.has(basename(file)) && !sure)).toBe(true);
    expect((await refusalOf(join(DATA, file), basename(file)))?.code).toMatch(/^(?:not-a-table|needs-recipe)$/);
  });
});

describe.skipIf(!present)('spreadsheets that attack or are broken', () => {
  test.each(present ? globSync('spreadsheets/{adversarial,valid,sheetjs}/*', { cwd: DATA }) : [])(
    '%s ends in a sentence',
    async (file) => {
      const refusal = await refusalOf(join(DATA, file), basename(file));
      expect(refusal?.message ?? '').toMatch(/^[A-Z].+\.(?: \(.*\))?$/s);
      expect(refusal?.code).toMatch(
        /^(?:workbook-(?:damaged|encrypted|too-large)|unsupported-format|needs-recipe|not-a-table)$/,
      );
    },
    10_000,
  );
});

describe('the sample office', () => {
  const manifest: {
    files: readonly {
      file: string;
      as: string;
      rows: number;
      rejected: number;
      commission: number | null;
      premium: number | null;
      statementDate: string;
    }[];
  } = JSON.parse(readFileSync(join(SAMPLE, 'manifest.json'), 'utf8'));
  // Workbooks of one layout differ by their quarter only, and each costs a worker: the last of them stands for all.
  const chosen = manifest.files.filter(({ file }) => !/provisie.*\.xlsx$/.test(file) || file.includes('2026-Q4'));
  test.each(chosen)('$file', async (truth) => {
    const { inspection, rows, summary } = await readWhole(join(SAMPLE, truth.file), truth.file);
    expect(inspection.reading.kind).toBe(truth.as);
    expect(inspection.statementDate).toBe(truth.statementDate);
    expect(summary.rows).toBe(truth.rows);
    expect(rows.filter((row) => row.problems.length > 0)).toHaveLength(truth.rejected);
    expect(summary.totals.commission).toBe(truth.commission);
    if (truth.premium !== null) {
      expect(summary.totals.premium).toBe(truth.premium);
    }
    for (const { field, stated, found } of summary.controlTotals) {
      expect(field === 'records' || stated === found).toBe(true);
    }
  });
});
