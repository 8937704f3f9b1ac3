import { z } from 'zod';
import { channel } from './channel.ts';

const id = z.number().int().positive();

const hit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('client'),
    id,
    name: z.string(),
    tier: z.string().nullable(),
    household: z.string(),
    city: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('policy'),
    id,
    clientId: id,
    client: z.string(),
    number: z.string(),
    carrier: z.string().nullable(),
    status: z.string(),
  }),
]);
export type SearchHit = z.output<typeof hit>;

export const searchContract = {
  /** The best few clients and policies for what was typed, any script, from one character. */
  'search.find': channel(
    z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(50).default(8) }),
    z.array(hit),
  ),
  /** Where a value came from. Null: it was never imported. A hand-typed value has no statement. */
  'provenance.of': channel(
    z.object({ entity: z.enum(['client', 'policy', 'commission', 'claim']), id, field: z.string() }),
    z
      .object({
        statementId: id.nullable(),
        file: z.string().nullable(),
        sheet: z.string().nullable(),
        row: z.number().int().nullable(),
        column: z.string().nullable(),
        raw: z.string().nullable(),
        recipe: z.string().nullable(),
        importedAt: z.string().nullable(),
        handTyped: z.boolean(),
        /** It follows from the file's leaving it out. */
        absent: z.boolean(),
        /** What a person typed in place of the file's text. */
        typed: z.object({ text: z.string(), by: z.string(), at: z.string() }).nullable(),
      })
      .nullable(),
  ),
};
