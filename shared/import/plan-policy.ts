import { carrierKey, words } from './match-keys.ts';
import { type BookRecord, type FieldValue, isByHand, type PlanBook } from './plan-book.ts';
import type { FieldChange } from './plan-client.ts';
import { byRank, type Stated } from './plan-facts.ts';
import type { ClaimFields, PolicyFields } from './types.ts';

export type PolicyPlan = {
  readonly id: number | null;
  readonly row: number;
  /** Index into the plan's clients. */
  readonly client: number;
  readonly number: string;
  readonly numberKey: string;
  readonly carrier: string | null;
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

/** References are compared as words: `Motor` is `motor`. */
const BY_WORDS = new Set(['line', 'product', 'carrier']);

type Changes = { readonly changes: readonly FieldChange[]; readonly kept: readonly FieldChange[] };

/**
 * What a file changes about a policy. Of several rows the one with the later term wins, field by field.
 * @param fillOnly the file is about money or claims: it completes, and changes nothing
 */
export function policyChanges(
  id: number | null,
  stated: readonly Stated<PolicyFields>[],
  carrier: Stated<string> | null,
  book: PlanBook,
  fillOnly: boolean,
): Changes {
  const record = id === null ? null : book.policyRecord(id);
  const ranked = stated.toSorted((left, right) => byRank(right, left));
  const wanted: { field: string; after: FieldValue; row: number }[] = [];
  if (carrier !== null && (record?.values.carrier ?? null) === null) {
    wanted.push({ field: 'carrier', after: carrier.fields, row: carrier.row });
  }
  for (const [field, key] of Object.entries(POLICY_COLUMNS)) {
    const source = ranked.find(({ fields }) => fields[key] !== undefined && fields[key] !== '');
    const value = source?.fields[key];
    if (source !== undefined && value !== undefined) {
      wanted.push({ field, after: value, row: source.row });
    }
  }
  return compare(record, wanted, fillOnly);
}

/** What a file changes about a claim. Each row is a payment or a coverage of it: amounts add up, dates and status follow the latest. */
export function claimChanges(id: number | null, stated: readonly Stated<ClaimFields>[], book: PlanBook): Changes {
  const record = id === null ? null : book.claimRecord(id);
  const ranked = stated.toSorted((left, right) => byRank(right, left));
  const wanted: { field: string; after: FieldValue; row: number }[] = [];
  for (const [field, key] of [
    ['lost_on', 'lossDate'],
    ['reported_on', 'reportedOn'],
    ['paid_on', 'paidOn'],
    ['status', 'status'],
  ] as const) {
    const source = ranked.find(({ fields }) => fields[key] !== undefined);
    const value = source?.fields[key];
    if (source !== undefined && value !== undefined) {
      wanted.push({ field, after: value, row: source.row });
    }
  }
  for (const [field, key] of [
    ['paid_minor', 'paid'],
    ['reserve_minor', 'reserve'],
  ] as const) {
    const sources = stated.filter(({ fields }) => fields[key] !== undefined);
    const [source] = sources;
    if (source !== undefined) {
      wanted.push({ field, after: sources.reduce((sum, { fields }) => sum + (fields[key] ?? 0), 0), row: source.row });
    }
  }
  return compare(record, wanted, false);
}

function compare(
  record: BookRecord | null,
  wanted: readonly { readonly field: string; readonly after: FieldValue; readonly row: number }[],
  fillOnly: boolean,
): Changes {
  const changes: FieldChange[] = [];
  const kept: FieldChange[] = [];
  for (const { field, after, row } of wanted) {
    const before = record?.values[field] ?? null;
    const same = before === after || (BY_WORDS.has(field) && sameWords(field, before, after));
    if (same || (fillOnly && before !== null)) {
      continue;
    }
    (record !== null && before !== null && isByHand(record, field) ? kept : changes).push({
      field,
      before,
      after,
      row,
    });
  }
  return { changes, kept };
}

function sameWords(field: string, before: FieldValue, after: FieldValue): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') {
    return false;
  }
  const key = field === 'carrier' ? carrierKey : words;
  // A line is known by its code and by its name: `income-protection|Income protection`.
  return before.split('|').some((name) => key(name) === key(after));
}
