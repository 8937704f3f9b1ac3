import { and, count, eq, max, sql } from 'drizzle-orm/sql';
import type { ActivityText, CatalogueItem } from '../../../shared/contract/catalogue.ts';
import { startingText, TEXT_LANGUAGES, type TextLanguage } from '../../../shared/planning/activity-texts.ts';
import { startingActivities } from '../../../shared/planning/catalogue.ts';
import type { Activity } from '../../../shared/planning/matrix.ts';
import { Refusal } from '../../../shared/result.ts';
import { office } from '../schema/office.ts';
import { activity, activityText, touch } from '../schema/plan.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { loadCatalogue } from './matrix-store.ts';

function idOf(db: ReadBook, code: string): number {
  const row = db.orm.select({ id: activity.id }).from(activity).where(eq(activity.code, code)).get();
  if (row === undefined) {
    throw new Refusal('unknown-activity', 'This activity is no longer in the catalogue. Reload the page.', { code });
  }
  return row.id;
}

type Texts = { readonly texts: Record<TextLanguage, ActivityText>; readonly own: TextLanguage[] };

const NO_TEXT: ActivityText = { subject: '', body: '' };

export const catalogueReads = {
  'catalogue.get': (db: ReadBook, _args: Record<string, never>): { items: CatalogueItem[]; currency: string } => {
    const touches = new Map(
      db.orm
        .select({ code: activity.code, touches: count(touch.id) })
        .from(activity)
        .innerJoin(touch, eq(touch.activityId, activity.id))
        .groupBy(activity.id)
        .all()
        .map((row) => [row.code, row.touches]),
    );
    const { currency } = db.orm.select({ currency: office.currency }).from(office).get() ?? { currency: '' };
    const items = loadCatalogue(db).map((item) => ({ ...item, touches: touches.get(item.code) ?? 0 }));
    return { items, currency };
  },

  'catalogue.texts': (db: ReadBook, { code }: { readonly code: string }): Texts => {
    const rows = db.orm
      .select()
      .from(activityText)
      .where(eq(activityText.activityId, idOf(db, code)))
      .all();
    const entries = TEXT_LANGUAGES.map((language) => {
      const own = rows.find((row) => row.language === language);
      const text = own === undefined ? startingText(code, language) : { subject: own.subject, body: own.body };
      return [language, text ?? NO_TEXT] as const;
    });
    return {
      texts: Object.fromEntries(entries) as Record<TextLanguage, ActivityText>,
      own: rows.map(({ language }) => language),
    };
  },
};

export type SaveActivity = Omit<Activity, 'code'> & { readonly code?: string | undefined };

const BUILT_IN: ReadonlySet<string> = new Set(startingActivities.map(({ code }) => code));

export const catalogueWrites = {
  'catalogue.save': (db: WriteBook, saved: SaveActivity): { code: string } => {
    const { code = nextOwnCode(db), group: isGroup, review: isReview, cheaper, season, name, ...rest } = saved;
    if (name === null && !BUILT_IN.has(code)) {
      throw new Refusal('activity-name', 'An activity of your own needs a name. Enter one.', { code });
    }
    const seasons = { seasonFrom: season?.from ?? null, seasonTo: season?.to ?? null };
    const values = { ...rest, ...seasons, name, isGroup, isReview, cheaperCode: cheaper };
    db.orm
      .insert(activity)
      .values({ ...values, code, sortOrder: sql`(SELECT ifnull(max(sort_order), 0) + 1 FROM activity)` })
      .onConflictDoUpdate({ target: activity.code, set: values })
      .run();
    db.touched('activity');
    return { code };
  },

  'catalogue.archive': (
    db: WriteBook,
    { code, archived }: { readonly code: string; readonly archived: boolean },
  ): { code: string } => {
    db.orm
      .update(activity)
      .set({ archived })
      .where(eq(activity.id, idOf(db, code)))
      .run();
    db.touched('activity');
    return { code };
  },

  'catalogue.saveText': (
    db: WriteBook,
    args: { readonly code: string; readonly language: TextLanguage; readonly text: ActivityText | null },
  ): { code: string } => {
    const { code, language, text } = args;
    const activityId = idOf(db, code);
    const mine = and(eq(activityText.activityId, activityId), eq(activityText.language, language));
    db.orm.delete(activityText).where(mine).run();
    if (text !== null) {
      db.orm
        .insert(activityText)
        .values({ activityId, language, ...text })
        .run();
    }
    db.touched('activity');
    return { code };
  },
};

/** Codes of own activities are numbered and never reused. */
function nextOwnCode(db: ReadBook): string {
  const last = db.orm
    .select({ id: max(activity.id) })
    .from(activity)
    .get();
  return `own-${(last?.id ?? 0) + 1}`;
}
