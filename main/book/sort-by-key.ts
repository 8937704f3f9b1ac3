/** Keys that lie no further apart are counted instead of sorted. */
const COUNTED = 2 ** 20;

/**
 * Slots by ascending key, equal keys in the order given, NaN last. Keys are whole numbers: a first pass counts how many
 * there are of each, a second deals the slots out, which takes a tenth of the time of a sort with a comparison function.
 */
export function sortByKey(slots: Int32Array, keyOf: (slot: number) => number): Int32Array {
  const keys = new Float64Array(slots.length);
  let [least, most, missing] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let at = 0; at < slots.length; at += 1) {
    const key = keyOf(slots[at] ?? 0);
    keys[at] = key;
    if (Number.isNaN(key)) {
      missing += 1;
    } else {
      least = Math.min(least, key);
      most = Math.max(most, key);
    }
  }
  const placeOf = most - least < COUNTED ? countedPlaces(keys, least, most) : sortedPlaces(keys);
  const order = new Int32Array(slots.length);
  let last = slots.length - missing;
  for (let at = 0; at < slots.length; at += 1) {
    const key = keys[at] ?? Number.NaN;
    if (Number.isNaN(key)) {
      order[last] = slots[at] ?? 0;
      last += 1;
    } else {
      order[placeOf(key)] = slots[at] ?? 0;
    }
  }
  return order;
}

/** Gives each key the next free place of its own; keys lie close together. */
function countedPlaces(keys: Float64Array, least: number, most: number): (key: number) => number {
  const next = new Int32Array(Math.max(most - least, 0) + 2);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? Number.NaN;
    if (!Number.isNaN(key)) {
      const after = key - least + 1;
      next[after] = (next[after] ?? 0) + 1;
    }
  }
  for (let index = 1; index < next.length; index += 1) {
    next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0);
  }
  return (key) => {
    const place = next[key - least] ?? 0;
    next[key - least] = place + 1;
    return place;
  };
}

/** The same for keys far apart: where the first of its equals stands among the bare numbers, sorted. */
function sortedPlaces(keys: Float64Array): (key: number) => number {
  const sorted = keys.filter((key) => !Number.isNaN(key)).sort();
  const dealt = new Int32Array(sorted.length);
  return (key) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? 0) < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const before = dealt[low] ?? 0;
    dealt[low] = before + 1;
    return low + before;
  };
}
