import type { Parties } from './parties.ts';
import type { RowColumns } from './plan-rows.ts';
import type { CellProblem, ClaimFields, ClientFields, PolicyFields } from './types.ts';

/** Something a row states, with what decides between rows that state different things: the later date, then the text. */
export type Stated<Fields> = {
  readonly fields: Fields;
  readonly rank: string;
  readonly key: string;
  /** Row (index into the columns) that stated it first. */
  readonly row: number;
};

/** One way a file describes a client: rows that say the same of the client share it. */
export type Signature = Stated<ClientFields> & {
  /** Neither name nor number nor contact: belongs to its policy alone. */
  readonly anonymous: boolean;
};

export type FilePolicy = {
  readonly carrier: string | null;
  readonly carrierKey: string;
  /** As the file writes it; empty where it has none. */
  readonly number: string;
  readonly numberKey: string;
  readonly lossy: boolean;
};

/** A client as described together with a policy: what one row connects. −1 where the row leaves one of them open. */
export type Party = {
  readonly signature: number;
  readonly policy: number;
  readonly row: number;
  /** Different things its rows say of the policy, each with the row that says so first. */
  readonly stated: readonly StatedPolicy[];
};

/** As little as can be: a statement of a million lines has a hundred thousand of them. */
export type StatedPolicy = { readonly fields: PolicyFields; readonly row: number };

export type FileClaim = {
  readonly party: number;
  readonly numberKey: string;
  /** Every row counts: lists give one row a coverage or payment. */
  readonly stated: Stated<ClaimFields>[];
};

/** All a file says, before the book is asked. Plain data: made in one thread, used in another. */
export type FileFacts = {
  readonly rows: RowColumns;
  readonly signatures: readonly Signature[];
  readonly policies: readonly FilePolicy[];
  readonly parties: Parties;
  readonly claims: readonly FileClaim[];
  /** Row → why it is rejected. */
  readonly problems: ReadonlyMap<number, readonly CellProblem[]>;
  /** Rejected row → what it calls policy and client, as far as that could be read. */
  readonly unread: ReadonlyMap<number, { readonly number: string; readonly name: string }>;
  /** The multiset of the lines: see identity.ts. */
  readonly content: string;
  readonly hiddenRows: number;
};

/** Orders rival statements of one thing without looking at the order of the rows. */
export function byRank(left: Stated<unknown>, right: Stated<unknown>): number {
  return left.rank === right.rank ? compare(left.key, right.key) : compare(left.rank, right.rank);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
