import { z } from 'zod';
import { parseDay } from '../day.ts';
import { FIELDS } from '../import/fields.ts';
import { DATA_CLASSES } from '../import/plan-classes.ts';
import type { Inspection, Reading } from '../import/reading.ts';
import { fileToken } from './book.ts';
import { channel } from './channel.ts';

const count = z.number().int();
const id = count.positive();
const session = z.string().min(1);
const dayText = z.string().refine((text) => parseDay(text) !== null, 'not a date, YYYY-MM-DD');
const dataClass = z.enum(DATA_CLASSES);
const warning = z.object({ code: z.string(), message: z.string() });
const entityCounts = z.object({ clients: count, policies: count, commissions: count, claims: count });
const rowCounts = z.object({ rejected: count, review: count, new: count, changed: count, same: count });
const ignored = z.object({ title: count, subtotal: count, repeatedHeader: count, footer: count, blank: count });
const totals = z.object({ commission: z.number().nullable(), premium: z.number().nullable() });
const value = z.union([z.string(), z.number(), z.null()]);

const rejectedCell = z.object({
  row: count,
  sheet: z.string().nullable(),
  column: z.string(),
  value: z.string(),
  code: z.string(),
  message: z.string(),
});

const outcome = z.object({
  rows: count,
  rowsBy: rowCounts,
  created: entityCounts,
  updated: entityCounts,
  rejected: z.array(rejectedCell).readonly(),
  ignored,
  totals,
  warnings: z.array(warning).readonly(),
});
export type ImportFigures = z.output<typeof outcome>;

const controlTotal = z.object({
  field: z.enum(['commission', 'premium', 'claims', 'records']),
  sheet: z.string().nullable(),
  row: count,
  stated: z.number(),
  found: z.number(),
});

const statement = z.object({
  id,
  fileName: z.string(),
  carrier: z.string().nullable(),
  kind: z.string(),
  format: z.string(),
  recipe: z.string(),
  sha256: z.string(),
  datedOn: z.string().nullable(),
  importedAt: z.string(),
  undoneAt: z.string().nullable(),
  rows: count,
  unexplainedMinor: z.number().nullable(),
  held: count,
  outcome,
});
export type StatementInfo = z.output<typeof statement>;

const opened = z.object({
  session,
  fileName: z.string(),
  inspection: z.custom<Inspection>((given) => typeof given === 'object' && given !== null),
  recipe: z.string(),
  unclear: warning.nullable(),
  already: statement.nullable(),
});
export type OpenedImport = z.output<typeof opened>;

const review = z.object({
  figures: outcome,
  controlTotals: z.array(controlTotal).readonly(),
  datedOn: z.string().nullable(),
  /** Rows that wait for a decision and have none, by index. */
  held: z.array(count).readonly(),
  decided: count,
});
export type ImportReview = z.output<typeof review>;

const fieldWeight = z.object({ field: z.string(), file: z.string(), book: z.string(), weight: z.number() });
const candidate = z.object({
  clientId: id,
  name: z.string(),
  score: z.number(),
  weight: z.number(),
  fields: z.array(fieldWeight).readonly(),
});
export type ImportCandidate = z.output<typeof candidate>;

const previewRow = z.object({
  index: count,
  row: count,
  sheet: z.string().nullable(),
  class: dataClass,
  policyNumber: z.string(),
  name: z.string(),
  newClient: z.boolean(),
  newPolicy: z.boolean(),
  changes: z
    .array(z.object({ entity: z.string(), field: z.string(), before: value, after: value, kept: z.boolean() }))
    .readonly(),
  problems: z
    .array(z.object({ column: z.string(), value: z.string(), code: z.string(), message: z.string() }))
    .readonly(),
  candidates: z.array(candidate).readonly(),
  reason: z.string().nullable(),
});
export type ImportRow = z.output<typeof previewRow>;

const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('client'), clientId: id }),
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('skip') }),
]);
export type ImportDecision = z.output<typeof decision>;

/** A corrected mapping: the field of each column of one table. The rest of the reading stays as it was recognised. */
const columnChoice = z.object({ table: count, column: count, field: z.enum(FIELDS).nullable() });

const recipe = z.object({
  id,
  name: z.string(),
  version: count,
  createdAt: z.string(),
  definition: z.custom<Reading>((given) => typeof given === 'object' && given !== null),
});
export type ImportRecipe = z.output<typeof recipe>;

const share = z.object({ total: count, needed: count });
const dependents = z.object({
  clients: share,
  policies: share,
  claims: share,
  commissions: count,
  changed: count,
  later: z.array(z.object({ id, fileName: z.string(), fields: count })).readonly(),
});
export type ImportDependents = z.output<typeof dependents>;

const statementKind = z.enum(['clients', 'policies', 'commissions', 'claims', 'mixed']);

export const importContract = {
  /** Looks at a chosen or dropped file. Nothing is read of its rows yet. */
  'import.open': channel(z.object({ token: fileToken }), opened),
  /** Reads every row, by the recognised columns or by corrected ones, and compares it with the book. */
  'import.read': channel(
    z.object({
      session,
      columns: z.array(columnChoice).default([]),
      kind: statementKind.optional(),
      carrier: z.string().max(200).optional(),
      statementDate: dayText.optional(),
    }),
    review,
  ),
  'import.rows': channel(
    z.object({ session, classes: z.array(dataClass).min(1), offset: count.min(0), limit: count.min(1).max(500) }),
    z.object({ total: count, rows: z.array(previewRow).readonly() }),
  ),
  'import.row': channel(
    z.object({ session, row: count.min(0) }),
    z.object({ row: previewRow, stated: z.record(z.string(), z.string()) }),
  ),
  /** Null takes a decision back. Each holds for every row of the same client in the file. */
  'import.decide': channel(
    z.object({ session, decisions: z.array(z.object({ row: count.min(0), decision: decision.nullable() })).min(1) }),
    review,
  ),
  'import.commit': channel(z.object({ session }), outcome.extend({ statementId: id })),
  'import.discard': channel(z.object({ session }), z.object({})),
  'import.history': channel(
    z.object({ offset: count.min(0).default(0), limit: count.min(1).max(200).default(50) }),
    z.object({ total: count, rows: z.array(statement).readonly() }),
  ),
  'import.dependents': channel(z.object({ statementId: id }), dependents),
  'import.undo': channel(
    z.object({ statementId: id }),
    z.object({ statementId: id, removed: entityCounts, restored: entityCounts, kept: entityCounts }),
  ),
  'import.recipes': channel(z.object({}), z.array(recipe).readonly()),
  /** Keeps how the session's file is read, for files with the same headers. */
  'import.saveRecipe': channel(
    z.object({
      session,
      name: z.string().trim().min(1).max(80),
      columns: z.array(columnChoice).default([]),
      kind: statementKind.optional(),
    }),
    z.object({ id, version: count }),
  ),
};
