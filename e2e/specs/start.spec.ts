import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOOKS, expect, test } from '../fixtures/desk.ts';
import { answerDialogs } from '../pages/choose.ts';
import { goTo, sidebar } from '../pages/frame.ts';

test.describe('without a book', () => {
  test.use({ book: 'none' });

  test('the first screen offers to open a book, make one, or look at the sample', async ({ window }) => {
    await expect(window.getByRole('heading', { name: 'Welcome to Tierbook' })).toBeVisible();
    for (const name of [/Open a book/, /New book/, /Sample office/]) {
      await expect(window.getByRole('button', { name })).toBeEnabled();
    }
  });

  test('makes a new book where the person says and opens it', async ({ desk, window, folder }) => {
    const path = join(folder, 'Kantoor Noord.tierbook');
    await answerDialogs(desk, [path]);
    await window.getByRole('button', { name: /New book/ }).click();
    await window.getByLabel('Name of the office').fill('Kantoor Noord');
    await window.getByRole('button', { name: /Choose where to keep it/ }).click();
    await expect(sidebar(window)).toContainText('Kantoor Noord');
    expect(existsSync(path)).toBe(true);
  });

  test('says why a file is no book, and leaves it alone', async ({ desk, window, folder }) => {
    const path = join(folder, 'letter.tierbook');
    writeFileSync(path, 'Dear client, thank you for your trust over all these years. '.repeat(200));
    await answerDialogs(desk, [path]);
    await window.getByRole('button', { name: /Open a book/ }).click();
    await expect(window.getByRole('alert')).toBeVisible();
    await expect(window.getByRole('heading', { name: 'Welcome to Tierbook' })).toBeVisible();
  });
});

test.describe('the sample office, stopped half-way', () => {
  test.use({ book: 'none' });

  test('leaves nothing behind, and can be made again', async ({ window, folder }) => {
    await window.getByRole('button', { name: /Sample office/ }).click();
    await window.getByRole('button', { name: /^Cancel/ }).click();
    await expect(window.getByRole('heading', { name: 'Welcome to Tierbook' })).toBeVisible();
    // The first screen stays while the office is made: it is stopped once the office can be asked for again.
    await expect(window.getByRole('button', { name: /Sample office/ })).toBeEnabled();
    const left = readdirSync(join(folder, 'profile')).filter((name) => name.includes('tierbook'));
    expect(left).toEqual([]);
    await expect(window.getByText('Opened before')).toHaveCount(0);
  });
});

test.describe('with a passphrase', () => {
  test.use({ book: 'locked' });

  test('a wrong passphrase is said, the right one opens', async ({ desk, window, bookPath }) => {
    if (!(await window.getByRole('textbox', { name: 'Passphrase' }).isVisible())) {
      await answerDialogs(desk, [bookPath]);
      await window.getByRole('button', { name: /Open a book/ }).click();
    }
    const field = window.getByRole('textbox', { name: 'Passphrase' });
    await field.fill('two grey herons');
    await window.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(window.getByText('That passphrase does not open this book.', { exact: false })).toBeVisible();
    await field.fill('three grey herons');
    await window.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(sidebar(window)).toContainText('with passphrase');
  });
});

test('a second start hands over, leaves, and brings the first window back', async ({ desk, window }) => {
  await expect(sidebar(window)).toBeVisible();
  await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), null);
  expect(await desk.startAgain([])).toBe(0);
  await expect
    .poll(() => desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized(), null))
    .toBe(false);
  await expect(sidebar(window)).toBeVisible();
  expect(window.context().pages()).toHaveLength(1);
});

test('a book that is double-clicked opens in the window that is there; one that cannot leaves the open one', async ({
  desk,
  window,
  folder,
}) => {
  await expect(sidebar(window)).toContainText('empty');
  const second = join(folder, 'second.tierbook');
  cpSync(join(BOOKS, 'office.tierbook'), second);
  expect(await desk.startAgain([second])).toBe(0);
  await expect(sidebar(window)).toContainText('office');
  // A mac hands books over by an event instead.
  await desk.evaluate(
    ({ app }, path) => {
      app.emit('open-file', { preventDefault: () => undefined }, path);
    },
    join(folder, 'office.tierbook'),
  );
  await expect(sidebar(window)).toContainText('empty');
  expect(await desk.startAgain([join(folder, 'gone.tierbook')])).toBe(0);
  await expect(window.getByText('There is no book at this place any more.', { exact: false }).first()).toBeVisible();
  await expect(sidebar(window)).toContainText('empty');
});

test('a book with a passphrase that is double-clicked asks for it', async ({ desk, window, folder }) => {
  await expect(sidebar(window)).toContainText('empty');
  const locked = join(folder, 'locked.tierbook');
  cpSync(join(BOOKS, 'locked.tierbook'), locked);
  expect(await desk.startAgain([locked])).toBe(0);
  await window.getByRole('textbox', { name: 'Passphrase' }).fill('three grey herons');
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(sidebar(window)).toContainText('with passphrase');
});

test.describe('a book that is open elsewhere', () => {
  test('is refused with a sentence, and the first one goes on', async ({ window, folder, bookPath }) => {
    await expect(sidebar(window)).toBeVisible();
    const { openDesk } = await import('../fixtures/open-desk.ts');
    const other = await openDesk({ profile: join(folder, 'other'), args: [bookPath], environment: {} });
    await expect(other.window.getByRole('heading', { name: 'Welcome to Tierbook' })).toBeVisible();
    await other.close();
    await goTo(window, 'Clients');
  });
});
