/**
 * Slots in an order, changed where they lie: moved by what the machine does fastest, no step of ours for each that stays
 * and no memory asked for.
 */

/**
 * Takes some slots out; the others close up.
 * @returns how many are left, at the beginning
 */
export function takeOut(order: Int32Array, slots: readonly number[]): number {
  const gaps = slots
    .map((slot) => order.indexOf(slot))
    .filter((at) => at !== -1)
    .toSorted((one, other) => one - other);
  for (const [closed, gap] of gaps.entries()) {
    order.copyWithin(gap - closed, gap + 1, gaps[closed + 1] ?? order.length);
  }
  return order.length - gaps.length;
}

/**
 * Puts slots in where they belong.
 * @param room holds `length` slots in order, and has a place for each of the coming ones after them
 * @param coming in order, none of them in the room
 */
export function putIn(
  room: Int32Array,
  length: number,
  coming: readonly number[],
  compare: (one: number, other: number) => number,
): void {
  const rest = room.subarray(0, length);
  const places = coming.map((slot) => placeAmong(rest, slot, compare));
  // From behind: each part moves once, by as many places as still come before it.
  for (let at = coming.length - 1; at >= 0; at -= 1) {
    const place = places[at] ?? 0;
    room.copyWithin(place + at + 1, place, places[at + 1] ?? length);
    room[place + at] = coming[at] ?? 0;
  }
}

/** How many of `order` come before a slot. */
function placeAmong(order: Int32Array, slot: number, compare: (one: number, other: number) => number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(order[middle] ?? 0, slot) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
