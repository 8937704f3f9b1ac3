import { expect, test } from '../fixtures/desk.ts';
import { PAGES, settled, sidebar } from '../pages/frame.ts';
import { goToRoute } from '../pages/places.ts';

test.use({ book: 'office' });

/** 1280 × 800 seen at 200 %: half as many of the page's own pixels each way. */
const ZOOMED = { width: 640, height: 400 };

test('at 200 % nothing is cut off sideways, and every button can still be reached', async ({ window }) => {
  test.slow();
  await expect(sidebar(window)).toBeVisible();
  await window.setViewportSize(ZOOMED);
  for (const route of [...PAGES.map((page) => `/${page.toLowerCase()}`), '/clients/1']) {
    await goToRoute(window, route);
    await settled(window);
    const { page, main, cut } = await window.evaluate(() => {
      const root = document.scrollingElement ?? document.documentElement;
      const inner = document.getElementById('main') ?? root;
      // What stands in a place that scrolls by itself, such as a wide table, can be brought into view.
      const scrolls = (element: Element): boolean => {
        for (let above = element.parentElement; above !== null && above !== inner; above = above.parentElement) {
          if (/(auto|scroll)/.test(getComputedStyle(above).overflowX) && above.scrollWidth > above.clientWidth) {
            return true;
          }
        }
        return false;
      };
      const outside = [...inner.querySelectorAll('button, a, input, select, h1, h2, [role="tab"]')].filter(
        (element) => {
          const box = element.getBoundingClientRect();
          const shown = box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
          return shown && (box.right > globalThis.innerWidth + 1 || box.left < -1) && !scrolls(element);
        },
      );
      return {
        page: root.scrollWidth - root.clientWidth,
        main: inner.scrollWidth - inner.clientWidth,
        cut: outside.map((element) => `${element.tagName} ${element.textContent || element.ariaLabel}`),
      };
    });
    expect.soft(page, `${route}: the page scrolls sideways`).toBeLessThanOrEqual(0);
    expect.soft(main, `${route}: its content scrolls sideways`).toBeLessThanOrEqual(0);
    expect.soft(cut, `${route}: out of reach`).toEqual([]);
  }
});
