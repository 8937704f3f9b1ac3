import type { Day } from '../day.ts';
import type { DayLanguage } from '../day-text.ts';
import type { QuickScan } from '../evaluation/scan.ts';
import type { Minor } from '../money.ts';
import type { ClaimLetter } from '../reconciliation/view.ts';
import type { DeskView } from './desk-view.ts';
import type { SheetSize, WallSize } from './kinds.ts';
import type { LabelSheet } from './label-sheets.ts';
import type { Letter } from './letter-template.ts';
import type { LeftOut, Recipient } from './recipient.ts';
import type { WallView } from './wall-view.ts';

/** The client's own copy never shows tier, value, minutes or internal words. */
export type PlanVersion = 'client' | 'internal';

export type Letterhead = {
  readonly office: string;
  /** One line under the name; empty when the office has none. */
  readonly tagline: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly footer: string;
  /** The office's colour, `#RRGGBB`. */
  readonly color: string;
  /** Logo as a data URI; null: initials in a square stand for it. */
  readonly logo: string | null;
};

/** A line of business by its code, with the office's own name for codes the program does not know. */
export type LineName = { readonly code: string | null; readonly name: string | null };

export type PlanTouch = {
  readonly kind: 'touch';
  readonly day: Day;
  /** Of the starting catalogue, or the office's own code with its name. */
  readonly activity: string;
  readonly name: string | null;
  readonly channel: string;
  /** Who does it; null while nobody is named. */
  readonly person: string | null;
  /** Given name of the one it is for, where it is personal (birthdays). */
  readonly about: string | null;
  readonly done: boolean;
  /** Minutes planned; null on the client's copy. */
  readonly minutes: number | null;
};

/** Policies renewing on one day; the client reads one line. */
export type PlanRenewal = {
  readonly kind: 'renewal';
  readonly day: Day;
  readonly lines: readonly LineName[];
  readonly policies: number;
  /** On the household's plan: who is insured, as the household calls them. */
  readonly whose: readonly string[];
};

export type PlanEntry = PlanTouch | PlanRenewal;

/** The year ahead, the same with every member's policies, or the year behind. */
export type PlanEdition = 'plan' | 'household' | 'year-end';

/** What one member of the household has. */
export type MemberCover = {
  readonly name: string;
  readonly policies: readonly {
    readonly id: number;
    readonly line: LineName;
    readonly carrier: string | null;
    readonly renewsOn: Day | null;
  }[];
};

/** What was done for a household besides its touches. */
export type YearServed = {
  readonly claims: readonly {
    readonly id: number;
    readonly line: LineName;
    readonly lostOn: Day | null;
    readonly settled: boolean;
  }[];
  readonly covers: readonly {
    readonly id: number;
    readonly line: LineName;
    readonly carrier: string | null;
    readonly from: Day;
  }[];
  /** Times the household asked and the office answered. */
  readonly requests: number;
  /** Policies that renewed in the year. */
  readonly renewed: number;
};

/** How the client asked to be met and written to. */
export type Agreed = {
  /** 1 = Monday. */
  readonly weekday: number | null;
  /** HH:MM, or empty. */
  readonly time: string;
  /** The plan's language is the client's, not the office's. */
  readonly ownLanguage: boolean;
  /** Channels the client refused. */
  readonly refused: readonly string[];
  /** Days of the year on which the client is left alone, both ends included. */
  readonly quiet: readonly { readonly from: Day; readonly to: Day }[];
};

export type PlanView = {
  readonly edition: PlanEdition;
  readonly householdId: number;
  /** The client the plan is addressed to: the household's lead, or the one asked for. */
  readonly clientId: number;
  readonly language: DayLanguage;
  readonly year: number;
  readonly printedOn: Day;
  readonly addressee: {
    readonly persons: readonly string[];
    readonly organisations: readonly string[];
    /** How they are greeted: given names, else whole names. */
    readonly greeted: readonly string[];
    readonly city: string;
  };
  readonly advisor: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly deputy: string | null;
  } | null;
  /** Twelve lists, January first, each by day. */
  readonly months: readonly (readonly PlanEntry[])[];
  readonly agreed: Agreed;
  readonly policies: readonly { readonly line: LineName; readonly carrier: string | null; readonly count: number }[];
  readonly reasons: readonly { readonly reason: string; readonly line: LineName; readonly year: number | null }[];
  /** Only on the household's plan. */
  readonly members: readonly MemberCover[] | null;
  /** Only of the year behind. */
  readonly served: YearServed | null;
  /** Only on the internal version. */
  readonly internal: PlanInternal | null;
};

export type PlanInternal = {
  readonly tier: string | null;
  readonly unscoredReason: string | null;
  readonly state: string | null;
  readonly valueMinor: Minor | null;
  readonly annualPremiumMinor: Minor;
  readonly touches: number;
  readonly minutes: number;
  readonly members: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
  readonly notes: readonly { readonly on: string; readonly text: string }[];
};

export type TierRow = {
  readonly clientId: number;
  readonly client: string;
  readonly household: string;
  readonly members: number;
  readonly valueMinor: Minor | null;
  /** Share of all value up to and including this household, 0–1; null when unscored. */
  readonly cumulative: number | null;
  readonly policies: number;
  readonly advisor: string | null;
};

export type TierGroup = {
  /** Null: unscored. */
  readonly tier: string | null;
  readonly households: number;
  readonly clients: number;
  readonly valueMinor: Minor;
  readonly rows: readonly TierRow[];
};

/** A table of a screen as it stands there, in the reader's language; the first column says what a row is. */
export type PrintedTable = {
  readonly title: string;
  /** What it is of: a day, a scheme. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The chart it is the table of, as one SVG; null where there is none. */
  readonly drawing: string | null;
  /** Sentences: they run on over several lines. */
  readonly prose: boolean;
};

/** What every document has. */
export type PrintCommon = {
  readonly language: DayLanguage;
  readonly currency: string;
  readonly letterhead: Letterhead;
  /** The office's own names of its tiers, by tier id. */
  readonly tierNames: Readonly<Record<string, string>>;
};

/** One PDF: everything the templates need, nothing they must look up. */
export type PrintDocument =
  | (PrintCommon & { readonly size: WallSize; readonly what: 'wall'; readonly wall: WallView })
  | (PrintCommon & { readonly size: SheetSize } & UprightDocument);

/** On sheets that letters and lists stand on. */
type UprightDocument =
  | { readonly what: PlanEdition; readonly version: PlanVersion; readonly plans: readonly PlanView[] }
  | { readonly what: 'desk'; readonly sheets: readonly DeskView[] }
  | {
      readonly what: 'labels';
      readonly sheet: LabelSheet;
      /** The first label to print on, 1 in the top left corner. */
      readonly start: number;
      readonly labels: readonly (readonly string[])[];
    }
  | {
      readonly what: 'invitations';
      readonly activity: string;
      readonly name: string | null;
      readonly guests: readonly Recipient[];
      readonly left: readonly LeftOut[];
    }
  | { readonly what: 'letters'; readonly printedOn: Day; readonly letters: readonly Letter[] }
  | { readonly what: 'scan'; readonly scan: QuickScan }
  | { readonly what: 'tiers'; readonly asOf: Day; readonly groups: readonly TierGroup[] }
  | { readonly what: 'table'; readonly table: PrintedTable }
  | { readonly what: 'claims'; readonly printedOn: Day; readonly letters: readonly ClaimLetter[] };
