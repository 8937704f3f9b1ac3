import { expect, test } from '../fixtures/desk.ts';
import { goTo, settled } from '../pages/frame.ts';

test.use({ book: 'office' });

test('the list is walked, ticked and handed over with the keyboard, and one undo takes it back', async ({ window }) => {
  await goTo(window, 'Settings');
  await goTo(window, 'Clients');
  await window.locator('#main').focus();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press(' ');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press(' ');
  const bar = window.getByRole('region', { name: 'Ticked clients' });
  await expect(bar).toContainText('2 clients ticked');
  await bar.getByRole('button', { name: 'Change advisor' }).click();
  await window.getByRole('menuitem', { name: 'Owner' }).click();
  await expect(window.getByText('2 clients changed.')).toBeVisible();
  const owned = window.getByRole('row').filter({ has: window.getByRole('img', { name: 'Owner' }) });
  await expect(owned).toHaveCount(2);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(owned).toHaveCount(0);
});

test('a slash goes to the search, and Enter in the list opens the client', async ({ window }) => {
  await goTo(window, 'Clients');
  await window.keyboard.press('/');
  await window.keyboard.type('vries');
  await settled(window);
  await expect(window.getByRole('row')).toHaveCount(2);
  await window.getByRole('grid').focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Vries');
  await expect(window.getByRole('region', { name: 'Needs by line' })).toBeVisible();
});

test('two schemes are compared on the same book without using either', async ({ window }) => {
  await goTo(window, 'Segments');
  await window.getByRole('tab', { name: 'Compare schemes' }).click();
  await expect(window.getByRole('table', { name: /Two schemes/ })).toBeVisible();
  await window.getByRole('tab', { name: 'Who moves' }).click();
  await expect(window.getByRole('img', { name: /change/ })).toBeVisible();
});

test('two clients are merged field by field, and had back from the client’s page', async ({ window }) => {
  await goTo(window, 'Clients');
  await window.getByRole('row').nth(1).dblclick();
  const name = (await window.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await window.getByRole('button', { name: 'Merge with…' }).click();
  const dialog = window.getByRole('dialog', { name: /Merge another client/ });
  await dialog.getByRole('textbox', { name: 'The other client' }).fill('jan');
  const hit = dialog.getByRole('button', { name: /Jan/ }).first();
  const other = ((await hit.textContent()) ?? '').split(' · ')[0] ?? '';
  await hit.click();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  const merged = window.getByRole('region', { name: 'Merged into this client' });
  await expect(merged).toContainText(other);
  await expect(window.getByRole('heading', { level: 1 })).toContainText(name);
  await merged.getByRole('button', { name: 'Un-merge' }).click();
  await expect(window.getByText('They are two clients again.')).toBeVisible();
  await expect(merged).toBeHidden();
});
