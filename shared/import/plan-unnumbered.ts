import { carrierKey, words } from './match-keys.ts';
import type { FieldValue, PlanBook } from './plan-book.ts';
import type { FilePolicy, Party } from './plan-facts.ts';
import { sameValue } from './saying.ts';

/** What tells policies without a number apart: of one client, the carrier, the line, the product and the start. */
export type Marks = Readonly<Record<'carrier' | 'line' | 'product' | 'started_on', FieldValue>>;

/** What a party says of its policy beside the number. */
export function marksOf({ carrier }: FilePolicy, { stated }: Party): Marks {
  const first = <Value>(values: readonly (Value | undefined)[]) =>
    values.find((value) => value !== undefined && value !== '') ?? null;
  return {
    carrier,
    line: first(stated.map(({ fields }) => fields.line)),
    product: first(stated.map(({ fields }) => fields.product)),
    started_on: first(stated.map(({ fields }) => fields.start)),
  };
}

/** One key for the rows of a file that speak of the same policy without a number, however they describe its client. */
export function unnumberedKey(clientKey: number, policy: FilePolicy, party: Party): string {
  const { carrier, line, product, started_on: start } = marksOf(policy, party);
  const text = (value: FieldValue) => (value === null ? '' : words(String(value)));
  return JSON.stringify([clientKey, carrierKey(String(carrier ?? '')), text(line), text(product), start]);
}

/**
 * The client's own policy without a number that a row speaks of: the one with exactly its marks, else the only one that
 * has all the marks the row gives.
 */
export function unnumberedPolicy(book: PlanBook, clientId: number, policy: FilePolicy, party: Party): number | null {
  const marks = Object.entries(marksOf(policy, party));
  const fitting: number[] = [];
  for (const id of book.unnumberedPolicies(clientId)) {
    const values = book.policyRecord(id)?.values ?? {};
    const open = marks.filter(([field, value]) => !sameValue(field, values[field] ?? null, value));
    if (open.length === 0) {
      return id;
    }
    // A carrier that nobody named so far may be any.
    if (open.every(([field, value]) => value === null || (field === 'carrier' && (values.carrier ?? null) === null))) {
      fitting.push(id);
    }
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
