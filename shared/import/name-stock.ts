import { isFullName } from './match-name.ts';
import type { ClientProfile } from './match-score.ts';

/** How many others may be called like somebody whom nobody else known is called like. */
export type Rarity = 'rare' | 'common';

/** Words that fewer people than this bear are not frequent, however few people there are. */
const FEW = 5;
/** From this many expected namesakes on, a name is one that a stranger may well bear. */
const EXPECTED = 0.05;

/** The names of a book or a file: how frequent each of their words is. */
export class NameStock {
  readonly #bearers = new Map<string, number>();
  #size = 0;

  add(tokens: readonly string[]): void {
    this.#size++;
    for (const token of new Set(tokens)) {
      this.#bearers.set(token, (this.#bearers.get(token) ?? 0) + 1);
    }
  }

  /**
   * How rare a full name is, by how many people its words would lead one to expect, were they given by chance; null: not a
   * full name.
   */
  rarity({ called: { tokens, organisation } }: Pick<ClientProfile, 'called'>): Rarity | null {
    if (!isFullName(tokens, organisation)) {
      return null;
    }
    let expected = this.#size;
    for (const token of tokens) {
      const others = (this.#bearers.get(token) ?? 1) - 1;
      expected *= others < FEW ? 0 : others / this.#size;
    }
    return expected >= EXPECTED ? 'common' : 'rare';
  }
}
