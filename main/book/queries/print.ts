import type { DayLanguage } from '../../../shared/day-text.ts';
import type { Letterhead } from '../../../shared/print/document.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook } from '../types.ts';
import { deskSheets } from './print-desk.ts';
import { gatherPlans } from './print-plans.ts';
import { recipients } from './print-recipients.ts';
import { planTargets } from './print-targets.ts';
import { tierList } from './print-tiers.ts';
import { wallYear } from './print-wall.ts';
import { latestRun, shownNames } from './segment-store.ts';

export type OfficeSheet = {
  readonly letterhead: Letterhead;
  readonly language: DayLanguage;
  readonly currency: string;
  readonly tierNames: Readonly<Record<string, string>>;
};

type OfficeRow = Omit<Letterhead, 'logo'> & {
  readonly logo: Uint8Array | null;
  readonly language: DayLanguage;
  readonly currency: string;
};

function officeSheet(db: ReadBook): OfficeSheet {
  const row = db
    .prepare<[], OfficeRow>(
      `SELECT name AS office, tagline, street, postcode, city, phone, email, website, footer, letterhead_color AS color,
              logo, language, currency FROM office`,
    )
    .get();
  if (row === undefined) {
    throw new Refusal('no-book', 'This file holds no office. Open another book.');
  }
  const { language, currency, logo, ...letterhead } = row;
  return {
    letterhead: { ...letterhead, logo: logo === null ? null : dataUri(logo) },
    language,
    currency,
    tierNames: shownNames(db),
  };
}

/** PNG and JPEG begin with their own first bytes; anything else is taken for SVG. */
function dataUri(logo: Uint8Array): string {
  const kind = logo[0] === 0x89 ? 'png' : logo[0] === 0xff ? 'jpeg' : 'svg+xml';
  return `data:image/${kind};base64,${Buffer.from(logo).toString('base64')}`;
}

/**
 * The day a year was planned: what its sheets are dated, so that the same book prints the same text on any day.
 * Without a year asked for, the latest one with touches.
 */
function plannedYear(
  db: ReadBook,
  { year }: { readonly year: number | null },
): { readonly year: number; readonly plannedOn: string | null } | null {
  const found = year ?? db.prepare<[], { year: number | null }>('SELECT max(year) AS year FROM touch').get()?.year;
  if (found === null || found === undefined) {
    return null;
  }
  const plan = db
    .prepare<[number], { plannedOn: string }>(
      'SELECT substr(planned_at, 1, 10) AS plannedOn FROM year_plan WHERE year = ?',
    )
    .get(found);
  return { year: found, plannedOn: plan?.plannedOn ?? null };
}

/** What the Print screen offers: years with plans, tiers with how many households have one. */
function choices(db: ReadBook) {
  const run = latestRun(db);
  return {
    people: db
      .prepare<[], { id: number; name: string }>('SELECT id, name FROM person WHERE archived = 0 ORDER BY id')
      .all(),
    activities: db
      .prepare<[], { code: string; name: string | null; channel: string }>(
        'SELECT code, name, channel FROM activity WHERE archived = 0 ORDER BY sort_order, id',
      )
      .all(),
    carriers: db.prepare<[], { id: number; name: string }>('SELECT id, name FROM carrier ORDER BY name_key').all(),
    years: db
      .prepare<[], { year: number; households: number }>(
        'SELECT year, count(DISTINCT household_id) AS households FROM touch GROUP BY year ORDER BY year DESC',
      )
      .all(),
    tiers:
      run === null
        ? []
        : db
            .prepare<[number], { tier: string; households: number }>(
              'SELECT tier, count(*) AS households FROM segment_result WHERE run_id = ? AND tier IS NOT NULL GROUP BY tier ORDER BY tier',
            )
            .all(run.id),
  };
}

export const printReads = {
  'print.office': officeSheet,
  'print.year': plannedYear,
  'print.targets': planTargets,
  'print.gather': gatherPlans,
  'print.tiers': tierList,
  'print.desk': deskSheets,
  'print.wall': wallYear,
  'print.recipients': recipients,
  'print.choices': choices,
};
