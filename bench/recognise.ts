import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspectFile } from '../main/import/read.ts';
import { realBooks } from '../main/import/real-books.ts';
import { knownTables } from '../shared/import/known/index.ts';
import { scoreOf } from '../shared/import/known/score.ts';

const BOOKS = join(import.meta.dirname, '../../shared/data/books');
/** A wrong meaning this sure would be imported unseen. */
const SURE = 0.9;

type Held = { readonly name: string; readonly columns: number; readonly right: number; readonly wrongAndSure: number };

export type RecogniseFigures = {
  readonly tables: number;
  readonly columns: number;
  /** Share of columns with the meaning they should have, those without a meaning included. */
  readonly right: number;
  readonly wrongAndSure: number;
  readonly perFile: Readonly<Record<string, string>>;
};

/** How many columns are given the meaning they should have, over all known tables and file by file. */
export async function benchRecognise(): Promise<RecogniseFigures> {
  const held: Held[] = knownTables.map((known) => {
    const { name, columns, right, mistakes } = scoreOf(known);
    const sure = mistakes.filter(({ found, confidence }) => found !== null && confidence >= SURE);
    return { name, columns, right, wrongAndSure: sure.length };
  });
  if (existsSync(BOOKS)) {
    held.push(...(await Promise.all(realBooks.map(realBook))));
  }
  const sum = (pick: (one: Held) => number) => held.reduce((total, one) => total + pick(one), 0);
  return {
    tables: held.length,
    columns: sum((one) => one.columns),
    right: sum((one) => one.right) / sum((one) => one.columns),
    wrongAndSure: sum((one) => one.wrongAndSure),
    perFile: Object.fromEntries(
      held.map(({ name, columns, right, wrongAndSure }) => [
        name,
        `${right} of ${columns}${wrongAndSure > 0 ? `, ${wrongAndSure} wrong and sure` : ''}`,
      ]),
    ),
  };
}

async function realBook({ file, columns: truth }: (typeof realBooks)[number]): Promise<Held> {
  const inspected = await inspectFile(join(BOOKS, file), basename(file), { country: 'NL', currency: 'EUR' });
  const columns = inspected.ok ? (inspected.value.reading.tables[0]?.columns ?? []) : [];
  const wrong = columns.filter(({ header, field }) => field !== (truth[header] ?? null));
  return {
    name: file,
    columns: Math.max(columns.length, Object.keys(truth).length),
    right: columns.length - wrong.length,
    wrongAndSure: wrong.filter(({ field, confidence }) => field !== null && confidence >= SURE).length,
  };
}
