import type { ClientProfile } from './match-score.ts';
import { NameStock, type Rarity } from './name-stock.ts';

/** A key borne by more people than this says too little to compare everybody who bears it: it bounds the cost of a row. */
const MOST = 40;
/** Somebody to be found: a client of the book or of a file. */
type Findable = { readonly id: number; readonly profile: ClientProfile };

/**
 * People by what they might share with somebody: blocking, so that a score is worked out for tens of pairs instead of
 * millions. Names are looked at first; everything else only once somebody is left over for scoring.
 */
export class ClientIndex {
  readonly #people: () => Iterable<Findable>;
  readonly #names = new Map<string, number[]>();
  readonly #stock = new NameStock();
  #blocks: Map<string, number[]> | null = null;

  /** @param people everyone, in the order of ids; asked for again when the first candidates are looked for */
  constructor(people: () => Iterable<Findable>) {
    this.#people = people;
    for (const { id, profile } of people()) {
      if (!profile.unnamed) {
        put(this.#names, nameBlock(profile), id);
        this.#stock.add(profile.called.tokens);
      }
    }
  }

  /** Who bears exactly this name. */
  bearers(profile: ClientProfile): readonly number[] {
    return profile.unnamed ? [] : (this.#names.get(nameBlock(profile)) ?? []);
  }

  /** How rare a full name is among these people; null: it is not a full one. */
  rarity(profile: ClientProfile): Rarity | null {
    return this.#stock.rarity(profile);
  }

  /** Everyone worth comparing, in the order of ids. */
  candidates(profile: ClientProfile): readonly number[] {
    this.#blocks ??= blocksOf(this.#people());
    const found = new Set<number>(this.bearers(profile));
    for (const key of blockKeys(profile)) {
      const block = this.#blocks.get(key) ?? [];
      if (block.length <= MOST) {
        for (const id of block) {
          found.add(id);
        }
      }
    }
    return [...found].toSorted((left, right) => left - right);
  }
}

function blocksOf(people: Iterable<Findable>): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (const { id, profile } of people) {
    for (const key of blockKeys(profile)) {
      put(blocks, key, id);
    }
  }
  return blocks;
}

function put(blocks: Map<string, number[]>, key: string, id: number): void {
  const block = blocks.get(key);
  if (block === undefined) {
    blocks.set(key, [id]);
  } else {
    block.push(id);
  }
}

function nameBlock(profile: ClientProfile): string {
  return profile.called.tokens.toSorted().join(' ');
}

/**
 * What two records of one client share nearly always: a rare word of the name; of frequent words one with the first letter
 * of another, or with the postcode; birth date, address, e-mail, telephone.
 */
function blockKeys(profile: ClientProfile): ReadonlySet<string> {
  const keys = new Set<string>();
  if (!profile.unnamed) {
    const { tokens } = profile.called;
    for (const token of tokens) {
      if (token.length > 1) {
        keys.add(`t:${token}`);
        for (const other of tokens) {
          if (other !== token) {
            keys.add(`i:${token} ${other[0]}`);
            keys.add(`l:${token} ${other.slice(0, 3)}`);
          }
        }
        if (profile.postcode !== '') {
          keys.add(`z:${token} ${profile.postcode}`);
        }
      }
    }
  }
  if (profile.birthDate !== null) {
    keys.add(`b:${profile.birthDate}`);
  }
  if (profile.postcode !== '' && profile.street !== '') {
    keys.add(`a:${profile.postcode}${profile.street}`);
  }
  for (const email of profile.emails) {
    keys.add(`e:${email}`);
  }
  for (const phone of profile.phones) {
    keys.add(`p:${phone}`);
  }
  return keys;
}
