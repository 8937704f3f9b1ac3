import { NOTHING_TYPED } from '../../shared/import/hand-cells.ts';
import type { Reading, ReadSummary } from '../../shared/import/reading.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import type { StatementDate } from './commit.ts';
import type { HeldCommitted } from './commit-held.ts';
import { FileReview } from './file-review.ts';
import type { PlanReport } from './import-messages.ts';
import { startImportThread } from './import-thread.ts';
import { blocksOf } from './packed.ts';

/** What a statement keeps about itself, and which of its lines wait. */
export type HeldStatement = {
  readonly id: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly recipe: string;
  readonly importedAt: string;
  readonly carrier: string | null;
  readonly reading: Reading;
  readonly date: StatementDate;
  readonly lines: readonly number[];
};

type Progress = (step: string, share: number) => void;

/** Rows that were left open when their statement was committed, read again from the original the book keeps. */
export class HeldSession {
  readonly review: FileReview;
  readonly statement: HeldStatement;
  readonly #book: Book;
  #summary: ReadSummary | null = null;
  /** A refused commit took the rows along. */
  #spent = false;

  constructor(book: Book, statement: HeldStatement) {
    this.#book = book;
    this.statement = statement;
    const { fileName, sha256, byteLength } = statement;
    this.review = new FileReview(() =>
      startImportThread({
        source: { kept: sha256, byteLength },
        fileName,
        book: book.path,
        passphrase: book.passphrase,
      }),
    );
  }

  /** Reads the held rows, in their places in the whole file. */
  async read(onProgress?: Progress): Promise<Result<ReadSummary>> {
    const { reading, sha256, carrier, lines } = this.statement;
    const earlier = await this.#book.read('handCells.all', {});
    if (!earlier.ok) {
      return earlier;
    }
    const typing = { ...NOTHING_TYPED, earlier: earlier.value };
    const args = { reading, sha256, carrier, only: lines, typing };
    const summary = await this.review.thread.ask('read', args, onProgress);
    if (summary.ok) {
      this.#spent = false;
      this.#summary = { ...summary.value, controlTotals: [], warnings: [] };
    }
    return summary;
  }

  plan(onProgress?: Progress): Promise<Result<PlanReport>> {
    const { reading, date, id } = this.statement;
    return this.review.plan({ reading, date, deciding: id, book: this.#book }, onProgress);
  }

  /** Writes what was decided, as part of the statement. Rows without a decision go on waiting. */
  async commit(
    now: string,
    { by, ...options }: { readonly by?: string; readonly onProgress?: Progress; readonly signal?: AbortSignal },
  ): Promise<Result<HeldCommitted>> {
    const again = this.#spent ? await this.resume(options.onProgress, options.signal) : ok(null);
    if (!again.ok) {
      return again;
    }
    if (this.#summary === null) {
      throw new Error('the held rows were not read yet');
    }
    const facts = await this.review.handOver();
    if (!facts.ok) {
      return facts;
    }
    this.#spent = true;
    const { id, reading, date } = this.statement;
    return this.#book.write(
      'import.decide',
      {
        statementId: id,
        reading,
        date,
        summary: this.#summary,
        warnings: [],
        facts: facts.value,
        decisions: this.review.decisions,
        accepted: this.review.accepted,
        ...(by === undefined ? {} : { by }),
        now,
      },
      { ...options, transfer: blocksOf(facts.value) },
    );
  }

  /** Reads the rows that a refused commit took along once more; every decision about them stays. */
  resume(onProgress?: Progress, signal?: AbortSignal): Promise<Result<unknown>> {
    return this.review.stoppable(signal, () => this.read(onProgress));
  }

  async end(): Promise<void> {
    await this.review.end();
  }
}

/** @returns a session for the rows of a statement that wait. Refusals: `no-statement`, `already-undone`, `nothing-held` */
export async function openHeld(book: Book, statementId: number): Promise<Result<HeldSession>> {
  const statement = await book.read('statements.held', { statementId });
  return statement.ok ? ok(new HeldSession(book, statement.value)) : statement;
}
