import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/desk.ts';
import { answerDialogs } from '../pages/choose.ts';
import { settled } from '../pages/frame.ts';

test.use({ book: 'office' });

/** A picture that tries everything a picture may carry: a script, handlers, a frame of HTML, and addresses elsewhere. */
const HOSTILE = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="40"
    onload="globalThis.ran = 'load'">
  <script>globalThis.ran = 'script'; top.ran = 'script'; fetch('https://elsewhere.example/script');</script>
  <image href="https://elsewhere.example/image.png" width="10" height="10" onerror="top.ran = 'error'"/>
  <use xlink:href="https://elsewhere.example/use.svg#a"/>
  <style>@import url('https://elsewhere.example/style.css');</style>
  <foreignObject width="50" height="20">
    <iframe xmlns="http://www.w3.org/1999/xhtml" src="https://elsewhere.example/frame"></iframe>
    <img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="top.ran = 'html'"/>
  </foreignObject>
  <rect width="120" height="40" fill="#14343f"/>
</svg>`;

test('a logo that carries scripts is a picture and nothing else, on the screen and on paper', async ({
  desk,
  window,
  folder,
}) => {
  const path = join(folder, 'logo.svg');
  writeFileSync(path, HOSTILE);
  const asked: string[] = [];
  window.on('request', (request) => asked.push(request.url()));
  await window.evaluate(() => location.assign('#/settings/office'));
  await settled(window);
  await answerDialogs(desk, [path]);
  await window.getByRole('button', { name: /Choose a picture/ }).click();
  const logo = window.getByRole('img', { name: 'Logo' });
  await expect(logo).toBeVisible();
  expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(120);
  // In an <img> a picture has no scripts and loads nothing; were it ever put into the page, this would find it.
  expect(await window.locator('#root svg script, #root foreignObject').count()).toBe(0);

  await window.evaluate(() => location.assign('#/print?what=plan&client=1'));
  await settled(window);
  const printed = window.getByRole('group', { name: 'Preview' }).locator('img').first();
  await expect.poll(() => printed.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(120);

  for (const frame of window.frames()) {
    expect(await frame.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
  }
  expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([]);
});
