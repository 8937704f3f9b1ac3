import { type MonthRule, startingActivities, startingMatrix } from '../../shared/planning/catalogue.ts';
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
  { name: 'abc', method: 'abc', active: 1, definition: { method: 'abc', cuts: [80, 95] } },
  {
    name: 'score',
    method: 'score',
    active: 0,
    definition: {
      method: 'score',
      weights: { commission12m: 50, premiumInForce: 20, lines: 15, tenure: 15 },
      cuts: [80, 50],
    },
  },
] as const;

/** Fills a new, empty book: the office, its owner (40 h, 6 weeks off, 50 %), lines, schemes, catalogue and matrix. */
export function seedBook(db: ReadBook, office: NewOffice, now: string): void {
  db.prepare('INSERT INTO office (id, name, country, currency, language) VALUES (1, ?, ?, ?, ?)').run(
    office.name,
    office.country,
    office.currency,
    office.language,
  );
  db.prepare(
    `INSERT INTO person (name, initials, role, weekly_minutes, weeks_off, client_share_percent)
     VALUES (?, ?, 'owner', 2400, 6, 50)`,
  ).run(OWNER[office.language], OWNER_INITIALS[office.language]);
  const line = db.prepare('INSERT INTO line (code, name) VALUES (?, ?)');
  for (const [code, name] of STARTING_LINES) {
    line.run(code, name);
  }
  const scheme = db.prepare(
    'INSERT INTO scheme (name, version, method, definition, created_at, active) VALUES (?, 1, ?, ?, ?, ?)',
  );
  for (const { name, method, definition, active } of STARTING_SCHEMES) {
    scheme.run(name, method, JSON.stringify(definition), now, active);
  }
  seedActivities(db);
  seedMatrix(db, now);
}

const OWNER = { en: 'Owner', nl: 'Eigenaar', 'zh-CN': '负责人' } as const;
const OWNER_INITIALS = { en: 'OW', nl: 'EI', 'zh-CN': '负' } as const;

function seedActivities(db: ReadBook): void {
  const insert = db.prepare(
    `INSERT INTO activity (code, channel, minutes, is_group, is_review, cheaper_code, sort_order)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [order, activity] of startingActivities.entries()) {
    insert.run(
      activity.code,
      activity.channel,
      activity.minutes,
      activity.group ? 1 : 0,
      activity.review ? 1 : 0,
      activity.cheaper,
      order,
    );
  }
}

function seedMatrix(db: ReadBook, now: string): void {
  const { lastInsertRowid } = db.prepare('INSERT INTO matrix (version, active, created_at) VALUES (1, 1, ?)').run(now);
  const insert = db.prepare(
    `INSERT INTO matrix_cell (matrix_id, activity_id, tier, times, minutes, who, rule, rule_month, rule_day, rule_lead_days, kept)
     SELECT ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM activity WHERE code = ?`,
  );
  for (const cell of startingMatrix) {
    const { rule, month, day, leadDays } = columnsOf(cell.when);
    insert.run(
      lastInsertRowid,
      cell.tier,
      cell.times,
      cell.minutes,
      cell.who,
      rule,
      month,
      day,
      leadDays,
      cell.kept ? 1 : 0,
      cell.activity,
    );
  }
}

function columnsOf(when: MonthRule) {
  return {
    rule: when.rule,
    month: when.rule === 'month' || when.rule === 'day' ? when.month : null,
    day: when.rule === 'day' ? when.day : null,
    leadDays: when.rule === 'renewal' ? when.leadDays : null,
  };
}
