import Database from 'better-sqlite3';
import { chromium } from 'playwright-core';
import { findBrowser } from '../build/electron-standin/browser/find.ts';

/** The least a program of this kind starts with: Node, a book, one question, a browser with an empty page. */
const [path = ''] = process.argv.slice(2);
const db = new Database(path, { readonly: true });
db.prepare('SELECT name FROM office').get();
const { program, environment } = await findBrowser();
const browser = await chromium.launch({
  executablePath: program,
  args: ['--no-sandbox'],
  env: { ...process.env, ...environment },
});
const page = await browser.newPage();
await page.goto('about:blank');
process.stdout.write('ready\n');
await browser.close();
db.close();
