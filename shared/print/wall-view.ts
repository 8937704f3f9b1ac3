import type { Day } from '../day.ts';

/** A touch that stands by name on the wall: of the two highest tiers, done in person. */
export type WallTouch = {
  readonly id: number;
  readonly day: Day;
  /** 0: of the highest tier, 1: of the next. */
  readonly rank: 0 | 1;
  readonly activity: string;
  readonly name: string | null;
  readonly channel: string;
  /** Family name of a person, name of a firm. */
  readonly client: string;
  /** Who does it; empty while nobody is named. */
  readonly initials: string;
};

/** How many touches of a day do not stand by name. */
export type WallRest = {
  readonly highest: number;
  readonly next: number;
  /** Of lower tiers, and letters, mails, presents of all. */
  readonly others: number;
};

export type WallDay = { readonly day: Day; readonly named: readonly WallTouch[]; readonly rest: WallRest };

/** The year of the office, or of one person, on one sheet. */
export type WallView = {
  readonly year: number;
  /** Null: everybody's. */
  readonly person: string | null;
  readonly people: readonly { readonly id: number; readonly name: string; readonly initials: string }[];
  readonly leave: readonly { readonly personId: number; readonly from: Day; readonly to: Day }[];
  readonly holidays: readonly { readonly day: Day; readonly name: string }[];
  /** The two highest tiers. */
  readonly tiers: readonly string[];
  /** Days that have touches. */
  readonly days: readonly WallDay[];
  readonly touches: number;
  readonly minutes: number;
  readonly printedOn: Day;
};
