import type { Matching, Target } from './match-decision.ts';
import type { FieldValue, PlanBook } from './plan-book.ts';
import type { FileFacts, FilePolicy, Party } from './plan-facts.ts';
import { at, COMMISSION, hasFlag } from './plan-rows.ts';
import { type Marks, marksOf } from './plan-unnumbered.ts';
import { sameValue } from './saying.ts';

/** The policy a line without a number is for: one of the file, by its index, or one that only the book has. */
export type Meant = { readonly file: number } | { readonly book: number };

/** What a line without a number may say of its policy; the start is the book's to know. */
const TOLD = ['carrier', 'line', 'product'] as const;

/**
 * For lines of commission without a policy's number: the policy of the same client with the carrier, line and product they
 * name, where there is just one, in the file or in the book. Where there are several, or none, the line stays apart, as money
 * that is not applied to a policy.
 */
export class ByProduct {
  readonly #facts: FileFacts;
  readonly #book: PlanBook;
  readonly #matching: Matching;
  readonly #meant = new Map<number, Meant>();
  readonly #joined = new Set<number>();

  constructor(facts: FileFacts, book: PlanBook, matching: Matching) {
    this.#facts = facts;
    this.#book = book;
    this.#matching = matching;
    const lines = this.#linesWithoutNumber();
    if (lines.length > 0) {
      const numbered = this.#numberedOf(new Set(lines.map(({ client }) => client)));
      for (const { index, client } of lines) {
        this.#settle(index, numbered.get(client) ?? []);
      }
    }
  }

  /** The policy a party's lines are for; null where they name it themselves, or nothing tells. */
  of(index: number): Meant | null {
    return this.#meant.get(index) ?? null;
  }

  /** Whether lines without a number are for this policy of the file, too. */
  has(policy: number): boolean {
    return this.#joined.has(policy);
  }

  #linesWithoutNumber(): readonly { readonly index: number; readonly client: string }[] {
    const { parties, policies, rows } = this.#facts;
    if (!policies.some(({ numberKey, lossy }) => numberKey === '' && !lossy)) {
      return [];
    }
    const found: { index: number; client: string }[] = [];
    for (let row = 0; row < rows.count; row++) {
      const index = at(rows, 'party', row);
      const policy = policies[parties.policyOf(index)];
      const client = clientOf(this.#matching.targets[index]);
      if (policy?.numberKey === '' && !policy.lossy && client !== null && hasFlag(rows, row, COMMISSION)) {
        found.push({ index, client });
      }
    }
    return [...new Map(found.map((line) => [line.index, line])).values()];
  }

  /** The parties with a number of some clients. */
  #numberedOf(clients: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
    const { parties, policies } = this.#facts;
    const found = new Map<string, number[]>();
    for (let index = 0; index < parties.length; index++) {
      const policy = policies[parties.policyOf(index)];
      const client = clientOf(this.#matching.targets[index]);
      if (client !== null && clients.has(client) && policy !== undefined && policy.numberKey !== '' && !policy.lossy) {
        found.set(client, [...(found.get(client) ?? []), index]);
      }
    }
    return found;
  }

  #settle(index: number, numbered: readonly number[]): void {
    const [party, policy] = this.#at(index);
    if (party === undefined || policy === undefined) {
      return;
    }
    const told = marksOf(policy, party);
    const ofFile = new Set<number>();
    const seen = new Set<number>();
    for (const other of numbered) {
      const [theirs, theirPolicy] = this.#at(other);
      const binding = this.#matching.policies[theirs?.policy ?? -1];
      if (theirs === undefined || theirPolicy === undefined || binding === undefined || binding.kind === 'doubtful') {
        continue;
      }
      if (binding.kind === 'book') {
        seen.add(binding.policyId);
      }
      if (fits(told, this.#known(theirs, theirPolicy, binding.kind === 'book' ? binding.policyId : null))) {
        ofFile.add(theirs.policy);
      }
    }
    const target = this.#matching.targets[index];
    const ofBook = target?.kind === 'book' ? this.#ofBook(target.clientId, told, seen) : [];
    const [file] = ofFile;
    const [book] = ofBook;
    if (ofFile.size === 1 && ofBook.length === 0 && file !== undefined) {
      this.#meant.set(index, { file });
      this.#joined.add(file);
    } else if (ofFile.size === 0 && ofBook.length === 1 && book !== undefined) {
      this.#meant.set(index, { book });
    }
  }

  /** What file and book together know of a policy the file names. */
  #known(party: Party, policy: FilePolicy, id: number | null): Readonly<Record<string, FieldValue>> {
    const stated = marksOf(policy, party);
    const values = id === null ? {} : (this.#book.policyRecord(id)?.values ?? {});
    return Object.fromEntries(TOLD.map((field) => [field, stated[field] ?? values[field] ?? null]));
  }

  /** The client's policies with a number that fit, without those the file names; those in force, if any are. */
  #ofBook(clientId: number, told: Marks, seen: ReadonlySet<number>): readonly number[] {
    const without = new Set(this.#book.unnumberedPolicies(clientId));
    const fitting = this.#book
      .policiesOf(clientId)
      .filter((id) => !seen.has(id) && !without.has(id) && fits(told, this.#book.policyRecord(id)?.values ?? {}));
    const inForce = fitting.filter((id) => this.#book.policyRecord(id)?.values.status === 'in-force');
    return inForce.length > 0 ? inForce : fitting;
  }

  #at(index: number): readonly [Party | undefined, FilePolicy | undefined] {
    const party = this.#facts.parties.get(index);
    return [party, this.#facts.policies[party?.policy ?? -1]];
  }
}

/** Whether a policy is of the line and product told; a carrier that one of the two does not name may be the other's. */
function fits(told: Marks, values: Readonly<Record<string, FieldValue>>): boolean {
  return TOLD.every((field) => {
    const [mine, theirs] = [told[field], values[field] ?? null];
    return mine === null || (field === 'carrier' && theirs === null) || sameValue(field, theirs, mine);
  });
}

function clientOf(target: Target | undefined): string | null {
  return target?.kind === 'book' ? `b${target.clientId}` : target?.kind === 'new' ? `n${target.cluster}` : null;
}
