import { doubled } from './doubled.ts';
import type { PolicyBinding } from './match-policy.ts';
import { byRank, type FileFacts, type FilePolicy, type Party, type Signature, type Stated } from './plan-facts.ts';
import { RankedPolicy } from './policy-stated.ts';
import type { PolicyFields } from './types.ts';

/** What a file says of one policy of the plan. */
export type PolicyDraft = {
  readonly id: number | null;
  client: number;
  /** By whose row it is the client's. */
  owner: Owning;
  movedFrom: number | null;
  readonly alias: boolean;
  policy: FilePolicy;
  stated: Stated<PolicyFields>[];
  row: number;
  readonly muted: boolean;
};

/** How well a row tells whose a policy is; rows may name several people beside one, in any order. */
type Owning = { readonly strength: number; readonly signature: Signature | undefined };
/** The file's owner of the policy; then whoever has it in the book, should the owner wait for a person. */
export const OWNS = 2;
export const KEEPS = 1;

export function ownsMore(own: Owning, other: Owning): boolean {
  if (own.strength !== other.strength || own.signature === undefined || other.signature === undefined) {
    return own.strength > other.strength || (own.strength === other.strength && other.signature === undefined);
  }
  return byRank(other.signature, own.signature) < 0;
}

/**
 * The policies of a plan while they are collected. Of one that a single party speaks of, new or its client's already, only
 * that party is kept: all else follows from it.
 */
export class PolicyDrafts {
  readonly #facts: FileFacts;
  /** By party: index into the plan's clients. */
  readonly #clientOf: Int32Array;
  readonly #rows: Int32Array;
  readonly #bindings: readonly PolicyBinding[];
  readonly #drafts: (PolicyDraft | null)[] = [];
  /** By draft: its only party, −1 for one that is kept. */
  #alone = new Int32Array(64);

  /**
   * @param rows by party: the row that stands for it
   * @param bindings by policy of the file
   */
  constructor(facts: FileFacts, clientOf: Int32Array, rows: Int32Array, bindings: readonly PolicyBinding[]) {
    this.#facts = facts;
    this.#clientOf = clientOf;
    this.#rows = rows;
    this.#bindings = bindings;
  }

  get length(): number {
    return this.#drafts.length;
  }

  /** Adds a policy. Returns its place. */
  add(draft: PolicyDraft): number {
    return this.#push(draft, -1);
  }

  /** Adds a policy that only this party speaks of, under the one client who can have it. */
  addAlone(party: number): number {
    return this.#push(null, party);
  }

  get(index: number): PolicyDraft | undefined {
    const draft = this.#drafts[index];
    const alone = this.aloneOf(index);
    const party = this.#facts.parties.get(alone);
    const policy = this.#facts.policies[party?.policy ?? -1];
    if (draft !== null || party === undefined || policy === undefined) {
      return draft ?? undefined;
    }
    const binding = this.#bindings[party.policy];
    return {
      id: binding?.kind === 'book' ? binding.policyId : null,
      client: this.#clientOf[alone] ?? -1,
      owner: { strength: OWNS, signature: this.#facts.signatures[party.signature] },
      movedFrom: null,
      alias: false,
      policy,
      stated: statedBy(this.#facts, party),
      row: this.#rows[alone] ?? -1,
      muted: false,
    };
  }

  /** Its place among the plan's clients. */
  clientOf(index: number): number {
    return this.#drafts[index]?.client ?? this.#clientOf[this.#alone[index] ?? -1] ?? -1;
  }

  /** The only party that speaks of a policy, which is then worked out each time it is asked for; −1 for one that is kept. */
  aloneOf(index: number): number {
    return this.#drafts[index] === null ? (this.#alone[index] ?? -1) : -1;
  }

  /** Whether a single party speaks of it, and the book does not have it. */
  isNew(index: number): boolean {
    return this.#bindings[this.#facts.parties.policyOf(this.aloneOf(index))]?.kind === 'new';
  }

  #push(draft: PolicyDraft | null, party: number): number {
    const index = this.#drafts.length;
    if (index === this.#alone.length) {
      this.#alone = doubled(this.#alone);
    }
    this.#alone[index] = party;
    this.#drafts.push(draft);
    return index;
  }
}

/** What a party states of its policy, ranked against what others state. */
export function statedBy({ signatures }: FileFacts, { stated, signature }: Party): RankedPolicy[] {
  const who = signatures[signature]?.key ?? '';
  return stated.map((one) => new RankedPolicy(one, who));
}

/**
 * By policy of the file: 1 where a single party speaks of it, and of what it is in the book no other policy of the file can.
 */
export function spokenOfOnce({ policies, parties }: FileFacts, bindings: readonly PolicyBinding[]): Uint8Array {
  const spoken = new Uint8Array(policies.length);
  for (let party = 0; party < parties.length; party++) {
    const policy = parties.policyOf(party);
    if (policy >= 0) {
      spoken[policy] = Math.min(2, (spoken[policy] ?? 0) + 1);
    }
  }
  const shared = sharedInBook(policies, bindings);
  return spoken.map((times, at) => {
    const binding = bindings[at];
    return times === 1 && !(binding?.kind === 'book' && shared(binding.policyId)) ? 1 : 0;
  });
}

/** Whether several policies of the file may turn out to be one of the book. */
function sharedInBook(policies: readonly FilePolicy[], bindings: readonly PolicyBinding[]): (id: number) => boolean {
  // Those without a number are found by what they are, each at its turn.
  if (policies.some(({ numberKey }) => numberKey === '')) {
    return () => true;
  }
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const binding of bindings) {
    if (binding.kind === 'book') {
      (seen.has(binding.policyId) ? shared : seen).add(binding.policyId);
    } else if (binding.kind === 'doubtful') {
      for (const { id } of binding.policies) {
        shared.add(id);
      }
    }
  }
  return (id) => shared.has(id);
}
