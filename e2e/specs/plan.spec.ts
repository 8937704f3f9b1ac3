import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/desk.ts';
import { answerDialogs } from '../pages/choose.ts';
import { goTo } from '../pages/frame.ts';
import { readPdf } from '../pages/read-pdf.ts';

test.use({ book: 'office' });

test('a touch of this week is ticked off and stays done', async ({ window }) => {
  await goTo(window, 'Today');
  const touch = window.getByRole('checkbox').first();
  const name = (await touch.getAttribute('aria-label')) ?? '';
  await expect(touch).not.toBeChecked();
  await touch.click();
  await expect(window.getByRole('checkbox', { name, exact: true })).toBeChecked();
  await goTo(window, 'Clients');
  await goTo(window, 'Today');
  // A day that is done folds itself away.
  for (const day of await window.locator('main button[aria-expanded="false"]').all()) {
    await day.click();
  }
  await expect(window.getByRole('checkbox', { name, exact: true })).toBeChecked();
});

test('the planner shows the year against the hours there are', async ({ window }) => {
  await goTo(window, 'Planner');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(/plan/i);
  await expect(window.getByText(/198|920/).first()).toBeVisible();
});

test('plans are saved as a PDF whose text is what the client sees', async ({ desk, window, folder }) => {
  const target = join(folder, 'prints');
  mkdirSync(target);
  await answerDialogs(desk, [target]);
  await goTo(window, 'Print');
  await window.getByRole('button', { name: 'Save PDF' }).click();
  await expect
    .poll(() => readdirSync(target).filter((name) => name.endsWith('.pdf')).length, { timeout: 40_000 })
    .toBe(1);
  const [file = ''] = readdirSync(target);
  await expect(
    window
      .getByRole('status')
      .filter({ hasText: /pdf|page|saved/i })
      .first(),
  ).toBeVisible();
  const pages = await readPdf(join(target, file));
  expect(pages.length).toBeGreaterThanOrEqual(24);
  const text = pages.join('\n').replace(/\s+/g, ' ');
  expect(text).toContain('Anna de Vries');
  expect(text).toMatch(/王 ?小明/);
  expect(text).not.toMatch(/\btier\b/i);
});
