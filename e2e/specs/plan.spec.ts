import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { answerDialogs } from '../pages/choose.ts';
import { goTo } from '../pages/frame.ts';
import { pictureOfPdf, readPdf } from '../pages/read-pdf.ts';

test.use({ book: 'office' });

test('a touch of this week is ticked off and stays done', async ({ window }) => {
  await goTo(window, 'Today');
  const touch = window.getByRole('checkbox').first();
  const name = (await touch.getAttribute('aria-label')) ?? '';
  await expect(touch).not.toBeChecked();
  await touch.click();
  await expect(window.getByRole('checkbox', { name, exact: true })).toBeChecked();
  await goTo(window, 'Clients');
  await goTo(window, 'Today');
  // A day that is done folds itself away.
  for (const day of await window.locator('main button[aria-expanded="false"]').all()) {
    await day.click();
  }
  await expect(window.getByRole('checkbox', { name, exact: true })).toBeChecked();
});

test('the planner shows the year against the hours there are', async ({ window }) => {
  await goTo(window, 'Planner');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(/plan/i);
  await expect(window.getByText(/198|920/).first()).toBeVisible();
});

test('plans are saved as a PDF whose text is what the client sees', async ({ desk, window, folder }) => {
  const target = join(folder, 'prints');
  mkdirSync(target);
  await answerDialogs(desk, [target]);
  await goTo(window, 'Print');
  await window.getByRole('button', { name: 'Save PDF' }).click();
  await expect
    .poll(() => readdirSync(target).filter((name) => name.endsWith('.pdf')).length, { timeout: 40_000 })
    .toBe(1);
  const [file = ''] = readdirSync(target);
  await expect(
    window
      .getByRole('status')
      .filter({ hasText: /pdf|page|saved/i })
      .first(),
  ).toBeVisible();
  const pages = await readPdf(join(target, file));
  await expectSamePictures(window, join(target, file));
  expect(pages.length).toBeGreaterThanOrEqual(24);
  const text = pages.join('\n').replace(/\s+/g, ' ');
  expect(text).toContain('Anna de Vries');
  expect(text).toMatch(/王 ?小明/);
  expect(text).not.toMatch(/\btier\b/i);
});

/** The first sheets of the preview, at half size, against the pages of the PDF drawn by another engine at the same size. */
async function expectSamePictures(window: Page, pdf: string): Promise<void> {
  await window.getByRole('radiogroup', { name: 'Preview size' }).getByText('50', { exact: false }).click();
  const sheets = window.locator('[data-sheet]');
  for (const place of [0, 1]) {
    const shot = await sheets.nth(place).screenshot();
    const [preview, page, other] = await inkOf(window, [
      `data:image/png;base64,${shot.toString('base64')}`,
      await pictureOfPdf(pdf, place + 1, 397),
      await pictureOfPdf(pdf, place + 2, 397),
    ]);
    expect(difference(preview, page)).toBeLessThan(0.08);
    // Another client's page is told apart: what differs there are names and some days.
    expect(difference(preview, other)).toBeGreaterThan(0.12);
  }
}

/** How dark each patch of 8 × 8 pixels is, from 0 to 1. */
function inkOf(window: Page, pictures: readonly string[]): Promise<number[][]> {
  return window.evaluate(async (sources) => {
    const inks: number[][] = [];
    for (const source of sources) {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(400, 568);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0, 400, 568);
      const { data } = context?.getImageData(0, 0, 400, 568) ?? { data: [] };
      inks.push(
        Array.from({ length: 50 * 71 }, (_, patch) => {
          let dark = 0;
          for (let pixel = 0; pixel < 64; pixel += 1) {
            const x = (patch % 50) * 8 + (pixel % 8);
            const y = Math.floor(patch / 50) * 8 + Math.floor(pixel / 8);
            dark += 255 - (data[(y * 400 + x) * 4 + 1] ?? 255);
          }
          return dark / 64 / 255;
        }),
      );
    }
    return inks;
  }, pictures);
}

/** The largest difference of a patch and its neighbours together: text that stands a little beside its place averages out. */
function difference(one: readonly number[] = [], other: readonly number[] = []): number {
  expect(one.length).toBe(other.length);
  const differs = one.map((ink, patch) => ink - (other[patch] ?? 0));
  return Math.max(
    ...differs.map(
      (ink, patch) =>
        Math.abs(ink + (differs[patch + 1] ?? 0) + (differs[patch + 50] ?? 0) + (differs[patch + 51] ?? 0)) / 4,
    ),
  );
}
