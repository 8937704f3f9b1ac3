/** Slots by id, for ids given in order: one look into an array, where a map of 100 000 costs ten times as much. */
export type IdSlots = {
  readonly size: number;
  get(id: number): number | undefined;
  has(id: number): boolean;
  set(id: number, slot: number): void;
  delete(id: number): void;
};

const NONE = -1;

/** @param largest id expected; larger ones may come */
export function idSlots(largest: number): IdSlots {
  let slots = new Int32Array(largest + 1).fill(NONE);
  let size = 0;

  const slotOf = (id: number) => slots[id] ?? NONE;

  function put(id: number, slot: number): void {
    size += Number(slot !== NONE) - Number(slotOf(id) !== NONE);
    slots[id] = slot;
  }

  return {
    get size() {
      return size;
    },
    get: (id) => {
      const slot = slotOf(id);
      return slot === NONE ? undefined : slot;
    },
    has: (id) => slotOf(id) !== NONE,
    set: (id, slot) => {
      if (id >= slots.length) {
        const longer = new Int32Array(id * 2).fill(NONE);
        longer.set(slots);
        slots = longer;
      }
      put(id, slot);
    },
    delete: (id) => {
      if (id < slots.length) {
        put(id, NONE);
      }
    },
  };
}
