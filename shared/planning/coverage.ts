/** What a group of touches came to, of those due so far. */
export type CoverageRow = {
  /** Planned up to today, or done already; skipped ones are apart. */
  readonly due: number;
  readonly done: number;
  readonly skipped: number;
  readonly dueMinutes: number;
  readonly doneMinutes: number;
};

export type CoverageOf = CoverageRow & {
  readonly tier: string | null;
  readonly personId: number | null;
  readonly activity: string;
};

export type CoverageGroup<Key> = CoverageRow & { readonly key: Key; readonly share: number | null };

/**
 * Touches done of those due to date, by whatever is asked for (DOMAIN 5): skipped with a reason stand apart, and as an early
 * one counts as due as well, no share is over 1. Null where nothing is due.
 */
export function coverageBy<Key>(
  rows: readonly CoverageOf[],
  keyOf: (row: CoverageOf) => Key,
): readonly CoverageGroup<Key>[] {
  const groups = new Map<Key, { -readonly [Part in keyof CoverageRow]: CoverageRow[Part] }>();
  for (const row of rows) {
    const key = keyOf(row);
    const sums = groups.get(key) ?? { due: 0, done: 0, skipped: 0, dueMinutes: 0, doneMinutes: 0 };
    sums.due += row.due;
    sums.done += row.done;
    sums.skipped += row.skipped;
    sums.dueMinutes += row.dueMinutes;
    sums.doneMinutes += row.doneMinutes;
    groups.set(key, sums);
  }
  return [...groups].map(([key, sums]) => ({ key, ...sums, share: sums.due === 0 ? null : sums.done / sums.due }));
}
