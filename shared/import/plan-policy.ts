import { type BookRecord, type FieldValue, isByHand, type PlanBook } from './plan-book.ts';
import type { FieldChange } from './plan-client.ts';
import { byRank, type Stated } from './plan-facts.ts';
import { type ClaimSaying, contractWants, type PolicySaying } from './saying.ts';
import type { ClaimFields, PolicyFields } from './types.ts';

export type PolicyPlan = {
  readonly id: number | null;
  readonly row: number;
  /** Index into the plan's clients. */
  readonly client: number;
  readonly number: string;
  readonly numberKey: string;
  readonly carrier: string | null;
  /** Empty where the policy is new. */
  readonly says: PolicySaying;
  readonly changes: readonly FieldChange[];
  readonly kept: readonly FieldChange[];
  /** The book has it under a client without a name, who turns out to be this one. */
  readonly movedFrom: number | null;
  /** A number that lost digits, which a person said is this policy. */
  readonly alias: boolean;
};

export type ClaimPlan = {
  readonly id: number | null;
  readonly row: number;
  readonly client: number;
  /** Index into the plan's policies, −1 for a claim without one. */
  readonly policy: number;
  readonly number: string;
  readonly numberKey: string;
  readonly says: ClaimSaying;
  readonly changes: readonly FieldChange[];
  readonly kept: readonly FieldChange[];
};

const POLICY_COLUMNS = {
  line: 'line',
  product: 'product',
  status: 'status',
  started_on: 'start',
  renewal_on: 'renewal',
  ended_on: 'end',
  premium_minor: 'premium',
  payments_per_year: 'paymentsPerYear',
  sum_insured_minor: 'sumInsured',
  purchase_reason: 'purchaseReason',
} as const;

const POLICY_FIELDS = Object.entries(POLICY_COLUMNS);

export const NO_CHANGES: readonly FieldChange[] = [];

type Changes<Says> = {
  readonly says: Says;
  readonly changes: readonly FieldChange[];
  readonly kept: readonly FieldChange[];
};

/** How a file calls a policy. */
type Called = { readonly number: string; readonly carrier: string | null; readonly row: number };

/**
 * What a file changes about a policy. Of several rows the one with the later term wins, field by field.
 * @param book null: it holds all of it already
 * @param fillOnly the file is about money or claims: it completes, and changes nothing
 */
export function policyChanges(
  id: number | null,
  stated: readonly Stated<PolicyFields>[],
  { number, carrier, row }: Called,
  book: PlanBook | null,
  fillOnly: boolean,
): Changes<PolicySaying> {
  const ranked = stated.length < 2 ? stated : stated.toSorted((left, right) => byRank(right, left));
  if (id === null) {
    return { says: UNKEPT, changes: changesOfNew(ranked, carrier, row), kept: NO_CHANGES };
  }
  const values: Record<string, FieldValue> = carrier === null ? {} : { carrier };
  const at: Record<string, number> = { carrier: row };
  for (const [field, key] of POLICY_FIELDS) {
    const source = sourceOf(ranked, key);
    const value = source?.fields[key];
    if (source !== undefined && value !== undefined) {
      values[field] = value;
      at[field] = source.row;
    }
  }
  const says = { fillOnly, values, at, number };
  if (book === null) {
    return { says, changes: NO_CHANGES, kept: NO_CHANGES };
  }
  const record = book.policyRecord(id);
  const planned = compare(record, says, row);
  return record === null ? { ...planned, says: UNKEPT } : planned;
}

/** What the book is to hold of a policy it does not have: all that is stated. */
function changesOfNew(
  ranked: readonly Stated<PolicyFields>[],
  carrier: string | null,
  row: number,
): readonly FieldChange[] {
  const changes: FieldChange[] = carrier === null ? [] : [{ field: 'carrier', before: null, after: carrier, row }];
  for (const [field, key] of POLICY_FIELDS) {
    const source = sourceOf(ranked, key);
    const after = source?.fields[key];
    if (source !== undefined && after !== undefined) {
      changes.push({ field, before: null, after, row: source.row });
    }
  }
  return changes;
}

/** Who of several, best first, states a field. */
function sourceOf(
  ranked: readonly Stated<PolicyFields>[],
  key: (typeof POLICY_COLUMNS)[keyof typeof POLICY_COLUMNS],
): Stated<PolicyFields> | undefined {
  for (const stated of ranked) {
    const value = stated.fields[key];
    if (value !== undefined && value !== '') {
      return stated;
    }
  }
  return undefined;
}

/** What is said of a new policy stands in its row until somebody else speaks of it; there may be very many of them. */
const UNKEPT: PolicySaying = { fillOnly: true, values: {}, at: {}, number: '' };

/** What a file changes about a claim. Each row is a payment or a coverage of it: amounts add up, dates and status follow the latest. */
export function claimChanges(
  id: number | null,
  number: string,
  stated: readonly Stated<ClaimFields>[],
  book: PlanBook,
): Changes<ClaimSaying> {
  const record = id === null ? null : book.claimRecord(id);
  const ranked = stated.toSorted((left, right) => byRank(right, left));
  const values: Record<string, FieldValue> = {};
  const at: Record<string, number> = {};
  for (const [field, key] of [
    ['lost_on', 'lossDate'],
    ['reported_on', 'reportedOn'],
    ['paid_on', 'paidOn'],
    ['status', 'status'],
  ] as const) {
    const source = ranked.find(({ fields }) => fields[key] !== undefined);
    const value = source?.fields[key];
    if (source !== undefined && value !== undefined) {
      values[field] = value;
      at[field] = source.row;
    }
  }
  for (const [field, key] of [
    ['paid_minor', 'paid'],
    ['reserve_minor', 'reserve'],
  ] as const) {
    const sources = ranked.filter(({ fields }) => fields[key] !== undefined);
    const [source] = sources;
    if (source !== undefined) {
      values[field] = sources.reduce((sum, { fields }) => sum + (fields[key] ?? 0), 0);
      at[field] = source.row;
    }
  }
  return compare(record, { fillOnly: false, values, at, number }, ranked[0]?.row ?? 0);
}

function compare<Says extends PolicySaying | ClaimSaying>(
  record: BookRecord | null,
  says: Says,
  row: number,
): Changes<Says> {
  const changes: FieldChange[] = [];
  const kept: FieldChange[] = [];
  for (const { field, after } of contractWants(record?.values ?? null, says)) {
    const before = record?.values[field] ?? null;
    (record !== null && isByHand(record, field) ? kept : changes).push({
      field,
      before,
      after,
      row: says.at[field] ?? row,
    });
  }
  // A copy has no room for more: there may be very many of them.
  return {
    says,
    changes: changes.length === 0 ? NO_CHANGES : changes.slice(),
    kept: kept.length === 0 ? NO_CHANGES : kept,
  };
}
