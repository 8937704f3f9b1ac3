import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { chromium } from 'playwright-core';
import '../build/electron-standin/register.ts';
import { ensureFresh } from '../build/bundle/fresh.ts';
import { findBrowser } from '../build/electron-standin/browser/find.ts';
import { makeBook } from '../main/book/making.ts';
import { commands } from '../main/cli/commands.ts';
import { runCommandLine } from '../main/cli/run.ts';

const PLANS = 1000;
const YEAR = 2027;
const NOW = '2027-01-02T09:00:00.000Z';
/** Touches and policies of a plan: an A client's year. */
const TOUCHES = 12;
const POLICIES = 5;

export type PrintFigures = {
  readonly plans: number;
  readonly pages: number;
  readonly seconds: number;
  /** Chromium alone, printing as many pages of plain text with as many lines. */
  readonly staticSeconds: number;
  readonly ratio: number;
};

/**
 * 1 000 client plans into one PDF, reading the book, laying out and printing, against the same engine on a static page. The
 * clock starts when the command asks for its first page: its threads and the opening of the book are no printing.
 */
export async function benchPrint(): Promise<PrintFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-bench-'));
  const path = join(folder, 'bench.tierbook');
  const { createHeadlessPrinter } = await import('../main/desktop/headless-printer.ts');
  const printer = createHeadlessPrinter(() => ensureFresh('preload', 'renderer'));
  let start = 0;
  const timed: typeof printer = {
    ...printer,
    open: (page, answer) => {
      start = performance.now();
      return printer.open(page, answer);
    },
  };
  const print = async (...words: string[]): Promise<string> => {
    let said = '';
    const out = (text: string) => {
      said += text;
    };
    const terminal = { out, err: () => undefined, interactive: false, environment: {} };
    const argv = ['print', path, '--what', 'plan', '--year', String(YEAR), '--out', folder, '--json', ...words];
    const code = await runCommandLine(commands, argv, terminal, { printer: timed });
    if (code !== 0) {
      throw new Error(said);
    }
    return said;
  };
  try {
    const office = { name: 'Bench', country: 'NL', currency: 'EUR', language: 'en' } as const;
    await makeBook({ path, office, passphrase: null, now: NOW });
    fill(path);
    // Builds the pages and starts the engine, which the figure is not about.
    await print('--client', '1');
    const printed: unknown = JSON.parse(await print('--single'));
    const seconds = (performance.now() - start) / 1000;
    const pages = pagesOf(printed);
    const staticSeconds = await printStatic(pages);
    return { plans: PLANS, pages, seconds, staticSeconds, ratio: seconds / staticSeconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await printer.close();
  }
}

function pagesOf(printed: unknown): number {
  const { files } = printed as { readonly files: readonly { readonly pages: number }[] };
  return files.reduce((sum, file) => sum + file.pages, 0);
}

/** The engine is started outside the figure, as for the plans. */
async function printStatic(pages: number): Promise<number> {
  const { program, environment } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    env: { ...process.env, ...environment },
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>warm</p>');
    await page.pdf({ format: 'A4', tagged: true, outline: true });
    const line = '<li>14 March: a call about the season and what renews this spring</li>';
    const sheet = `<section style="break-after:page"><h1>Your year</h1><ul>${line.repeat(TOUCHES + POLICIES * 2 + 12)}</ul></section>`;
    const start = performance.now();
    await page.setContent(sheet.repeat(pages));
    await page.pdf({ format: 'A4', tagged: true, outline: true });
    return (performance.now() - start) / 1000;
  } finally {
    await browser.close();
  }
}

/** Households of two with a year of touches and some policies, written straight into the tables. */
function fill(path: string): void {
  const db = new Database(path);
  const household = db.prepare('INSERT INTO household (id, name, lead_client_id) VALUES (?, ?, ?)');
  const client = db.prepare(
    `INSERT INTO client (id, household_id, kind, name, raw_name, given_name, sort_key, name_key, birth_date, created_at)
     VALUES (?, ?, 'person', ?, '', ?, ?, '', '1970-05-19', ?)`,
  );
  const policy = db.prepare(
    `INSERT INTO policy (client_id, line_id, number, number_key, status, renewal_on, premium_minor, created_at)
     VALUES (?, ?, ?, ?, 'in-force', ?, 50000, ?)`,
  );
  const touch = db.prepare(
    `INSERT INTO touch (year, household_id, client_id, activity_id, channel, planned_on, person_id, minutes)
     VALUES (?, ?, ?, ?, 'call', ?, 1, 20)`,
  );
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  db.transaction(() => {
    for (let id = 1; id <= PLANS; id += 1) {
      household.run(id, `Household ${id}`, id);
      client.run(id, id, `Client ${id}`, `Given ${id}`, twoDigits(id), NOW);
      for (let n = 0; n < TOUCHES; n += 1) {
        touch.run(YEAR, id, id, 1 + (n % 8), `${YEAR}-${twoDigits(n + 1)}-${twoDigits(1 + ((id * 7 + n) % 28))}`);
      }
      for (let n = 0; n < POLICIES; n += 1) {
        const renewal = `${YEAR}-${twoDigits(1 + ((id + n * 2) % 12))}-01`;
        policy.run(id, 1 + n, `P${id}-${n}`, `P${id}${n}`, renewal, NOW);
      }
    }
  })();
  db.close();
}
