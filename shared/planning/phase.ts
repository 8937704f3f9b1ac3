/**
 * FNV-1a over the characters of a key, mixed (murmur3 finaliser) so that neighbouring ids do not give neighbouring values.
 * Stable for ever: a re-run and another machine get the same plan.
 */
export function stableHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 0 ≤ phase < 1 of a household for an activity: where in its year the first touch falls. */
export function phaseOf(householdId: number, activity: string): number {
  return stableHash(`${householdId}/${activity}`) / 0x1_0000_0000;
}

/** Month 0–11 of touch j of k: floor(((j + phase)/k) × 12) (DOMAIN 7). */
export function spreadMonth(ordinal: number, times: number, phase: number): number {
  return Math.min(11, Math.floor(((ordinal + phase) / times) * 12));
}
