import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodeIcal, { type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import { addClient, addCommission, directBook, newBook, testFolder } from '../book/book-fixture.ts';
import { refreshClients } from '../book/rollups.ts';
import { calendar } from '../cli/calendar.ts';
import { plan } from '../cli/plan.ts';
import { commandLine } from '../cli/run-fixture.ts';

/** From a planned book to files another program's parser reads (RFC 5545). */

const run = commandLine([plan, calendar], '2027-01-02');

function office(): string {
  const path = newBook();
  const db = directBook(path);
  const ids = ['Müller, Jan; "de Oude"', '陈伟'.repeat(30)].map((name, index) => {
    const id = addClient(db, name, { policies: [{ line: 'home', premium: 90_000 }] });
    addCommission(db, id, '2026-06-30', 50_000 - index);
    db.prepare("INSERT INTO contact_point (client_id, kind, value, value_key) VALUES (?, 'phone', '010 123', ?)").run(
      id,
      `010123-${id}`,
    );
    return id;
  });
  refreshClients(db, ids);
  db.raw.close();
  return path;
}

async function save(book: string, folder: string, ...more: string[]) {
  const { exit, out } = await run(['calendar', book, '--year', '2027', '--out', folder, ...more, '--json']);
  const json = JSON.parse(out) as { files: { file: string; events: number; cancelled: number }[]; error?: unknown };
  return { exit, json };
}

function eventsIn(path: string): readonly VEvent[] {
  return Object.values(nodeIcal.sync.parseFile(path)).filter((part): part is VEvent => part?.type === 'VEVENT');
}

function dayOf({ start }: VEvent): string {
  return [start.getFullYear(), start.getMonth() + 1, start.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

test('a file for each person that another program reads, and the same file the second time', {
  timeout: 60_000,
}, async () => {
  const book = office();
  await run(['plan', book, '--year', '2027', '--json']);
  const folder = testFolder();
  const { exit, json } = await save(book, folder, '--reminder', 'day-before');
  expect(exit).toBe(0);
  expect(json.files.map(({ file }) => file).sort()).toEqual(readdirSync(folder).sort());
  const [first] = json.files;
  const path = join(folder, first?.file ?? '');
  const text = readFileSync(path, 'utf8');
  const events = eventsIn(path);
  expect(events).toHaveLength(first?.events ?? 0);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(events.some(({ summary }) => String(summary).endsWith('Müller, Jan; "de Oude"'))).toBe(true);
  expect(events.some(({ summary }) => String(summary).endsWith('陈伟'.repeat(30)))).toBe(true);
  expect(text).toContain('TRIGGER:-PT15H');
  // RFC 5545, 3.1: lines end in CRLF and have at most 75 bytes.
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  await save(book, folder, '--reminder', 'day-before');
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('what was moved moves, what is planned no more is taken back', { timeout: 60_000 }, async () => {
  const book = office();
  await run(['plan', book, '--year', '2027', '--json']);
  const folder = testFolder();
  const [file] = (await save(book, folder)).json.files;
  const path = join(folder, file?.file ?? '');
  const calls = eventsIn(path).filter(({ uid }) => uid.startsWith('touch-'));
  const [moved, skipped] = calls.map(({ uid }) => Number(uid.replace(/^touch-(\d+)@.*$/, '$1')));
  const db = directBook(book);
  db.prepare("UPDATE touch SET planned_on = '2027-12-30' WHERE id = ?").run(moved);
  db.prepare("UPDATE touch SET status = 'skipped', skip_reason = 'away' WHERE id = ?").run(skipped);
  db.raw.close();
  expect((await save(book, folder)).json.files[0]).toMatchObject({ events: (file?.events ?? 0) - 1, cancelled: 1 });
  const after = new Map(eventsIn(path).map((event) => [event.uid, event]));
  expect(after.size).toBe(file?.events);
  const [movedBefore, skippedBefore] = calls;
  const movedEvent = after.get(movedBefore?.uid ?? '');
  expect([movedEvent === undefined ? null : dayOf(movedEvent), movedEvent?.sequence, movedEvent?.status]).toEqual([
    '2027-12-30',
    1,
    'CONFIRMED',
  ]);
  expect(after.get(skippedBefore?.uid ?? '')).toMatchObject({ sequence: 1, status: 'CANCELLED' });
});

test('a client’s file says nothing of the office; without names nobody is named; who has no plan is refused', {
  timeout: 60_000,
}, async () => {
  const book = office();
  expect(await save(book, testFolder())).toMatchObject({ exit: 2, json: { error: { code: 'no-plans' } } });
  await run(['plan', book, '--year', '2027', '--json']);
  const folder = testFolder();
  const [file] = (await save(book, folder, '--client', '1')).json.files;
  const client = readFileSync(join(folder, file?.file ?? ''), 'utf8');
  expect(client).toContain('SUMMARY:Annual review\\, together at the table');
  expect(client).not.toMatch(/010 123|min\b|DESCRIPTION/);
  const unnamed = testFolder();
  for (const each of (await save(book, unnamed, '--without-names')).json.files) {
    expect(readFileSync(join(unnamed, each.file), 'utf8')).not.toMatch(/Müller|陈伟|010 123/);
  }
  expect(await save(book, folder, '--client', '99')).toMatchObject({
    exit: 2,
    json: { error: { code: 'unknown-client' } },
  });
});
