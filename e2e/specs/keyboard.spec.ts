import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { goTo, PAGES, pageLink, settled, sidebar } from '../pages/frame.ts';
import { search } from '../pages/search.ts';

test.use({ book: 'office' });

/** What a person reads, and a screen reader says, on arriving. */
const HEADINGS: Readonly<Record<(typeof PAGES)[number], RegExp>> = {
  Today: /23 November 2026/,
  Clients: /^Clients/,
  Import: /^Import/,
  Segments: /^Segments|tier|value/i,
  Matrix: /^Service matrix/,
  Planner: /^Planner/,
  Print: /^Print/,
  Settings: /^Settings/,
};

test('every page is reached with the keyboard alone, says its name, and focus is always to be seen', async ({
  window,
}) => {
  await expect(sidebar(window)).toBeVisible();
  await window.locator('body').press('Tab');
  await expect(window.getByText('Skip to the page')).toBeFocused();
  for (const page of PAGES) {
    const link = pageLink(window, page);
    await tabTo(window, link);
    expect(await isOutlined(link), `focus on ${page}`).toBe(true);
    await window.keyboard.press('Enter');
    await expect(link).toHaveAttribute('aria-current', 'page');
    const heading = window.getByRole('main').getByRole('heading', { level: 1 }).first();
    await expect(heading).toHaveText(HEADINGS[page]);
    await expect(window).toHaveTitle(`${await heading.textContent()} · Tierbook`);
    await settled(window);
  }
});

test('the first key leads past the navigation to the page', async ({ window }) => {
  await expect(sidebar(window)).toBeVisible();
  await settled(window);
  await window.locator('body').press('Tab');
  await window.keyboard.press('Enter');
  await expect(window.locator('#main')).toBeFocused();
  await window.keyboard.press('Tab');
  expect(await window.evaluate(() => document.activeElement?.closest('#main') !== null)).toBe(true);
});

test('the search opens with Ctrl K, finds a client, and goes there with Enter', async ({ window }) => {
  await expect(sidebar(window)).toBeVisible();
  await search(window, 'Carla');
  await expect(window.getByRole('heading', { name: /Carla Bakker/ }).first()).toBeVisible();
});

test('a dialog takes the focus, keeps it, closes with Escape, and gives it back', async ({ window }) => {
  await window.evaluate(() => location.assign('#/clients/20'));
  await settled(window);
  const opener = window.getByRole('button', { name: /Change tier/ }).first();
  await opener.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toBeVisible();
  for (let steps = 0; steps < 25; steps += 1) {
    await window.keyboard.press('Tab');
    const inside = await window.evaluate(
      () => document.activeElement?.closest('[role="dialog"]') !== null || document.activeElement === document.body,
    );
    expect(inside, `step ${steps}`).toBe(true);
  }
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the search opens by its keys wherever the focus is, also on a box to tick', async ({ window }) => {
  await goTo(window, 'Today');
  await window.getByRole('checkbox').first().focus();
  await window.keyboard.press('ControlOrMeta+k');
  await expect(window.locator('input.mantine-Spotlight-search')).toBeFocused();
});

async function isOutlined(link: Locator): Promise<boolean> {
  return link.evaluate((element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
  });
}

/** Presses Tab until the element has the focus. @throws Error after two hundred steps */
async function tabTo(window: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await window.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}
