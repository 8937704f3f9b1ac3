import type { DayLanguage } from '../../../shared/day-text.ts';
import type { Letterhead, TierGroup, TierRow } from '../../../shared/print/document.ts';
import type { GatheredMember, GatheredPlan, GatheredPolicy, GatheredTouch } from '../../../shared/print/plan-view.ts';
import { Refusal } from '../../../shared/result.ts';
import { IN_FORCE } from '../in-force.ts';
import type { ReadBook } from '../types.ts';
import { latestRun } from './segment-store.ts';

/** Notes on the internal copy. */
const NOTES = 4;

export type OfficeSheet = {
  readonly letterhead: Letterhead;
  readonly language: DayLanguage;
  readonly currency: string;
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
  return { letterhead: { ...letterhead, logo: logo === null ? null : dataUri(logo) }, language, currency };
}

/** PNG and JPEG begin with their own first bytes; anything else is taken for SVG. */
function dataUri(logo: Uint8Array): string {
  const kind = logo[0] === 0x89 ? 'png' : logo[0] === 0xff ? 'jpeg' : 'svg+xml';
  return `data:image/${kind};base64,${Buffer.from(logo).toString('base64')}`;
}

export type PlanTarget = { readonly householdId: number; readonly clientId: number; readonly name: string };

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

/**
 * Whose plans to print. Clients asked for come as they are, in order; else the households with touches in the year,
 * each by its lead, in the order of their names.
 * @throws Refusal `unknown-client`
 */
function planTargets(
  db: ReadBook,
  args: { readonly year: number; readonly clients: readonly number[] | null; readonly tier: string | null },
): readonly PlanTarget[] {
  if (args.clients !== null) {
    const find = db.prepare<[number], PlanTarget>(
      'SELECT household_id AS householdId, id AS clientId, name FROM client WHERE id = ? AND merged_into_client_id IS NULL',
    );
    return [...new Set(args.clients)].map((id) => {
      const found = find.get(id);
      if (found === undefined) {
        throw new Refusal('unknown-client', `There is no client ${id} in this book. Check the number.`, { client: id });
      }
      return found;
    });
  }
  const run = args.tier === null ? null : latestRun(db);
  return db
    .prepare<[{ year: number; tier: string | null; run: number | null }], PlanTarget>(
      `SELECT household.id AS householdId, client.id AS clientId, client.name
       FROM household JOIN client ON client.id = coalesce(household.lead_client_id,
         (SELECT min(id) FROM client WHERE household_id = household.id AND merged_into_client_id IS NULL))
       WHERE EXISTS (SELECT 1 FROM touch WHERE touch.household_id = household.id AND touch.year = :year)
         AND (:tier IS NULL OR EXISTS (
           SELECT 1 FROM segment_result WHERE run_id = :run AND household_id = household.id AND tier = :tier))
       ORDER BY client.sort_key, client.id`,
    )
    .all({ year: args.year, tier: args.tier, run: run?.id ?? null });
}

/** All that the plans of these households show, in the order given. */
function gatherPlans(
  db: ReadBook,
  { year, targets }: { readonly year: number; readonly targets: readonly PlanTarget[] },
): readonly GatheredPlan[] {
  const run = latestRun(db)?.id ?? null;
  return targets.map((target) => ({
    householdId: target.householdId,
    clientId: target.clientId,
    members: membersOf(db, target.householdId),
    touches: touchesOf(db, target.householdId, year),
    policies: policiesOf(db, target.householdId),
    advisor: advisorOf(db, target.clientId),
    internal: internalOf(db, target, run),
  }));
}

function membersOf(db: ReadBook, householdId: number): readonly GatheredMember[] {
  return db
    .prepare<[number], GatheredMember>(
      `SELECT client.id, name, given_name AS givenName, kind, birth_date AS birthDate, language,
              ifnull((SELECT city FROM address WHERE client_id = client.id AND is_current = 1 ORDER BY id LIMIT 1), '') AS city
       FROM client WHERE household_id = ? AND merged_into_client_id IS NULL AND ended IS NULL ORDER BY client.id`,
    )
    .all(householdId);
}

function touchesOf(db: ReadBook, householdId: number, year: number): readonly GatheredTouch[] {
  return db
    .prepare<[number, number], GatheredTouch>(
      `SELECT planned_on AS plannedOn, activity.code AS activity, activity.name, touch.channel, person.name AS person,
              client_id AS clientId, status, touch.minutes
       FROM touch JOIN activity ON activity.id = activity_id LEFT JOIN person ON person.id = person_id
       WHERE household_id = ? AND year = ? ORDER BY planned_on, touch.id`,
    )
    .all(householdId, year);
}

function policiesOf(db: ReadBook, householdId: number): readonly GatheredPolicy[] {
  return db
    .prepare<[number], GatheredPolicy>(
      `SELECT line.code AS lineCode, line.name AS lineName, carrier.name AS carrier, policy.ended_on AS endedOn,
              CASE WHEN payments_per_year = 0 THEN NULL ELSE renewal_on END AS renewalOn,
              purchase_reason.reason, purchase_reason.recorded_on AS reasonOn
       FROM policy JOIN client ON client.id = policy.client_id LEFT JOIN line ON line.id = line_id
       LEFT JOIN carrier ON carrier.id = carrier_id LEFT JOIN purchase_reason ON purchase_reason.policy_id = policy.id
       WHERE client.household_id = ? AND ${IN_FORCE} ORDER BY policy.id`,
    )
    .all(householdId);
}

function advisorOf(db: ReadBook, clientId: number): GatheredPlan['advisor'] {
  const found = db
    .prepare<[number], { name: string; phone: string; email: string; deputy: string | null }>(
      `SELECT person.name, person.phone, person.email,
              (SELECT other.name FROM person other WHERE other.role IN ('service', 'owner') AND other.archived = 0
                 AND other.id <> person.id ORDER BY other.role = 'service' DESC, other.id LIMIT 1) AS deputy
       FROM person
       WHERE person.archived = 0 AND person.id = coalesce((SELECT advisor_id FROM client WHERE id = ?),
         (SELECT id FROM person WHERE role = 'owner' AND archived = 0 ORDER BY id LIMIT 1))`,
    )
    .get(clientId);
  return found ?? null;
}

type ResultRow = {
  readonly tier: string | null;
  readonly unscoredReason: string | null;
  readonly state: string | null;
  readonly valueMinor: number | null;
};

function internalOf(db: ReadBook, target: PlanTarget, run: number | null): GatheredPlan['internal'] {
  const result = db
    .prepare<[number | null, number], ResultRow>(
      `SELECT tier, unscored_reason AS unscoredReason, state, value_minor AS valueMinor
       FROM segment_result WHERE run_id = ? AND household_id = ?`,
    )
    .get(run, target.householdId);
  const premium = db
    .prepare<[number], { premium: number }>(
      `SELECT ifnull(sum(annual_premium_minor), 0) AS premium FROM client_summary WHERE household_id = ?`,
    )
    .get(target.householdId);
  const point = db.prepare<[number, string], { value: string }>(
    'SELECT value FROM contact_point WHERE client_id = ? AND kind = ? ORDER BY is_primary DESC, id LIMIT 1',
  );
  const notes = db
    .prepare<[number, number], { on: string; text: string }>(
      `SELECT substr(written_at, 1, 10) AS "on", body AS text FROM note JOIN client ON client.id = note.client_id
       WHERE client.household_id = ? ORDER BY written_at DESC, note.id DESC LIMIT ?`,
    )
    .all(target.householdId, NOTES);
  return {
    tier: result?.tier ?? null,
    unscoredReason: result?.unscoredReason ?? null,
    state: result?.state ?? null,
    valueMinor: result?.valueMinor ?? null,
    annualPremiumMinor: premium?.premium ?? 0,
    phone: point.get(target.clientId, 'phone')?.value ?? null,
    email: point.get(target.clientId, 'email')?.value ?? null,
    notes,
  };
}

type ListedRow = Omit<TierRow, 'cumulative'> & { readonly tier: string | null };

/** The latest run as a list by tier, highest value first; the unscored stand last. @throws Refusal `no-run` */
function tierList(db: ReadBook): { readonly asOf: string; readonly groups: readonly TierGroup[] } {
  const run = latestRun(db);
  if (run === null) {
    throw new Refusal('no-run', 'The book has no tiers yet. Run the segmentation first.');
  }
  const rows = db
    .prepare<[number], ListedRow>(
      `SELECT result.tier, result.value_minor AS valueMinor, lead.id AS clientId, lead.name AS client, household.name AS household,
              person.name AS advisor, count(member.id) AS members,
              ifnull(sum((SELECT policies_in_force FROM client_summary WHERE client_id = member.id)), 0) AS policies
       FROM segment_result result JOIN household ON household.id = result.household_id
       JOIN client member ON member.household_id = household.id AND member.merged_into_client_id IS NULL
       JOIN client lead ON lead.id = coalesce(household.lead_client_id,
         (SELECT min(id) FROM client WHERE household_id = household.id AND merged_into_client_id IS NULL))
       LEFT JOIN person ON person.id = lead.advisor_id
       WHERE result.run_id = ?
       GROUP BY household.id ORDER BY result.tier IS NULL, result.tier, result.value_minor DESC, lead.sort_key, lead.id`,
    )
    .all(run.id);
  return { asOf: run.asOf, groups: grouped(rows) };
}

function grouped(rows: readonly ListedRow[]): readonly TierGroup[] {
  const total = rows.reduce((sum, row) => sum + Math.max(0, row.valueMinor ?? 0), 0);
  let running = 0;
  const groups = new Map<string | null, TierRow[]>();
  for (const { tier, ...row } of rows) {
    running += tier === null ? 0 : Math.max(0, row.valueMinor ?? 0);
    const group = groups.get(tier) ?? [];
    groups.set(tier, group);
    group.push({ ...row, cumulative: tier === null || total === 0 ? null : running / total });
  }
  return [...groups].map(([tier, members]) => ({
    tier,
    households: members.length,
    clients: members.reduce((sum, row) => sum + row.members, 0),
    valueMinor: members.reduce((sum, row) => sum + (row.valueMinor ?? 0), 0),
    rows: members,
  }));
}

/** What the Print screen offers: years with plans, tiers with how many households have one. */
function choices(db: ReadBook) {
  const run = latestRun(db);
  return {
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
  'print.choices': choices,
};
