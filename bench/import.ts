import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from './bench.ts';
import { writeStatement } from './import-file.ts';

const LINES = 1_000_000;

export type Measured = { readonly seconds: number; readonly peakMb: number; readonly longestPauseMs: number };

/**
 * Imports a generated commission statement into a new book, and parses the same file into one unindexed table, each in a
 * process of its own, so that neither inherits the other's memory. Peak memory is the process's, all threads together.
 */
export function benchImport(lines = LINES): Report {
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-bench-import-'));
  try {
    const file = join(folder, 'statement.csv');
    writeStatement(file, lines);
    const raw = measure('raw', file, join(folder, 'raw.sqlite'));
    const book = measure('book', file, join(folder, 'book.tierbook'));
    return {
      figures: { lines, raw, book },
      goals: [
        { name: 'ratio', value: book.seconds / raw.seconds, limit: 4 },
        { name: 'peak MB', value: book.peakMb, limit: 400 },
        { name: 'pause of the main process, p99 ms', value: book.longestPauseMs, limit: 50 },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(what: 'raw' | 'book', file: string, target: string): Measured {
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
