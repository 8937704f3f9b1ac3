import type { TimelineEntry } from '../../../shared/contract/clients.ts';
import type { ReadBook } from '../types.ts';

/** What happened with a client: contacts, notes, finished touches, claims, policies that began, changed or ended. Newest first. */
// A finished touch is a contact as well; it stands once, by the name of its activity.
const ENTRIES = `
  SELECT substr(happened_at, 1, 10) AS "on", 'interaction' AS kind, interaction.id AS refId, channel, direction, minutes,
    person.name AS person, nullif(outcome, '') AS code, NULL AS label, NULL AS amountMinor, note AS text
  FROM interaction LEFT JOIN person ON person.id = interaction.person_id
  WHERE interaction.client_id = @id AND interaction.touch_id IS NULL
  UNION ALL
  SELECT substr(written_at, 1, 10), 'note', note.id, NULL, NULL, NULL, person.name, NULL, NULL, NULL, body
  FROM note LEFT JOIN person ON person.id = note.person_id WHERE note.client_id = @id
  UNION ALL
  SELECT ifnull(touch.done_on, touch.planned_on), 'touch', touch.id, touch.channel, NULL, touch.done_minutes, person.name,
    activity.code, activity.name, NULL, concat_ws(' · ', nullif(touch.outcome, ''), touch.note, touch.skip_reason)
  FROM touch JOIN activity ON activity.id = touch.activity_id LEFT JOIN person ON person.id = touch.person_id
  WHERE touch.client_id = @id AND touch.status <> 'planned'
  UNION ALL
  SELECT coalesce(claim.paid_on, claim.reported_on, claim.lost_on), 'claim', claim.id, NULL, NULL, NULL, NULL,
    claim.status, claim.number, claim.paid_minor, ''
  FROM claim WHERE claim.client_id = @id AND coalesce(claim.paid_on, claim.reported_on, claim.lost_on) IS NOT NULL
  UNION ALL
  SELECT policy.started_on, 'policy', policy.id, NULL, NULL, NULL, NULL,
    iif(policy.status = 'quoted', 'quoted', 'began'), policy.number, policy.annual_premium_minor, ''
  FROM policy WHERE policy.client_id = @id AND policy.started_on IS NOT NULL
  UNION ALL
  SELECT policy.ended_on, 'policy', policy.id, NULL, NULL, NULL, NULL, policy.status, policy.number, NULL, ''
  FROM policy WHERE policy.client_id = @id AND policy.ended_on IS NOT NULL AND policy.status NOT IN ('in-force', 'quoted')
  UNION ALL
  -- What a statement said in between; an event on the first or last day is said by the two above.
  SELECT policy_event.on_day, 'policy', policy_event.policy_id, NULL, NULL, NULL, NULL,
    policy_event.status, policy.number, policy_event.annual_premium_minor, ''
  FROM policy_event JOIN policy ON policy.id = policy_event.policy_id
  WHERE policy.client_id = @id AND policy_event.on_day IS NOT NULL
    AND policy_event.on_day IS NOT policy.started_on AND policy_event.on_day IS NOT policy.ended_on`;

export function timelineTotal(db: ReadBook, id: number): number {
  return (
    db.prepare<{ id: number }, { total: number }>(`SELECT count(*) AS total FROM (${ENTRIES})`).get({ id })?.total ?? 0
  );
}

function timeline(
  db: ReadBook,
  args: { readonly id: number; readonly offset: number; readonly limit: number },
): { readonly total: number; readonly entries: TimelineEntry[] } {
  const entries = db
    .prepare<{ id: number; limit: number; offset: number }, TimelineEntry>(
      `${ENTRIES} ORDER BY 1 DESC, kind, refId DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ id: args.id, limit: args.limit, offset: args.offset });
  return { total: timelineTotal(db, args.id), entries };
}

export const clientTimelineReads = { 'clients.timeline': timeline };
