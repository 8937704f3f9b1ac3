import type { HeldOpened, ImportReview, OpenedImport } from '../../../shared/contract/import.ts';
import type { Failure } from '../../../shared/result.ts';
import type { RequestOf, ResponseOf } from '../../api.ts';

/** What a person corrects before the rows are read. */
export type ReadChoices = Omit<RequestOf<'import.read'>, 'session'>;

/** Where rows under review come from: a new file, or a statement whose held rows are decided now. */
export type Origin =
  | { readonly kind: 'file'; readonly opened: OpenedImport }
  | { readonly kind: 'held'; readonly held: HeldOpened };

/** Where the file at hand stands. */
export type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening'; readonly file: string }
  | { readonly kind: 'map'; readonly opened: OpenedImport; readonly error: unknown }
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'review';
      readonly session: string;
      readonly file: string;
      readonly origin: Origin;
      readonly review: ImportReview;
      readonly busy: boolean;
      /** Rows that were decided since the review was worked out. */
      readonly answered?: readonly number[];
      readonly error: unknown;
      /** What was said last, and of which rows: to take it back. `typed`: into the cells of a row. */
      readonly last?: { readonly message: string; readonly rows: readonly number[]; readonly typed?: boolean } | null;
    }
  | { readonly kind: 'committing'; readonly file: string }
  | {
      readonly kind: 'done';
      readonly file: string;
      readonly origin: Origin;
      readonly committed: ResponseOf<'import.commit'>;
    }
  /** A commit that the book or the file did not allow; everything decided is kept. */
  | {
      readonly kind: 'refused';
      readonly session: string;
      readonly file: string;
      readonly origin: Origin;
      /** How much a person had decided. */
      readonly decided: number;
      readonly error: Failure;
    }
  /** `key`: of the file in the batch, to be tried again. */
  | { readonly kind: 'failed'; readonly file: string; readonly error: Failure; readonly key: number | null };

export type ReviewStep = Extract<Step, { kind: 'review' }>;
