import type { Minor } from '../money.ts';
import type { ClaimState } from './claims.ts';
import type { FindingClass, FindingReason, Rate } from './classes.ts';
import type { Totals } from './totals.ts';

/** A rate as it is kept, with the names of what it holds for. */
export type RateRow = Rate & {
  readonly id: number;
  readonly carrier: string | null;
  readonly lineCode: string | null;
  readonly lineName: string | null;
  readonly product: string | null;
};

/** A finding as a row: with names, the rate and statement line behind it, and what became of it as a claim. */
export type FindingRow = {
  /** The same for the same finding as long as the book does not change. */
  readonly key: string;
  readonly lineId: number | null;
  readonly policyId: number;
  readonly policyNumber: string;
  readonly clientId: number;
  readonly client: string;
  readonly carrierId: number | null;
  readonly carrier: string | null;
  readonly lineCode: string | null;
  readonly lineName: string | null;
  readonly class: FindingClass;
  readonly reason: FindingReason;
  readonly kind: string;
  readonly day: string | null;
  readonly expectedMinor: Minor;
  readonly receivedMinor: Minor;
  readonly differenceMinor: Minor;
  readonly rate: RateRow | null;
  /** What the rate was applied to; see Finding. */
  readonly base: number | null;
  readonly endedOn: string | null;
  /** Where the line stands. */
  readonly source: {
    readonly statementId: number;
    readonly fileName: string;
    readonly sheet: string | null;
    readonly row: number | null;
  } | null;
  /** Null where nothing can be claimed. */
  readonly claim: {
    readonly key: string;
    readonly amountMinor: Minor;
    readonly ageDays: number | null;
    readonly state: ClaimState;
    readonly disputedOn: string | null;
  } | null;
};

export type Overview = {
  readonly asOf: string | null;
  readonly currency: string;
  readonly rates: number;
  readonly lines: number;
  readonly totals: Totals;
  readonly carriers: readonly { readonly id: number; readonly name: string }[];
  /** Money to claim by state. */
  readonly claims: Readonly<Record<ClaimState, { readonly count: number; readonly amountMinor: Minor }>>;
  /** Claims once made whose money has come since, so that nothing is missing any more. */
  readonly resolved: number;
};

/** What is kept of a claim that is no longer open; null: it is open. Undo hands it back. */
export type KeptClaim = {
  readonly policyId: number;
  readonly key: string;
  readonly kept: {
    readonly carrierId: number | null;
    readonly state: Exclude<ClaimState, 'open'>;
    readonly disputedOn: string | null;
    readonly reason: string;
    readonly dueOn: string | null;
    readonly expectedMinor: Minor;
    readonly receivedMinor: Minor;
  } | null;
};

export type DepositRow = {
  readonly statementId: number;
  readonly fileName: string;
  readonly carrier: string | null;
  readonly datedOn: string | null;
  readonly lines: number;
  /** The statement's own total of commission. */
  readonly totalMinor: Minor;
  readonly depositMinor: Minor | null;
  readonly receivedOn: string | null;
  /** Deposit − total, as it stood when the deposit was typed in. */
  readonly differenceMinor: Minor | null;
};

/** What is claimed from one carrier, for its letter. */
export type ClaimLetter = {
  readonly carrier: string | null;
  readonly totalMinor: Minor;
  readonly rows: readonly {
    readonly policyNumber: string;
    readonly client: string;
    readonly class: FindingClass;
    readonly reason: FindingReason;
    readonly kind: string;
    readonly day: string | null;
    readonly expectedMinor: Minor;
    readonly receivedMinor: Minor;
    readonly amountMinor: Minor;
  }[];
};

/** The headless document. */
export type ReconcileReport = {
  readonly asOf: string | null;
  readonly expected: Minor;
  readonly received: Minor;
  readonly difference: Minor;
  readonly byClass: Readonly<
    Record<
      FindingClass,
      { readonly count: number; readonly expected: Minor; readonly received: Minor; readonly difference: Minor }
    >
  >;
  readonly claims: readonly {
    readonly carrier: string | null;
    readonly policyNumber: string;
    readonly client: string;
    readonly class: FindingClass;
    readonly reason: FindingReason;
    readonly day: string | null;
    readonly expected: Minor;
    readonly received: Minor;
    readonly amount: Minor;
    readonly ageDays: number | null;
    readonly state: ClaimState;
    readonly disputedOn: string | null;
  }[];
};
