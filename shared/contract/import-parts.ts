import { z } from 'zod';
import { parseDay } from '../day.ts';
import { FIELDS } from '../import/fields.ts';
import { DATA_CLASSES } from '../import/plan-classes.ts';
import { ENCODINGS, type Inspection, type Reading, type Ruling } from '../import/reading.ts';

export const count = z.number().int();
export const id = count.positive();
export const session = z.string().min(1);
export const dayText = z.string().refine((text) => parseDay(text) !== null, 'not a date, YYYY-MM-DD');
export const dataClass = z.enum(DATA_CLASSES);
const warning = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export const entityCounts = z.object({ clients: count, policies: count, commissions: count, claims: count });
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

export const outcome = z.object({
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

export const statement = z.object({
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
  recipeVersion: count.nullable(),
  importedBy: z.string(),
  /** Rows that wait now, and rows that are rejected now. */
  held: count,
  rejected: count,
  outcome,
});
export type StatementInfo = z.output<typeof statement>;

export const opened = z.object({
  session,
  fileName: z.string(),
  inspection: z.custom<Inspection>((given) => typeof given === 'object' && given !== null),
  recipe: z.string(),
  recipeVersion: count.nullable(),
  unclear: warning.nullable(),
  /** A recipe whose layout the file has almost, and what changed since. */
  drift: z
    .object({
      recipe: z.string(),
      version: count,
      moved: z.array(z.string()).readonly(),
      missing: z.array(z.string()).readonly(),
      added: z.array(z.string()).readonly(),
      columns: z.array(z.object({ table: count, column: count, field: z.enum(FIELDS).nullable() })).readonly(),
      complete: z.boolean(),
      shares: z.array(z.object({ advisor: z.string(), percent: z.string() })).readonly(),
    })
    .nullable(),
  already: statement.nullable(),
});
export type OpenedImport = z.output<typeof opened>;

export const review = z.object({
  figures: outcome,
  controlTotals: z.array(controlTotal).readonly(),
  datedOn: z.string().nullable(),
  /** Rows that wait for a decision and have none, by index. */
  held: z.array(count).readonly(),
  /** Rows with a decision. */
  decided: count,
  /** Hand-typed values that stay, and those that give way, by name. */
  kept: z.array(z.string()).readonly(),
  accepted: z.array(z.string()).readonly(),
  /** Rows with cells that a person typed. */
  typed: count,
  /**
   * Policies in force in the book that a list of all in force leaves out, and how many of them are to lapse. Null: the list
   * does not claim to be complete.
   */
  missing: z.object({ policies: count, lapsing: count, inForce: count }).nullable(),
  completable: z.boolean(),
});
export type ImportReview = z.output<typeof review>;

const missingPolicy = z.object({
  id,
  number: z.string(),
  carrier: z.string(),
  clientId: id,
  client: z.string(),
  line: z.string().nullable(),
  startedOn: z.string().nullable(),
  annualPremiumMinor: z.number().nullable(),
  seenIn: z.string().nullable(),
  seenOn: z.string().nullable(),
  lapses: z.boolean(),
});
export type MissingPolicyRow = z.output<typeof missingPolicy>;
export const missingPage = z.object({ total: count, rows: z.array(missingPolicy).readonly() });

/** A statement whose held rows are decided now. */
export const heldOpened = z.object({
  session,
  statementId: id,
  fileName: z.string(),
  carrier: z.string().nullable(),
  recipe: z.string(),
  importedAt: z.string(),
  review,
});
export type HeldOpened = z.output<typeof heldOpened>;

export const fieldWeight = z.object({
  field: z.string(),
  file: z.string(),
  book: z.string(),
  how: z.string(),
  words: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
  weight: z.number(),
});
const candidate = z.object({
  clientId: id,
  name: z.string(),
  score: z.number(),
  weight: z.number(),
  fields: z.array(fieldWeight).readonly(),
});
export type ImportCandidate = z.output<typeof candidate>;

export const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('client'), clientId: id, remember: z.boolean().optional() }),
  z.object({ kind: z.literal('new'), remember: z.boolean().optional() }),
  z.object({ kind: z.literal('same'), remember: z.boolean().optional() }),
  z.object({ kind: z.literal('skip'), reason: z.string().trim().max(200).optional() }),
]);
export type ImportDecision = z.output<typeof decision>;

export const previewRow = z.object({
  index: count,
  row: count,
  sheet: z.string().nullable(),
  class: dataClass,
  policyNumber: z.string(),
  name: z.string(),
  newClient: z.boolean(),
  newPolicy: z.boolean(),
  changes: z
    .array(
      z.object({
        entity: z.string(),
        field: z.string(),
        before: value,
        after: value,
        kept: z.boolean(),
        key: z.string().nullable(),
      }),
    )
    .readonly(),
  problems: z
    .array(z.object({ column: z.string(), value: z.string(), code: z.string(), message: z.string() }))
    .readonly(),
  candidates: z.array(candidate).readonly(),
  /** The client of another row of the file whom this one may be written of. */
  twin: candidate.omit({ clientId: true }).extend({ row: count }).nullable(),
  reason: z.string().nullable(),
  decision: decision.nullable(),
  decidedOn: count.nullable(),
  matched: z.object({ clientId: id, name: z.string() }).nullable(),
  /** What a person typed in place of its cells; `by` null: just now. */
  typed: z
    .array(
      z.object({ column: count, header: z.string(), raw: z.string(), text: z.string(), by: z.string().nullable() }),
    )
    .readonly(),
});
export type ImportRow = z.output<typeof previewRow>;

/** What a person says about one column. What is left out stays as it was recognised. */
const columnChoice = z.object({
  table: count,
  column: count,
  field: z.enum(FIELDS).nullable().optional(),
  decimal: z.enum(['.', ',']).optional(),
  dateOrder: z.enum(['ymd', 'dmy', 'mdy', 'ddmmyyyy', 'mmddyyyy', 'serial-1900', 'serial-1904']).optional(),
  impliedDecimals: count.min(0).max(6).optional(),
  /** What words of the column mean, in lower case: our own words. */
  values: z.record(z.string().max(200), z.string().min(1).max(100)).optional(),
  /** Further columns whose text goes behind its own; none of them: as it stands. */
  join: z.object({ with: z.array(count).max(10).readonly(), separator: z.string().max(5) }).optional(),
});
export type ColumnChoice = z.output<typeof columnChoice>;

export const recipe = z.object({
  id,
  name: z.string(),
  version: count,
  createdAt: z.string(),
  definition: z.custom<Reading>((given) => typeof given === 'object' && given !== null),
  uses: count,
});
export type ImportRecipe = z.output<typeof recipe>;

const share = z.object({ total: count, needed: count });
export const dependents = z.object({
  clients: share,
  policies: share,
  claims: share,
  commissions: count,
  changed: count,
  later: z.array(z.object({ id, fileName: z.string(), fields: count })).readonly(),
});
export type ImportDependents = z.output<typeof dependents>;

const meaning = z.discriminatedUnion('as', [
  z.object({ as: z.literal('empty') }),
  z.object({ as: z.literal('text'), text: z.string() }),
  z.object({ as: z.literal('day'), day: dayText }),
  z.object({ as: z.literal('money'), minor: z.number() }),
  z.object({ as: z.literal('name'), family: z.string(), given: z.string(), organisation: z.boolean() }),
  z.object({ as: z.literal('word'), field: z.string(), word: z.string() }),
  z.object({ as: z.literal('unknown') }),
  z.object({ as: z.literal('bad'), code: z.string(), message: z.string() }),
]);
/** A cell as it stands and as it is read (shared/import/sample-values.ts). */
export const sampleValue = z.object({ row: count, raw: z.string(), meaning });
export type ImportSampleValue = z.output<typeof sampleValue>;

const statementKind = z.enum(['clients', 'policies', 'commissions', 'claims', 'mixed']);
export const encoding = z.enum(ENCODINGS);
export const corrections = {
  columns: z.array(columnChoice).default([]),
  kind: statementKind.optional(),
  carrier: z.string().trim().max(200).optional(),
  line: z.string().trim().max(100).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** What one unit of that currency is worth in the book's. */
  rate: z
    .string()
    .regex(/^\d{1,7}(?:\.\d{1,9})?$/)
    .optional(),
  /** How lines that say nothing of it are divided between advisors. */
  shares: z
    .array(
      z.object({ advisor: z.string().trim().min(1).max(80), percent: z.string().regex(/^\d{1,3}(?:\.\d{1,4})?$/) }),
    )
    .max(20)
    .optional(),
  /** The list holds all policies its carrier has in force. */
  complete: z.boolean().optional(),
  /** The carrier lists what the office owes as positive. */
  invertSigns: z.boolean().optional(),
};
const placed = { start: count.positive().max(100_000), length: count.positive().max(100_000) };
const rulingShape = z.object({
  ruler: z
    .array(z.object({ ...placed, record: z.string().optional(), sign: z.object(placed).optional() }))
    .min(1)
    .max(500),
  records: z
    .object({
      start: placed.start,
      types: z
        .array(
          z.object({
            name: z.string(),
            values: z.array(z.string().min(1)),
            role: z.enum(['data', 'carry', 'header', 'trailer']),
          }),
        )
        .max(50),
    })
    .optional(),
  recordLength: placed.length.optional(),
});
/** How lines of fixed width are cut. */
export const ruling = z.custom<Ruling>((given) => rulingShape.safeParse(given).success);
export const recipeName = z.string().trim().min(1).max(80);
