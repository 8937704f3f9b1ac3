import type { DayLanguage } from '../day-text.ts';

/** Why somebody is not written to, invited or sent a present. */
export const LEFT_OUT = ['gone', 'lost', 'do-not-contact', 'refused', 'no-address', 'no-email'] as const;
export type LeftOutReason = (typeof LEFT_OUT)[number];

export type LeftOut = { readonly clientId: number; readonly name: string; readonly reason: LeftOutReason };

export type PostalAddress = {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  /** Two letters; empty where unknown. */
  readonly country: string;
};

/** One household to write to, invite or send something, under the name of whom it is addressed to. */
export type Recipient = {
  readonly householdId: number;
  readonly clientId: number;
  /** The names on the envelope: at most two adults, else the firm. */
  readonly names: readonly string[];
  /** How a letter greets them. */
  readonly greeted: readonly string[];
  readonly language: DayLanguage;
  readonly address: PostalAddress | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly advisor: string | null;
  readonly tier: string | null;
  /** The day of the touch it is for; null where it is for none. */
  readonly plannedOn: string | null;
};

export type Recipients = { readonly to: readonly Recipient[]; readonly left: readonly LeftOut[] };
