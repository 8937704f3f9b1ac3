import type { Day } from '../day.ts';
import type { LineFacts, PolicyFacts, Rate } from './classes.ts';
import type { RateFinder } from './rates.ts';

/** What holds for the whole book. */
export type Frame = {
  readonly asOf: Day;
  readonly rates: readonly Rate[];
  readonly rateFor: RateFinder;
  /** The first day of commission the book has of a carrier; nothing is missed before it. Null: it has none at all. */
  readonly knownSince: (carrierId: number | null) => Day | null;
};

/** A line that a rate must judge, with the rate. */
export type Rated = { readonly line: LineFacts; readonly rate: number; readonly year: number | null };

/** A line's own carrier, else its policy's. */
export function carrierOf(line: LineFacts, policy: PolicyFacts): number | null {
  return line.carrierId ?? policy.carrierId;
}
