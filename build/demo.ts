import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import './start/keep-compiled.ts';
import './electron-standin/register.ts';
import { ensureFresh } from './bundle/fresh.ts';

/**
 * `npm run demo`: the whole product in one go, without a display. Makes the sample office's book from its carriers'
 * statement files, tiers it, plans the coming year, and prints. A second run starts afresh: the folder is its own.
 */
const FOLDER = join(import.meta.dirname, '../demo');
const BOOK = join(FOLDER, 'van-dijk-and-partners.tierbook');
const YEAR = '2027';

const { main } = await import('../main/cli.ts');
const { createHeadlessPrinter } = await import('../main/desktop/headless-printer.ts');
const printer = createHeadlessPrinter(() => ensureFresh('preload', 'renderer'));

/** Runs one command line. @throws Error when it refused: the rest of the demo builds on it */
async function tierbook(step: string, ...words: string[]): Promise<void> {
  console.log(`\n${step}\n  tierbook ${words.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}`);
  const code = await main(
    words.map((word) => (word === 'BOOK' ? BOOK : word === 'DEMO' ? FOLDER : word)),
    { printer },
  );
  if (code === 2) {
    throw new Error(`"${step}" was refused; see the sentence above`);
  }
}

const began = process.hrtime.bigint();
mkdirSync(FOLDER, { recursive: true });
for (const suffix of ['', '-wal', '-shm', '.lock']) {
  if (existsSync(BOOK + suffix)) {
    rmSync(BOOK + suffix);
  }
}
try {
  await tierbook('The sample office: import its statement files, give tiers, plan the year', 'sample', 'BOOK');
  await tierbook('The whole book on one page', 'print', 'BOOK', '--what', 'scan', '--out', 'DEMO');
  await tierbook(
    'The plans of all A clients in one PDF',
    ...['print', 'BOOK', '--what', 'plan', '--year', YEAR, '--tier', 'A', '--single', '--out', 'DEMO'],
  );
  await tierbook(
    'Three single plans: for a Dutch family, a firm abroad, a Chinese family',
    ...[
      'print',
      'BOOK',
      '--what',
      'plan',
      '--year',
      YEAR,
      '--client',
      '14',
      '--client',
      '10',
      '--client',
      '58',
      '--out',
      'DEMO',
    ],
  );
  const folder = relative(process.cwd(), FOLDER) || '.';
  const seconds = Number((process.hrtime.bigint() - began) / 1_000_000_000n);
  console.log(`\nDone in ${seconds} s. Everything is in ${folder}/ :`);
  console.log(`  look at   ${join(folder, 'quick-scan.pdf')}, ${join(folder, `plans-${YEAR}-tier-a.pdf`)}`);
  console.log(`  open it   npm start -- ${relative(process.cwd(), BOOK)}`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
await printer.close();
