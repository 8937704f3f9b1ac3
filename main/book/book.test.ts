import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { NOW, newBook, openTestBook } from './book-fixture.ts';
import { throttledProgress } from './progress.ts';

const create = (name: string) => ({ fields: { name, kind: 'person' as const }, now: NOW });

test('threads: what is written is read, changes are announced, refusals are values and leave nothing', {
  timeout: 60_000,
}, async () => {
  const book = await openTestBook(newBook());
  const announced: string[] = [];
  book.onChanged((tables) => announced.push(...tables));
  const made = await book.write('clients.create', create('Jan van der Berg'));
  expect(made).toEqual({ ok: true, value: { id: 1 } });
  expect(announced).toContain('client');
  announced.length = 0;

  const refused = await book.write('clients.update', { id: 99, patch: { name: 'X' }, now: NOW });
  expect(refused).toMatchObject({ ok: false, error: { code: 'unknown-client', details: { id: 99 } } });
  expect(announced).toEqual([]);

  const late = await book.write('clients.moveHousehold', { id: 1, householdId: 77, now: NOW });
  expect(late).toMatchObject({ ok: false, error: { code: 'unknown-household' } });
  const page = await book.read('clients.get', { id: 1 });
  expect(page).toMatchObject({ ok: true, value: { name: 'Jan van der Berg', household: { id: 1 } } });

  const bug = book.write('clients.create', { fields: { name: 'X', kind: 'robot' as 'person' }, now: NOW });
  await expect(bug).rejects.toThrow('CHECK constraint failed');
  const all = await book.read('clients.quickCounts', { today: '2026-06-30' as never });
  expect(all).toMatchObject({ ok: true });
});

test('long sums run in a thread of their own and end with the book', { timeout: 60_000 }, async () => {
  const path = newBook();
  const book = await openTestBook(path);
  await book.write('clients.create', create('Jan van der Berg'));
  const [sums, list] = await Promise.all([
    book.read('reconcile.overview', { asOf: null }),
    book.read('clients.quickCounts', { today: '2026-06-30' as never }),
  ]);
  expect([sums.ok, list.ok]).toEqual([true, true]);
  await book.close();
  // Readers close before the writer: only the last connection may clear what stands beside the book.
  expect(readdirSync(dirname(path))).toEqual(['office.tierbook']);
});

test('a book that is refused leaves no thread behind', { timeout: 60_000 }, async () => {
  const path = newBook();
  rmSync(path);
  const script = `import { openBook } from ${JSON.stringify(new URL('./book.ts', import.meta.url).href)};
    await openBook({ path: ${JSON.stringify(path)}, passphrase: null, now: ${JSON.stringify(NOW)} }).catch((error) => console.log(error.name));`;
  // A thread that waits for ever would keep the process.
  const ended = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { timeout: 50_000 });
  expect(ended.stdout).toBe('Refusal\n');
});

test('a closed book answers with an error, not with silence', { timeout: 60_000 }, async () => {
  const book = await openTestBook(newBook());
  await book.close();
  await expect(book.write('clients.create', create('X'))).rejects.toThrow('ended');
});

test('progress is throttled, never runs backwards, and tells each step and the end', () => {
  const told: string[] = [];
  let clock = 0;
  const progress = throttledProgress(
    (step, share) => told.push(`${step} ${share}`),
    () => clock,
  );
  progress('read', 0);
  progress('read', 0.1);
  clock = 100;
  progress('read', 0.2);
  progress('read', 0.1);
  clock = 200;
  progress('read', 0.15);
  progress('write', 0.5);
  progress('write', 7);
  expect(told).toEqual(['read 0', 'read 0.2', 'write 0.5', 'write 1']);
});
