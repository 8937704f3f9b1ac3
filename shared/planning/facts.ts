import type { Day } from '../day.ts';
import type { ContactChannel } from './catalogue.ts';
import type { Overlay } from './overlay.ts';
import type { Blackout } from './wishes.ts';

/** A set of channels as bits: a hundred thousand clients are planned in one go. */
export type ChannelSet = number;

const BITS: Readonly<Record<ContactChannel, number>> = {
  call: 1,
  visit: 2,
  letter: 4,
  email: 8,
  gift: 16,
  event: 32,
  online: 64,
};

export function channelSet(channels: readonly ContactChannel[]): ChannelSet {
  return channels.reduce((set, channel) => set | BITS[channel], 0);
}

export function hasChannel(set: ChannelSet, channel: ContactChannel): boolean {
  return (set & BITS[channel]) !== 0;
}

/** A member who may be contacted: alive, not lost, not marked do-not-contact. */
export type MemberFacts = {
  readonly clientId: number;
  readonly birthDate: Day | null;
  /** Channels with a recorded refusal: the only thing that blocks one. */
  readonly refused: ChannelSet;
  /** Channels with a recorded consent. */
  readonly granted: ChannelSet;
  readonly hasPhone: boolean;
  readonly hasEmail: boolean;
  readonly hasAddress: boolean;
  readonly blackouts: readonly Blackout[];
  /** The weekday the client likes to be met on, 1 = Monday. */
  readonly weekday: number | null;
};

/** What planning knows about a household. */
export type HouseholdFacts = {
  readonly id: number;
  /** The tier whose service it gets: its own, or the lowest for an unscored one. */
  readonly tier: string;
  readonly unscored: boolean;
  /** Classes and state that hold for it, for which the matrix may say something of its own. */
  readonly overlays: readonly Overlay[];
  /** Who the household's touches are addressed to; one of the members. */
  readonly leadClientId: number;
  readonly advisorId: number | null;
  /** Sorted by client id; empty when nobody may be contacted. */
  readonly members: readonly MemberFacts[];
  /** Renewal dates of policies in force, the most important policy first. */
  readonly renewals: readonly Day[];
  readonly firstPolicyOn: Day | null;
  /** First day as a client; a first day within the year gets its part of the year. */
  readonly since: Day | null;
  /** Latest review before the year, done or planned. */
  readonly lastReviewOn: Day | null;
};

/** A touch that stands in the book already. */
export type ExistingTouch = {
  readonly id: number;
  readonly householdId: number;
  readonly clientId: number;
  readonly activity: string;
  readonly ordinal: number;
  readonly times: number;
  readonly tier: string | null;
  readonly channel: string;
  readonly plannedOn: Day;
  /** Where the rules put it; differs from plannedOn when somebody moved it. */
  readonly ruleOn: Day | null;
  readonly personId: number | null;
  readonly minutes: number;
  readonly costMinor: number;
  readonly status: 'planned' | 'done' | 'skipped';
  readonly origin: 'plan' | 'hand';
  readonly pinned: boolean;
  readonly anchor: string | null;
  readonly why: string | null;
};

/** Done, skipped, pinned, moved and hand-made touches are never changed by planning. */
export function isFixed(touch: ExistingTouch): boolean {
  return (
    touch.origin === 'hand' ||
    touch.status !== 'planned' ||
    touch.pinned ||
    (touch.ruleOn !== null && touch.ruleOn !== touch.plannedOn)
  );
}
