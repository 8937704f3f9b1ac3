import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { goTo, PAGES, settled, sidebar } from '../pages/frame.ts';

test.use({ book: 'office' });

/** What axe finds on the screen as it stands, one line each. */
async function findings(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page, ${scheme}`, async ({ window }) => {
    test.slow();
    await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(sidebar(window)).toBeVisible();
    for (const page of PAGES) {
      await goTo(window, page);
      expect.soft(await findings(window), page).toEqual([]);
    }
  });
}

test('axe finds nothing on a client, or on the first screen', async ({ window }) => {
  await expect(sidebar(window)).toBeVisible();
  await window.evaluate(() => location.assign('#/clients/1'));
  await settled(window);
  expect.soft(await findings(window), 'client').toEqual([]);
});

test('every page is reached with the keyboard alone, and focus is always to be seen', async ({ window }) => {
  await expect(sidebar(window)).toBeVisible();
  await window.locator('body').press('Tab');
  await expect(window.getByText('Skip to the page')).toBeFocused();
  for (const page of PAGES) {
    const link = sidebar(window).getByRole('link', { name: page, exact: true });
    await tabTo(window, link);
    const outlined = await link.evaluate((element) => {
      const style = getComputedStyle(element);
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    });
    expect(outlined, `focus on ${page}`).toBe(true);
    await window.keyboard.press('Enter');
    await expect(link).toHaveAttribute('aria-current', 'page');
    // Today's heading is its date, and Print shows sheets with headings of their own below the page's.
    await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await settled(window);
  }
});

test('the search opens with Ctrl K, finds a client, and goes there with Enter', async ({ window }) => {
  await expect(sidebar(window)).toBeVisible();
  await search(window, 'Carla');
  await expect(window.getByRole('heading', { name: /Carla Bakker/ }).first()).toBeVisible();
});

test('three languages, switched without a restart', async ({ window }) => {
  const words = { 'zh-CN': /客户/, nl: /Klanten/, en: /Clients/ } as const;
  await expect(sidebar(window)).toBeVisible();
  for (const [language, word] of Object.entries(words)) {
    await goLanguage(window, language);
    await expect(sidebar(window)).toContainText(word);
    await expect(window.locator('html')).toHaveAttribute('lang', language);
  }
});

/** Presses Tab until the element has the focus. @throws Error after two hundred steps */
async function tabTo(window: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await window.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

/** Opens the search by its keys, types, and takes what it puts first. */
async function search(window: Page, words: string): Promise<void> {
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

/** Chooses the language in the search, which lists it under its own name in every language. */
async function goLanguage(window: Page, language: string): Promise<void> {
  const own = { en: 'English', nl: 'Nederlands', 'zh-CN': '简体中文' }[language] ?? 'English';
  await search(window, own);
}
