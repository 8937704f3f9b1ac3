import { doubled } from './doubled.ts';
import { equalFields } from './gather-text.ts';
import { OnDemand } from './on-demand.ts';
import type { FilePolicy, Party, StatedPolicy } from './plan-facts.ts';
import type { PolicyFields } from './types.ts';

/** Words of a party: its signature, its policy, its first row; the first row that states something, and what. */
const STRIDE = 5;
const SIGNATURE = 0;
const POLICY = 1;
const ROW = 2;
const STATED_ROW = 3;
const STATED = 4;

/** Different statements that are looked through for an equal one: in a list of policies each is another. */
const MOST_SHARED = 1000;

/** The parties of a file, side by side in shared memory. Plain data. */
export type PartyColumns = { readonly words: Int32Array; readonly rest: StatedColumns };

export type StatedColumns = {
  readonly count: number;
  /** What parties state first of their policy, each once; its number is left empty. */
  readonly stated: readonly PolicyFields[];
  /** By party: its policy's number, where it writes it in another way. */
  readonly numbers: ReadonlyMap<number, string>;
  /** By party: what else it states of its policy. */
  readonly more: ReadonlyMap<number, readonly StatedPolicy[]>;
};

/** The parties of a file: a statement of a million lines has a hundred thousand, so that they are made when asked for. */
export class Parties extends OnDemand<Party> {
  readonly columns: PartyColumns;

  constructor(columns: PartyColumns, policies: readonly FilePolicy[]) {
    super(columns.rest.count, (index) => new PartyInColumns(columns, policies, index));
    this.columns = columns;
  }

  signatureOf(index: number): number {
    return index >= 0 && index < this.length ? (this.columns.words[index * STRIDE + SIGNATURE] ?? -1) : -1;
  }

  policyOf(index: number): number {
    return index >= 0 && index < this.length ? (this.columns.words[index * STRIDE + POLICY] ?? -1) : -1;
  }
}

class PartyInColumns implements Party {
  readonly signature: number;
  readonly policy: number;
  readonly row: number;
  readonly #columns: PartyColumns;
  readonly #policies: readonly FilePolicy[];
  readonly #index: number;

  constructor(columns: PartyColumns, policies: readonly FilePolicy[], index: number) {
    const { words } = columns;
    this.signature = words[index * STRIDE + SIGNATURE] ?? -1;
    this.policy = words[index * STRIDE + POLICY] ?? -1;
    this.row = words[index * STRIDE + ROW] ?? 0;
    this.#columns = columns;
    this.#policies = policies;
    this.#index = index;
  }

  get stated(): readonly StatedPolicy[] {
    const { words, rest } = this.#columns;
    const stated = rest.stated[words[this.#index * STRIDE + STATED] ?? -1];
    if (stated === undefined) {
      return [];
    }
    const number = rest.numbers.get(this.#index) ?? this.#policies[this.policy]?.number ?? '';
    const fields = stated.number === undefined ? stated : { ...stated, number };
    const first = { fields, row: words[this.#index * STRIDE + STATED_ROW] ?? 0 };
    const more = rest.more.get(this.#index);
    return more === undefined ? [first] : [first, ...more];
  }
}

/** Collects the parties of a file. */
export class PartyGathering {
  #words = new Int32Array(STRIDE << 6);
  #count = 0;
  readonly #stated: PolicyFields[] = [];
  /** Equal statements are found by their text, as long as there are few. */
  readonly #statedByText = new Map<string, number>();
  /** By party: its policy's number as it writes it first. */
  readonly #numbers: (string | undefined)[] = [];
  readonly #more = new Map<number, StatedPolicy[]>();
  #latest = -1;

  get count(): number {
    return this.#count;
  }

  add(signature: number, policy: number, row: number): number {
    const from = this.#count * STRIDE;
    if (from === this.#words.length) {
      this.#words = doubled(this.#words);
    }
    this.#words[from + SIGNATURE] = signature;
    this.#words[from + POLICY] = policy;
    this.#words[from + ROW] = row;
    this.#words[from + STATED] = -1;
    return this.#count++;
  }

  signatureOf(party: number): number {
    return party < 0 ? -1 : (this.#words[party * STRIDE + SIGNATURE] ?? -1);
  }

  policyOf(party: number): number {
    return party < 0 ? -1 : (this.#words[party * STRIDE + POLICY] ?? -1);
  }

  /** Notes what a row of a party states of its policy, unless it was stated before. */
  state(party: number, fields: PolicyFields, row: number): void {
    const from = party * STRIDE;
    const first = this.#words[from + STATED] ?? -1;
    if (first < 0) {
      this.#words[from + STATED] = this.#indexOf(fields);
      this.#words[from + STATED_ROW] = row;
      this.#numbers[party] = fields.number;
      return;
    }
    const same = this.#numbers[party] === fields.number && equalFields(this.#stated[first] ?? {}, bare(fields));
    const more = this.#more.get(party);
    if (!same && more?.some((one) => equalFields(one.fields, fields)) !== true) {
      const stated = { fields, row };
      if (more === undefined) {
        this.#more.set(party, [stated]);
      } else {
        more.push(stated);
      }
    }
  }

  /** @param policies those of the file, by the numbers they were added with */
  finish(policies: readonly FilePolicy[]): Parties {
    const words = new Int32Array(new SharedArrayBuffer(this.#count * STRIDE * 4));
    words.set(this.#words.subarray(0, words.length));
    const numbers = new Map<number, string>();
    for (const [party, number] of this.#numbers.entries()) {
      if (number !== undefined && number !== policies[this.policyOf(party)]?.number) {
        numbers.set(party, number);
      }
    }
    const rest = { count: this.#count, stated: this.#stated, numbers, more: this.#more };
    return new Parties({ words, rest }, policies);
  }

  #indexOf(fields: PolicyFields): number {
    const own = bare(fields);
    const latest = this.#stated[this.#latest];
    if (latest !== undefined && isSame(latest, own)) {
      return this.#latest;
    }
    const text = this.#statedByText.size < MOST_SHARED ? JSON.stringify(own) : '';
    this.#latest = this.#statedByText.get(text) ?? this.#stated.length;
    if (this.#latest === this.#stated.length) {
      this.#stated.push(own);
      if (text !== '') {
        this.#statedByText.set(text, this.#latest);
      }
    }
    return this.#latest;
  }
}

/** Equal fields in the same order, which rivals are told apart by, too. */
function isSame(left: PolicyFields, right: PolicyFields): boolean {
  const names = Object.keys(left);
  const others = Object.keys(right);
  return (
    names.length === others.length &&
    names.every(
      (name, at) => name === others[at] && left[name as keyof PolicyFields] === right[name as keyof PolicyFields],
    )
  );
}

/** What is stated besides the number, which is another for every policy; its place among the fields stays. */
function bare(fields: PolicyFields): PolicyFields {
  return fields.number === undefined ? fields : { ...fields, number: '' };
}
