import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { cell } from '../../shared/contract/matrix.ts';
import { costRates } from '../../shared/evaluation/profit.ts';

const manifest = z.object({
  office: z.object({
    name: z.string(),
    tagline: z.string(),
    country: z.string(),
    currency: z.string(),
    language: z.enum(['en', 'zh-CN', 'nl']),
    street: z.string(),
    postcode: z.string(),
    city: z.string(),
    phone: z.string(),
    email: z.string(),
  }),
  people: z.array(
    z.object({
      name: z.string(),
      initials: z.string(),
      role: z.enum(['owner', 'advisor', 'service', 'bookkeeper']),
      phone: z.string(),
      email: z.string(),
      weeklyMinutes: z.number().int(),
      weeksOff: z.number(),
      clientSharePercent: z.number().int(),
      leave: z.array(z.object({ fromDay: z.string(), toDay: z.string(), note: z.string() })),
    }),
  ),
  /** What the office does otherwise than the starting matrix. */
  matrix: z.object({
    note: z.string(),
    cells: z.array(cell.pick({ activity: true, tier: true, who: true, when: true })),
  }),
  rates: costRates,
  /** The last is the coming one. */
  planYears: z.object({ first: z.number().int(), last: z.number().int() }),
  files: z.array(
    z.object({
      file: z.string(),
      as: z.enum(['clients', 'policies', 'commissions', 'claims', 'mixed']),
      carrier: z.string().nullable(),
      statementDate: z.string(),
      rows: z.number().int(),
      rejected: z.number().int(),
      commission: z.number().int().nullable(),
      premium: z.number().int().nullable(),
    }),
  ),
});
export type SampleManifest = z.output<typeof manifest>;

/** Seen from the sources, from the bundle in the tree (dist/main), and from a package, which has it beside its archive. */
const FOLDERS = [
  '../../build/sample-office/files',
  '../../../build/sample-office/files',
  '../../../../sample-office/files',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

export type Sample = { readonly folder: string; readonly manifest: SampleManifest };

/** The sample's files, or null where the program came without them. */
export function findSample(): Sample | null {
  const folder = FOLDERS.find((candidate) => existsSync(join(candidate, 'manifest.json')));
  return folder === undefined
    ? null
    : { folder, manifest: manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))) };
}
