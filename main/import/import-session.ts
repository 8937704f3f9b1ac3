import { basename } from 'node:path';
import type { HandCell, TypedRow } from '../../shared/import/hand-cells.ts';
import type { Reading, ReadSummary, Warning } from '../../shared/import/reading.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import type { Committed, StatementDate } from './commit.ts';
import { FileLook, type ImportChoices, type Look, type Opened } from './file-look.ts';
import { FileReview } from './file-review.ts';
import { FileTyping } from './file-typing.ts';
import type { PlanReport } from './import-messages.ts';
import { startImportThread } from './import-thread.ts';
import { sameLayout } from './recipe-fit.ts';
import { driftWarnings, mergeWarnings, readWarnings, typedWarnings } from './session-warnings.ts';
import { writeFile } from './write-file.ts';

type Progress = (step: string, share: number) => void;

export type ReadFile = {
  readonly summary: ReadSummary;
  readonly date: StatementDate;
  readonly warnings: readonly Warning[];
};

/** What a person or the file says, else the latest day its rows speak of. */
function dateOf(stated: string | null, latest: string | null): StatementDate {
  if (stated !== null) {
    return { day: stated, source: 'stated' };
  }
  return latest === null ? { day: null, source: 'none' } : { day: latest, source: 'rows' };
}

/** One file on its way into the book: looked at, read, compared, written. Nothing is written before `commit`. */
export class ImportSession {
  readonly review: FileReview;
  readonly #book: Book;
  readonly #look: FileLook;
  readonly #path: string;
  readonly #choices: ImportChoices;
  #opened: Opened | null = null;
  #reading: Reading | null = null;
  #read: ReadFile | null = null;
  readonly #typing = new FileTyping();
  #typed: readonly HandCell[] = [];
  /** A day that a person gave the statement. */
  #dated: string | null = null;
  /** A refused commit took the rows along. */
  #spent = false;

  constructor(book: Book, path: string, choices: ImportChoices) {
    this.#book = book;
    this.#path = path;
    this.#choices = choices;
    this.#look = new FileLook(book, choices);
    this.review = new FileReview(() =>
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
  open(): Promise<Result<Opened>> {
    return this.#take(this.#look.first(this.review.thread));
  }

  /** Looks at the file once more, as a person says it has to be looked at. */
  lookAgain(look: Look): Promise<Result<Opened>> {
    return this.#take(this.#look.again(this.review.thread, look));
  }

  async #take(looked: Promise<Result<Opened>>): Promise<Result<Opened>> {
    const opened = await looked;
    if (opened.ok) {
      this.#opened = opened.value;
      this.#reading = opened.value.inspection.reading;
    }
    return opened;
  }

  /** Reads every row by the guessed reading, or by the one a person corrected. */
  async read(reading: Reading, onProgress?: Progress): Promise<Result<ReadFile>> {
    const read = await this.#readRows(reading, onProgress);
    if (read.ok) {
      this.#spent = false;
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
    const stated = this.#dated ?? this.#choices.statementDate ?? inspection.statementDate;
    const date = dateOf(stated, summary.value.latestDate);
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
    this.#dated = day;
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
    const report = await this.review.plan(
      { reading: this.#knownReading(), date, deciding: null, book: this.#book },
      onProgress,
    );
    return report.ok ? ok({ ...report.value, warnings: mergeWarnings(warnings, report.value.warnings) }) : report;
  }

  /**
   * Writes the file in one transaction. The rows are handed over and gone afterwards; what people decided about them stays, and
   * a refused commit can be tried again.
   */
  async commit(
    now: string,
    { by, ...options }: { readonly by?: string; readonly onProgress?: Progress; readonly signal?: AbortSignal },
  ): Promise<Result<Committed>> {
    const again = this.#spent ? await this.resume(options.onProgress, options.signal) : ok(null);
    if (!again.ok) {
      return again;
    }
    const { inspection, recipe } = this.#known();
    const { summary, date, warnings } = this.#readFile();
    const reading = this.#knownReading();
    const facts = await this.review.handOver();
    if (!facts.ok) {
      return facts;
    }
    this.#spent = true;
    return writeFile(
      this.#book,
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
        decisions: this.review.decisions,
        accepted: this.review.accepted,
        lapsing: this.review.lapsing,
        typed: this.#typed,
        ...(by === undefined ? {} : { by }),
        now,
      },
      options,
    );
  }

  /** Reads the rows that a refused commit took along once more; every decision about them stays. */
  resume(onProgress?: Progress, signal?: AbortSignal): Promise<Result<unknown>> {
    return this.review.stoppable(signal, async () => {
      const read = await this.#readRows(this.#knownReading(), onProgress);
      if (read.ok) {
        this.#spent = false;
      }
      return read;
    });
  }

  /**
   * Reads a file that changed since it was reviewed as it stands now. Decisions go along to the lines that are still there, and
   * so does what was typed into them.
   * @returns refusal `layout-drift` when its columns are not those that were reviewed
   */
  async follow(onProgress?: Progress, signal?: AbortSignal): Promise<Result<unknown>> {
    return this.review.stoppable(signal, async () => {
      const before = this.#known();
      const looked = await this.#look.first(this.review.thread);
      if (!looked.ok) {
        return looked;
      }
      const { inspection, already } = looked.value;
      if (already !== null) {
        return fail('already-imported', `This file is in the book already, as statement ${already.id}.`);
      }
      if (!sameLayout(before.inspection, inspection)) {
        return fail('layout-drift', 'The columns of the file are not those that were reviewed. Choose the file again.');
      }
      this.#opened = { ...before, inspection };
      this.#typing.carry(this.#typed);
      const read = await this.#readRows(this.#knownReading(), onProgress);
      if (!read.ok) {
        this.#opened = before;
        return read;
      }
      this.#spent = false;
      return this.review.relocate();
    });
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
