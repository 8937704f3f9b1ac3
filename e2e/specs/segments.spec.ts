import { expect, test } from '../fixtures/desk.ts';
import { goTo, settled } from '../pages/frame.ts';

test.use({ book: 'office' });

test('the cut line is dragged with the mouse and moved with the keys; counts follow, and Apply keeps it', async ({
  window,
}) => {
  await goTo(window, 'Segments');
  const line = window.getByRole('slider').first();
  await expect(line).toHaveAttribute('aria-valuenow', '6');
  const box = await line.boundingBox();
  if (box === null) {
    throw new Error('the cut line has no place');
  }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await window.mouse.move(x, y);
  await window.mouse.down();
  await window.mouse.move(x - 50, y, { steps: 8 });
  await window.mouse.up();
  const dragged = Number(await line.getAttribute('aria-valuenow'));
  expect(dragged).toBeLessThan(6);
  await line.press('ArrowRight');
  await expect(line).not.toHaveAttribute('aria-valuenow', String(dragged));
  await line.press('ArrowLeft');
  await expect(line).toHaveAttribute('aria-valuenow', String(dragged));
  await window.getByRole('button', { name: /^Apply/ }).click();
  await settled(window);
  await goTo(window, 'Clients');
  await goTo(window, 'Segments');
  await expect(window.getByRole('slider').first()).toHaveAttribute('aria-valuenow', String(dragged));
});

test('a tier is set by hand with a reason and an end, and shown as such', async ({ window }) => {
  await window.evaluate(() => location.assign('#/clients/20'));
  await settled(window);
  await window
    .getByRole('button', { name: /Change tier/ })
    .first()
    .click();
  const dialog = window.getByRole('dialog');
  await dialog.getByText('A', { exact: true }).click();
  await dialog.getByLabel(/Reason/).fill('Brings two firms next year');
  await dialog.getByRole('button', { name: /A/ }).last().click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText('Brings two firms next year').first()).toBeVisible();
});

test('a cell of the matrix is typed, and touches and hours move with it', async ({ window }) => {
  await goTo(window, 'Matrix');
  const grid = window.getByRole('grid');
  await expect(grid.locator('tfoot tr').nth(1)).toContainText('12');
  const cell = grid.locator('[data-place="0/0"]');
  await cell.focus();
  const before = (await grid.locator('tfoot').textContent()) ?? '';
  await window.keyboard.press('9');
  await expect(grid.locator('tfoot')).not.toHaveText(before);
  await expect(cell).toContainText('9');
});

test('households are chosen on the map with a line and with the keys, tagged, and the tag is taken back', async ({
  window,
}) => {
  await goTo(window, 'Segments');
  const map = window.getByRole('group', { name: /Map of value by potential/ });
  const points = map.getByRole('link');
  await expect(points.first()).toBeVisible();
  const all = await points.count();
  const box = await map.boundingBox();
  if (box === null) {
    throw new Error('the map has no place');
  }
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await window.mouse.move(...at(0.15, 0.15));
  await window.mouse.down();
  for (const corner of [at(0.98, 0.15), at(0.98, 0.9), at(0.15, 0.9)]) {
    await window.mouse.move(...corner, { steps: 6 });
  }
  await window.mouse.up();
  const chosen = window.getByRole('region', { name: 'Ticked clients' });
  await expect(chosen).toBeVisible();
  await chosen.getByRole('button', { name: 'Untick all' }).click();
  await expect(chosen).toBeHidden();
  await map.locator('a[tabindex="0"]').focus();
  await window.keyboard.press('Space');
  await expect(chosen).toBeVisible();
  await expect(map.getByRole('link', { name: /chosen$/ })).toHaveCount(1);
  await window.keyboard.press('Control+a');
  await expect(map.getByRole('link', { name: /chosen$/ })).toHaveCount(all);
  await window.keyboard.press('Escape');
  await expect(chosen).toBeHidden();
  await window.keyboard.press('Space');
  await chosen.getByRole('button', { name: 'Add tag' }).click();
  await window.getByPlaceholder('New tag').fill('Dinner');
  await window.keyboard.press('Enter');
  await window.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText('Taken back').first()).toBeVisible();
});

test('thresholds of the states are counted while typed, and kept', async ({ window }) => {
  await window.evaluate(() => location.assign('#/segments/potential'));
  await settled(window);
  const months = window.getByLabel('Starter, months');
  const starters = window.locator('fieldset', { hasText: 'Hot riser' }).getByText('Starter').locator('..');
  const before = (await starters.textContent()) ?? '';
  await months.fill('120');
  await expect(starters).not.toHaveText(before);
  const counted = (await starters.textContent()) ?? '';
  await window.getByRole('button', { name: 'Use it' }).last().click();
  await settled(window);
  await goTo(window, 'Segments');
  await expect(window.getByRole('button', { name: new RegExp(counted.replace(/(\d+)/, '$1 ?')) })).toBeVisible();
});
