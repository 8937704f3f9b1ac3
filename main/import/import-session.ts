import { basename } from 'node:path';
import type { HandCell, TypedRow } from '../../shared/import/hand-cells.ts';
import type { Inspection, Reading, ReadingHints, ReadSummary, Warning } from '../../shared/import/reading.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import type { StatementRow } from '../book/queries/statements.ts';
import { packAhead } from './archive-ahead.ts';
import type { Committed, StatementDate } from './commit.ts';
import { inspectionIn } from './conclude.ts';
import { FileReview } from './file-review.ts';
import { FileTyping } from './file-typing.ts';
import type { PlanReport } from './import-messages.ts';
import { startImportThread } from './import-thread.ts';
import { blocksOf } from './packed.ts';
import type { Drift } from './recipe-fit.ts';
import { AUTOMATIC, type RecipeUse, recogniseFile } from './recognise-file.ts';
import { driftWarnings, mergeWarnings, readWarnings, typedWarnings } from './session-warnings.ts';

/** Bytes from which on packing a file while it is matched is worth the trouble. */
const LARGE = 8 << 20;

type Progress = (step: string, share: number) => void;

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

export type ReadFile = {
  readonly summary: ReadSummary;
  readonly date: StatementDate;
  readonly warnings: readonly Warning[];
};

/** One file on its way into the book: looked at, read, compared, written. Nothing is written before `commit`. */
export class ImportSession {
  readonly review: FileReview;
  readonly #book: Book;
  readonly #path: string;
  readonly #choices: ImportChoices;
  #opened: Opened | null = null;
  #reading: Reading | null = null;
  #read: ReadFile | null = null;
  readonly #typing = new FileTyping();
  #typed: readonly HandCell[] = [];

  constructor(book: Book, path: string, choices: ImportChoices) {
    this.#book = book;
    this.#path = path;
    this.#choices = choices;
    this.review = new FileReview(
      startImportThread({ source: path, fileName: basename(path), book: book.path, passphrase: book.passphrase }),
    );
  }

  get fileName(): string {
    return basename(this.#path);
  }

  get opened(): Opened | null {
    return this.#opened;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  get file(): ReadFile | null {
    return this.#read;
  }

  /** Looks at the file; a recipe made for its headers is used without being named. */
  async open(): Promise<Result<Opened>> {
    const hints = await this.#hints();
    if (!hints.ok) {
      return hints;
    }
    const looked = await recogniseFile(this.#book, this.review.thread, hints.value, this.#choices.recipe);
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

  /** Looks at the file once more, as a person says it has to be looked at. */
  async lookAgain(look: Look): Promise<Result<Opened>> {
    const hints = await this.#hints();
    if (!hints.ok) {
      return hints;
    }
    const first = await this.review.thread.ask('inspect', { hints: { ...hints.value, ...look } });
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
    this.#reading = inspection.reading;
    const unclear = first.ok ? null : { code: first.error.code, message: first.error.message };
    this.#opened = { inspection, recipe, unclear, drift, already: already.value };
    return ok(this.#opened);
  }

  /** Reads every row by the guessed reading, or by the one a person corrected. */
  async read(reading: Reading, onProgress?: Progress): Promise<Result<ReadFile>> {
    const read = await this.#readRows(reading, onProgress);
    if (read.ok) {
      this.review.forget();
    }
    return read;
  }

  /** Reads a row as a person typed some of its cells; null: as it stands in the file after all. */
  type(
    place: { readonly sheet: string | null; readonly row: number },
    cells: TypedRow['cells'] | null,
    onProgress?: Progress,
  ): Promise<Result<ReadFile>> {
    if (cells === null) {
      this.#typing.release(place);
    } else {
      this.#typing.type(place, cells);
    }
    return this.#readRows(this.#knownReading(), onProgress);
  }

  async #readRows(reading: Reading, onProgress?: Progress): Promise<Result<ReadFile>> {
    const { inspection } = this.#known();
    const earlier = await this.#book.read('handCells.all', {});
    if (!earlier.ok) {
      return earlier;
    }
    const typing = this.#typing.with(earlier.value);
    const summary = await this.review.thread.ask(
      'read',
      { reading, sha256: inspection.sha256, carrier: this.#carrier(reading), only: null, typing },
      onProgress,
    );
    if (!summary.ok) {
      return summary;
    }
    const typed = await this.review.thread.ask('typed', {});
    if (!typed.ok) {
      return typed;
    }
    this.#reading = reading;
    this.#typed = typed.value;
    const stated = this.#choices.statementDate ?? inspection.statementDate;
    const { latestDate } = summary.value;
    const date: StatementDate =
      stated !== null
        ? { day: stated, source: 'stated' }
        : latestDate === null
          ? { day: null, source: 'none' }
          : { day: latestDate, source: 'rows' };
    this.#read = {
      summary: summary.value,
      date,
      warnings: [
        ...readWarnings(inspection, summary.value),
        ...driftWarnings(this.#known().drift),
        ...typedWarnings(typed.value),
      ],
    };
    return ok(this.#read);
  }

  /** Gives the statement another date than the file's own. */
  redate(day: string): void {
    if (this.#read !== null) {
      this.#read = { ...this.#read, date: { day, source: 'stated' } };
    }
  }

  /** Whether the list can be one of all policies its carrier has in force: it has to speak of policies, and of a day. */
  get completable(): boolean {
    const kind = this.#reading?.kind;
    return (kind === 'policies' || kind === 'mixed') && this.#read?.date.day != null;
  }

  /** Says that the list holds all policies in force, which is kept as the next version of the recipe it was read by. */
  async complete(on: boolean, now: string): Promise<Result<null>> {
    const { complete: _before, ...rest } = this.#knownReading();
    this.#reading = on ? { ...rest, complete: true } : rest;
    const opened = this.#known();
    const { id, name } = opened.recipe;
    if (id === null) {
      return ok(null);
    }
    const saved = await this.#book.write('recipes.complete', { name, on, now });
    if (saved.ok) {
      this.#opened = { ...opened, recipe: { ...saved.value, name } };
    }
    return saved.ok ? ok(null) : saved;
  }

  /** What an import would do, with the decisions taken so far. */
  async plan(onProgress?: Progress): Promise<Result<PlanReport>> {
    const { date, warnings } = this.#readFile();
    const report = await this.review.plan({ reading: this.#knownReading(), date, deciding: null }, onProgress);
    return report.ok ? ok({ ...report.value, warnings: mergeWarnings(warnings, report.value.warnings) }) : report;
  }

  /** Writes the file in one transaction. The thread's rows are handed over and gone afterwards. */
  async commit(
    now: string,
    { by, ...options }: { readonly by?: string; readonly onProgress?: Progress; readonly signal?: AbortSignal },
  ): Promise<Result<Committed>> {
    const { inspection, recipe } = this.#known();
    const { summary, date, warnings } = this.#readFile();
    const reading = this.#knownReading();
    const facts = await this.review.thread.ask('pack', {});
    if (!facts.ok) {
      return facts;
    }
    await this.review.end();
    const packed = inspection.byteLength < LARGE ? null : packAhead(this.#path);
    const written = this.#book.write(
      'import.commit',
      {
        path: this.#path,
        fileName: this.fileName,
        sha256: inspection.sha256,
        byteLength: inspection.byteLength,
        reading,
        recipe: { id: recipe.id, name: recipe.name },
        carrier: this.#carrier(reading),
        date,
        summary,
        warnings,
        facts: facts.value,
        ahead: packed?.ahead ?? null,
        decisions: this.review.decisions,
        accepted: this.review.accepted,
        lapsing: this.review.lapsing,
        typed: this.#typed,
        ...(by === undefined ? {} : { by }),
        now,
      },
      { ...options, transfer: [...blocksOf(facts.value), ...(packed === null ? [] : [packed.ahead.port])] },
    );
    return written.finally(() => packed?.stop());
  }

  async end(): Promise<void> {
    await this.review.end();
  }

  #carrier(reading: Reading): string | null {
    return this.#choices.carrier ?? reading.carrier ?? this.#known().inspection.carrier;
  }

  #known(): Opened {
    if (this.#opened === null) {
      throw new Error('the file was not opened yet');
    }
    return this.#opened;
  }

  #knownReading(): Reading {
    if (this.#reading === null) {
      throw new Error('the file was not opened yet');
    }
    return this.#reading;
  }

  #readFile(): ReadFile {
    if (this.#read === null) {
      throw new Error('the file was not read yet');
    }
    return this.#read;
  }
}
