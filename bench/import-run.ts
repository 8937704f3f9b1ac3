import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Measured } from './import.ts';

/**
 * One measured run of bench/import.ts in a process of its own: `raw` or `book`, the file, where to write. It runs what
 * people install, the bundle in dist/: from the sources every thread would strip types first, which costs 200 MB.
 */

const DIST = new URL('../dist/main/', import.meta.url);

async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(path, DIST).href)) as Module;
}

const NOW = '2027-01-02T09:00:00.000Z';

/** The baseline: the same parser, the texts of every row into one table without an index, one transaction. */
async function raw(file: string, target: string): Promise<Measured> {
  const { connect } = await built<typeof import('../main/book/connection.ts')>('book/connection.js');
  const { readCsv } = await built<typeof import('../main/import/formats/csv.ts')>('import/formats/csv.js');
  const watch = startWatch();
  const db = connect(target, { passphrase: null, readonly: false, mustExist: false });
  db.exec('CREATE TABLE raw (c0 TEXT, c1 TEXT, c2 TEXT, c3 TEXT, c4 TEXT, c5 TEXT, c6 TEXT, c7 TEXT)');
  const insert = db.prepare('INSERT INTO raw VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  db.exec('BEGIN IMMEDIATE');
  const chunks = createReadStream(file, { highWaterMark: 1 << 20 });
  for await (const batch of readCsv(chunks, { delimiter: ';', encoding: 'utf-8' })) {
    for (const record of batch) {
      insert.run(record.cells);
    }
  }
  db.exec('COMMIT');
  db.close();
  return watch();
}

/** As `tierbook import` does it, into the book that is there, else into a new one: making it is not part of the import. */
async function book(file: string, target: string): Promise<Measured> {
  const { openBook } = await built<typeof import('../main/book/book.ts')>('book/book.js');
  const { makeBook } = await built<typeof import('../main/book/making.ts')>('book/making.js');
  const { ImportSession } = await built<typeof import('../main/import/import-session.ts')>('import/import-session.js');
  const office = { name: 'Bench', country: 'NL', currency: 'EUR', language: 'en' } as const;
  if (!existsSync(target)) {
    await makeBook({ path: target, office, passphrase: null, now: NOW });
  }
  const opened = await openBook({ path: target, passphrase: null, now: NOW, oneThread: true });
  const watch = startWatch();
  const session = new ImportSession(opened, file, { as: 'commissions', carrier: 'Polderzeker' });
  const seen = await session.open();
  const read = seen.ok ? await session.read(seen.value.inspection.reading) : seen;
  const done = read.ok ? await session.commit(NOW, {}) : read;
  await opened.close();
  if (!done.ok) {
    throw new Error(`${done.error.code}: ${done.error.message}`);
  }
  return watch();
}

/** Time by the clock, time on the processors by all threads, and how long the main thread was kept from anything else. */
function startWatch(): () => Measured {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(before);
    delay.disable();
    return {
      seconds,
      cpuSeconds: (user + system) / 1e6,
      peakMb: Math.round(peakKb() / 1024),
      longestPauseMs: Math.round(delay.percentile(99) / 1e6),
    };
  };
}

/**
 * The most memory this process ever held. Linux counts what the parent held into maxRSS of its children, here the build of
 * the bundle; VmHWM begins anew with the program.
 */
function peakKb(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}

const [what, file = '', target = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await (what === 'raw' ? raw : book)(file, target)));
