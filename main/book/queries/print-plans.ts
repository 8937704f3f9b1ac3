import type {
  GatheredMember,
  GatheredPlan,
  GatheredPolicy,
  GatheredTouch,
  GatheredWishes,
} from '../../../shared/print/gathered.ts';
import { IN_FORCE } from '../in-force.ts';
import type { ReadBook } from '../types.ts';
import type { PlanTarget } from './print-targets.ts';
import { latestRun } from './segment-store.ts';
import { SHOWN } from './touch-rows.ts';
import { meetingWish } from './wishes.ts';

/** Notes on the internal copy. */
const NOTES = 4;

/** All that the plans of these households show, in the order given. */
export function gatherPlans(
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
    service: serviceOf(db, target.householdId, year),
    wishes: wishesOf(db, target.clientId, year),
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
              touch.client_id AS clientId, touch.status, touch.done_on AS doneOn, touch.minutes
       FROM touch JOIN activity ON activity.id = activity_id LEFT JOIN person ON person.id = person_id
       WHERE touch.household_id = ? AND touch.year = ? AND ${SHOWN} ORDER BY planned_on, touch.id`,
    )
    .all(householdId, year);
}

function policiesOf(db: ReadBook, householdId: number): readonly GatheredPolicy[] {
  return db
    .prepare<[number], GatheredPolicy>(
      `SELECT policy.id, policy.client_id AS clientId, policy.started_on AS startedOn, line.code AS lineCode, line.name AS lineName, carrier.name AS carrier, policy.ended_on AS endedOn,
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

function serviceOf(db: ReadBook, householdId: number, year: number): GatheredPlan['service'] {
  const span: [number, string, string] = [householdId, `${year}-01-01`, `${year}-12-31`];
  const asked = db
    .prepare<[number, string, string], { count: number }>(
      `SELECT count(*) AS count FROM interaction JOIN client ON client.id = interaction.client_id
       WHERE client.household_id = ? AND direction = 'in' AND substr(happened_at, 1, 10) BETWEEN ? AND ?`,
    )
    .get(...span);
  return {
    claims: db
      .prepare<[number, string, string], GatheredPlan['service']['claims'][number]>(
        `SELECT claim.id, line.code AS lineCode, line.name AS lineName, lost_on AS lostOn, claim.status
         FROM claim JOIN client ON client.id = claim.client_id LEFT JOIN policy ON policy.id = claim.policy_id
         LEFT JOIN line ON line.id = policy.line_id
         WHERE client.household_id = ? AND ifnull(lost_on, reported_on) BETWEEN ? AND ? AND claim.status <> 'rejected'
         ORDER BY lost_on, claim.id`,
      )
      .all(...span),
    requests: asked?.count ?? 0,
  };
}

function wishesOf(db: ReadBook, clientId: number, year: number): GatheredWishes {
  const refused = db
    .prepare<[number], { channel: string }>(
      `SELECT channel FROM consent WHERE client_id = ? AND state = 'refused' ORDER BY channel`,
    )
    .all(clientId);
  const quiet = db
    .prepare<[number, string, string], GatheredWishes['quiet'][number]>(
      `SELECT from_day AS "from", to_day AS "to" FROM client_blackout
       WHERE client_id = ? AND to_day >= ? AND from_day <= ? ORDER BY from_day, id`,
    )
    .all(clientId, `${year}-01-01`, `${year}-12-31`);
  const { weekday, time } = meetingWish(db, clientId) ?? { weekday: null, time: '' };
  return { weekday, time, refused: refused.map(({ channel }) => channel), quiet };
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
