import { fileProblems, orphanProblems, rollupProblems } from '../check.ts';
import { openRefusal } from '../open-error.ts';
import type { ReadBook } from '../types.ts';

export type OfficeBasics = {
  readonly name: string;
  readonly country: string;
  readonly region: string | null;
  readonly currency: string;
  readonly language: 'en' | 'zh-CN' | 'nl';
};

export const bookReads = {
  /** What the frame shows of a book. */
  'book.office': (db: ReadBook, _args: Record<string, never>): OfficeBasics => {
    const office = db.prepare<[], OfficeBasics>('SELECT name, country, region, currency, language FROM office').get();
    if (office === undefined) {
      throw openRefusal('book-corrupt', { cause: 'the office row is missing' });
    }
    return office;
  },

  /** Whether the file is sound and the rollups say what the rows say. */
  'book.check': (db: ReadBook, _args: Record<string, never>) => {
    const problems = [...fileProblems(db), ...orphanProblems(db), ...rollupProblems(db)];
    return { ok: problems.length === 0, problems };
  },
};
