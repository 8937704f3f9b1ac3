/**
 * The day on which the first event of a policy happened: one that is over came to its end, when its file does not say on
 * the day that the statement speaks of; any other one began. Undo asks it of one policy, a commit of all it brings.
 */

/** Policies that are over. */
const OVER = ['lapsed', 'cancelled', 'surrendered', 'matured', 'claimed-out'];

type Days = { readonly status: string; readonly startedOn: string | null; readonly endedOn: string | null };

/** @param datedOn the day the statement speaks of */
export function firstEventDay({ status, startedOn, endedOn }: Days, datedOn: string | null): string | null {
  if (!OVER.includes(status)) {
    return startedOn ?? datedOn;
  }
  const [earlier, later] = [startedOn ?? datedOn, datedOn ?? startedOn];
  return endedOn ?? (earlier !== null && later !== null && earlier > later ? earlier : later);
}

/** The same of rows of `policy` beside a column `dated`. */
export const FIRST_EVENT_DAY = `CASE WHEN status IN (${OVER.map((status) => `'${status}'`).join(', ')})
  THEN ifnull(ended_on, max(ifnull(started_on, dated), ifnull(dated, started_on))) ELSE ifnull(started_on, dated) END`;
