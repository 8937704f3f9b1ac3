import type { Day } from '../day.ts';
import { NEVER_COVER } from '../segmentation/cover.ts';
import type { LedgerPolicy } from './ledger.ts';
import type { Window } from './policy-years.ts';

/** A quote made in a window: the first of its kind, or offered again where an earlier one of the same household and line was not bought. */
export type Quote = 'first' | 'again';

type Place = { readonly quoted: Day[]; readonly bought: Day[] };

/** Of each policy quoted in a window, by id, whether that was the first quote or one again; the latest of the window counts. */
export function quotesIn(ledger: readonly LedgerPolicy[], { from, to }: Window): ReadonlyMap<number, Quote> {
  const places = new Map<string, Place>();
  const placeOf = ({ householdId, lineId, id }: LedgerPolicy) =>
    lineId === null ? `policy ${id}` : `${householdId}/${lineId}`;
  for (const policy of ledger) {
    const key = placeOf(policy);
    const place = places.get(key) ?? { quoted: [], bought: [] };
    places.set(key, place);
    for (const { status, onDay } of policy.events) {
      if (onDay !== null && (status === 'quoted' || status === 'in-force')) {
        place[status === 'quoted' ? 'quoted' : 'bought'].push(onDay);
      }
    }
    if (policy.startedOn !== null && !NEVER_COVER.has(policy.status)) {
      place.bought.push(policy.startedOn);
    }
  }
  const quotes = new Map<number, Quote>();
  for (const policy of ledger) {
    const made = policy.events.findLast(
      ({ status, onDay }) => status === 'quoted' && onDay !== null && onDay >= from && onDay <= to,
    )?.onDay;
    if (made !== undefined && made !== null) {
      const place = places.get(placeOf(policy));
      const earlier = place?.quoted
        .filter((on) => on < made)
        .sort()
        .at(-1);
      const since = place?.bought.some((on) => earlier !== undefined && on >= earlier && on <= made);
      quotes.set(policy.id, earlier === undefined || since === true ? 'first' : 'again');
    }
  }
  return quotes;
}
