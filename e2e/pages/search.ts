import { expect, type Page } from '@playwright/test';

/** Opens the search by its keys, types, and takes what it puts first. */
export async function search(window: Page, words: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+k');
  const field = window.locator('input.mantine-Spotlight-search');
  await expect(field).toBeFocused();
  await field.fill(words);
  const wanted = window.locator('.mantine-Spotlight-action').filter({ hasText: words }).first();
  await expect(wanted).toBeVisible();
  // Answers that come from the book arrive after the first choice was marked: the arrow marks the first one anew.
  if ((await wanted.getAttribute('data-selected')) === null) {
    await window.keyboard.press('ArrowDown');
  }
  await expect(wanted).toHaveAttribute('data-selected');
  await window.keyboard.press('Enter');
  await expect(field).toBeHidden();
}
