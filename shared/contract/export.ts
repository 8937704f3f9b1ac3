import { z } from 'zod';
import { channel } from './channel.ts';

export const EXPORTS = ['clients', 'policies', 'commissions', 'claims', 'touches', 'provenance'] as const;
export type ExportName = (typeof EXPORTS)[number];

export const exportContract = {
  /** Writes a table to a chosen file; its ending decides: .csv or .xlsx. Provenance can be that of one statement or client. */
  'export.table': channel(
    z.object({
      what: z.enum(EXPORTS),
      token: z.string().min(1),
      statementId: z.number().int().positive().optional(),
      clientId: z.number().int().positive().optional(),
    }),
    z.object({ path: z.string(), rows: z.number().int() }),
  ),
};
