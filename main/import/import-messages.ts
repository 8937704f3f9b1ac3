import type { DuplicateAnswer, DuplicatePage } from '../../shared/contract/duplicates.ts';
import type { HandCell, Typing } from '../../shared/import/hand-cells.ts';
import type { Candidate, Decision, ReviewReason } from '../../shared/import/match-decision.ts';
import type { DataClass } from '../../shared/import/plan-classes.ts';
import type { Inspection, Reading, ReadingHints, ReadSummary } from '../../shared/import/reading.ts';
import type { Failure } from '../../shared/result.ts';
import type { MissingPolicy } from '../book/queries/missing-policies.ts';
import type { ImportOutcome, StatementDate } from './commit.ts';
import type { PackedFacts } from './packed.ts';
import type { Place } from './raw-cells.ts';

/** What one import thread is started with: one file, and the book to compare it with. */
export type ImportStart = {
  /** On disk, in memory, or an original that the book keeps. */
  readonly source: string | Uint8Array | { readonly kept: string; readonly byteLength: number };
  readonly fileName: string;
  readonly book: string;
  readonly passphrase: string | null;
};

/** What the thread can be asked; each answer is a Result. */
export type ImportTasks = {
  inspect(args: { readonly hints: ReadingHints }): Inspection;
  /**
   * @param only line numbers to read, for rows that were held earlier; null for all
   * @param typing what people typed in place of cells
   */
  read(args: {
    readonly reading: Reading;
    readonly sha256: string;
    readonly carrier: string | null;
    readonly only: readonly number[] | null;
    readonly typing: Typing;
  }): ReadSummary;
  /** Policies that a complete list leaves out. */
  missing(args: { readonly offset: number; readonly limit: number }): MissingPage;
  /** Cells that were read as people typed them. */
  typed(args: object): readonly HandCell[];
  plan(args: PlanArgs): PlanReport;
  rows(args: { readonly filter: RowFilter; readonly offset: number; readonly limit: number }): PreviewPage;
  /** @param rows null: all that wait */
  best(args: { readonly rows: readonly number[] | null }): readonly BestCandidate[];
  row(args: { readonly row: number }): PreviewDetail;
  /** Cells of rows as they stand in the file. */
  cells(args: { readonly reading: Reading; readonly places: readonly Place[] }): readonly (readonly string[])[];
  /** What names the lines of rows in any file they stand in. */
  linesOf(args: { readonly rows: readonly number[] }): readonly string[];
  /** The rows of such lines; −1 for one that the file does not have. */
  rowsOf(args: { readonly lines: readonly string[] }): readonly number[];
  /** Clients of the book who are likely one; asks nothing of a file. */
  duplicates(args: { readonly show: 'open' | DuplicateAnswer; readonly limit: number }): DuplicatePage;
  pack(args: object): PackedFacts;
};

export type PlanArgs = {
  readonly reading: Reading;
  readonly date: StatementDate;
  readonly decisions: readonly (readonly [row: number, decision: Decision])[];
  /** Hand-typed values that give way: keys of plan-accept.ts. */
  readonly accepted: readonly string[];
  /** Missing policies that are to lapse. */
  readonly lapsing: readonly number[];
  /** The statement whose held rows these are; null for a new file. */
  readonly deciding: number | null;
  /** Of the book: what an earlier plan found in it holds as long as this is the same. */
  readonly version: number;
};

/**
 * Which rows a page of the review shows: classes, rows decided by a person, rows with hand-typed values that stay, or rows
 * with cells that a person typed.
 */
export type RowFilter = readonly DataClass[] | 'decided' | 'kept' | 'typed';

export type PlanReport = ImportOutcome & {
  readonly held: readonly number[];
  /** Rows with a decision. */
  readonly decided: number;
  /** Hand-typed values that differ from the file and stay unless they are accepted: keys of plan-accept.ts. */
  readonly kept: readonly string[];
  /** Rows with cells that a person typed. */
  readonly typed: number;
  /** Null: the list does not claim to be complete. */
  readonly missing: { readonly policies: number; readonly lapsing: number; readonly inForce: number } | null;
};

/** A value before and after; `kept` when a person's value stays. */
export type PreviewChange = {
  readonly entity: 'client' | 'policy' | 'claim' | 'commission';
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
  readonly kept: boolean;
  /** What accepting the file's value names; null where a value cannot give way. */
  readonly key: string | null;
};

export type PreviewRow = {
  /** Index into the file's columns: what decisions name. */
  readonly index: number;
  readonly row: number;
  readonly sheet: string | null;
  readonly class: DataClass;
  readonly policyNumber: string;
  readonly name: string;
  readonly newClient: boolean;
  readonly newPolicy: boolean;
  readonly changes: readonly PreviewChange[];
  readonly problems: readonly {
    readonly column: string;
    readonly value: string;
    readonly code: string;
    readonly message: string;
  }[];
  readonly candidates: readonly Candidate[];
  /** The client of another row of the file, by its line, whom this one may be written of. */
  readonly twin: (Omit<Candidate, 'clientId'> & { readonly row: number }) | null;
  readonly reason: ReviewReason | null;
  readonly decision: Decision | null;
  /** The row the decision was taken on: it holds for every row of the same client. */
  readonly decidedOn: number | null;
  /** Who the row is about, where that is somebody of the book. */
  readonly matched: { readonly clientId: number; readonly name: string } | null;
  /** What a person typed in place of its cells. */
  readonly typed: readonly {
    readonly column: number;
    readonly header: string;
    readonly raw: string;
    readonly text: string;
    /** Null: just now. */
    readonly by: string | null;
  }[];
};

export type BestCandidate = {
  readonly row: number;
  /** Nobody of the book, but another client of the file. */
  readonly same: boolean;
  readonly clientId: number | null;
  readonly decidedOn: number | null;
};

export type MissingPage = { readonly total: number; readonly policies: readonly MissingPolicy[] };
export type PreviewPage = { readonly total: number; readonly rows: readonly PreviewRow[] };
export type PreviewDetail = { readonly row: PreviewRow; readonly stated: Readonly<Record<string, string>> };

export type ImportRequest = {
  readonly [Name in keyof ImportTasks]: {
    readonly id: number;
    readonly task: Name;
    readonly args: Parameters<ImportTasks[Name]>[0];
  };
}[keyof ImportTasks];

export type ImportReport =
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | { readonly type: 'refused'; readonly id: number; readonly error: Failure }
  | { readonly type: 'progress'; readonly step: string; readonly share: number };
