import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFresh } from '../build/bundle/fresh.ts';
import type { Report } from './bench.ts';
import { measure } from './import.ts';
import { writeStatement } from './import-file.ts';

const LINES = 1_000_000;
const FEWER = 100_000;

/**
 * How imports grow: ten times the lines into an empty book, and a second statement about the same clients into the book the
 * first one filled. By time on the processors, which other programs change least.
 */
export async function benchImportGrowth(): Promise<Report> {
  await ensureFresh('main');
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-bench-growth-'));
  const imported = (name: string, lines: number, seed: number, book: string) => {
    const file = join(folder, name);
    writeStatement(file, lines, seed);
    return measure('book', file, join(folder, book));
  };
  try {
    const fewer = imported('fewer.csv', FEWER, 7, 'fewer.tierbook');
    const first = imported('first.csv', LINES, 7, 'book.tierbook');
    const second = imported('second.csv', LINES, 8, 'book.tierbook');
    return {
      figures: { lines: [FEWER, LINES], fewer, first, second },
      goals: [
        { name: 'ten times the lines, times the time', value: first.cpuSeconds / fewer.cpuSeconds, limit: 11 },
        { name: 'second statement against the first', value: second.cpuSeconds / first.cpuSeconds, limit: 1.2 },
        { name: 'second statement, peak MB', value: second.peakMb, limit: 400 },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
