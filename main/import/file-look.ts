import type { Inspection, ReadingHints } from '../../shared/import/reading.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import type { StatementRow } from '../book/queries/statements.ts';
import { inspectionIn } from './conclude.ts';
import type { ImportThread } from './import-thread.ts';
import type { Drift } from './recipe-fit.ts';
import { AUTOMATIC, type RecipeUse, recogniseFile } from './recognise-file.ts';

/** What a person may say about a file before it is opened. */
export type ImportChoices = {
  readonly as?: 'clients' | 'policies' | 'commissions' | 'claims';
  readonly carrier?: string;
  readonly recipe?: string;
  readonly statementDate?: string;
};

/** How a person wants the file looked at, when the program's own look was wrong. */
export type Look = Pick<ReadingHints, 'encoding' | 'delimiter' | 'layout' | 'ruling'>;

/** What the program could make of a file, and whether a person has to say more before its rows can be read. */
export type Opened = {
  readonly inspection: Inspection;
  readonly recipe: RecipeUse;
  /** Why the columns have to be named first; null when they are clear. */
  readonly unclear: { readonly code: string; readonly message: string } | null;
  /** A recipe whose layout the file has almost. */
  readonly drift: Drift | null;
  readonly already: StatementRow | null;
};

/** Looks at a file before any of its rows is read: what it is, which recipe knows it, whether the book has it. */
export class FileLook {
  readonly #book: Book;
  readonly #choices: ImportChoices;

  constructor(book: Book, choices: ImportChoices) {
    this.#book = book;
    this.#choices = choices;
  }

  /** A recipe made for the file's headers is used without being named. */
  async first(thread: ImportThread): Promise<Result<Opened>> {
    const hints = await this.#hints();
    if (!hints.ok) {
      return hints;
    }
    const looked = await recogniseFile(this.#book, thread, hints.value, this.#choices.recipe);
    if (!looked.ok) {
      return looked;
    }
    const { first, drift } = looked.value;
    let { recipe } = looked.value;
    const inspection = first.ok ? first.value : inspectionIn(first.error.details);
    if (inspection === null) {
      return first.ok ? fail('unsupported-format', 'The file could not be recognised.') : first;
    }
    if (inspection.reading.format === 'gdv' && recipe.id === null) {
      recipe = { ...AUTOMATIC, name: 'gdv' };
    }
    return this.#conclude(inspection, first, recipe, drift);
  }

  /** As a person says it has to be looked at. */
  async again(thread: ImportThread, look: Look): Promise<Result<Opened>> {
    const hints = await this.#hints();
    if (!hints.ok) {
      return hints;
    }
    const first = await thread.ask('inspect', { hints: { ...hints.value, ...look } });
    const inspection = first.ok ? first.value : inspectionIn(first.error.details);
    return inspection === null
      ? first.ok
        ? fail('unsupported-format', 'The file could not be recognised.')
        : first
      : this.#conclude(inspection, first, AUTOMATIC, null);
  }

  async #hints(): Promise<Result<ReadingHints>> {
    const office = await this.#book.read('book.office', {});
    const { as, carrier } = this.#choices;
    return office.ok
      ? ok({ ...office.value, ...(as === undefined ? {} : { as }), ...(carrier === undefined ? {} : { carrier }) })
      : office;
  }

  async #conclude(
    inspection: Inspection,
    first: Result<Inspection>,
    recipe: RecipeUse,
    drift: Drift | null,
  ): Promise<Result<Opened>> {
    const already = await this.#book.read('statements.bySha', { sha256: inspection.sha256 });
    if (!already.ok) {
      return already;
    }
    const unclear = first.ok ? null : { code: first.error.code, message: first.error.message };
    return ok({ inspection, recipe, unclear, drift, already: already.value });
  }
}
