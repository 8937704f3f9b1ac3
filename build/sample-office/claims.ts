import { addDays, type Day, day } from '../../shared/day.ts';
import { LAST_DAY, type SamplePolicy } from './policies.ts';
import type { Random } from './random.ts';

export type SampleClaim = {
  readonly number: string;
  readonly policy: SamplePolicy;
  readonly lost: Day;
  readonly paid: number;
  readonly reserve: number;
  readonly status: 'open' | 'settled' | 'rejected';
};

const CLAIMING = new Set(['motor', 'home', 'fleet', 'fire', 'liability', 'business-liability', 'travel', 'legal']);

/** About one claim for ten policies over two years; some still open, with a reserve. */
export function buildClaims(random: Random, policies: readonly SamplePolicy[]): readonly SampleClaim[] {
  const found: SampleClaim[] = [];
  for (const policy of policies) {
    if (!CLAIMING.has(policy.line) || !random.chance(policy.line === 'fleet' ? 0.35 : 0.13)) {
      continue;
    }
    const lost = addDays(day('2025-01-01'), random.int(0, 720));
    if (lost < policy.start || lost > LAST_DAY || (policy.end !== null && lost >= policy.end)) {
      continue;
    }
    const size = Math.round(Math.min(policy.premium * 6, 30_000_00) * Math.exp(random.normal() * 0.8 - 0.6));
    const status =
      lost > '2026-10-15'
        ? 'open'
        : random.weighted<SampleClaim['status']>([
            ['settled', 85],
            ['open', 8],
            ['rejected', 7],
          ]);
    found.push({
      number: `S${lost.slice(2, 4)}-${String(4001 + found.length * 3).padStart(5, '0')}`,
      policy,
      lost,
      paid: status === 'settled' ? size : status === 'open' ? Math.round(size / 4) : 0,
      reserve: status === 'open' ? Math.round(size * 0.75) : 0,
      status,
    });
  }
  return found.sort((left, right) => (left.lost < right.lost ? -1 : left.lost > right.lost ? 1 : 0));
}
