import type { TierGroup, TierRow } from '../../../shared/print/document.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook } from '../types.ts';
import { latestRun } from './segment-store.ts';

type ListedRow = Omit<TierRow, 'cumulative'> & { readonly tier: string | null };

/** The latest run as a list by tier, highest value first; the unscored stand last. @throws Refusal `no-run` */
export function tierList(db: ReadBook): { readonly asOf: string; readonly groups: readonly TierGroup[] } {
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
