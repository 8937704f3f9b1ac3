import type { BookPolicy, MatchBook } from './match-book.ts';
import type { FilePolicy } from './plan-facts.ts';

/** What a policy of the file is in the book. */
export type PolicyBinding =
  | { readonly kind: 'new' }
  | { readonly kind: 'book'; readonly policyId: number; readonly clientId: number }
  | {
      readonly kind: 'doubtful';
      readonly reason: 'number-lossy' | 'policy-twice';
      readonly policies: readonly BookPolicy[];
    };

const NEW: PolicyBinding = { kind: 'new' };

/**
 * Passes 1 and 2: a confirmed alias, else carrier and number; the number alone only where one side does not name its
 * carrier and one policy alone bears it.
 */
export function bindPolicies(policies: readonly FilePolicy[], book: MatchBook): readonly PolicyBinding[] {
  const bindings = policies.map((policy) =>
    policy.numberKey === '' ? NEW : policy.lossy ? bindLossy(policy, book) : bind(policy, book),
  );
  // A policy whose carrier nobody knows cannot be the policy of two carriers.
  const carriers = new Map<number, string>();
  const rivals = new Set<number>();
  for (const [at, binding] of bindings.entries()) {
    const own = policies[at]?.carrierKey ?? '';
    if (binding.kind === 'book' && own !== '') {
      const other = carriers.get(binding.policyId) ?? own;
      carriers.set(binding.policyId, own);
      if (other !== own) {
        rivals.add(binding.policyId);
      }
    }
  }
  return bindings.map((binding, at) =>
    binding.kind === 'book' && rivals.has(binding.policyId) && policies[at]?.carrierKey !== '' ? NEW : binding,
  );
}

function bind(policy: FilePolicy, book: MatchBook): PolicyBinding {
  const alias = sameCarrier(book.aliases(policy.numberKey), policy.carrierKey);
  const found = alias.length > 0 ? alias : sameCarrier(book.policiesByNumber(policy.numberKey), policy.carrierKey);
  const [first] = found;
  if (first === undefined) {
    return NEW;
  }
  return found.length === 1
    ? { kind: 'book', policyId: first.id, clientId: first.clientId }
    : { kind: 'doubtful', reason: 'policy-twice', policies: found };
}

/** Of the same carrier; else, where a side does not name one, those that could be. */
function sameCarrier(found: readonly BookPolicy[], carrierKey: string): readonly BookPolicy[] {
  const same = found.filter((policy) => (policy.carrierKey ?? '') === carrierKey);
  if (same.length > 0) {
    return same;
  }
  return carrierKey === '' ? found : found.filter((policy) => policy.carrierKey === null);
}

/** A number that lost digits is never matched by itself: whoever it might be is proposed. */
function bindLossy(policy: FilePolicy, book: MatchBook): PolicyBinding {
  const digits = /^(\d)[.,]?(\d*?)0*(?:E\+?\d+)?$/.exec(policy.number.trim().toUpperCase());
  const prefix = digits === null ? '' : `${digits[1] ?? ''}${digits[2] ?? ''}`;
  const found = [
    ...book.policiesByNumber(policy.numberKey),
    ...(prefix.length >= 8 ? book.policiesByPrefix(prefix) : []),
  ];
  return found.length === 0 ? NEW : { kind: 'doubtful', reason: 'number-lossy', policies: found };
}
