import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import type { Desk } from '../fixtures/open-desk.ts';
import { goTo, settled, sidebar } from '../pages/frame.ts';

test.use({ book: 'office' });

/** Chooses an item of the application's menu. */
async function choose(desk: Desk, id: string): Promise<void> {
  await desk.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item) {
      throw new Error(`the menu has no ${wanted}`);
    }
    item.click();
  }, id);
}

async function labels(desk: Desk): Promise<readonly string[]> {
  return desk.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [], null);
}

function dialog(window: Page) {
  return window.getByRole('dialog');
}

test('the menu goes to pages, shows the shortcuts, and says what program it is', async ({ desk, window }) => {
  await expect(sidebar(window)).toBeVisible();
  await choose(desk, 'clients');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/^Clients/);
  await choose(desk, 'back');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/2026/);
  await choose(desk, 'shortcuts');
  await expect(dialog(window)).toContainText('Keyboard shortcuts');
  // Nothing goes on behind a dialog.
  await choose(desk, 'matrix');
  await expect(dialog(window)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog(window)).toHaveCount(0);
  await choose(desk, 'about');
  await expect(dialog(window)).toContainText(/Tierbook \d+\.\d+/);
});

test('the menu speaks the language of the window', async ({ desk, window }) => {
  await expect(sidebar(window)).toBeVisible();
  await expect.poll(() => labels(desk)).toContain('File');
  await window.evaluate(() => location.assign('#/settings/appearance'));
  await settled(window);
  await window.getByText('Nederlands').first().click();
  await expect.poll(() => labels(desk)).toContain('Bestand');
});

test('the menu closes the book, greys out what needs one, and opens it again from the recent ones', async ({
  desk,
  window,
}) => {
  await expect(sidebar(window)).toBeVisible();
  await choose(desk, 'close-book');
  await expect(window.getByRole('button', { name: /New book/ })).toBeVisible();
  const enabled = (id: string) =>
    desk.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled, id);
  await expect.poll(() => enabled('import')).toBe(false);
  await expect.poll(() => enabled('open-recent')).toBe(true);
  await desk.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('open-recent')?.submenu?.items[0]?.click();
  }, null);
  await expect(sidebar(window)).toBeVisible();
  await expect.poll(() => enabled('import')).toBe(true);
});

test('a new book is begun from the menu over the open one, which stays when it is left', async ({ desk, window }) => {
  await expect(sidebar(window)).toBeVisible();
  await choose(desk, 'new-book');
  await expect(dialog(window).getByLabel('Name of the office')).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(sidebar(window)).toBeVisible();
});

test('ticks share one notice, and Ctrl Z takes them back one after the other, Ctrl Shift Z does them again', async ({
  window,
}) => {
  await goTo(window, 'Today');
  await settled(window);
  const open = window.getByRole('main').getByRole('checkbox', { checked: false });
  // A day that is done folds up: the week counts.
  const done = (count: number) => expect(window.getByText(`${count} of 4 done`)).toBeVisible();
  await open.first().click();
  await done(1);
  await expect(window.getByRole('button', { name: 'Undo' })).toHaveCount(1);
  await open.first().click();
  await done(2);
  await expect(window.getByText('(and 1 more)')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Undo' })).toHaveCount(1);
  await window.locator('body').press('ControlOrMeta+z');
  await done(1);
  await window.locator('body').press('ControlOrMeta+z');
  await done(0);
  await window.locator('body').press('ControlOrMeta+Shift+z');
  await done(1);
});

test('in a field Ctrl Z takes back what was typed and nothing else', async ({ window }) => {
  await goTo(window, 'Clients');
  const field = window.getByPlaceholder(/Name, policy/);
  await field.fill('Carla');
  await field.press('ControlOrMeta+z');
  await expect(field).toHaveValue('');
});

test('the right mouse button chooses a figure and offers to copy it', async ({ desk, window }) => {
  await desk.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup() {
      Reflect.set(
        globalThis,
        'offered',
        this.items.map(({ label }) => label),
      );
    };
  }, null);
  const offered = () => desk.evaluate(() => Reflect.get(globalThis, 'offered') as readonly string[] | undefined, null);
  await goTo(window, 'Clients');
  await settled(window);
  await window.getByPlaceholder(/Name, policy/).click({ button: 'right' });
  await expect.poll(offered).toEqual(['Cut', 'Copy', 'Paste', '', 'Select all']);
  await window.evaluate(() => location.assign('#/clients/1'));
  await settled(window);
  await window
    .getByRole('main')
    .getByText(/^€.[\d,]+$/)
    .first()
    .click({ button: 'right' });
  await expect.poll(offered).toEqual(['Copy figure']);
});
