import { midRanks } from '../segmentation/percentile.ts';
import { type Measured, share } from './measured.ts';

/** What was foretold of somebody, and what came. */
export type Foretold = { readonly chance: number; readonly came: boolean };

/**
 * Area under the ROC curve: the chance that of two, one to whom it came and one to whom it did not, the first was given the
 * higher chance; equal chances count half. 0.5 is guessing. "no-data" where all outcomes are alike.
 */
export function areaUnderCurve(foretold: readonly Foretold[]): Measured {
  const all = foretold.length;
  const came = foretold.filter((own) => own.came).length;
  const ranks = midRanks(foretold.map(({ chance }) => chance));
  // A mid-rank is (below + ½ equal) / n; with the ranks of those alone to whom it came, their sum counts the pairs.
  const sum = foretold.reduce((total, own, index) => total + (own.came ? (ranks[index] ?? 0) * all : 0), 0);
  return share(sum - (came * came) / 2, came * (all - came), 'no-data');
}

/** One group of those foretold alike. */
export type ForetoldGroup = {
  readonly people: number;
  /** Mean chance foretold, and the share to whom it came. */
  readonly foretold: number;
  readonly came: number;
  /** How many times as often it came as in all together; null where it came to nobody. */
  readonly lift: number | null;
  /** Share of all to whom it came that are in this group or one before it. */
  readonly caught: number | null;
};

/**
 * Calibration and lift in one table: everybody by falling chance in groups of as equal a size as can be. Where the first column
 * is like the second the chances can be believed; where the lift falls from the first group to the last they tell people apart.
 */
export function foretoldGroups(foretold: readonly Foretold[], groups: number): ForetoldGroup[] {
  const sorted = foretold.toSorted((a, b) => b.chance - a.chance);
  const total = sorted.filter((own) => own.came).length;
  const all = sorted.length;
  let caught = 0;
  return Array.from({ length: Math.min(groups, all) }, (_, group) => {
    const count = Math.min(groups, all);
    const members = sorted.slice(Math.round((group * all) / count), Math.round(((group + 1) * all) / count));
    const came = members.filter((own) => own.came).length;
    caught += came;
    return {
      people: members.length,
      foretold: members.reduce((sum, { chance }) => sum + chance, 0) / members.length,
      came: came / members.length,
      lift: total === 0 ? null : came / members.length / (total / all),
      caught: total === 0 ? null : caught / total,
    };
  });
}
