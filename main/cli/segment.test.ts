import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { addClient, addCommission, directBook, newBook, testFolder } from '../book/book-fixture.ts';
import { refreshClients } from '../book/rollups.ts';
import { commandLine } from './run-fixture.ts';
import { segment } from './segment.ts';

const run = commandLine([segment], '2027-01-02');
const tierbook = (...argv: string[]) => run([...argv, '--json']);

function workedBook(): string {
  const path = newBook();
  const db = directBook(path);
  const ids = [500, 300, 100, 50, 30, 15, 5].map((amount, index) => {
    const id = addClient(db, `Client ${index + 1}`, { policies: [{ line: 'home', premium: 1000 * amount }] });
    addCommission(db, id, '2026-06-30', amount);
    return id;
  });
  ids.push(addClient(db, 'Nobody yet'));
  refreshClients(db, ids);
  db.raw.close();
  return path;
}

test('segment gives every client its tier and says why, alike each time, and leaves one file', {
  timeout: 60_000,
}, async () => {
  const book = workedBook();
  const first = await tierbook('segment', book);
  const document = JSON.parse(first.out);
  expect(first.exit).toBe(0);
  expect(Object.keys(document)).toEqual(['asOf', 'tiers', 'households', 'unscored', 'clients']);
  expect(document).toMatchObject({ asOf: '2026-06-30', tiers: { A: 2, B: 2, C: 3 }, households: 8, unscored: 1 });
  expect(document.clients.map((client: { tier: string | null }) => client.tier ?? '–').join(' ')).toBe(
    'A A B B C C C –',
  );
  expect(Object.keys(document.clients[0])).toEqual(['id', 'name', 'householdId', 'tier', 'value', 'why']);
  expect(document.clients[2]).toMatchObject({ value: 100, why: expect.arrayContaining(['To tier A: 2.00 EUR more.']) });
  expect((await tierbook('segment', book)).out).toBe(first.out);
  expect(readdirSync(dirname(book))).toEqual(['office.tierbook']);
});

test('as of another day, and by score', { timeout: 60_000 }, async () => {
  const book = workedBook();
  const early = JSON.parse((await tierbook('segment', book, '--as-of', '2026-06-29')).out);
  expect(early).toMatchObject({ asOf: '2026-06-29', tiers: { A: 2, B: 2, C: 3 }, unscored: 1 });
  expect(early.clients[0].why[0]).toContain('because the book holds no commission');
  const score = JSON.parse((await tierbook('segment', book, '--method', 'score')).out);
  expect(score.tiers.A + score.tiers.B + score.tiers.C + score.unscored).toBe(8);
});

test('by a preset, which does not become the scheme in use', { timeout: 60_000 }, async () => {
  const book = workedBook();
  const { exit, out } = await tierbook('segment', book, '--preset', 'rfm');
  const { tiers, unscored, clients } = JSON.parse(out);
  expect([exit, tiers.A + tiers.B + tiers.C + unscored]).toEqual([0, 8]);
  expect(clients[0].why.join(' ')).toContain('commission of 12 months fifth 5 = 100');
  expect(JSON.parse((await tierbook('segment', book)).out).tiers).toEqual({ A: 2, B: 2, C: 3 });
});

test('what makes no sense is refused', { timeout: 60_000 }, async () => {
  const empty = newBook(null, join(testFolder()));
  const codes = [];
  for (const args of [
    [empty],
    [empty, '--as-of', '2026-02-30'],
    [empty, '--method', 'luck'],
    [empty, '--preset', 'luck'],
  ]) {
    const { exit, out } = await tierbook('segment', ...args);
    codes.push([exit, JSON.parse(out).error.code]);
  }
  expect(codes).toEqual([
    [2, 'unknown-date'],
    [2, 'usage'],
    [2, 'usage'],
    [2, 'usage'],
  ]);
});
