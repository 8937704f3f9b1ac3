import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { answerDialogs } from '../pages/choose.ts';
import { goTo, PAGES, settled, sidebar } from '../pages/frame.ts';
import { leave, PLACES } from '../pages/places.ts';

/** What axe finds on the screen as it stands, one line each; colours are all that a dark screen has of its own. */
async function findings(window: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page: window }).setLegacyMode(true);
  const { violations } = await (scheme === 'light' ? axe : axe.withRules('color-contrast')).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Two tests that run beside each other instead of one that takes twice as long. */
const HALF = Math.ceil(PLACES.length / 2);

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${scheme}`, () => {
    test.beforeEach(async ({ window }) => {
      test.setTimeout(300_000);
      await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    });

    test.describe('in a book', () => {
      test.use({ book: 'office' });

      test(`finds nothing on any page, ${scheme}`, async ({ window }) => {
        await expect(sidebar(window)).toBeVisible();
        for (const page of PAGES) {
          await goTo(window, page);
          expect.soft(await findings(window, scheme), page).toEqual([]);
        }
      });

      for (const [part, places] of [PLACES.slice(0, HALF), PLACES.slice(HALF)].entries()) {
        test(`finds nothing on what the pages open: tabs, panels and dialogs, ${scheme}, ${part + 1} of 2`, async ({
          window,
        }) => {
          await expect(sidebar(window)).toBeVisible();
          for (const place of places) {
            await test.step(place.name, async () => {
              await place.go(window);
              expect.soft(await findings(window, scheme), place.name).toEqual([]);
              await leave(window, place);
            });
          }
        });
      }
    });

    test.describe('without a book', () => {
      test.use({ book: 'none' });

      test(`finds nothing on the first screen, the form of a new book, and a refusal, ${scheme}`, async ({
        desk,
        window,
      }) => {
        await expect(window.getByRole('heading', { name: 'Welcome to Tierbook' })).toBeVisible();
        await settled(window);
        expect.soft(await findings(window, scheme), 'first screen').toEqual([]);
        await answerDialogs(desk, [import.meta.filename]);
        await window.getByRole('button', { name: /Open a book/ }).click();
        await expect(window.getByRole('alert')).toBeVisible();
        expect.soft(await findings(window, scheme), 'refused').toEqual([]);
        await window.getByRole('button', { name: /New book/ }).click();
        await window.getByRole('button', { name: /Choose where to keep it/ }).click();
        await expect(window.getByText('Give the office a name.')).toBeVisible();
        expect.soft(await findings(window, scheme), 'new book').toEqual([]);
      });
    });

    test.describe('with a passphrase', () => {
      test.use({ book: 'locked' });

      test(`finds nothing on the question for the passphrase, ${scheme}`, async ({ window }) => {
        await expect(window.getByRole('textbox', { name: 'Passphrase' })).toBeVisible();
        await settled(window);
        expect.soft(await findings(window, scheme)).toEqual([]);
      });
    });
  });
}
