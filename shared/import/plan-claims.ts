import type { PlanBook } from './plan-book.ts';
import type { Drafts } from './plan-draft.ts';
import type { FileFacts, Stated } from './plan-facts.ts';
import { type ClaimPlan, claimChanges } from './plan-policy.ts';
import { decidingRow } from './standing-row.ts';
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
  const claims = draftClaims(facts, drafts);
  const ids = bookClaims(book, drafts, claims);
  return claims.flatMap((draft, index): ClaimPlan[] => {
    const { client, policy, numberKey, stated } = draft;
    const row = decidingRow(stated, 0);
    const number = stated.map(({ fields }) => fields.number ?? '').toSorted(byLength)[0] ?? '';
    const id = ids[index] ?? null;
    const muted = (drafts.policies.get(policy) ?? drafts.clients[client])?.muted === true;
    const plan = { id, row, client, policy, number, numberKey, ...claimChanges(id, number, stated, book) };
    return !muted ? [plan] : id === null ? [] : [{ ...plan, changes: [], kept: [] }];
  });
}

/** The same claim may stand beside several ways to write its policy, and beside its client alone. */
function draftClaims(facts: FileFacts, drafts: Drafts): readonly ClaimDraft[] {
  const claims = new Map<string, ClaimDraft>();
  for (const { party, numberKey, stated } of facts.claims) {
    const policy = drafts.policyOf[party] ?? -1;
    const client = drafts.policies.get(policy)?.client ?? drafts.clientOf[party] ?? -1;
    if (client >= 0) {
      const lostOn = stated[0]?.fields.lossDate ?? null;
      const key = JSON.stringify([policy, policy < 0 ? client : -1, numberKey === '' ? lostOn : numberKey]);
      const draft = claims.get(key) ?? { client, policy, numberKey, lostOn, stated: [] };
      draft.stated.push(...stated);
      claims.set(key, draft);
    }
  }
  const numbered = new Map<string, ClaimDraft[]>();
  for (const draft of claims.values()) {
    if (draft.policy >= 0 && draft.numberKey !== '') {
      const key = `${draft.client} ${draft.numberKey}`;
      numbered.set(key, [...(numbered.get(key) ?? []), draft]);
    }
  }
  for (const [key, draft] of claims) {
    const [same, ...others] = draft.policy < 0 ? (numbered.get(`${draft.client} ${draft.numberKey}`) ?? []) : [];
    if (same !== undefined && others.length === 0) {
      same.stated.push(...draft.stated);
      claims.delete(key);
    }
  }
  return [...claims.values()];
}

/**
 * The claims the book has: by number, else by day of loss, of the same policy or of the client without one. Who says only
 * the client may mean a claim of his policies, unless that is another claim of the file.
 */
function bookClaims(book: PlanBook, drafts: Drafts, claims: readonly ClaimDraft[]): readonly (number | null)[] {
  const sure = claims.map((draft) => bookClaim(book, drafts, draft));
  const taken = new Set(sure);
  return claims.map(({ client, policy, numberKey }, index) => {
    const clientId = drafts.clients[client]?.id ?? null;
    const found = sure[index] ?? null;
    if (found !== null || policy >= 0 || clientId === null || numberKey === '') {
      return found;
    }
    const his = book.claimsByNumber(numberKey).filter((one) => one.clientId === clientId && !taken.has(one.id));
    return his.length === 1 ? (his[0]?.id ?? null) : null;
  });
}

function bookClaim(book: PlanBook, drafts: Drafts, { client, policy, numberKey, lostOn }: ClaimDraft): number | null {
  const clientId = drafts.clients[client]?.id ?? null;
  const policyId = drafts.policies.get(policy)?.id ?? null;
  if (policy < 0 ? clientId === null : policyId === null) {
    return null;
  }
  if (numberKey !== '') {
    return (
      book
        .claimsByNumber(numberKey)
        .find((one) => (policy < 0 ? one.clientId === clientId && one.policyId === null : one.policyId === policyId))
        ?.id ?? null
    );
  }
  const found = book.unnumberedClaims(policy < 0 ? { clientId: clientId ?? 0 } : { policyId: policyId ?? 0 });
  return found.find((id) => (book.claimRecord(id)?.values.lost_on ?? null) === lostOn) ?? null;
}
