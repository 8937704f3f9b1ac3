/**
 * A list whose members are made when they are asked for, each time anew: a statement of a million lines has a hundred
 * thousand policies, and as objects that stay they would take most of an import's memory.
 */
export class OnDemand<Item> implements Iterable<Item> {
  readonly length: number;
  readonly #make: (index: number) => Item;

  /** @param make the member at a place below `length`; the same place always gives an equal one */
  constructor(length: number, make: (index: number) => Item) {
    this.length = length;
    this.#make = make;
  }

  /** Undefined beyond the list, and for −1, which stands for none. */
  get(index: number): Item | undefined {
    return index >= 0 && index < this.length ? this.#make(index) : undefined;
  }

  map<Value>(value: (item: Item, index: number) => Value): Value[] {
    return Array.from({ length: this.length }, (_, index) => value(this.#make(index), index));
  }

  *entries(): Generator<[index: number, item: Item], void, undefined> {
    for (let index = 0; index < this.length; index++) {
      yield [index, this.#make(index)];
    }
  }

  *[Symbol.iterator](): Generator<Item, void, undefined> {
    for (let index = 0; index < this.length; index++) {
      yield this.#make(index);
    }
  }
}
