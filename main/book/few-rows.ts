import type { ClientRow } from '../../shared/contract/clients.ts';
import type { ReadBook } from './types.ts';

type Advisor = NonNullable<ClientRow['advisor']>;
type Activity = { readonly activity: string; readonly activityName: string | null };

/** What rows say of tables of few rows, as it was read; good until the next write. */
export type FewRows = { readonly advisors: Map<number, Advisor>; readonly activities: Map<number, Activity> };

export function noFewRows(): FewRows {
  return { advisors: new Map(), activities: new Map() };
}

/** Who an advisor is; 0 is nobody. An office has few of them: each is read once. */
export function advisorReader(db: ReadBook, { advisors }: FewRows): (id: number) => ClientRow['advisor'] {
  return (id) => {
    if (id === 0) {
      return null;
    }
    let advisor = advisors.get(id);
    if (advisor === undefined) {
      const found = db.prepare<[number], Advisor>('SELECT id, name, initials FROM person WHERE id = ?').get(id);
      advisor = found ?? { id, name: '', initials: '' };
      advisors.set(id, advisor);
    }
    return advisor;
  };
}

type NextTouch = ClientRow['nextTouch'];

/** What is planned next with a client; activity 0 is nothing. Each activity is read once. */
export function nextTouchReader(
  db: ReadBook,
  { activities }: FewRows,
): (on: string | null, activityId: number) => NextTouch {
  return (on, activityId) => {
    if (on === null || activityId === 0) {
      return null;
    }
    let found = activities.get(activityId);
    if (found === undefined) {
      found = db
        .prepare<[number], Activity>('SELECT code AS activity, name AS activityName FROM activity WHERE id = ?')
        .get(activityId) ?? { activity: '', activityName: null };
      activities.set(activityId, found);
    }
    return { on, ...found };
  };
}
