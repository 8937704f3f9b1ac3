import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureFresh } from '../build/bundle/fresh.ts';
import { startApp } from '../build/electron-standin/start-app.ts';
import type { Report } from './bench.ts';
import { makeFilled } from './lists-book.ts';

const CLIENTS = 1_000;
/** The two take turns, so that other work on the machine falls on both; the median counts. */
const TURNS = 5;
const LIMIT = 3;

/** From the start of the process to the first screen with its data, against Node, SQLite and a browser with an empty page. */
export async function benchStartup(): Promise<Report> {
  await ensureFresh('main', 'preload', 'renderer');
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-bench-'));
  try {
    const book = await makeFilled(folder, CLIENTS);
    const bare: number[] = [];
    const program: number[] = [];
    for (let turn = 0; turn <= TURNS; turn += 1) {
      const times = [await startBare(book), await startProgram(book, join(folder, `profile-${turn}`))] as const;
      // The first turn reads everything from the disk for both.
      if (turn > 0) {
        bare.push(times[0]);
        program.push(times[1]);
      }
    }
    const figures = { bareMs: median(bare), programMs: median(program), ratio: median(program) / median(bare) };
    return { figures, goals: [{ name: 'ratio', value: figures.ratio, limit: LIMIT }] };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function startBare(book: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'startup-bare.ts'), book], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let ready = 0;
    child.stdout.once('data', () => {
      ready = performance.now() - start;
    });
    child.once('exit', (code) => (ready > 0 ? resolve(ready) : reject(new Error(`The bare start ended with ${code}`))));
  });
}

async function startProgram(book: string, profile: string): Promise<number> {
  const start = performance.now();
  const app = startApp({ entry: join(import.meta.dirname, '../dist/main/index.js'), profile, args: [book] });
  try {
    const browser = await chromium.connectOverCDP(await app.endpoint);
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) {
      throw new Error('the application shows no window');
    }
    await page.locator('main h1').waitFor();
    await page.locator('.mantine-Loader-root, .mantine-Skeleton-root').first().waitFor({ state: 'detached' });
    const ready = performance.now() - start;
    await browser.close();
    return ready;
  } finally {
    app.process.kill();
    await app.ended;
  }
}

function median(times: readonly number[]): number {
  return Math.round(times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0);
}
