import type { MatchBook } from './match-book.ts';

export type FieldValue = string | number | null;

/** Where a value of the book came from. */
export type ValueSource = 'hand' | 'import' | 'unknown';

/** What planning compares with, by the names of the book's columns; references as the names they stand for. */
export type BookRecord = {
  readonly id: number;
  /** The statement that created it; null for what was made by hand. */
  readonly statementId: number | null;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Fields with a recorded source; those typed by hand are true. */
  readonly byHand: ReadonlyMap<string, boolean>;
};

export type BookContact = { readonly kind: 'email' | 'phone'; readonly key: string };

export type EarlierLines = {
  /** The day the statement itself stated; null when it stated none. */
  readonly datedOn: string | null;
  readonly entries: Uint32Array;
};

export type BookClaim = { readonly id: number; readonly clientId: number; readonly policyId: number | null };

export type PlanBook = MatchBook & {
  clientRecord(id: number): BookRecord | null;
  contactsOf(id: number): readonly BookContact[];
  /** Key of the current address, its source, and all keys ever known. */
  addressOf(id: number): {
    readonly current: string | null;
    readonly byHand: boolean;
    readonly known: readonly string[];
  };
  /** Somebody of the office by name, initials or code. */
  personByText(text: string): number | null;
  /** Clients with this broker number, or else of this name; at most three. */
  clientsByText(by: 'number' | 'name', text: string): readonly number[];
  tagsOf(id: number): readonly string[];
  /** What the client's household is called, and whether a person put him there. */
  householdOf(id: number): { readonly name: string; readonly byHand: boolean };
  policyRecord(id: number): BookRecord | null;
  /** Policies of a client that have no number. */
  unnumberedPolicies(clientId: number): readonly number[];
  policiesOf(clientId: number): readonly number[];
  claimRecord(id: number): BookRecord | null;
  claimsByNumber(numberKey: string): readonly BookClaim[];
  /** Claims without a number of one policy, or of a client's without a policy. */
  unnumberedClaims(of: { readonly policyId: number } | { readonly clientId: number }): readonly number[];
  /** Identities of the lines that statements which still count brought, in blocks of high word, low word, line. */
  earlierLines(): Iterable<EarlierLines>;
  /**
   * The latest statement with exactly this content, unless both state their own, different dates: its lines, and whether
   * no other statement came after it. Null: there is none.
   */
  sameContent(
    contentKey: string,
    datedOn: string | null,
  ): { readonly latest: boolean; readonly lines: Iterable<EarlierLines> } | null;
};

/** A value is kept when a person typed it, or emptied the field: recorded so, or set without any import having a part in it. */
export function isByHand(record: BookRecord, field: string): boolean {
  const recorded = record.byHand.get(field);
  return recorded ?? (record.statementId === null && (record.values[field] ?? null) !== null);
}
