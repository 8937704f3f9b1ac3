import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFresh } from '../build/bundle/fresh.ts';
import type { Report } from './bench.ts';
import { writeStatement } from './import-file.ts';

const LINES = 1_000_000;

export type Measured = {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly longestPauseMs: number;
};

/**
 * Imports a generated commission statement into a new book, and parses the same file into one unindexed table, each in a
 * process of its own, so that neither inherits the other's memory. Peak memory is the process's, all threads together.
 * The baseline is measured before and after, because machines are seldom left alone.
 */
export async function benchImport(lines = LINES): Promise<Report> {
  await ensureFresh('main');
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-bench-import-'));
  try {
    const file = join(folder, 'statement.csv');
    writeStatement(file, lines);
    const before = measure('raw', file, join(folder, 'before.sqlite'));
    const book = measure('book', file, join(folder, 'book.tierbook'));
    const after = measure('raw', file, join(folder, 'after.sqlite'));
    const raw = (before.seconds + after.seconds) / 2;
    const cpuRatio = (2 * book.cpuSeconds) / (before.cpuSeconds + after.cpuSeconds);
    return {
      figures: { lines, raw: [before, after], book, cpuRatio },
      goals: [
        { name: 'ratio', value: book.seconds / raw, limit: 4 },
        { name: 'peak MB', value: book.peakMb, limit: 400 },
        { name: 'pause of the main process, p99 ms', value: book.longestPauseMs, limit: 50 },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One import, or one baseline, in a process of its own. */
export function measure(what: 'raw' | 'book', file: string, target: string): Measured {
  const run = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('./import-run.ts', import.meta.url)), what, file, target],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (run.status !== 0) {
    throw new Error(`the ${what} run ended with ${run.status}`);
  }
  return JSON.parse(run.stdout) as Measured;
}
