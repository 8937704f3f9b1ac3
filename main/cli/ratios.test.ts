import { expect, test } from 'vitest';
import { addClient, addCommission, directBook, newBook } from '../book/book-fixture.ts';
import { refreshClients } from '../book/rollups.ts';
import { ratios } from './ratios.ts';
import { commandLine } from './run-fixture.ts';
import { segment } from './segment.ts';

const tierbook = commandLine([segment, ratios], '2027-01-02');

test('ratios of the book and by tier; what has no answer says why', { timeout: 60_000 }, async () => {
  const book = newBook();
  const db = directBook(book);
  const ids = [500, 50].map((amount, index) => {
    const id = addClient(db, `Client ${index + 1}`, { policies: [{ line: 'home', premium: 1000 * amount }] });
    addCommission(db, id, '2026-06-30', amount);
    return id;
  });
  refreshClients(db, ids);
  db.raw.close();
  expect(JSON.parse((await tierbook(['ratios', book, '--json'])).out)).toMatchObject({ error: { code: 'no-run' } });
  await tierbook(['segment', book, '--json']);
  const byTier = await tierbook(['ratios', book, '--json']);
  expect(byTier.exit).toBe(0);
  const document = JSON.parse(byTier.out);
  expect(document).toMatchObject({ by: 'tier', asOf: '2026-06-30', from: '2025-07-01' });
  expect(document.groups.map(({ key }: { key: string }) => key)).toEqual(['A', 'B']);
  expect(document.all.commissionReceived).toEqual({ value: 550 });
  expect(document.all.referralRate).toHaveProperty('na');
  const text = await tierbook(['ratios', book, '--by', 'line']);
  expect(text.out + text.err).toMatch(/singlePolicyShare: 100\.0 %/);
  expect((await tierbook(['ratios', book, '--by', 'moon', '--json'])).exit).toBe(2);
});
