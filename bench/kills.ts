import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killDrill } from '../main/import/kill-drill.ts';
import type { Report } from './bench.ts';

const MOMENTS = 200;
const LINES = 10_000;

/** Kills 200 imports at moments spread over all their steps; the drill throws where a book is neither before nor whole. */
export async function benchKills(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-kills-'));
  try {
    const killed = await killDrill({ folder, moments: MOMENTS, lines: LINES, random: Math.random });
    const during = Object.groupBy(killed, ({ last }) => last);
    return {
      figures: {
        kills: killed.length,
        before: killed.filter(({ outcome }) => outcome === 'before').length,
        whole: killed.filter(({ outcome }) => outcome === 'whole').length,
        during: Object.fromEntries(Object.entries(during).map(([step, all]) => [step, all?.length ?? 0])),
      },
      goals: [{ name: 'kills not survived', value: MOMENTS - killed.length, limit: 0 }],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
