import type { PolicyBinding } from './match-policy.ts';
import type { FieldWeight, Thresholds } from './match-score.ts';
import type { Twin } from './match-twins.ts';
import type { StatementKind } from './types.ts';

/** Why somebody is proposed for a row. */
export type Candidate = {
  readonly clientId: number;
  readonly name: string;
  readonly score: number;
  readonly weight: number;
  readonly fields: readonly FieldWeight[];
};

/** Why a row waits for a person. */
export type ReviewReason =
  | 'several'
  | 'middling'
  | 'policy-owner-differs'
  | 'number-lossy'
  | 'policy-twice'
  /** Nobody of the book, but maybe another client of the same file. */
  | 'in-file'
  /** Left open when its statement was committed: nothing settles it any more but a person. */
  | 'held';

export type Target =
  | { readonly kind: 'book'; readonly clientId: number }
  | { readonly kind: 'new'; readonly cluster: number }
  | {
      readonly kind: 'review';
      readonly reason: ReviewReason;
      readonly candidates: readonly Candidate[];
      readonly twin?: Twin & { readonly row: number };
    }
  /** Left out by a person, with the reason he gave. */
  | { readonly kind: 'skip'; readonly reason?: string | undefined };

/**
 * What a person decided about a row; it holds for every row of the same client in the file. `remember`: the same words
 * of the same carrier are matched by it from now on.
 */
export type Decision =
  | { readonly kind: 'client'; readonly clientId: number; readonly remember?: boolean | undefined }
  | { readonly kind: 'new'; readonly remember?: boolean | undefined }
  /** He is the other client of the file whom he resembles. */
  | { readonly kind: 'same'; readonly remember?: boolean | undefined }
  | { readonly kind: 'skip'; readonly reason?: string | undefined };

export type Decided = { readonly decision: Decision; readonly row: number };

export type Matching = {
  /** By party: the client its rows are about. */
  readonly targets: readonly Target[];
  /** By party: what it would be without a person's decisions, for who wants to change his mind. */
  readonly proposals: readonly Target[];
  /** By party: the decision that was taken about it, and the row it was taken on. */
  readonly decided: ReadonlyMap<number, Decided>;
  /** By policy of the file: the policy of the book it is, null for a new one. */
  readonly policies: readonly PolicyBinding[];
  /** By policy of the file: the signature that owns it, −1 where no row names a client. */
  readonly owners: Int32Array;
  /** How many pairs were scored: what blocking leaves to compare. */
  readonly compared: number;
};

export type MatchOptions = {
  readonly kind: StatementKind;
  /** By row (index into the columns). */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** True: rows that were held before stay held until a person decides, however well they fit now. */
  readonly hold?: boolean;
  /** Other limits than the program's own, to see what they would do. */
  readonly thresholds?: Thresholds;
};
