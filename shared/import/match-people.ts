import { type MatchBook, profileOfBook } from './match-book.ts';
import type { Candidate, ReviewReason, Target } from './match-decision.ts';
import { ClientIndex } from './match-index.ts';
import { type ClientProfile, type Comparison, compareClients, contradiction } from './match-score.ts';

/** The people of the book as matching sees them: what each is like, and who somebody is by now. */
export class BookPeople {
  readonly #book: MatchBook;
  readonly #profiles = new Map<number, ClientProfile>();
  readonly #merged: ReadonlyMap<number, number>;
  /** Client → those merged into it. */
  readonly #absorbed = new Map<number, number[]>();
  #index: ClientIndex | null = null;

  constructor(book: MatchBook) {
    this.#book = book;
    this.#merged = book.merged();
    for (const id of this.#merged.keys()) {
      const now = this.now(id);
      this.#absorbed.set(now, [...(this.#absorbed.get(now) ?? []), id]);
    }
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

  everyone(): ClientIndex {
    this.#index ??= new ClientIndex(this.#book);
    return this.#index;
  }

  profile(id: number): ClientProfile | null {
    const known = this.#profiles.get(id);
    if (known !== undefined) {
      return known;
    }
    const client = this.#index?.get(id) ?? this.#book.client(id);
    if (client === null) {
      return null;
    }
    const profile = profileOfBook(client, this.#book.linesOf(id));
    this.#profiles.set(id, profile);
    return profile;
  }

  /** Why somebody cannot be this client under any of his descriptions; null: he can. */
  against(profile: ClientProfile, id: number): Comparison['ruledOut'] {
    const reasons = this.#descriptions(id).map((theirs) => contradiction(profile, theirs));
    return reasons.includes(null) ? null : (reasons[0] ?? null);
  }

  /** Families share telephones and e-mail addresses: a contact settles only together with a name that fits. */
  sameByName(profile: ClientProfile, id: number): boolean {
    return this.#descriptions(id).some((theirs) => {
      if (profile.unnamed || theirs.unnamed) {
        return true;
      }
      const name = compareClients(profile, theirs, false).fields.find(({ field }) => field === 'name');
      return (name?.weight ?? 0) > 0;
    });
  }

  /** Clients of a set, each as who he is by now, once. */
  each(ids: Iterable<number>): readonly number[] {
    return [...new Set([...ids].map((id) => this.now(id)))];
  }

  compare(
    id: number,
    profile: ClientProfile,
    alone: boolean,
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

  review(reason: ReviewReason, ids: Iterable<number>, profile: ClientProfile): Target {
    const candidates = this.each(ids)
      .flatMap((id) => this.compare(id, profile, false) ?? [])
      .map(({ candidate }) => candidate)
      .toSorted((left, right) => right.score - left.score || left.clientId - right.clientId);
    return { kind: 'review', reason, candidates };
  }
}
