import type { PlanBook } from './plan-book.ts';
import { type Drafts, decidingRow } from './plan-draft.ts';
import type { FileFacts, Stated } from './plan-facts.ts';
import { type ClaimPlan, claimChanges } from './plan-policy.ts';
import type { ClaimFields } from './types.ts';

type ClaimDraft = {
  readonly client: number;
  readonly policy: number;
  readonly numberKey: string;
  readonly lostOn: string | null;
  readonly stated: Stated<ClaimFields>[];
};

/** The fullest way to write a number is shown. */
function byLength(left: string, right: string): number {
  return right.length - left.length || (left < right ? -1 : 1);
}

/** Every claim of the file, beside the policy or client it is of. */
export function planClaims(facts: FileFacts, drafts: Drafts, book: PlanBook): readonly ClaimPlan[] {
  // The same claim may stand beside several ways to write its policy.
  const claims = new Map<string, ClaimDraft>();
  for (const { party, numberKey, stated } of facts.claims) {
    const policy = drafts.policyOf[party] ?? -1;
    const client = drafts.policies[policy]?.client ?? drafts.clientOf[party] ?? -1;
    if (client >= 0) {
      const lostOn = stated[0]?.fields.lossDate ?? null;
      const key = JSON.stringify([policy, policy < 0 ? client : -1, numberKey === '' ? lostOn : numberKey]);
      const draft = claims.get(key) ?? { client, policy, numberKey, lostOn, stated: [] };
      draft.stated.push(...stated);
      claims.set(key, draft);
    }
  }
  return [...claims.values()].flatMap(({ client, policy, numberKey, lostOn, stated }): ClaimPlan[] => {
    const row = decidingRow(stated, 0);
    const number = stated.map(({ fields }) => fields.number ?? '').toSorted(byLength)[0] ?? '';
    const id = bookClaim(book, drafts, numberKey, client, policy, lostOn);
    const muted = (drafts.policies[policy] ?? drafts.clients[client])?.muted === true;
    const plan = { id, row, client, policy, number, numberKey, ...claimChanges(id, number, stated, book) };
    return !muted ? [plan] : id === null ? [] : [{ ...plan, changes: [], kept: [] }];
  });
}

/** The claim the book has: by its number, else by its day of loss. */
function bookClaim(
  book: PlanBook,
  drafts: Drafts,
  numberKey: string,
  client: number,
  policy: number,
  lostOn: string | null,
): number | null {
  const clientId = drafts.clients[client]?.id ?? null;
  const policyId = drafts.policies[policy]?.id ?? null;
  if (policy < 0 ? clientId === null : policyId === null) {
    return null;
  }
  const found =
    numberKey === ''
      ? book.unnumberedClaims(policy < 0 ? { clientId: clientId ?? 0 } : { policyId: policyId ?? 0 })
      : book
          .claimsByNumber(numberKey)
          .filter((one) => (policy < 0 ? one.clientId === clientId : one.policyId === policyId))
          .map(({ id }) => id);
  const same = (id: number) => (book.claimRecord(id)?.values.lost_on ?? null) === lostOn;
  return (numberKey === '' ? found.find(same) : found[0]) ?? null;
}
