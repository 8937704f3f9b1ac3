import { z } from 'zod';
import { channel } from './channel.ts';

const id = z.number().int().positive();

const proposal = z.object({
  /** The household that stays. */
  householdId: id,
  household: z.string(),
  members: z.array(
    z.object({
      id,
      name: z.string(),
      kind: z.enum(['person', 'organisation']),
      birthDate: z.string().nullable(),
      address: z.string(),
      /** Already planned for with the household that stays. */
      settled: z.boolean(),
    }),
  ),
  reasons: z
    .array(z.object({ kind: z.enum(['joint', 'firm', 'address', 'surname', 'email', 'phone']), text: z.string() }))
    .readonly(),
});
export type HouseholdProposalRow = z.output<typeof proposal>;

const proposals = z.object({ total: z.number().int(), proposals: z.array(proposal) });
export type HouseholdProposals = z.output<typeof proposals>;

export const householdsContract = {
  /** Clients who seem to live together and are planned for apart, with the reasons; nothing is joined by itself. */
  'households.proposals': channel(
    z.object({
      show: z.enum(['open', 'refused']).default('open'),
      limit: z.number().int().min(1).max(2000).default(500),
    }),
    proposals,
  ),
  /** Takes up or turns down proposals as one edit; `clients.undo` takes it back. */
  'households.decide': channel(
    z.object({
      decision: z.enum(['join', 'refuse']),
      groups: z
        .array(z.object({ householdId: id, clientIds: z.array(id).min(2).max(12) }))
        .min(1)
        .max(2000),
    }),
    z.object({ undo: z.string(), clients: z.number().int() }),
  ),
};
