import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Book, openBook } from '../main/book/book.ts';
import { asReadBook, connect } from '../main/book/connection.ts';
import { makeBook } from '../main/book/making.ts';
import { refreshClients } from '../main/book/rollups.ts';
import type { ReadBook } from '../main/book/types.ts';
import type { ClientFilter } from '../shared/contract/clients.ts';
import { day } from '../shared/day.ts';
import type { Report } from './bench.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const NOW = '2027-01-02T09:00:00.000Z';
const TODAY = day('2027-01-02');
/** Rows of one screen, and how often each question is asked. */
const PAGE = 60;
const ROUNDS = 40;
const LIMIT = 2;

type Sort = { readonly by: 'name' | 'value' | 'tier' | 'premium' | 'nextTouch'; readonly descending: boolean };
type Question = { readonly name: string; readonly filter: ClientFilter; readonly sort?: Sort; readonly deep?: boolean };

const QUESTIONS: readonly Question[] = [
  { name: 'first page', filter: {} },
  { name: 'deep page', filter: {}, deep: true },
  { name: 'by value', filter: {}, sort: { by: 'value', descending: true }, deep: true },
  { name: 'by tier', filter: {}, sort: { by: 'tier', descending: false } },
  { name: 'tier A, B', filter: { tiers: ['A', 'B'] } },
  { name: 'advisor, active', filter: { advisorIds: [1], statuses: ['active'] } },
  { name: 'line', filter: { lineIds: [2] } },
  { name: 'search name', filter: { search: 'jansen' } },
  { name: 'search two Han', filter: { search: '小明' } },
  { name: 'search number', filter: { search: 'PZ-79190' } },
];

/**
 * Asks the same questions of a small and a large book, as the screen does: through the reader thread, page after page.
 * The two take turns and the quickest tenth counts, so that other work on the machine falls on both or on neither.
 */
export async function benchLists(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-bench-'));
  const small = await openFilled(folder, SMALL);
  const large = await openFilled(folder, LARGE);
  try {
    const figures: Record<string, { smallMs: number; largeMs: number; largeFirstMs: number }> = {};
    for (const question of QUESTIONS) {
      await timed(() => ask(small, question, startOf(question, SMALL)));
      const largeFirst = await timed(() => ask(large, question, startOf(question, LARGE)));
      const times = { small: [] as number[], large: [] as number[] };
      for (let turn = 1; turn <= ROUNDS; turn += 1) {
        times.small.push(await timed(() => ask(small, question, startOf(question, SMALL) + turn)));
        times.large.push(await timed(() => ask(large, question, startOf(question, LARGE) + turn)));
      }
      figures[question.name] = {
        smallMs: quickest(times.small),
        largeMs: quickest(times.large),
        largeFirstMs: round(largeFirst),
      };
    }
    await large.write('clients.update', { id: 1, patch: { occupation: 'baker' }, now: NOW });
    const reload = await timed(() => ask(large, { name: '', filter: {} }, 0));
    return {
      figures: { ...figures, reloadAfterChangeMs: round(reload) },
      goals: Object.entries(figures).map(([name, { smallMs, largeMs }]) => ({
        name,
        value: round(largeMs / smallMs),
        limit: LIMIT,
      })),
    };
  } finally {
    await small.close();
    await large.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function startOf(question: Question, clients: number): number {
  return question.deep === true ? Math.floor(clients * 0.7) : 0;
}

function quickest(times: readonly number[]): number {
  return round(times.toSorted((one, other) => one - other)[Math.floor(times.length / 10)]);
}

async function openFilled(folder: string, clients: number): Promise<Book> {
  const path = join(folder, `${clients}.tierbook`);
  const office = { name: 'Bench', country: 'NL', currency: 'EUR', language: 'en' as const };
  await makeBook({ path, office, passphrase: null, now: NOW });
  fill(path, clients);
  const book = await openBook({ path, passphrase: null, now: NOW });
  await ask(book, { name: '', filter: {} }, 0);
  return book;
}

async function ask(book: Book, question: Question, offset: number): Promise<void> {
  const sort = question.sort ?? { by: 'name', descending: false };
  const answer = await book.read('clients.list', { filter: question.filter, sort, offset, limit: PAGE, today: TODAY });
  if (!answer.ok) {
    throw new Error(answer.error.message);
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const SURNAMES = [
  'Jansen',
  'de Vries',
  'van den Berg',
  'Bakker',
  'Visser',
  'Smit',
  'Meijer',
  'Mulder',
  'Bos',
  'Vos',
  '王',
  '李',
];
const GIVEN = ['Jan', 'Piet', 'Klaas', 'Sanne', 'Emma', 'Lotte', 'Daan', 'Lucas', '小明', '晓雯', 'Noa', 'Fleur'];

/** A book of so many clients in two thirds as many households, three policies each, a fixed seed. */
function fill(path: string, clients: number): void {
  const raw = connect(path, { passphrase: null, readonly: false });
  const db = asReadBook(raw);
  const random = seeded(7);
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  raw.exec('BEGIN IMMEDIATE');
  for (let id = 1; id <= clients; id += 1) {
    addClient(db, id, `${any(GIVEN)} ${any(SURNAMES)}`, random);
  }
  raw.exec(`INSERT INTO segment_run (id, scheme_id, as_of, created_at, summary) VALUES (1, 1, '2026-12-31', '', '{}');
    INSERT INTO segment_result (run_id, household_id, tier, value_minor, state, rank)
    SELECT 1, id, CASE WHEN id % 10 = 0 THEN 'A' WHEN id % 10 < 4 THEN 'B' ELSE 'C' END, id * 37 % 100000, 'warm-riser', id FROM household`);
  refreshClients(db, 'all');
  raw.exec('COMMIT');
  raw.close();
}

function addClient(db: ReadBook, id: number, name: string, random: () => number): void {
  const household = id % 3 === 0 ? id - 1 : id;
  db.prepare('INSERT OR IGNORE INTO household (id, name) VALUES (?, ?)').run(household, name);
  db.prepare(
    `INSERT INTO client (id, household_id, kind, name, raw_name, sort_key, name_key, created_at, advisor_id)
     VALUES (?, ?, 'person', ?, ?, ?, ?, '', ?)`,
  ).run(id, household, name, name, name.toLowerCase(), name.toLowerCase(), random() < 0.5 ? 1 : null);
  const policy = db.prepare(
    `INSERT INTO policy (client_id, line_id, number, number_key, status, started_on, annual_premium_minor, created_at)
     VALUES (?, ?, ?, ?, ?, '2020-03-01', ?, '')`,
  );
  for (let at = 0; at < 3; at += 1) {
    const number = (id * 3 + at) * 7919;
    const status = random() < 0.8 ? 'in-force' : 'lapsed';
    policy.run(id, 1 + Math.floor(random() * 9), `PZ-${number}`, `PZ${number}`, status, Math.floor(random() * 200_000));
  }
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 1000) / 1000;
}
