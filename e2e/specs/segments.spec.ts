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
