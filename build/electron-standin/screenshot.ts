import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureFeature, ensureFresh } from '../bundle/fresh.ts';
import { startApp } from './start-app.ts';

const ROOT = join(import.meta.dirname, '../..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    size: { type: 'string', default: '1280x800' },
    lang: { type: 'string' },
    wait: { type: 'string', default: '0' },
    click: { type: 'string', multiple: true, default: [] },
  },
});
const [book, route, picture] = positionals;
if (book === undefined || route === undefined || picture === undefined) {
  console.error(
    'node build/electron-standin/screenshot.ts <book|none> <#/route> <picture.png> [--dark] [--size 1280x800]',
  );
  console.error('  [--lang en|nl|zh-CN] [--click <text or selector>]… [--wait milliseconds]');
  process.exit(2);
}

const feature = /^#?\/?([^/?]*)/.exec(route)?.[1] || 'none';
const pages = join(ROOT, '.cache/pictures', feature);
await Promise.all([ensureFresh('preload'), ensureFeature(feature, join(pages, 'dist/renderer'))]).catch(
  (error: unknown) => {
    console.error('The pages could not be built; showing the last ones that could.', String(error));
  },
);
cpSync(join(ROOT, 'dist/preload'), join(pages, 'dist/preload'), { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'tierbook-picture-'));
const app = startApp({
  entry: join(ROOT, 'main/index.ts'),
  profile,
  environment: { TIERBOOK_STANDIN_APP: pages },
  args: book === 'none' ? [] : [resolve(book)],
});
try {
  await takePicture(await app.endpoint, route, resolve(picture));
} finally {
  app.process.kill();
  await app.ended;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.stderr.write(app.output());
}

/** Joins the application's browser, goes to the route, and takes the picture once nothing moves any more. */
async function takePicture(endpoint: string, hash: string, file: string): Promise<void> {
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) {
    throw new Error('the application shows no window');
  }
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      console.error(`[page] ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => console.error(`[page] ${error.stack ?? error.message}`));
  const [width = 1280, height = 800] = values.size.split('x').map(Number);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: values.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.waitForURL(/index\.html/);
  await page.waitForLoadState('load');
  if (values.lang !== undefined) {
    const language = values.lang;
    await page.evaluate((chosen) => {
      const kept = JSON.parse(localStorage.getItem('tierbook.preferences') ?? '{}') as object;
      localStorage.setItem('tierbook.preferences', JSON.stringify({ ...kept, language: chosen }));
    }, language);
    await page.reload();
  }
  await page.evaluate((target) => location.assign(target), hash.startsWith('#') ? hash : `#${hash}`);
  await settle(page);
  for (const target of values.click) {
    await page
      .locator(/^[.#[]/.test(target) ? target : `text=${target}`)
      .first()
      .click();
    await settle(page);
  }
  await wait(Number(values.wait));
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  await browser.close();
  console.error(`${file} (${page.url()})`);
}

/** Until nothing loads and the page has stood still for a third of a second. */
async function settle(page: import('playwright-core').Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const still = () => (document.querySelector('.mantine-Loader-root') === null ? done() : wait());
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(still, 350);
        };
        let timer = setTimeout(still, 350);
        const watch = new MutationObserver(wait);
        watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(done, 8000);
      }),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
