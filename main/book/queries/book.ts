import { fileProblems, orphanProblems, rollupProblems } from '../check.ts';
import { openRefusal } from '../open-error.ts';
import { office as officeTable } from '../schema/office.ts';
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
    const office = db.orm
      .select({
        name: officeTable.name,
        country: officeTable.country,
        region: officeTable.region,
        currency: officeTable.currency,
        language: officeTable.language,
      })
      .from(officeTable)
      .get();
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
