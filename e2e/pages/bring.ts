import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { dropFiles } from './drop-files.ts';
import { goTo } from './frame.ts';

/** Drops a file of these lines on the import page. */
export async function drop(window: Page, folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  await goTo(window, 'Import');
  await dropFiles(window, window.getByRole('region', { name: 'Import', exact: true }), [path]);
}

/** Commits what is under review, and waits until the book has it. */
export async function commit(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name: /^Commit/ }).click();
  await expect(window.getByRole('heading', { name: `${name} is in the book` })).toBeVisible();
}
