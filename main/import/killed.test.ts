import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openBook } from '../book/book.ts';
import { makeBook } from '../book/making.ts';

const NOW = '2027-01-02T09:00:00.000Z';
const MOMENTS = 10;
const LINES = 3000;
const folder = mkdtempSync(join(tmpdir(), 'tierbook-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts an import in a process of its own; it says `started` on stdout when the book is open. */
function importing(book: string, file: string) {
  const source = `
    import { openBook } from ${JSON.stringify(fileURLToPath(new URL('../book/book.ts', import.meta.url)))};
    import { ImportSession } from ${JSON.stringify(fileURLToPath(new URL('./import-session.ts', import.meta.url)))};
    const book = await openBook({ path: ${JSON.stringify(book)}, passphrase: null, now: ${JSON.stringify(NOW)} });
    console.log('started');
    const session = new ImportSession(book, ${JSON.stringify(file)}, { as: 'commissions', carrier: 'Polderzeker' });
    const seen = await session.open();
    if (seen.ok) await session.read(seen.value.inspection.reading);
    await session.commit(${JSON.stringify(NOW)}, {});
    await book.close();
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'ignore'] });
}

test('killed at any moment, the book is as before or whole after', { timeout: 240_000 }, async () => {
  const file = join(folder, 'statement.csv');
  const lines = Array.from({ length: LINES }, (_, at) => `P-${at % 500};Jan Naam${(at % 500) % 200};2026-01-01;12,50`);
  writeFileSync(file, ['Policy number;Client name;Period from;Commission', ...lines].join('\n'));
  const book = join(folder, 'office.tierbook');
  const office = { name: 'Office', country: 'NL', currency: 'EUR', language: 'en' } as const;
  await makeBook({ path: book, office, passphrase: null, now: NOW });
  for (let moment = 0; moment < MOMENTS; moment++) {
    const run = importing(book, file);
    const ended = once(run, 'exit');
    await Promise.race([once(run.stdout, 'data'), ended]);
    // Spread over opening, reading, comparing, writing and the end, with some chance in each.
    await new Promise((resolve) => setTimeout(resolve, moment * 110 + Math.random() * 110));
    run.kill('SIGKILL');
    await ended;
    const opened = await openBook({ path: book, passphrase: null, now: NOW });
    const statements = await opened.read('statements.list', { offset: 0, limit: 10 });
    const checked = await opened.read('book.check', {});
    expect(checked).toMatchObject({ ok: true, value: { ok: true } });
    const [last] = statements.ok ? statements.value.rows : [];
    if (last !== undefined && last.undoneAt === null) {
      expect(last.outcome.created.commissions).toBe(LINES);
      expect(await opened.write('import.undo', { statementId: last.id, now: NOW })).toMatchObject({
        ok: true,
        value: { removed: { clients: 200, policies: 500, commissions: LINES, claims: 0 } },
      });
    }
    await opened.close();
  }
});
