import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Book, openBook } from '../main/book/book.ts';
import { clientIndex, prepareClientIndex } from '../main/book/client-index.ts';
import { asReadBook, connect } from '../main/book/connection.ts';
import { day } from '../shared/day.ts';
import type { Report } from './bench.ts';
import { makeFilled, NOW } from './lists-book.ts';
import { BY_NAME, KINDS, type Question, WHOLE_SEARCHES } from './lists-questions.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const TODAY = day('2027-01-02');
/** Rows of one screen. */
const PAGE = 60;
const LIMIT = 2;
/** From opening a book to its list: a person sees the day's work first, and meanwhile the list is prepared. */
const PAUSE_MS = 3_000;
/** Each round opens both books anew: nothing in it was asked before. */
const ROUNDS = 5;
/** Edits a round, each followed by the list at once. */
const EDITS = 9;

/** Milliseconds the first list may take of a book just opened, its index not made: what a person takes for at once. */
const FIRST_MS = 200;
const FIRST = 'atOnceAfterOpening';

/** Searches with all rows of a page; a figure, since the answers are not alike. */
const WHOLE = 'searchesWithWholePages';

/** The list asked for as soon as a client got another name. */
const AFTER_EDIT = 'atOnceAfterAnEdit';

type Times = { readonly small: number[]; readonly large: number[] };

/**
 * Asks the same questions of a small and a large book, as the screen does: through the reader thread, each for the first
 * time since the book was opened. The median of a kind counts. The list asked for at once after opening comes from
 * the file: a figure of its own, in milliseconds, that does grow with the book.
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
    goals.push({ name: `${FIRST} ms`, value: figures[FIRST]?.largeMs ?? 0, limit: FIRST_MS });
    const memoryMb = { small: await memoryOf(paths.small), large: await memoryOf(paths.large) };
    return { figures: { ...figures, memoryMb }, goals };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askRound(round: number, small: Book, large: Book, of: (kind: string) => Times): Promise<void> {
  let asked = 0;
  const both = async (kind: string, question: Question) => {
    const books = [
      { times: of(kind).small, book: small, clients: SMALL },
      { times: of(kind).large, book: large, clients: LARGE },
    ];
    // Whoever comes second shares the machine with what the first one still does in the pause: each is so every other time.
    asked += 1;
    for (const { times, book, clients } of asked % 2 === 0 ? books : books.toReversed()) {
      times.push(await timed(() => ask(book, question, clients)));
    }
  };
  // The reader's thread starts with the first question whatever it is.
  for (const book of [small, large]) {
    await book.read('book.office', {});
  }
  await both(FIRST, { filter: {} });
  await setTimeout(PAUSE_MS);
  for (const [kind, questions] of Object.entries(KINDS)) {
    for (const question of questions(round)) {
      await both(kind, question);
    }
  }
  for (const question of WHOLE_SEARCHES(round)) {
    await both(WHOLE, question);
  }
  for (let id = 1; id <= EDITS; id += 1) {
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

async function ask(book: Book, question: Question, clients: number): Promise<void> {
  const answer = await book.read('clients.list', {
    filter: question.filter,
    sort: question.sort ?? BY_NAME,
    offset: Math.floor(clients * (question.depth ?? 0)),
    limit: question.rows ?? PAGE,
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

function round3(value: number | undefined): number {
  return Math.round((value ?? 0) * 1000) / 1000;
}
