import type { Day } from '../day.ts';
import type { Minor } from '../money.ts';

/** What a statement mainly holds. GDV files are `mixed`. */
export type StatementKind = 'clients' | 'policies' | 'commissions' | 'claims' | 'mixed';

/** A cell that was typed in its file (workbooks): what the text alone no longer tells. */
export type TypedCell =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'date'; readonly value: Day }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string }
  | { readonly type: 'uncached-formula' };

/** One row of the file as it stood. `cells` is the raw text; nothing is trimmed or corrected here. */
export type RawRecord = {
  /** 0-based ordinal over the whole file; the line_no of the statement line. */
  readonly index: number;
  readonly sheet: string | null;
  /** The table it is part of where that is not its sheet: one that runs on over pages. */
  readonly table?: string;
  /** 1-based, as a person sees it: first text line, sheet row, or GDV record number. */
  readonly row: number;
  /** Byte range in the original file; null for workbooks. */
  readonly offset: number | null;
  readonly length: number | null;
  readonly cells: readonly string[];
  /** Parallel to cells where the format types its cells; absent for text formats. */
  readonly typed?: readonly (TypedCell | undefined)[];
  readonly hidden?: boolean;
  /** The format itself says that this is no row of data. */
  readonly aside?: Aside;
};

/** A record around the data, by the word of its format. */
export type Aside = {
  readonly kind: 'title' | 'footer';
  /** Ends a run of records: totals stated since the last one are held against the records between. */
  readonly ends?: boolean;
  readonly controls?: readonly { readonly field: SummedField | 'records'; readonly stated: number }[];
  /** Of a type that nobody named: kept and counted. */
  readonly unknown?: boolean;
};

/** The figures that are added up over a file. */
export type SummedField = 'commission' | 'premium' | 'claims';

/** Where a cell stands, for errors and provenance. */
export type CellProblem = {
  /** The column's header, or its letter / byte range where it has none. */
  readonly column: string;
  readonly value: string;
  /** e.g. `date`, `amount`, `required`, `currency`, `policy-number-lossy`. */
  readonly code: string;
  /** One plain sentence with what to do. */
  readonly message: string;
};

export type IgnoredKind = 'title' | 'subtotal' | 'repeatedHeader' | 'footer' | 'blank';

export type PolicyStatus =
  | 'quoted'
  | 'in-force'
  | 'lapsed'
  | 'cancelled'
  | 'surrendered'
  | 'matured'
  | 'claimed-out'
  | 'not-taken-up';

/** `advance`: paid before it is earned, and settled against later lines. */
export type CommissionKind = 'first-year' | 'renewal' | 'override' | 'bonus' | 'chargeback' | 'advance' | 'adjustment';

/** A field left out means: the file does not say. */
export type ClientFields = {
  readonly rawName?: string;
  readonly name?: string;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly kind?: 'person' | 'organisation';
  readonly birthDate?: Day;
  readonly sex?: 'f' | 'm' | 'x';
  readonly email?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly country?: string;
  readonly household?: string;
  readonly tags?: readonly string[];
  readonly advisor?: string;
  readonly source?: string;
  readonly referredBy?: string;
  readonly since?: Day;
  readonly language?: 'en' | 'zh-CN' | 'nl';
  readonly occupation?: string;
  /** scheme → value, e.g. `{ broker: '4711', carrier: 'K-99' }`; the broker's own number is the best match key. */
  readonly identifiers?: Readonly<Record<string, string>>;
};

export type PolicyFields = {
  readonly number?: string;
  /** Digits were lost before the file reached us (a float above 2^53): shown, never matched automatically. */
  readonly numberLossy?: boolean;
  readonly carrier?: string;
  readonly line?: string;
  readonly product?: string;
  readonly status?: PolicyStatus;
  readonly start?: Day;
  readonly renewal?: Day;
  readonly end?: Day;
  readonly premium?: Minor;
  /** Payments a year: 1, 2, 4, 12; 0 = single premium. */
  readonly paymentsPerYear?: 0 | 1 | 2 | 4 | 12;
  readonly sumInsured?: Minor;
  readonly purchaseReason?: string;
};

export type CommissionFields = {
  readonly amount: Minor;
  readonly kind?: CommissionKind;
  readonly periodFrom?: Day;
  readonly premium?: Minor;
  /** Parts per million: 12.5 % = 125 000. */
  readonly ratePpm?: number;
  readonly advisorCode?: string;
};

export type ClaimFields = {
  readonly number?: string;
  readonly lossDate?: Day;
  readonly reportedOn?: Day;
  readonly paidOn?: Day;
  readonly paid?: Minor;
  readonly reserve?: Minor;
  readonly status?: 'open' | 'settled' | 'rejected' | 'unknown';
};

/** One data row, read and normalised. `problems` not empty: the row is rejected and none of its parts is used. */
export type NormalisedRow = {
  readonly type: 'row';
  readonly index: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly offset: number | null;
  readonly length: number | null;
  readonly client?: ClientFields;
  readonly policy?: PolicyFields;
  readonly commission?: CommissionFields;
  readonly claim?: ClaimFields;
  readonly problems: readonly CellProblem[];
  /** A known part of a larger logical record (GDV partials), or an unknown record type that is kept and counted. */
  readonly keptOnly?: boolean;
  readonly hidden?: boolean;
  /** Text from which the line's identity is hashed (normalised cells joined by U+001F). */
  readonly identityText: string;
  /** The number of its description, where lines of the same description may follow as plain lines (row-sink.ts). */
  readonly description?: number;
};

export type IgnoredRow = {
  readonly type: 'ignored';
  readonly index: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly offset: number | null;
  readonly length: number | null;
  readonly kind: IgnoredKind;
};

export type ReadRow = NormalisedRow | IgnoredRow;
