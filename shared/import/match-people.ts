import { type BookClient, type MatchBook, profileOfBook } from './match-book.ts';
import type { Candidate, ReviewReason, Target } from './match-decision.ts';
import { ClientIndex } from './match-index.ts';
import { asShown, type ClientProfile, type Comparison, compareClients, contradiction, namesOf } from './match-score.ts';
import type { NameAgreement } from './name-agreement.ts';
import type { Rarity } from './name-stock.ts';

/** The people of the book as matching sees them: what each is like, and who somebody is by now. */
export class BookPeople {
  #book: MatchBook;
  readonly #profiles = new Map<number, ClientProfile>();
  readonly #merged: ReadonlyMap<number, number>;
  /** Client → those merged into it. */
  readonly #absorbed = new Map<number, number[]>();
  readonly #clients = new Map<number, BookClient>();
  #index: ClientIndex | null = null;

  constructor(book: MatchBook) {
    this.#book = book;
    this.#merged = book.merged();
    for (const id of this.#merged.keys()) {
      const now = this.now(id);
      this.#absorbed.set(now, [...(this.#absorbed.get(now) ?? []), id]);
    }
  }

  /** What is not known yet is asked here from now on: the same book, by another connection. */
  ask(book: MatchBook): void {
    this.#book = book;
  }

  /** Who a client is by now: himself, or whom people merged him into. */
  now(id: number): number {
    let at = id;
    for (let next = this.#merged.get(at); next !== undefined; next = this.#merged.get(at)) {
      at = next;
    }
    return at;
  }

  /** A client under every description the book has of him: his own, and those of whoever was merged into him. */
  #descriptions(id: number): readonly ClientProfile[] {
    return [id, ...(this.#absorbed.get(id) ?? [])].flatMap((one) => this.profile(one) ?? []);
  }

  #indexed(): ClientIndex {
    for (const client of this.#book.everyone()) {
      this.#clients.set(client.id, client);
    }
    const clients = this.#clients;
    return new ClientIndex(function* () {
      for (const client of clients.values()) {
        yield { id: client.id, profile: profileOfBook(client) };
      }
    });
  }

  everyone(): ClientIndex {
    this.#index ??= this.#indexed();
    return this.#index;
  }

  profile(id: number): ClientProfile | null {
    const known = this.#profiles.get(id);
    if (known !== undefined) {
      return known;
    }
    const client = this.#clients.get(id) ?? this.#book.client(id);
    if (client === null) {
      return null;
    }
    const profile = profileOfBook(client, this.#book.linesOf(id), () => this.#book.contactTexts(id));
    this.#profiles.set(id, profile);
    return profile;
  }

  /** Why somebody cannot be this client under any of his descriptions; null: he can. */
  against(profile: ClientProfile, id: number): Comparison['ruledOut'] {
    const reasons = this.#descriptions(id).map((theirs) => contradiction(profile, theirs));
    return reasons.includes(null) ? null : (reasons[0] ?? null);
  }

  /**
   * Whether the names agree as much as somebody must be called who shares an e-mail address or a telephone (families share
   * both, and initials), or is listed with a policy.
   */
  sameByName(profile: ClientProfile, id: number, shares: 'email' | 'phone' | 'policy'): boolean {
    return this.#descriptions(id).some((theirs) => agreesEnough(namesOf(profile, theirs), shares));
  }

  /** Clients of a set, each as who he is by now, once. */
  each(ids: Iterable<number>): readonly number[] {
    return [...new Set([...ids].map((id) => this.now(id)))];
  }

  /** The comparison with one description of a client, its texts as the book shows them. */
  compare(
    id: number,
    profile: ClientProfile,
    alone: Rarity | null,
  ): { readonly candidate: Candidate; readonly comparison: Comparison } | null {
    const theirs = this.profile(id);
    if (theirs === null) {
      return null;
    }
    const comparison = compareClients(profile, theirs, alone);
    const { score, weight, fields } = comparison;
    const clientId = this.now(id);
    const name = this.profile(clientId)?.name ?? theirs.name;
    return { candidate: { clientId, name, score, weight, fields }, comparison };
  }

  /** A candidate as people see it. */
  shown(candidate: Candidate, id: number, profile: ClientProfile): Candidate {
    const theirs = this.profile(id);
    return theirs === null ? candidate : { ...candidate, fields: asShown(candidate.fields, profile, theirs) };
  }

  review(reason: ReviewReason, ids: Iterable<number>, profile: ClientProfile): Target {
    const candidates = this.each(ids)
      .flatMap((id) => {
        const compared = this.compare(id, profile, null);
        return compared === null ? [] : [this.shown(compared.candidate, id, profile)];
      })
      .toSorted((left, right) => right.score - left.score || left.clientId - right.clientId);
    return { kind: 'review', reason, candidates };
  }
}

/** Whether names that agree so much are one person's, given what else is shared. */
export function agreesEnough(agreement: NameAgreement, shares: 'email' | 'phone' | 'policy'): boolean {
  return (
    SAME_BY_CONTACT.has(agreement) ||
    (agreement === 'initials' && shares !== 'phone') ||
    (agreement === 'surname' && shares === 'policy')
  );
}

const SAME_BY_CONTACT: ReadonlySet<NameAgreement> = new Set([
  'full',
  'near',
  'unsure',
  'nickname',
  'part',
  'translit',
  'short',
  'unknown',
]);
