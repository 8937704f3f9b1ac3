import type { Locator, Page } from '@playwright/test';

export const PAGES = ['Today', 'Clients', 'Import', 'Segments', 'Matrix', 'Planner', 'Print', 'Settings'] as const;

/** The side of the window with the pages and the book's name; it stands only while a book is open. */
export function sidebar(window: Page): Locator {
  return window.locator('nav.mantine-AppShell-navbar');
}

/** The link to a page on the navigation; behind the name it may say how much waits there. */
export function pageLink(window: Page, page: string): Locator {
  return sidebar(window).getByRole('link', { name: new RegExp(`^${page}`) });
}

/** Goes to a page by its name on the navigation. */
export async function goTo(window: Page, page: (typeof PAGES)[number]): Promise<void> {
  await pageLink(window, page).click();
  await settled(window);
}

/** Waits until no screen is loading and nothing has changed for a moment; at most five seconds. */
export async function settled(window: Page): Promise<void> {
  await window.evaluate(
    () =>
      new Promise<void>((done) => {
        const still = () => (document.querySelector('.mantine-Loader-root') === null ? done() : wait());
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(still, 250);
        };
        let timer = setTimeout(still, 250);
        const watch = new MutationObserver(wait);
        watch.observe(document.body, { subtree: true, childList: true });
        setTimeout(done, 5000);
      }),
  );
}
