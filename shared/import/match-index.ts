import { type BookClient, type MatchBook, profileOfBook } from './match-book.ts';
import type { ClientProfile } from './match-score.ts';

/** A word borne by more people than this says too little to compare everybody who bears it. */
const COMMON = 150;

/**
 * The book's clients by what they might share with somebody: blocking, so that a score is worked out for tens of
 * pairs instead of millions. Built once an import, and only when the sure passes leave somebody over.
 */
export class ClientIndex {
  readonly #clients = new Map<number, BookClient>();
  readonly #blocks = new Map<string, number[]>();

  constructor(book: MatchBook) {
    for (const client of book.everyone()) {
      this.#clients.set(client.id, client);
      const profile = profileOfBook(client);
      for (const key of blockKeys(profile)) {
        const block = this.#blocks.get(key);
        if (block === undefined) {
          this.#blocks.set(key, [client.id]);
        } else {
          block.push(client.id);
        }
      }
    }
  }

  get(id: number): BookClient | undefined {
    return this.#clients.get(id);
  }

  /** How many bear exactly this name. */
  bearers(profile: ClientProfile): readonly number[] {
    return profile.unnamed ? [] : (this.#blocks.get(nameBlock(profile)) ?? []);
  }

  /** Everyone worth comparing, in the order of ids. */
  candidates(profile: ClientProfile): readonly number[] {
    const found = new Set<number>(this.bearers(profile));
    for (const key of blockKeys(profile)) {
      const block = this.#blocks.get(key) ?? [];
      if (block.length <= COMMON) {
        for (const id of block) {
          found.add(id);
        }
      }
    }
    return [...found].toSorted((left, right) => left - right);
  }
}

function nameBlock(profile: ClientProfile): string {
  return `n:${profile.tokens.toSorted().join(' ')}`;
}

function blockKeys(profile: ClientProfile): readonly string[] {
  const keys: string[] = [];
  if (!profile.unnamed) {
    keys.push(nameBlock(profile));
    for (const token of profile.tokens) {
      if (token.length > 1) {
        keys.push(`t:${token}`);
      }
    }
  }
  if (profile.birthDate !== null) {
    keys.push(`b:${profile.birthDate}`);
  }
  if (profile.postcode !== '' && profile.street !== '') {
    keys.push(`a:${profile.postcode}${profile.street}`);
  }
  for (const email of profile.emails) {
    keys.push(`e:${email}`);
  }
  for (const phone of profile.phones) {
    keys.push(`p:${phone}`);
  }
  return keys;
}
