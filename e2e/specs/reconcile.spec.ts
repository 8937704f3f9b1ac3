import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test as base, expect } from '../fixtures/desk.ts';
import { answerDialogs } from '../pages/choose.ts';
import { goTo } from '../pages/frame.ts';
import { goToRoute } from '../pages/places.ts';
import { readPdf } from '../pages/read-pdf.ts';

/** A premium of 6 750.00 paid at 500.00, where every other line was paid a sixth: 1 125.00. */
const SHORT = `Nordstar commission statement;2026 Q4 supplement

Policy number;Client name;Bill-from date;Premium;Commission
NS-004002;Anna de Vries;01-11-2026;6750,00;500,00
`;

/** The office's book with that one line on top. */
const test = base.extend({
  bookPath: async ({ bookPath }, use) => {
    const statement = join(dirname(bookPath), 'nordstar-supplement.csv');
    writeFileSync(statement, SHORT);
    const headless = join(import.meta.dirname, '../../build/start/headless.ts');
    execFileSync(process.execPath, [headless, 'import', bookPath, statement, '--carrier', 'Nordstar', '--json']);
    await use(bookPath);
  },
});
test.use({ book: 'office' });

test('rates are accepted from the book, a wrong rate is claimed, and the letter says so', async ({
  desk,
  window,
  folder,
}) => {
  await goTo(window, 'Import');
  await window.getByRole('tab', { name: 'Reconcile' }).click();
  await expect(window.getByText('Tell Tierbook what carriers agreed to pay')).toBeVisible();
  await window.getByRole('button', { name: /^Accept \d+ rates$/ }).click();
  await expect(window.getByRole('grid', { name: 'Lines' })).toBeVisible();
  await goToRoute(window, '/import/reconcile/rates');
  await expect(window.getByRole('table', { name: 'Agreed rates' })).toContainText('16.67');

  await goToRoute(window, '/import/reconcile/lines');
  await window.getByRole('button', { name: /^Wrong rate/ }).click();
  const lines = window.getByRole('grid', { name: 'Lines' });
  const row = lines.getByRole('row', { name: /Anna de Vries NS-004002/ });
  await expect(row).toContainText('500.00');
  await row.click();
  const why = window.getByRole('complementary', { name: 'Why?' });
  await expect(why).toContainText('16.67');
  await expect(why).toContainText('nordstar-supplement.csv, row 4');
  await why.getByRole('button', { name: 'Mark claimed' }).click();
  await expect(why.getByText('Claimed', { exact: true })).toBeVisible();

  const said = window.getByRole('alert').filter({ hasText: '1 claim: Claimed.' });
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(why.getByText('Open', { exact: true })).toBeVisible();
  await why.getByRole('button', { name: 'Mark claimed' }).click();
  await expect(why.getByText('Claimed', { exact: true })).toBeVisible();

  const target = join(folder, 'letters');
  mkdirSync(target);
  await answerDialogs(desk, [target]);
  await window.getByRole('button', { name: 'Letters' }).click();
  await window.getByRole('button', { name: 'Save PDF' }).click();
  const files = () => readdirSync(target).filter((name) => name.endsWith('.pdf'));
  await expect.poll(() => files().length, { timeout: 40_000 }).toBe(1);
  const text = (await readPdf(join(target, files()[0] ?? ''))).join('\n').replace(/\s+/g, ' ');
  expect(text).toContain('To Nordstar');
  expect(text).toContain('Anna de Vries');
  expect(text).toContain('625.23');
});
