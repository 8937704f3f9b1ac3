import { type MonthRule, startingActivities, startingMatrix } from '../../shared/planning/catalogue.ts';
import { line } from './schema/carrier.ts';
import { office, person } from './schema/office.ts';
import { activity, matrix, matrixCell } from './schema/plan.ts';
import { scheme } from './schema/segment.ts';
import type { ReadBook } from './types.ts';

export type NewOffice = {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly language: 'en' | 'zh-CN' | 'nl';
};

/** The editable list of lines a new book starts with; names are shown in the reader's language by their code. */
export const STARTING_LINES = [
  ['motor', 'Motor'],
  ['home', 'Home'],
  ['liability', 'Liability'],
  ['life', 'Life'],
  ['income-protection', 'Income protection'],
  ['health', 'Health'],
  ['pension', 'Pension'],
  ['investment', 'Investment'],
  ['commercial', 'Commercial'],
  ['travel', 'Travel'],
  ['legal', 'Legal expenses'],
  ['accident', 'Accident'],
  ['other', 'Other'],
] as const;

/** DOMAIN.md 4.2 and 4.3: the two schemes a new book knows; ABC decides until the office says otherwise. */
const STARTING_SCHEMES = [
  { name: 'abc', method: 'abc', active: true, definition: { method: 'abc', cuts: [80, 95] } },
  {
    name: 'score',
    method: 'score',
    active: false,
    definition: {
      method: 'score',
      weights: { commission12m: 50, premiumInForce: 20, lines: 15, tenure: 15 },
      cuts: [80, 50],
    },
  },
] as const;

/** Fills a new, empty book: the office, its owner (40 h, 6 weeks off, 50 %), lines, schemes, catalogue and matrix. */
export function seedBook(db: ReadBook, founded: NewOffice, now: string): void {
  const { orm } = db;
  orm
    .insert(office)
    .values({ id: 1, ...founded })
    .run();
  orm
    .insert(person)
    .values({ name: OWNER[founded.language], initials: OWNER_INITIALS[founded.language], role: 'owner' })
    .run();
  orm
    .insert(line)
    .values(STARTING_LINES.map(([code, name]) => ({ code, name })))
    .run();
  orm
    .insert(scheme)
    .values(
      STARTING_SCHEMES.map(({ definition, ...named }) => ({
        ...named,
        version: 1,
        definition: JSON.stringify(definition),
        createdAt: now,
      })),
    )
    .run();
  seedMatrix(db, seedActivities(db), now);
}

const OWNER = { en: 'Owner', nl: 'Eigenaar', 'zh-CN': '负责人' } as const;
const OWNER_INITIALS = { en: 'OW', nl: 'EI', 'zh-CN': '负' } as const;

/** @returns the ids of the activities by their codes */
function seedActivities(db: ReadBook): ReadonlyMap<string, number> {
  const rows = startingActivities.map(({ group, review, cheaper, ...rest }, sortOrder) => ({
    ...rest,
    isGroup: group,
    isReview: review,
    cheaperCode: cheaper,
    sortOrder,
  }));
  const made = db.orm.insert(activity).values(rows).returning({ id: activity.id, code: activity.code }).all();
  return new Map(made.map(({ id, code }) => [code, id]));
}

function seedMatrix(db: ReadBook, activityIds: ReadonlyMap<string, number>, now: string): void {
  const { id: matrixId } = db.orm
    .insert(matrix)
    .values({ version: 1, active: true, createdAt: now })
    .returning({ id: matrix.id })
    .get();
  const cells = startingMatrix.flatMap(({ activity: code, when, tier, times, minutes, who, kept }) => {
    const activityId = activityIds.get(code);
    return activityId === undefined
      ? []
      : { matrixId, activityId, tier, times, minutes, who, kept, ...columnsOf(when) };
  });
  db.orm.insert(matrixCell).values(cells).run();
}

function columnsOf(when: MonthRule) {
  return {
    rule: when.rule,
    ruleMonth: when.rule === 'month' || when.rule === 'day' ? when.month : null,
    ruleDay: when.rule === 'day' ? when.day : null,
    ruleLeadDays: when.rule === 'renewal' ? when.leadDays : null,
  };
}
