import { z } from 'zod';
import { channel } from './channel.ts';

export const EXPORTS = ['clients', 'policies', 'commissions', 'claims', 'touches', 'provenance'] as const;
export type ExportName = (typeof EXPORTS)[number];

export const exportContract = {
  /** Writes a table to a chosen file; its ending decides: .csv or .xlsx. */
  'export.table': channel(
    z.object({ what: z.enum(EXPORTS), token: z.string().min(1) }),
    z.object({ path: z.string(), rows: z.number().int() }),
  ),
};
