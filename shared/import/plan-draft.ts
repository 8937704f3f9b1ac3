import type { Matching, Target } from './match-decision.ts';
import type { PlanBook } from './plan-book.ts';
import { ByProduct } from './plan-by-product.ts';
import type { FileFacts, FilePolicy } from './plan-facts.ts';
import type { KnownLines } from './plan-known.ts';
import { at } from './plan-rows.ts';
import { unnumberedKey, unnumberedPolicy } from './plan-unnumbered.ts';
import { KEEPS, OWNS, ownsMore, PolicyDrafts, spokenOfOnce, statedBy } from './policy-drafts.ts';
import { earlierByContent, rowsByContent } from './standing-row.ts';

type ClientDraft = {
  readonly id: number | null;
  readonly signatures: Set<number>;
  row: number;
  policy: FilePolicy | null;
  /** Said again, and changes nothing. */
  readonly muted: boolean;
};

/** For each client and policy of the plan, what the file's parties say of it. */
export type Drafts = {
  /** By party: the row that stands for it. */
  readonly rows: Int32Array;
  readonly clients: readonly ClientDraft[];
  readonly policies: PolicyDrafts;
  /** By party: index into clients and policies, −1 for none or held. */
  readonly clientOf: Int32Array;
  readonly policyOf: Int32Array;
};

/** Collects what the file says of each client and policy. */
export function draftFile(facts: FileFacts, book: PlanBook, matching: Matching, known: KnownLines): Drafts {
  return new Drafting(facts, book, matching, known).run();
}

/** A target that tells which client a row is about. */
type Settled = Extract<Target, { kind: 'book' | 'new' }>;

/** A client of the book by his id, one of the file by −1 − his cluster. */
function clientKeyOf(target: Settled): number {
  return target.kind === 'book' ? target.clientId : -1 - target.cluster;
}

/** Of two ways a file writes one policy: the one with a carrier, then the fuller, whichever row came first. */
function fullerPolicy(left: FilePolicy, right: FilePolicy): FilePolicy {
  const text = ({ carrier, number }: FilePolicy) =>
    [carrier === null ? 0 : 1, number.length, `${carrier ?? ''} ${number}`] as const;
  const [a, b] = [text(left), text(right)];
  const difference = a[0] - b[0] || a[1] - b[1];
  return difference > 0 || (difference === 0 && a[2] <= b[2]) ? left : right;
}

class Drafting {
  readonly #facts: FileFacts;
  readonly #book: PlanBook;
  readonly #matching: Matching;
  readonly #known: KnownLines;
  readonly #clientDrafts: ClientDraft[] = [];
  readonly #policyDrafts: PolicyDrafts;
  readonly #once: Uint8Array;
  readonly #byProduct: ByProduct;
  readonly #clientByKey = new Map<number, number>();
  readonly #policyByKey = new Map<string, number>();
  readonly #rows: Int32Array;
  readonly #clientOf: Int32Array;
  readonly #policyOf: Int32Array;
  #muted = false;

  constructor(facts: FileFacts, book: PlanBook, matching: Matching, known: KnownLines) {
    this.#facts = facts;
    this.#book = book;
    this.#matching = matching;
    this.#known = known;
    this.#rows = rowsByContent(facts);
    this.#clientOf = new Int32Array(facts.parties.length).fill(-1);
    this.#policyOf = new Int32Array(facts.parties.length).fill(-1);
    this.#policyDrafts = new PolicyDrafts(facts, this.#clientOf, this.#rows, matching.policies);
    this.#once = spokenOfOnce(facts, matching.policies);
    this.#byProduct = new ByProduct(facts, book, matching);
  }

  run(): Drafts {
    const fresh = this.#rowsNotKnown();
    const waiting = new Set<number>();
    for (let index = 0; index < this.#facts.parties.length; index++) {
      const target = this.#matching.targets[index];
      if (target?.kind !== 'book' && target?.kind !== 'new') {
        continue;
      }
      if (fresh[index] === 1) {
        this.#draftClient(index, target);
        this.#draftPolicy(index, target);
      } else {
        waiting.add(index);
      }
    }
    // Lines read before still say what they say wherever a new line speaks of the same policy or client.
    for (let grown = waiting.size > 0; grown; ) {
      grown = false;
      for (const index of waiting) {
        const target = this.#matching.targets[index];
        if (target?.kind !== 'book' && target?.kind !== 'new') {
          continue;
        }
        const samePolicy = this.#policyByKey.has(this.#bind(index, target)?.key ?? '');
        if (samePolicy || this.#clientByKey.has(clientKeyOf(target))) {
          this.#draftClient(index, target);
        }
        if (samePolicy) {
          this.#draftPolicy(index, target);
          waiting.delete(index);
          grown = true;
        }
      }
    }
    if (this.#known.again) {
      this.#draftAgain(waiting);
    }
    return {
      rows: this.#rows,
      clients: this.#clientDrafts,
      policies: this.#policyDrafts,
      clientOf: this.#clientOf,
      policyOf: this.#policyOf,
    };
  }

  /** A list that comes again changes nothing, but says what it says: of what is there it is a witness too. */
  #draftAgain(waiting: ReadonlySet<number>): void {
    this.#muted = true;
    for (const index of waiting) {
      const target = this.#matching.targets[index];
      if (target?.kind === 'book') {
        this.#draftClient(index, target);
        if ((this.#bind(index, target)?.id ?? null) !== null) {
          this.#draftPolicy(index, target);
        }
      }
    }
  }

  #draftClient(index: number, target: Settled): void {
    const party = this.#facts.parties.get(index);
    const key = clientKeyOf(target);
    if (party === undefined) {
      return;
    }
    let client = this.#clientByKey.get(key);
    if (client === undefined) {
      client = this.#clientDrafts.length;
      this.#clientByKey.set(key, client);
      const id = target.kind === 'book' ? target.clientId : null;
      this.#clientDrafts.push({ id, signatures: new Set(), row: -1, policy: null, muted: this.#muted });
    }
    this.#clientOf[index] = client;
    const draft = this.#clientDrafts[client];
    const policy = this.#facts.policies[party.policy];
    if (draft !== undefined) {
      draft.row = earlierByContent(this.#facts.rows, draft.row, this.#rows[index] ?? -1);
      if (party.signature >= 0) {
        draft.signatures.add(party.signature);
      }
      if (policy !== undefined && (draft.policy === null || policy.numberKey < draft.policy.numberKey)) {
        draft.policy = policy;
      }
    }
  }

  /** By party: 1 where at least one row was not read before. */
  #rowsNotKnown(): Uint8Array {
    const { rows, parties } = this.#facts;
    const fresh = new Uint8Array(parties.length);
    for (let row = 0; row < rows.count; row++) {
      if (this.#known.rows[row] === 0) {
        const party = at(rows, 'party', row);
        if (party >= 0) {
          fresh[party] = 1;
        }
      }
    }
    // What was held when the list came first is held still, with that statement, unless it was decided now.
    return this.#known.again ? fresh.map((any, party) => (this.#matching.decided.has(party) ? any : 0)) : fresh;
  }

  /** What a party's policy is in the book, and the key it is drafted under. Null: it speaks of no policy. */
  #bind(index: number, target: Settled) {
    const party = this.#facts.parties.get(index);
    const meant = this.#byProduct.of(index);
    const named = meant !== null && 'file' in meant ? meant.file : (party?.policy ?? -1);
    const policy = this.#facts.policies[named];
    const binding = this.#matching.policies[named];
    if (party === undefined || policy === undefined || binding === undefined) {
      return null;
    }
    const clientId = target.kind === 'book' ? target.clientId : null;
    let id: number | null = null;
    let alias = false;
    if (binding.kind === 'book') {
      id = binding.policyId;
    } else if (binding.kind === 'doubtful' && clientId !== null) {
      const own = binding.policies.filter((found) => found.clientId === clientId);
      id = own.length === 1 ? (own[0]?.id ?? null) : null;
      const decision = this.#matching.decided.get(index)?.decision;
      const forgotten = decision?.kind === 'client' && decision.remember === false;
      alias = id !== null && !forgotten && (policy.lossy || decision !== undefined);
    } else if (policy.numberKey === '' && clientId !== null) {
      const inBook = meant !== null && 'book' in meant ? meant.book : null;
      id = unnumberedPolicy(this.#book, clientId, policy, party) ?? inBook;
    }
    const movedFrom = binding.kind === 'book' && binding.clientId !== clientId ? binding.clientId : null;
    const own = policy.numberKey === '' ? unnumberedKey(clientKeyOf(target), policy, party) : `f${named}`;
    return { party, policy, id, alias, movedFrom, key: id === null ? own : `b${id}` };
  }

  /** Whether a party speaks of a policy that no other party speaks of, and that is new or this very client's. */
  #isAlone(index: number, target: Settled): boolean {
    const policy = this.#facts.parties.policyOf(index);
    const binding = this.#matching.policies[policy];
    if (this.#once[policy] !== 1 || binding === undefined || this.#muted || this.#byProduct.has(policy)) {
      return false;
    }
    const own = binding.kind === 'book' && target.kind === 'book' && target.clientId === binding.clientId;
    return own || (binding.kind === 'new' && this.#facts.policies[policy]?.numberKey !== '');
  }

  #draftPolicy(index: number, target: Settled): void {
    if (this.#isAlone(index, target)) {
      this.#policyOf[index] = this.#policyDrafts.addAlone(index);
      return;
    }
    const bound = this.#bind(index, target);
    const client = this.#clientOf[index] ?? -1;
    if (bound === null) {
      return;
    }
    const { party, policy, id, alias, movedFrom, key } = bound;
    const signature = this.#facts.signatures[party.signature];
    const owns = signature !== undefined && party.signature === this.#matching.owners[party.policy];
    const owner = { strength: owns ? OWNS : movedFrom === null && id !== null ? KEEPS : 0, signature };
    let found = this.#policyByKey.get(key);
    if (found === undefined) {
      found = this.#policyDrafts.add({
        id,
        client,
        owner,
        movedFrom,
        alias,
        policy,
        stated: [],
        row: -1,
        muted: this.#muted,
      });
      this.#policyByKey.set(key, found);
    }
    this.#policyOf[index] = found;
    const draft = this.#policyDrafts.get(found);
    if (draft !== undefined) {
      draft.policy = fullerPolicy(draft.policy, policy);
      if (ownsMore(owner, draft.owner)) {
        draft.owner = owner;
        draft.client = client;
        draft.movedFrom = movedFrom;
      }
      draft.stated.push(...statedBy(this.#facts, party));
      draft.row = earlierByContent(this.#facts.rows, draft.row, this.#rows[index] ?? -1);
    }
  }
}
