import { ratesEntered } from '../../../shared/evaluation/profit.ts';
import { CRITERIA, isSensitive } from '../../../shared/segmentation/criteria.ts';
import { distributionOf } from '../../../shared/segmentation/distribution.ts';
import { measure } from '../../../shared/segmentation/facts.ts';
import { figureAt } from '../../../shared/segmentation/percentile.ts';
import { potentialsOf } from '../../../shared/segmentation/potential.ts';
import type { ReadBook } from '../types.ts';
import { costsOf } from './profit.ts';
import { gatherExtras } from './segment-extras.ts';
import { gatherTable } from './segment-facts.ts';
import { loadRatedLines } from './segment-openings.ts';
import { asOfOrDefault } from './segment-run.ts';
import { segmentSettings } from './segment-settings.ts';
import { latestRun } from './segment-store.ts';

/**
 * Every criterion as of a day, the latest run's unless another is asked for: of how many households the book knows it and how
 * it is spread. Criteria about persons are read only where they are asked for. @throws Refusal `unknown-date`
 */
export function criteriaOn(db: ReadBook, args: { readonly asOf: string | null; readonly sensitive: boolean }) {
  const asOf = asOfOrDefault(db, args.asOf ?? latestRun(db)?.asOf ?? null);
  const { profile, rates } = segmentSettings(db);
  const { table } = gatherTable(db, asOf, profile);
  const facts = table.all();
  const asked = CRITERIA.filter((criterion) => args.sensitive || !isSensitive(criterion));
  const extras = gatherExtras(db, asOf, asked, profile);
  const costs = ratesEntered(rates) ? costsOf(db, facts, asOf, rates) : new Map();
  const potentials = potentialsOf(table, profile, loadRatedLines(db, profile), asOf);
  const contexts = facts.map(({ householdId }, index) => ({
    asOf,
    potential: figureAt(potentials.points, index),
    costMinor: costs.get(householdId)?.costMinor ?? null,
    extra: extras.get(householdId),
  }));
  return {
    asOf: String(asOf),
    households: facts.length,
    rows: asked.map((criterion) => ({
      criterion,
      ...distributionOf(
        facts.flatMap((household, index) => {
          const context = contexts[index];
          return (context === undefined ? null : measure(household, criterion, context)) ?? [];
        }),
      ),
    })),
  };
}
