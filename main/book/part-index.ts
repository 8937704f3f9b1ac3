import { countingPostings, type Postings } from './postings.ts';
import { eachPart, isSure, KEYS } from './search-keys.ts';

/** Finds which of many texts hold a part of three characters or more. */
export type PartIndex = {
  /** Indexes of the texts, rising. */
  find(part: string): Int32Array;
  readonly bytes: number;
};

/** Texts gone through between two pauses. */
const SLICE = 2_000;

/** For every three characters in a row, which texts have them; made in steps. Texts of nothing are left alone. */
export function* makingPartIndex(texts: readonly string[]): Generator<void, PartIndex> {
  const counting = countingPostings(KEYS);
  yield* eachOf(texts, counting.count);
  const filling = counting.filling();
  yield* eachOf(texts, filling.put);
  const lists = filling.done();
  return {
    bytes: lists.bytes,
    find(part) {
      const keys: number[] = [];
      eachPart(part, (key) => keys.push(key));
      const found = onAll(lists, keys);
      // Three characters of their own are found by their one key for sure.
      return part.length === 3 && isSure(part) ? found : found.filter((index) => texts[index]?.includes(part) === true);
    },
  };
}

function* eachOf(texts: readonly string[], visit: (key: number, index: number) => void): Generator<void, void> {
  for (let index = 0; index < texts.length; index += 1) {
    eachPart(texts[index] ?? '', (key) => visit(key, index));
    if (index % SLICE === SLICE - 1) {
      yield;
    }
  }
}

/** Looking at one text takes as long as reading so many entries of a list. */
const LOOK = 64;

/** What stands on the shortest lists of some keys, until looking at the rest is quicker: other lists can only have more. */
export function onAll(lists: Postings, keys: readonly number[]): Int32Array {
  const [shortest = 0, ...others] = [...new Set(keys)].toSorted(
    (one, other) => lists.sizeOf(one) - lists.sizeOf(other),
  );
  let found = lists.of(shortest);
  for (const key of others) {
    if (lists.sizeOf(key) > found.length * LOOK) {
      break;
    }
    found = lists.among(found, key);
  }
  return found;
}
