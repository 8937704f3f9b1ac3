import { unite } from '../../../shared/unite.ts';
import { bookReads } from './book.ts';
import { bulkTouchReads, bulkTouchWrites } from './bulk-touches.ts';
import { calendarReads, calendarWrites } from './calendar.ts';
import { catalogueReads, catalogueWrites } from './catalogue.ts';
import { clientContactWrites } from './client-contacts.ts';
import { clientEditWrites } from './client-edits.ts';
import { clientHouseholdReads } from './client-household.ts';
import { clientListReads } from './client-list.ts';
import { clientMergeWrites } from './client-merge.ts';
import { clientPageReads } from './client-page.ts';
import { clientTimelineReads } from './client-timeline.ts';
import { coverageReads } from './coverage.ts';
import { duplicateWrites } from './duplicates.ts';
import { evaluationReads } from './evaluation.ts';
import { exportReads } from './export.ts';
import { forecastReads } from './forecast.ts';
import { guestReads, guestWrites } from './guests.ts';
import { handCellReads } from './hand-cells.ts';
import { heldReads } from './held.ts';
import { householdProposalReads, householdProposalWrites } from './household-proposals.ts';
import { importWrites } from './importing.ts';
import { matrixReads, matrixWrites } from './matrix.ts';
import { planWrites } from './plan.ts';
import { planPreviewReads } from './plan-preview.ts';
import { plannerReads } from './planner.ts';
import { printReads } from './print.ts';
import { provenanceReads } from './provenance.ts';
import { ratingReads, ratingWrites } from './ratings.ts';
import { recipeReads, recipeWrites } from './recipes.ts';
import { reconciliationClaimReads, reconciliationClaimWrites } from './reconciliation-claims.ts';
import { reconciliationFindingReads } from './reconciliation-findings.ts';
import { reconciliationLetterReads } from './reconciliation-letters.ts';
import { reconciliationRateReads, reconciliationRateWrites } from './reconciliation-rates.ts';
import { requestReads, requestWrites } from './requests.ts';
import { searchReads } from './search.ts';
import { segmentReads, segmentWrites } from './segments.ts';
import { settingsReads, settingsWrites } from './settings.ts';
import { statementReads } from './statements.ts';
import { todayReads, todayWrites } from './today.ts';
import { touchReads, touchWrites } from './touches.ts';
import { wishReads, wishWrites } from './wishes.ts';
import { workOffWrites } from './work-off.ts';

/** Every question a book answers, by name. Each entity's file adds its own. */
export const reads = unite(
  bookReads,
  calendarReads,
  catalogueReads,
  clientHouseholdReads,
  householdProposalReads,
  clientListReads,
  clientPageReads,
  clientTimelineReads,
  exportReads,
  provenanceReads,
  searchReads,
  settingsReads,
  evaluationReads,
  handCellReads,
  heldReads,
  recipeReads,
  statementReads,
  printReads,
  segmentReads,
  matrixReads,
  planPreviewReads,
  plannerReads,
  todayReads,
  touchReads,
  requestReads,
  coverageReads,
  forecastReads,
  guestReads,
  bulkTouchReads,
  wishReads,
  ratingReads,
  reconciliationFindingReads,
  reconciliationLetterReads,
  reconciliationRateReads,
  reconciliationClaimReads,
);

/** Every change a book takes, by name; each runs in one transaction. */
export const writes = unite(
  calendarWrites,
  catalogueWrites,
  clientContactWrites,
  clientEditWrites,
  clientMergeWrites,
  duplicateWrites,
  householdProposalWrites,
  settingsWrites,
  importWrites,
  recipeWrites,
  segmentWrites,
  matrixWrites,
  planWrites,
  todayWrites,
  touchWrites,
  requestWrites,
  bulkTouchWrites,
  wishWrites,
  guestWrites,
  ratingWrites,
  workOffWrites,
  reconciliationRateWrites,
  reconciliationClaimWrites,
);
