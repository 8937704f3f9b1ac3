import type { Day } from '../day.ts';

/** One open touch on a desk sheet. */
export type DeskTouch = {
  readonly id: number;
  readonly day: Day;
  readonly client: string;
  readonly tier: string | null;
  readonly activity: string;
  /** The office's own name of an activity the program does not know. */
  readonly name: string | null;
  readonly channel: string;
  readonly minutes: number;
  readonly phone: string | null;
  /** Street and town, for who goes there. */
  readonly address: string | null;
  readonly note: string | null;
};

/** One person's week on paper. */
export type DeskView = {
  /** Null: touches nobody is named for. */
  readonly person: { readonly id: number; readonly name: string } | null;
  /** Monday. */
  readonly weekOf: Day;
  /** Planned before the week and still open; the highest tier first. */
  readonly late: readonly DeskTouch[];
  /** Late ones that found no room on the sheet. */
  readonly lateBesides: number;
  /** By day, then by tier. */
  readonly week: readonly DeskTouch[];
};
