import { createReadStream } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openBook } from '../main/book/book.ts';
import { connect } from '../main/book/connection.ts';
import { makeBook } from '../main/book/making.ts';
import { readCsv } from '../main/import/formats/csv.ts';
import { ImportSession } from '../main/import/import-session.ts';

/** One measured run of bench/import.ts in a process of its own: `raw` or `book`, the file, where to write. */

const NOW = '2027-01-02T09:00:00.000Z';

/** The baseline: the same parser, the texts of every row into one table without an index, one transaction. */
async function raw(file: string, target: string): Promise<void> {
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
}

async function book(file: string, target: string): Promise<void> {
  const office = { name: 'Bench', country: 'NL', currency: 'EUR', language: 'en' } as const;
  await makeBook({ path: target, office, passphrase: null, now: NOW });
  const opened = await openBook({ path: target, passphrase: null, now: NOW });
  const session = new ImportSession(opened, file, { as: 'commissions', carrier: 'Polderzeker' });
  const seen = await session.open();
  const read = seen.ok ? await session.read(seen.value.inspection.reading) : seen;
  const done = read.ok ? await session.commit(NOW, {}) : read;
  await opened.close();
  if (!done.ok) {
    throw new Error(`${done.error.code}: ${done.error.message}`);
  }
}

const [what, file = '', target = ''] = process.argv.slice(2);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const started = performance.now();
await (what === 'raw' ? raw : book)(file, target);
const seconds = (performance.now() - started) / 1000;
delay.disable();
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ seconds, peakMb, longestPauseMs: Math.round(delay.percentile(99) / 1e6) }));
