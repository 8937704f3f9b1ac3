import { expect, test } from '../fixtures/desk.ts';
import { PAGES, settled, sidebar } from '../pages/frame.ts';
import { goToRoute } from '../pages/places.ts';
import { search } from '../pages/search.ts';
import { englishLeft, type Language, rawKeys, wordsOn } from '../pages/words.ts';

/** The languages under their own names, as the search lists them in every language. */
const OWN_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', 'zh-CN': '简体中文', en: 'English' };
const CLIENTS: Readonly<Record<Language, RegExp>> = { nl: /Klanten/, 'zh-CN': /客户/, en: /Clients/ };

/** Words of the test's own book: the one person, lines and the product as the statements write them. */
const BOOK_WORDS = ['Owner', 'Life', 'Liability', 'Motor', 'Home', 'Health', 'office'];

const ROUTES = [...PAGES.map((page) => `/${page.toLowerCase()}`), '/clients/1', '/clients/1?tab=details', '/nowhere'];

test.describe('in a book', () => {
  test.use({ book: 'office' });

  for (const [language, name] of Object.entries(OWN_NAMES) as [Language, string][]) {
    test(`${name} everywhere, switched without a restart: no raw key, no word of another language`, async ({
      window,
    }) => {
      test.slow();
      await expect(sidebar(window)).toBeVisible();
      await search(window, OWN_NAMES[language === 'en' ? 'nl' : language]);
      if (language === 'en') {
        await search(window, name);
      }
      await expect(sidebar(window)).toContainText(CLIENTS[language]);
      await expect(window.locator('html')).toHaveAttribute('lang', language);
      for (const route of ROUTES) {
        await goToRoute(window, route);
        const words = await wordsOn(window);
        expect.soft(rawKeys(words), route).toEqual([]);
        expect.soft(englishLeft(words, language, BOOK_WORDS), route).toEqual([]);
      }
    });
  }
});

test.describe('without a book', () => {
  test.use({ book: 'none' });

  test('the first screen and its refusals speak the language chosen there, and it is kept', async ({ window }) => {
    for (const language of ['nl', 'zh-CN'] as const) {
      await window.getByText(OWN_NAMES[language], { exact: true }).click();
      await expect(window.locator('html')).toHaveAttribute('lang', language);
      await settled(window);
      const words = await wordsOn(window);
      expect.soft(rawKeys(words), language).toEqual([]);
      expect.soft(englishLeft(words, language, []), language).toEqual([]);
    }
    await window.reload();
    await expect(window.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
});
