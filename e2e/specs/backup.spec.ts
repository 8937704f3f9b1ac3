import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/desk.ts';
import { answerDialogs, askedDialogs } from '../pages/choose.ts';
import { goTo, sidebar } from '../pages/frame.ts';

test.use({ book: 'office' });

test('a backup is made where the person says, restored into a new file, and that file opens as the book it was', async ({
  desk,
  window,
  folder,
}) => {
  const backup = join(folder, 'stick.tierbook');
  const restored = join(folder, 'restored.tierbook');
  await goTo(window, 'Settings');
  await window.getByText('Backup and restore').first().click();
  await answerDialogs(desk, [backup]);
  await window.getByRole('button', { name: 'Back up to a place of your own…' }).click();
  await expect(window.getByText('Backup written and verified', { exact: false }).first()).toBeVisible();
  expect(statSync(backup).size).toBeGreaterThan(0);

  await answerDialogs(desk, [backup], [restored]);
  await window.getByRole('button', { name: 'Restore from a file…' }).click();
  await expect(window.getByText('Restored to', { exact: false }).first()).toBeVisible();
  expect(existsSync(restored)).toBe(true);
  expect((await askedDialogs(desk)).map(({ kind }) => kind)).toEqual(['save', 'open', 'save']);

  // Restoring never writes over a file that is there.
  await window.getByRole('button', { name: 'Restore from a file…' }).click();
  await expect(window.getByRole('alert').first()).toBeVisible();

  await sidebar(window).getByRole('button').last().click();
  await window.getByRole('menuitem', { name: 'Close the book' }).click();
  await answerDialogs(desk, [restored]);
  await window.getByRole('button', { name: /Open a book/ }).click();
  await expect(sidebar(window)).toBeVisible();
  await goTo(window, 'Clients');
  await expect(window.getByText('王小明').first()).toBeVisible();
});

test('closing a dialog without a choice changes nothing', async ({ desk, window }) => {
  await goTo(window, 'Settings');
  await window.getByText('Backup and restore').first().click();
  await answerDialogs(desk, []);
  await window.getByRole('button', { name: 'Restore from a file…' }).click();
  await window.getByRole('button', { name: 'Back up to a place of your own…' }).click();
  await expect(window.getByText('No backup has been made yet.').or(window.getByText(/Last backup/))).toBeVisible();
  await expect(window.getByRole('alert')).toHaveCount(0);
  expect((await askedDialogs(desk)).map(({ kind }) => kind)).toEqual(['open', 'save']);
});
