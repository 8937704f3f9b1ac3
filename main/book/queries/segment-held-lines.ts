export const NOTHING: readonly number[] = Object.freeze([]);

/** A list filled anew for each household. A list emptied by its length would give its room back, to ask for it again. */
export class Scratch<Item> {
  readonly #items: Item[] = [];
  count = 0;

  push(item: Item): void {
    this.#items[this.count] = item;
    this.count += 1;
  }

  at(place: number): Item | undefined {
    return this.#items[place];
  }

  has(item: Item): boolean {
    for (let place = 0; place < this.count; place += 1) {
      if (this.#items[place] === item) {
        return true;
      }
    }
    return false;
  }

  list(): Item[] {
    return this.#items.slice(0, this.count);
  }
}

/** Lines in force of one side of a household, one for each client that holds it: two policies of one client count once. */
export class HeldLines {
  readonly lines = new Scratch<number>();
  readonly #holders = new Scratch<number>();

  clear(): void {
    this.lines.count = 0;
    this.#holders.count = 0;
  }

  add(lineId: number, clientId: number): void {
    for (let at = 0; at < this.lines.count; at += 1) {
      if (this.lines.at(at) === lineId && this.#holders.at(at) === clientId) {
        return;
      }
    }
    this.lines.push(lineId);
    this.#holders.push(clientId);
  }
}

/** Lists that are kept, shared by all with the same one line or none: most households of a large book. */
export class SharedLists {
  readonly #single = new Map<number, readonly number[]>();

  of(list: Scratch<number>): readonly number[] {
    const only = list.at(0);
    if (only === undefined || list.count !== 1) {
      return list.count === 0 ? NOTHING : list.list();
    }
    let shared = this.#single.get(only);
    if (shared === undefined) {
      shared = Object.freeze([only]);
      this.#single.set(only, shared);
    }
    return shared;
  }
}
