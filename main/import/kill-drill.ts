import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Book, openBook } from '../book/book.ts';
import { asReadBook, connect } from '../book/connection.ts';
import { makeBook } from '../book/making.ts';

/** Kills imports while they run and looks at the book they leave: for the tests (few) and the bench (many). */

const NOW = '2027-01-02T09:00:00.000Z';
/** Where to kill: once this step was told, after some milliseconds more. `started`: the book is open, nothing read yet. */
const STEPS = [
  'started',
  'inspected',
  'read',
  'match',
  'write',
  'write',
  'write',
  'archive',
  'totals',
  'done',
] as const;
type Step = (typeof STEPS)[number];

type Killed = {
  readonly step: Step;
  /** The last step the import told before it died. */
  readonly last: string;
  readonly outcome: 'before' | 'whole';
};

type Drill = {
  readonly folder: string;
  readonly moments: number;
  readonly lines: number;
  /** 0–1. */
  readonly random: () => number;
};

/**
 * Imports one statement again and again, each time killed at another moment (SIGKILL), and each time asks that the book is
 * sound and either as it was or whole, row for row. Afterwards the import is run to its end.
 * @throws Error that names the moment where it is not so
 */
export async function killDrill({ folder, moments, lines, random }: Drill): Promise<readonly Killed[]> {
  const file = join(folder, 'statement.csv');
  const rows = Array.from({ length: lines }, (_, at) => `P-${at % 500};Jan Naam${(at % 500) % 200};2026-01-01;12,50`);
  writeFileSync(file, ['Policy number;Client name;Period from;Commission', ...rows].join('\n'));
  const path = join(folder, 'office.tierbook');
  const office = { name: 'Office', country: 'NL', currency: 'EUR', language: 'en' } as const;
  await makeBook({ path, office, passphrase: null, now: NOW });
  const before = counts(path);
  const run = await runImport(path, file, null, 0);
  const whole = counts(path);
  if (run.last !== 'done' || whole.commission !== lines) {
    throw new Error(`the import did not complete by itself: ${run.last}, ${JSON.stringify(whole)}`);
  }
  await takeBack(path);
  const killed: Killed[] = [];
  for (let moment = 0; moment < moments; moment++) {
    const step = STEPS[moment % STEPS.length] ?? 'write';
    const { last } = await runImport(path, file, step, Math.floor(random() * 120));
    const found = await soundCounts(path);
    const outcome = same(found, before) ? 'before' : same(found, whole) ? 'whole' : null;
    if (outcome === null) {
      throw new Error(`killed ${moment} at ${step} (${last}): neither before nor whole: ${JSON.stringify(found)}`);
    }
    if (outcome === 'whole') {
      await takeBack(path);
    }
    killed.push({ step, last, outcome });
  }
  const end = await runImport(path, file, null, 0);
  if (end.last !== 'done' || !same(await soundCounts(path), whole)) {
    throw new Error('after the drill the import did not complete');
  }
  return killed;
}

/** Rows of everything an import writes that a statement taken back leaves as it was. */
const TABLES = [
  'client',
  'household',
  'policy',
  'commission',
  'claim',
  'carrier',
  'field_source',
  'policy_event',
  'client_summary',
  'client_year',
];

type Counts = Readonly<Record<string, number>>;

function counts(path: string): Counts {
  const raw = connect(path, { passphrase: null, readonly: true, mustExist: true });
  try {
    const db = asReadBook(raw);
    const sources = [
      ...TABLES.map((table) => [table, `SELECT count(*) AS n FROM ${table}`] as const),
      ['statement', 'SELECT count(*) AS n FROM statement WHERE undone_at IS NULL'],
      [
        'line',
        'SELECT count(*) AS n FROM statement_line JOIN statement s ON s.id = statement_id WHERE s.undone_at IS NULL',
      ],
      [
        'place',
        'SELECT ifnull(sum(length(places)), 0) AS n FROM statement_place JOIN statement s ON s.id = statement_id WHERE s.undone_at IS NULL',
      ],
      ['money', 'SELECT ifnull(sum(amount_minor), 0) AS n FROM commission'],
    ] as const;
    return Object.fromEntries(
      sources.map(([name, source]) => [name, db.prepare<[], { n: number }>(source).get()?.n ?? -1]),
    );
  } finally {
    raw.close();
  }
}

function same(left: Counts, right: Counts): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

async function withBook<Value>(path: string, work: (book: Book) => Promise<Value>): Promise<Value> {
  const book = await openBook({ path, passphrase: null, now: NOW });
  try {
    return await work(book);
  } finally {
    await book.close();
  }
}

/** Opens the book as the next start of the program would, has it checked, and counts its rows. */
async function soundCounts(path: string): Promise<Counts> {
  await withBook(path, async (book) => {
    const checked = await book.read('book.check', {});
    if (!checked.ok || !checked.value.ok) {
      throw new Error(`the book is damaged: ${JSON.stringify(checked)}`);
    }
  });
  return counts(path);
}

async function takeBack(path: string): Promise<void> {
  await withBook(path, async (book) => {
    const statements = await book.read('statements.list', { offset: 0, limit: 1 });
    const last = statements.ok ? statements.value.rows[0] : undefined;
    const undone = await book.write('import.undo', { statementId: last?.id ?? 0, now: NOW });
    if (!undone.ok) {
      throw new Error(`the statement could not be undone: ${undone.error.message}`);
    }
  });
}

/** Runs an import in a process of its own; kills it so many milliseconds after it told a step. */
async function runImport(path: string, file: string, step: Step | null, milliseconds: number) {
  const source = `
    import { openBook } from ${JSON.stringify(fileURLToPath(new URL('../book/book.ts', import.meta.url)))};
    import { ImportSession } from ${JSON.stringify(fileURLToPath(new URL('./import-session.ts', import.meta.url)))};
    let told = '';
    const tell = (step) => { if (step !== told) { told = step; console.log(step); } };
    const book = await openBook({ path: ${JSON.stringify(path)}, passphrase: null, now: ${JSON.stringify(NOW)} });
    tell('started');
    const session = new ImportSession(book, ${JSON.stringify(file)}, { as: 'commissions', carrier: 'Polderzeker' });
    const seen = await session.open();
    tell('inspected');
    if (seen.ok) await session.read(seen.value.inspection.reading, tell);
    const done = await session.commit(${JSON.stringify(NOW)}, { onProgress: tell });
    if (done.ok) tell('done');
    await book.close();
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  let last = 'none';
  let text = '';
  let armed = false;
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    const told = text.split('\n').filter((line) => line !== '');
    last = told.at(-1) ?? last;
    if (!armed && step !== null && told.includes(step)) {
      armed = true;
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
    }
  });
  await ended;
  return { last };
}
