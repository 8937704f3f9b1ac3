import { Refusal } from '../../../shared/result.ts';
import { changeSentences } from '../../../shared/segmentation/changes.ts';
import { explain } from '../../../shared/segmentation/explain.ts';
import { lineSentences } from '../../../shared/segmentation/line-sentences.ts';
import { sentences } from '../../../shared/segmentation/sentences.ts';
import type { ReadBook } from '../types.ts';
import { changesOfAll } from './segment-changes.ts';
import { linesOfAll } from './segment-lines.ts';
import { countLines, requireRun } from './segment-lists.ts';
import { loadResults } from './segment-results.ts';
import { findRun } from './segment-store.ts';

function currencyOf(db: ReadBook): string {
  return db.prepare<[], { currency: string }>('SELECT currency FROM office').get()?.currency ?? '';
}

/** Every client of a run with the reasons, and what changed since the run before, in sentences, sorted by id. @throws Refusal `unknown-run` */
export function reportRun(db: ReadBook, args: { readonly runId: number }) {
  const run = findRun(db, args.runId);
  if (run === null) {
    throw new Refusal('unknown-run', 'This run was replaced by a newer one. Reload the list.', { runId: args.runId });
  }
  const currency = currencyOf(db);
  const results = loadResults(db, run.id);
  const changes = changesOfAll(db, run);
  const lines = linesOfAll(db, run.summary);
  const reasons = new Map<number, readonly string[]>();
  for (const [householdId, result] of results) {
    const change = changes.get(householdId);
    reasons.set(householdId, [
      ...sentences(explain(result, run.summary), currency),
      ...lineSentences(lines.get(householdId) ?? [], currency),
      ...(change === undefined ? [] : changeSentences(change, currency)),
    ]);
  }
  const clients = db
    .prepare<[], { id: number; name: string; householdId: number }>(
      'SELECT id, name, household_id AS householdId FROM client WHERE merged_into_client_id IS NULL ORDER BY id',
    )
    .all()
    .map((client) => {
      const result = results.get(client.householdId);
      return {
        ...client,
        tier: result?.tier ?? null,
        value: result?.valueMinor ?? null,
        why: [...(reasons.get(client.householdId) ?? [])],
      };
    });
  const tiers = Object.fromEntries(run.summary.tiers.map(({ tier }) => [tier, 0]));
  for (const { tier } of clients) {
    if (tier !== null) {
      tiers[tier] = (tiers[tier] ?? 0) + 1;
    }
  }
  const unscored = clients.filter(({ tier }) => tier === null).length;
  return { asOf: run.asOf, tiers, households: run.summary.households, unscored, clients };
}

/** Why a client, or its household, has its tier in the latest run. @throws Refusal `no-run`, `unknown-household`, `not-in-run` */
export function whyOf(db: ReadBook, args: { readonly clientId: number | null; readonly householdId: number | null }) {
  const run = requireRun(db);
  const household = db
    .prepare<object, { id: number; name: string }>(
      `SELECT id, name FROM household
       WHERE id = ifnull(:household, (SELECT household_id FROM client WHERE id = :client))`,
    )
    .get({ household: args.householdId, client: args.clientId });
  if (household === undefined) {
    throw new Refusal('unknown-household', 'This household is no longer in the book. Reload the list.', args);
  }
  const result = loadResults(db, run.id, household.id).get(household.id);
  if (result === undefined) {
    throw new Refusal('not-in-run', 'This household came after the latest run. Run the segmentation again.', {
      asOf: run.asOf,
    });
  }
  const explanation = explain(result, run.summary);
  const clients = db
    .prepare<[number], { id: number; name: string }>(
      'SELECT id, name FROM client WHERE household_id = ? AND merged_into_client_id IS NULL ORDER BY id',
    )
    .all(household.id);
  return {
    run,
    household: { ...household, clients },
    explanation,
    sentences: [...sentences(explanation, currencyOf(db))],
    overrideId: result.override?.id ?? null,
    commissionLines: countLines(db, { household: household.id, from: run.summary.from, asOf: run.asOf }),
  };
}
