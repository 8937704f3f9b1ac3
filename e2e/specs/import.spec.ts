import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { STATEMENTS } from '../fixtures/make-books.ts';
import { answerDialogs } from '../pages/choose.ts';
import { dropFiles } from '../pages/drop-files.ts';
import { goTo } from '../pages/frame.ts';
import { mapUnknownColumns } from '../pages/mapping.ts';

const statement = (name: string) => join(STATEMENTS, name);

/** Goes from a recognised file to the review of its rows; a file that was told with certainty may be there already. */
async function toReview(window: Page, name: string): Promise<void> {
  const read = window.getByRole('button', { name: 'Read the rows' });
  const review = window.getByRole('heading', { name: `Review: ${name}` });
  await expect(read.or(review)).toBeVisible();
  if (await read.isVisible()) {
    await read.click();
  }
  await expect(review).toBeVisible();
}

test('a dropped statement is mapped, reviewed, committed, and undone whole', async ({ window }) => {
  await goTo(window, 'Import');
  await dropFiles(window, window.getByRole('region', { name: 'Import', exact: true }), [statement('policies.csv')]);
  await toReview(window, 'policies.csv');
  await expect(window.getByText('Anna de Vries').first()).toBeVisible();
  await window.getByRole('button', { name: 'Commit 36 lines' }).click();
  await expect(window.getByRole('status').filter({ hasText: '36' })).toBeVisible();

  await goTo(window, 'Clients');
  await expect(window.getByText('王小明').first()).toBeVisible();

  await goTo(window, 'Import');
  await window.getByRole('button', { name: /^Undo/ }).last().click();
  await window.getByRole('dialog').getByRole('button', { name: /Undo/ }).last().click();
  await expect(window.getByRole('dialog')).toBeHidden();
  await goTo(window, 'Clients');
  await expect(window.getByText('王小明')).toHaveCount(0);
});

test('a chosen file with unknown headings asks what its columns are', async ({ desk, window, folder }) => {
  const path = join(folder, 'unknown-columns.csv');
  copyFileSync(statement('unknown-columns.csv'), path);
  await answerDialogs(desk, [path]);
  await mapUnknownColumns(window);
  await window.getByRole('button', { name: 'Read the rows' }).click();
  await expect(window.getByRole('button', { name: 'Commit 6 lines' })).toBeVisible();
});

test.describe('in a book that has statements', () => {
  test.use({ book: 'office' });

  test('the same file again is recognised and nothing is written', async ({ window }) => {
    await goTo(window, 'Import');
    await dropFiles(window, window.getByRole('region', { name: 'Import', exact: true }), [
      statement('nordstar-2026-q1.csv'),
    ]);
    await expect(window.getByText('This file is already in the book')).toBeVisible();
    await expect(window.getByRole('button', { name: /Commit/ })).toHaveCount(0);
  });

  test('a picture named .csv is refused with a sentence', async ({ window, folder }) => {
    const path = join(folder, 'holiday.csv');
    copyFileSync(join(import.meta.dirname, '../../build/icons/icon.png'), path);
    await goTo(window, 'Import');
    await dropFiles(window, window.getByRole('region', { name: 'Import', exact: true }), [path]);
    await expect(window.getByRole('alert')).toBeVisible();
  });
});
