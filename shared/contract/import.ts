import { z } from 'zod';
import { fileToken } from './book.ts';
import { channel } from './channel.ts';
import {
  corrections,
  count,
  dataClass,
  dayText,
  decision,
  dependents,
  encoding,
  entityCounts,
  heldOpened,
  id,
  missingPage,
  opened,
  outcome,
  previewRow,
  recipe,
  recipeName,
  review,
  ruling,
  sampleValue,
  session,
  statement,
} from './import-parts.ts';

export type {
  ColumnChoice,
  HeldOpened,
  ImportCandidate,
  ImportDecision,
  ImportDependents,
  ImportFigures,
  ImportRecipe,
  ImportReview,
  ImportRow,
  ImportSampleValue,
  MissingPolicyRow,
  OpenedImport,
  StatementInfo,
} from './import-parts.ts';

export const importContract = {
  /** Looks at a chosen or dropped file. Nothing is read of its rows yet. */
  'import.open': channel(z.object({ token: fileToken }), opened),
  /** Looks at it once more, as a person says: encoding, delimiter, which sheets, and the row their headers stand in. */
  'import.lookAgain': channel(
    z.object({
      session,
      encoding: encoding.optional(),
      delimiter: z.string().min(1).max(4).optional(),
      ruling: ruling.optional(),
      layout: z
        .array(z.object({ sheet: z.string().nullable(), headerRow: count.positive().nullable(), used: z.boolean() }))
        .optional(),
    }),
    opened,
  ),
  /** Reads every row, by the recognised columns or by corrected ones, and compares it with the book. */
  'import.read': channel(z.object({ session, ...corrections, statementDate: dayText.optional() }), review),
  /** The first values of each column as they would be read by these corrections, by table and column. */
  'import.sample': channel(
    z.object({ session, ...corrections }),
    z
      .array(
        z.object({
          columns: z.array(z.object({ column: count, values: z.array(sampleValue).readonly() })).readonly(),
        }),
      )
      .readonly(),
  ),
  /** Rows of the review: of some classes, those decided by a person, or those with hand-typed values that stay. */
  'import.rows': channel(
    z.object({
      session,
      filter: z.union([z.array(dataClass).min(1), z.enum(['decided', 'kept', 'typed'])]),
      offset: count.min(0),
      limit: count.min(1).max(500),
    }),
    z.object({ total: count, rows: z.array(previewRow).readonly() }),
  ),
  'import.row': channel(
    z.object({
      session,
      row: count.min(0),
      /** The cells of any row: a large file is read once more for them. */
      cells: z.boolean().default(false),
    }),
    z.object({
      row: previewRow,
      stated: z.record(z.string(), z.string()),
      /** A row that is rejected, or into which somebody typed, or that was asked for, as it stands in the file. */
      cells: z.array(z.object({ column: count, header: z.string(), text: z.string() })).readonly(),
      /** Whether a person may type in place of these cells. */
      typable: z.boolean(),
    }),
  ),
  /** Null takes a decision back. Each holds for every row of the same client in the file. */
  'import.decide': channel(
    z.object({ session, decisions: z.array(z.object({ row: count.min(0), decision: decision.nullable() })).min(1) }),
    review,
  ),
  /** The same of many rows; null rows: of all that wait. `open`: rows that nobody fits, which `best` leaves. */
  'import.decideMany': channel(
    z.object({
      session,
      rows: z.array(count.min(0)).min(1).nullable(),
      choice: z.enum(['best', 'new', 'skip', 'undecided']),
      remember: z.boolean().optional(),
      reason: z.string().trim().max(200).optional(),
    }),
    review.extend({ open: count }),
  ),
  /** Lets hand-typed values give way to the file's, or keeps them after all. */
  'import.accept': channel(z.object({ session, keys: z.array(z.string()).min(1), on: z.boolean() }), review),
  /** Types into cells of a row that could not be read; null: the row is read as it stands in the file after all. */
  'import.type': channel(
    z.object({
      session,
      row: count.min(0),
      cells: z
        .array(z.object({ column: count.min(0).max(20_000), text: z.string().max(1_000) }))
        .min(1)
        .nullable(),
    }),
    review,
  ),
  /** Says of a list that it holds all policies its carrier has in force, and keeps that with the recipe it was read by. */
  'import.complete': channel(z.object({ session, on: z.boolean() }), review),
  /** Policies in force in the book that such a list leaves out. */
  'import.missing': channel(z.object({ session, offset: count.min(0), limit: count.min(1).max(500) }), missingPage),
  /** Lets missing policies lapse with the commit, or leaves them in force; null: all. */
  'import.lapse': channel(z.object({ session, policies: z.array(id).min(1).nullable(), on: z.boolean() }), review),
  /** A new statement, or decisions about rows of an old one: written in one transaction. */
  'import.commit': channel(z.object({ session }), outcome.extend({ statementId: id })),
  /** Back to the review after a refused commit, with every decision. `changed`: of the file as it stands now. */
  'import.resume': channel(z.object({ session, changed: z.boolean().default(false) }), review),
  /** Statements with rows that wait for a decision. */
  'import.held': channel(
    z.object({}),
    z
      .array(
        z.object({
          id,
          fileName: z.string(),
          carrier: z.string().nullable(),
          importedAt: z.string(),
          held: count,
        }),
      )
      .readonly(),
  ),
  /** Reads the rows of a statement that wait once more, from the original the book keeps. */
  'import.openHeld': channel(z.object({ statementId: id }), heldOpened),
  /** Rejected rows as they stood, with why, as CSV: to be corrected and dropped again. */
  'import.rejected': channel(
    z.union([z.object({ session }), z.object({ statementId: id })]),
    z.object({ name: z.string(), rows: count, text: z.string() }),
  ),
  'import.discard': channel(z.object({ session }), z.object({})),
  'import.history': channel(
    z.object({ offset: count.min(0).default(0), limit: count.min(1).max(5_000).default(50) }),
    z.object({ total: count, rows: z.array(statement).readonly() }),
  ),
  /** What of a statement's commission goes to each advisor; no code: the office's own. */
  'import.shares': channel(
    z.object({ statementId: id }),
    z
      .array(z.object({ advisor: z.string(), name: z.string().nullable(), lines: count, amountMinor: z.number() }))
      .readonly(),
  ),
  'import.dependents': channel(z.object({ statementId: id }), dependents),
  'import.undo': channel(
    z.object({ statementId: id }),
    z.object({ statementId: id, removed: entityCounts, restored: entityCounts, kept: entityCounts }),
  ),
  'import.recipes': channel(z.object({}), z.array(recipe).readonly()),
  /** Every version of one, the newest first. */
  'import.recipeVersions': channel(z.object({ name: recipeName }), z.array(recipe).readonly()),
  /** Keeps how the session's file is read, for files with the same headers. */
  'import.saveRecipe': channel(
    z.object({
      session,
      name: recipeName,
      ...corrections,
    }),
    z.object({ id, version: count }),
  ),
  'import.renameRecipe': channel(z.object({ name: recipeName, to: recipeName }), z.object({ name: z.string() })),
  /** Files are no longer read by it, or again. */
  'import.retireRecipe': channel(z.object({ name: recipeName, on: z.boolean() }), z.object({ name: z.string() })),
  /** Writes a recipe to a chosen file; nothing of any client is in it. */
  'import.exportRecipe': channel(z.object({ name: recipeName, token: fileToken }), z.object({ file: z.string() })),
  /** Takes a recipe from a file; one of the same name gets a new version. */
  'import.importRecipe': channel(z.object({ token: fileToken }), z.object({ name: z.string(), version: count })),
};
