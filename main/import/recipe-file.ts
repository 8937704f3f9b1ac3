import { z } from 'zod';
import { FIELDS } from '../../shared/import/fields.ts';
import { ENCODINGS, FILE_FORMATS, type Reading, type TableReading } from '../../shared/import/reading.ts';
import { onlyKnown } from '../../shared/import/recognise.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Larger files are no recipes: the widest layout read has ten thousand columns. */
export const LARGEST_RECIPE = 4 << 20;

const count = z.number().int().min(0);
const kind = z.enum(['clients', 'policies', 'commissions', 'claims', 'mixed']);

const column = z.object({
  index: count,
  header: z.string(),
  field: z.enum(FIELDS).nullable(),
  confidence: z.number().min(0).max(1).default(1),
  reason: z.string().max(200).default(''),
  decimal: z.enum(['.', ',']).optional(),
  impliedDecimals: count.optional(),
  dateOrder: z.enum(['ymd', 'dmy', 'mdy', 'ddmmyyyy', 'mmddyyyy', 'serial-1900', 'serial-1904']).optional(),
  pivot: count.optional(),
  rateUnitPpm: z.number().optional(),
  currency: z.string().optional(),
  join: z.object({ with: z.array(count), separator: z.string().max(10) }).optional(),
  values: z.record(z.string(), z.string()).optional(),
});

const place = { start: count.min(1), length: count.min(1) };
const slice = z.object({
  ...place,
  record: z.string().optional(),
  sign: z.object(place).optional(),
  zoned: z.boolean().optional(),
});
const recordType = z.object({
  name: z.string(),
  values: z.array(z.string().min(1)),
  role: z.enum(['data', 'carry', 'header', 'trailer']),
  controls: z
    .array(
      z.object({
        ...place,
        field: z.enum(['commission', 'premium', 'claims', 'records']),
        decimals: count.optional(),
        sign: z.object(place).optional(),
      }),
    )
    .optional(),
});

const definition = z.object({
  version: z.literal(1),
  format: z.enum(FILE_FORMATS),
  kind,
  encoding: z.enum(ENCODINGS).nullable(),
  delimiter: z.string().nullable(),
  ruler: z.array(slice).optional(),
  records: z.object({ start: count.min(1), types: z.array(recordType) }).optional(),
  recordLength: count.min(1).optional(),
  tables: z.array(
    z.object({
      sheet: z.string().nullable(),
      kind,
      headerRow: count.nullable(),
      headerRows: count,
      columns: z.array(column),
      besideAt: count.min(1).optional(),
    }),
  ),
  carrier: z.string().nullable(),
  line: z.string().optional(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  rates: z.record(z.string().regex(/^[A-Z]{3}$/), z.string().regex(/^\d+(?:\.\d+)?$/)).optional(),
  constants: z.array(z.object({ field: z.enum(FIELDS), value: z.string().min(1).max(200) })).optional(),
  country: z.string().regex(/^[A-Z]{2}$/),
  shares: z
    .array(z.object({ advisor: z.string().min(1).max(80), percent: z.string().regex(/^\d{1,3}(?:\.\d{1,4})?$/) }))
    .optional(),
  complete: z.boolean().optional(),
  invertSigns: z.boolean().optional(),
});

const file = z.object({
  tierbook: z.literal('recipe'),
  name: z.string().trim().min(1).max(80),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  definition,
});

type Kept = { readonly name: string; readonly fingerprint: string; readonly definition: Reading };

/**
 * A recipe as a file of its own: the layout and nothing a file of that layout held. Only what the schema names is
 * written, so that nothing else can slip in.
 */
export function recipeText({ name, fingerprint, definition: reading }: Kept): string {
  const definition = { ...reading, tables: reading.tables.map(withoutData) };
  const written = file.parse({ tierbook: 'recipe', name, fingerprint, definition });
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Of so many columns a header is known, or what a person took for headers may be names of clients. */
const MOSTLY_HEADERS = 1 / 3;

/** A row of data may have been taken for the header: words that are no header's stay in the book. Places tell such columns. */
function withoutData(table: TableReading): TableReading {
  const headers = table.columns.map(({ header }) => header);
  const known = onlyKnown(headers);
  const [filled, left] = [headers, known].map((texts) => texts.filter((text) => text !== '').length);
  return (left ?? 0) >= (filled ?? 0) * MOSTLY_HEADERS
    ? table
    : { ...table, columns: table.columns.map((column) => ({ ...column, header: '' })) };
}

/** @returns the recipe in a file; refusal `not-a-recipe` */
export function recipeFromText(text: string): Result<Kept> {
  const parsed = file.safeParse(parseJson(text));
  return parsed.success
    ? // What is left out is left out in the file too: JSON knows no undefined.
      ok({ ...parsed.data, definition: parsed.data.definition as Reading })
    : fail('not-a-recipe', 'This file holds no recipe of Tierbook. Choose a file that was exported under Recipes.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
