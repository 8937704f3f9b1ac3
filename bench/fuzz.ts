import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuzzOne } from '../main/import/fuzz.ts';
import { fuzzSources } from '../main/import/fuzz-sources.ts';
import type { Report } from './bench.ts';

const STATEMENTS = join(import.meta.dirname, '../build/sample-office/files');
const RUNS = Number(process.env.TIERBOOK_FUZZ_RUNS ?? 100_000);
const FIRST_SEED = Number(process.env.TIERBOOK_FUZZ_SEED ?? 1);
/** Each may take this long, in milliseconds. */
const LIMIT = 5000;
/** Workbooks and PDFs are read in a thread of their own, which takes a hundred times as long: one run in this many. */
const RARE = 100;

/** Spoils the sample office's statements and lists of every format in seeded ways, and reads each as an import does. */
export async function benchFuzz(): Promise<Report> {
  const files = [
    ...(await fuzzSources()),
    ...readdirSync(STATEMENTS)
      .filter((name) => !name.endsWith('.json'))
      .map((name) => ({ name, bytes: readFileSync(join(STATEMENTS, name)) })),
  ];
  const [rare, usual] = [true, false].map((heavy) =>
    files.filter(({ name }) => /\.(?:xls|xlsx|xlsb|xlsm|ods|pdf)$/.test(name) === heavy),
  );
  const faults: string[] = [];
  let read = 0;
  let slowest = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
    const pool = (seed % RARE === 0 ? rare : usual) ?? [];
    const { name, bytes } = pool[Math.floor(seed / 7) % pool.length] ?? { name: 'empty.csv', bytes: Buffer.alloc(0) };
    try {
      const { outcome, milliseconds } = await fuzzOne(name, bytes, seed, LIMIT);
      read += outcome === 'read' ? 1 : 0;
      slowest = Math.max(slowest, milliseconds);
    } catch (cause) {
      faults.push(cause instanceof Error ? cause.message : String(cause));
    }
  }
  return {
    figures: {
      runs: RUNS,
      read,
      refused: RUNS - read - faults.length,
      slowestMilliseconds: Math.round(slowest),
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      faults: faults.slice(0, 20),
    },
    goals: [{ name: 'files not taken as they must', value: faults.length, limit: 0 }],
  };
}
