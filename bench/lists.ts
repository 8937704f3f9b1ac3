import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Book, openBook } from '../main/book/book.ts';
import { clientIndex, prepareClientIndex } from '../main/book/client-index.ts';
import { asReadBook, connect } from '../main/book/connection.ts';
import { makeBook } from '../main/book/making.ts';
import { refreshClients } from '../main/book/rollups.ts';
import type { ReadBook } from '../main/book/types.ts';
import { CLIENT_SORTS, type ClientFilter } from '../shared/contract/clients.ts';
import { day } from '../shared/day.ts';
import type { Report } from './bench.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const NOW = '2027-01-02T09:00:00.000Z';
const TODAY = day('2027-01-02');
/** Rows of one screen. */
const PAGE = 60;
const LIMIT = 2;
/** From opening a book to its list: a person sees the day's work first, and meanwhile the list is prepared. */
const PAUSE_MS = 3_000;
/** Each round opens both books anew: nothing in it was asked before. */
const ROUNDS = 5;

type Sort = { readonly by: (typeof CLIENT_SORTS)[number]; readonly descending: boolean };
type Question = {
  readonly filter: ClientFilter;
  readonly sort?: Sort;
  /** Share of the book skipped before the page. */
  readonly depth?: number;
};

const BY_NAME: Sort = { by: 'name', descending: false };

/** Many different questions of each kind; each is asked once of a book just opened, so no answer was there before. */
const KINDS: Readonly<Record<string, (round: number) => readonly Question[]>> = {
  pages: (round) => [0.1, 0.35, 0.6, 0.85].map((depth) => ({ filter: {}, depth: depth + round * 0.01 })),
  sorts: () =>
    CLIENT_SORTS.flatMap((by) => [
      { filter: {}, sort: { by, descending: false } },
      { filter: {}, sort: { by, descending: true }, depth: 0.5 },
    ]),
  filters: (round) => [
    { filter: { tiers: ['A'] } },
    { filter: { tiers: ['B', 'C'] }, sort: { by: 'value', descending: true } },
    { filter: { advisorIds: [1], statuses: ['active'] } },
    { filter: { advisorIds: [null] }, sort: { by: 'premium', descending: true } },
    { filter: { lineIds: [1 + (round % 9)] } },
    { filter: { lineIds: [2, 3], policies: 'several' } },
    { filter: { policies: 'one', tiers: ['A'] }, sort: { by: 'since', descending: false } },
    { filter: { nextTouch: 'none' } },
    { filter: { renewalUntil: `2027-0${1 + round}-15` }, sort: { by: 'renewal', descending: false } },
    { filter: { quick: 'overdue' } },
    { filter: { states: ['warm-riser'] }, sort: { by: 'tier', descending: false } },
  ],
  searches: (round) => [
    ...[0, 1, 2].map((which) => ({ filter: { search: PEOPLE[round * 3 + which] ?? '' } })),
    ...[3, 9].map((which) => ({ filter: { search: (PEOPLE[round + which] ?? '').split(' ').at(-1) ?? '' } })),
    { filter: { search: (PEOPLE[round + 20] ?? '').slice(0, 8) } },
    { filter: { search: HAN[round] ?? '' } },
    { filter: { search: `PZ-${(round + 1) * 3 * 7919}` } },
    { filter: { search: `${(round + 7) * 3 * 7919 + 7919}` } },
    { filter: { search: 'nobody is called so' } },
    { filter: { search: PEOPLE[round + 30] ?? '', tiers: ['A', 'B', 'C'] }, sort: { by: 'value', descending: true } },
  ],
};

/** The list asked for as soon as a client got another name. */
const AFTER_EDIT = 'atOnceAfterAnEdit';

type Times = { readonly small: number[]; readonly large: number[] };

/**
 * Asks the same questions of a small and a large book, as the screen does: through the reader thread, each for the first
 * time since the book was opened. The median of a kind counts. A list asked for at once after opening waits until all
 * clients are read: a figure of its own, in milliseconds, that does grow with the book.
 */
export async function benchLists(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-bench-'));
  try {
    const paths = { small: await makeFilled(folder, SMALL), large: await makeFilled(folder, LARGE) };
    const times = new Map<string, Times>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const small = await openBook({ path: paths.small, passphrase: null, now: NOW });
      const large = await openBook({ path: paths.large, passphrase: null, now: NOW });
      try {
        await askRound(round, small, large, (kind) => timesOf(times, kind));
      } finally {
        await small.close();
        await large.close();
      }
    }
    const figures = Object.fromEntries([...times].map(([kind, { small, large }]) => [kind, summary(small, large)]));
    const goals = [...Object.keys(KINDS), AFTER_EDIT].map((kind) => {
      const figure = figures[kind];
      return { name: kind, value: round3((figure?.largeMs ?? 0) / (figure?.smallMs ?? 1)), limit: LIMIT };
    });
    const memoryMb = { small: await memoryOf(paths.small), large: await memoryOf(paths.large) };
    return { figures: { ...figures, memoryMb }, goals };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askRound(round: number, small: Book, large: Book, of: (kind: string) => Times): Promise<void> {
  const both = async (kind: string, question: Question) => {
    of(kind).small.push(await timed(() => ask(small, question, SMALL)));
    of(kind).large.push(await timed(() => ask(large, question, LARGE)));
  };
  await both('atOnceAfterOpening', { filter: {} });
  await setTimeout(PAUSE_MS);
  for (const [kind, questions] of Object.entries(KINDS)) {
    for (const question of questions(round)) {
      await both(kind, question);
    }
  }
  for (const id of [1, 2, 3]) {
    for (const book of [small, large]) {
      await book.write('clients.update', { id, patch: { name: `Baker ${round} ${id}` }, now: NOW });
    }
    await both(AFTER_EDIT, { filter: {} });
  }
}

/** What all clients take in memory once everything about them is made, in MB. */
async function memoryOf(path: string): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const raw = connect(path, { passphrase: null, readonly: true });
  try {
    const db = asReadBook(raw);
    collect();
    const before = process.memoryUsage();
    while (prepareClientIndex(db)) {
      await setTimeout(0);
    }
    collect();
    const after = process.memoryUsage();
    // The index stays in use until here.
    const { size } = clientIndex(db).columns;
    const bytes = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
    return size === 0 ? 0 : Math.round(bytes / 1e5) / 10;
  } finally {
    raw.close();
  }
}

function timesOf(times: Map<string, Times>, kind: string): Times {
  const known = times.get(kind) ?? { small: [], large: [] };
  times.set(kind, known);
  return known;
}

function summary(small: readonly number[], large: readonly number[]) {
  return {
    asked: large.length,
    smallMs: median(small),
    largeMs: median(large),
    smallMostMs: round3(Math.max(...small)),
    largeMostMs: round3(Math.max(...large)),
  };
}

function median(times: readonly number[]): number {
  return round3(times.toSorted((one, other) => one - other)[times.length >> 1]);
}

/** A book of so many clients in a folder. */
export async function makeFilled(folder: string, clients: number): Promise<string> {
  const path = join(folder, `${clients}.tierbook`);
  const office = { name: 'Bench', country: 'NL', currency: 'EUR', language: 'en' as const };
  await makeBook({ path, office, passphrase: null, now: NOW });
  fill(path, clients);
  return path;
}

async function ask(book: Book, question: Question, clients: number): Promise<void> {
  const answer = await book.read('clients.list', {
    filter: question.filter,
    sort: question.sort ?? BY_NAME,
    offset: Math.floor(clients * (question.depth ?? 0)),
    limit: PAGE,
    today: TODAY,
  });
  if (!answer.ok) {
    throw new Error(answer.error.message);
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** 2 016 surnames of two or three parts; the n-th is borne by about 1/n of the people, as names are. */
const BEGIN = 'Berg Bos Dijk Veld Meer Hout Kamp Brug Water Land Haven Molen Kerk Akker Heide Zand Duin Beek'.split(
  ' ',
);
const END = 'man stra sma huis inga horst wijk hoven beek dam bergen kamp ema sen'.split(' ');
const BEFORE = ['', 'van ', 'de ', 'van der ', 'ter ', 'op den ', 'ten ', 'van den '];

function surname(rank: number): string {
  const begin = BEGIN[rank % BEGIN.length] ?? '';
  const end = END[Math.floor(rank / BEGIN.length) % END.length] ?? '';
  return `${BEFORE[Math.floor(rank / BEGIN.length / END.length) % BEFORE.length]}${begin}${end}`;
}

const GIVEN = ['Jan', 'Piet', 'Klaas', 'Sanne', 'Emma', 'Lotte', 'Daan', 'Lucas', 'Noa', 'Fleur', 'Ruben', 'Anouk'];
const FAMILIES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗';
const CHARACTERS = '小明晓雯建国志强丽华伟芳娜秀英敏静磊洋艳勇军杰涛超平刚桂兰';

/** Names of people both books know: the generator begins alike. */
const NAMES = Array.from({ length: 400 }, nameFrom(seeded(11)));
const PEOPLE = NAMES.filter((name) => name.includes(' '));
const HAN = NAMES.filter((name) => !name.includes(' ')).map((name) => name.slice(1));

/** Every eighth person has a Chinese name. */
function nameFrom(random: () => number): () => string {
  return () => {
    if (random() < 0.125) {
      const pick = (from: string) => from[Math.floor(random() * from.length)] ?? '';
      return `${pick(FAMILIES)}${pick(CHARACTERS)}${pick(CHARACTERS)}`;
    }
    const rank = Math.floor(2016 ** random()) - 1;
    return `${GIVEN[Math.floor(random() * GIVEN.length)]} ${surname(rank)}`;
  };
}

/** A book of so many clients in two thirds as many households, three policies each, a fixed seed. */
function fill(path: string, clients: number): void {
  const raw = connect(path, { passphrase: null, readonly: false });
  const db = asReadBook(raw);
  const random = seeded(7);
  const name = nameFrom(seeded(11));
  raw.exec('BEGIN IMMEDIATE');
  for (let id = 1; id <= clients; id += 1) {
    addClient(db, id, name(), random);
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

function round3(value: number | undefined): number {
  return Math.round((value ?? 0) * 1000) / 1000;
}
