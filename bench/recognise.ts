import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { inspectFile } from '../main/import/read.ts';
import { realBooks } from '../main/import/real-books.ts';
import { foreignTables, knownTables } from '../shared/import/known/index.ts';
import { scoreOf } from '../shared/import/known/score.ts';

const DATA = join(import.meta.dirname, '../../shared/data');
const BOOKS = join(DATA, 'books');
/** A wrong meaning this sure would be imported unseen. */
const SURE = 0.9;

type Held = {
  readonly name: string;
  readonly columns: number;
  readonly right: number;
  /** Columns that have a meaning, and how many of them were given it. */
  readonly fields: number;
  readonly fieldsRight: number;
  readonly wrongAndSure: number;
};

export type RecogniseFigures = {
  readonly tables: number;
  readonly columns: number;
  /** Share of columns with the meaning they should have, those without a meaning included. */
  readonly right: number;
  /** Of the columns that have a meaning, the share that was given it. */
  readonly fieldsRight: number;
  readonly wrongAndSure: number;
  /** Tables and files that are no list of an office, and those of them that would be read without a question. */
  readonly foreign: number;
  readonly foreignRead: readonly string[];
  readonly perFile: Readonly<Record<string, string>>;
};

/** How many columns are given the meaning they should have, over all known tables and file by file. */
export async function benchRecognise(): Promise<RecogniseFigures> {
  const held: Held[] = knownTables.map((known) => {
    const { name, columns, right, mistakes } = scoreOf(known);
    const fields = known.truth.size;
    const sure = mistakes.filter(({ found, confidence }) => found !== null && confidence >= SURE);
    const missed = mistakes.filter(({ wanted }) => wanted !== null);
    return { name, columns, right, fields, fieldsRight: fields - missed.length, wrongAndSure: sure.length };
  });
  const foreignRead = foreignTables.flatMap((known) => (scoreOf(known).accepted ? [known.name] : []));
  let foreign = foreignTables.length;
  if (existsSync(BOOKS)) {
    held.push(...(await Promise.all(realBooks.map(realBook))));
    for (const file of otherFiles()) {
      foreign += 1;
      const inspected = await inspectFile(join(DATA, file), basename(file), { country: 'NL', currency: 'EUR' });
      if (inspected.ok) {
        foreignRead.push(file);
      }
    }
  }
  const sum = (pick: (one: Held) => number) => held.reduce((total, one) => total + pick(one), 0);
  return {
    tables: held.length,
    columns: sum((one) => one.columns),
    right: sum((one) => one.right) / sum((one) => one.columns),
    fieldsRight: sum((one) => one.fieldsRight) / sum((one) => one.fields),
    wrongAndSure: sum((one) => one.wrongAndSure),
    foreign,
    foreignRead,
    perFile: Object.fromEntries(
      held.map(({ name, columns, right, wrongAndSure }) => [
        name,
        `${right} of ${columns}${wrongAndSure > 0 ? `, ${wrongAndSure} wrong and sure` : ''}`,
      ]),
    ),
  };
}

/** Exports of banks, parser samples and workbooks of other trades: none is a list of an office. */
function otherFiles(): readonly string[] {
  return ['csv', 'encodings', 'spreadsheets'].flatMap((folder) =>
    readdirSync(join(DATA, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(DATA, join(entry.parentPath, entry.name))),
  );
}

async function realBook({ file, columns: truth }: (typeof realBooks)[number]): Promise<Held> {
  const inspected = await inspectFile(join(BOOKS, file), basename(file), { country: 'NL', currency: 'EUR' });
  const columns = inspected.ok ? (inspected.value.reading.tables[0]?.columns ?? []) : [];
  const wrong = columns.filter(({ header, field }) => field !== (truth[header] ?? null));
  return {
    name: file,
    columns: Math.max(columns.length, Object.keys(truth).length),
    right: columns.length - wrong.length,
    fields: Object.keys(truth).length,
    fieldsRight: Object.keys(truth).length - wrong.filter(({ header }) => truth[header] !== undefined).length,
    wrongAndSure: wrong.filter(({ field, confidence }) => field !== null && confidence >= SURE).length,
  };
}
