import type { Slot } from './due.ts';
import { type ExistingTouch, isFixed, type MemberFacts } from './facts.ts';

/** What stands in the book for a household, set against what is due. */
export type Matched = {
  /** Slots that still need a day, with the open touch that has held each so far. */
  readonly open: readonly Slot[];
  /** Done, skipped, pinned, moved and hand-made touches: they stay as they are. */
  readonly fixed: readonly ExistingTouch[];
  /** Open touches nothing asks for any more. */
  readonly remove: readonly ExistingTouch[];
  /** Open touches somebody fixed for a client who may no longer be contacted: closed, not lost. */
  readonly retire: readonly ExistingTouch[];
};

/**
 * Fixed touches count for their activity first; what is left of the matrix's count keeps the touches that held the same
 * place (j of k) before. Hand-made touches come on top of the matrix.
 * @param members the household's clients who may be contacted
 */
export function matchExisting(
  slots: readonly Slot[],
  existing: readonly ExistingTouch[],
  members: readonly MemberFacts[],
): Matched {
  if (existing.length === 0) {
    return { open: slots, fixed: NONE, remove: NONE, retire: NONE };
  }
  const contactable = new Set(members.map((member) => member.clientId));
  const fixed: ExistingTouch[] = [];
  const retire: ExistingTouch[] = [];
  const free = new Map<string, ExistingTouch>();
  const remove: ExistingTouch[] = [];
  for (const touch of existing) {
    if (!isFixed(touch)) {
      const key = `${groupOf(touch)}/${touch.ordinal}`;
      if (free.has(key)) {
        remove.push(touch);
      } else {
        free.set(key, touch);
      }
    } else if (touch.status === 'planned' && !contactable.has(touch.clientId)) {
      retire.push(touch);
    } else {
      fixed.push(touch);
    }
  }
  const open = unsatisfied(slots, fixed);
  for (const slot of open) {
    const key = `${groupOfSlot(slot)}/${slot.ordinal}`;
    slot.existing = free.get(key) ?? null;
    free.delete(key);
  }
  return { open, fixed, remove: [...remove, ...free.values()], retire };
}

const NONE: readonly never[] = [];

function unsatisfied(slots: readonly Slot[], fixed: readonly ExistingTouch[]): readonly Slot[] {
  const taken = new Map<string, number[]>();
  for (const touch of fixed) {
    if (touch.origin === 'plan') {
      const group = groupOf(touch);
      taken.set(group, [...(taken.get(group) ?? []), touch.ordinal]);
    }
  }
  if (taken.size === 0) {
    return slots;
  }
  const dropped = new Set<Slot>();
  for (const [group, ordinals] of taken) {
    const own = slots.filter((slot) => groupOfSlot(slot) === group);
    let left = ordinals.length;
    for (const slot of own) {
      if (left > 0 && ordinals.includes(slot.ordinal)) {
        dropped.add(slot);
        left -= 1;
      }
    }
    for (const slot of own.toReversed()) {
      if (left > 0 && !dropped.has(slot)) {
        dropped.add(slot);
        left -= 1;
      }
    }
  }
  return slots.filter((slot) => !dropped.has(slot));
}

/** Birthdays belong to a member, everything else to the household. */
function groupOf(touch: ExistingTouch): string {
  return touch.anchor === 'birthday' ? `${touch.activity}/${touch.clientId}` : touch.activity;
}

function groupOfSlot(slot: Slot): string {
  return slot.anchor === 'birthday' ? `${slot.service.activity}/${slot.clientId}` : slot.service.activity;
}
