import type { Choice } from './column-formats.ts';
import type { Field } from './fields.ts';
import { isInsurer } from './row-words.ts';
import type { ColumnStatistics } from './statistics.ts';
import { areNames, areTelephones, mostly } from './suits.ts';
import type { StatementKind } from './types.ts';
import { areKinds, wordsOf } from './value-shapes.ts';
import { readLine } from './words.ts';

type Told = { readonly field: Field; readonly confidence: number; readonly reason: string };

/** The kinds of commission of one carrier are few. */
const MOST_KINDS = 15;
const CURRENCIES = /^(?:EUR|USD|GBP|CHF|CNY|RMB|HKD|TWD|INR|CAD|AUD|NZD|SGD|MXN|BRL|ZAR|PEN|COP|CLP|ARS|KES|NGN)$/;

/**
 * Columns whose values speak although their header does not.
 * @param open whether a column's header leaves open what it is
 */
export function adopt(
  choices: Choice[],
  statistics: readonly ColumnStatistics[],
  kind: StatementKind,
  open: (index: number) => boolean,
): void {
  const has = (field: Field) => choices.some((choice) => choice.field === field);
  for (const [index, values] of statistics.entries()) {
    if (choices[index]?.field !== null || values.sampled === 0) {
      continue;
    }
    const told = plainly(kind, values) ?? (open(index) ? byValues(kind, values) : null);
    if (told !== null && !has(told.field)) {
      choices[index] = told;
    }
  }
  if (!has('client.name') && !has('client.familyName') && !has('client.givenName')) {
    const named = statistics.flatMap((values, index) => (open(index) && areNames(values) ? [index] : []));
    const [only] = named;
    if (named.length === 1 && only !== undefined) {
      choices[only] = { field: 'client.name', confidence: 0.7, reason: 'values are names of people or organisations' };
    }
  }
}

/** Words and addresses that are the same under any header. */
function plainly(kind: StatementKind, values: ColumnStatistics): Told | null {
  const told = wordsOf(kind, values);
  if (told !== null) {
    return told;
  }
  if (kind === 'commissions' && values.distinct.size <= MOST_KINDS && areKinds(values)) {
    return { field: 'commission.kind', confidence: 0.8, reason: 'values are kinds of commission' };
  }
  return kind !== 'claims' && values.share(values.emails) > 0.8
    ? { field: 'client.email', confidence: 0.8, reason: 'values are e-mail addresses' }
    : null;
}

function byValues(kind: StatementKind, values: ColumnStatistics): Told | null {
  if (values.distinct.size > 0 && mostly(values, (word) => CURRENCIES.test(word))) {
    return { field: 'row.currency', confidence: 0.8, reason: 'values are currencies' };
  }
  if (kind !== 'commissions' && areTelephones(values)) {
    return { field: 'client.phone', confidence: 0.7, reason: 'values are telephone numbers' };
  }
  if (kind === 'clients' || values.share(values.digits) > 0.2 || values.distinct.size < 2) {
    return null;
  }
  if (values.sampled > values.distinct.size * 2 && mostly(values, isInsurer)) {
    return { field: 'policy.carrier', confidence: 0.7, reason: 'values are names of insurers' };
  }
  return kind !== 'claims' &&
    values.sampled > values.distinct.size * 2 &&
    mostly(values, (word) => readLine(word) !== null)
    ? { field: 'policy.line', confidence: 0.7, reason: 'values are lines of business' }
    : null;
}
