import AxeBuilder from '@axe-core/playwright';
import { deskCode } from '../../shared/planning/desk-code.ts';
import { expect, test } from '../fixtures/desk.ts';
import { goTo } from '../pages/frame.ts';
import { goToRoute } from '../pages/places.ts';

test.use({ book: 'office' });

test('a desk sheet is typed back in: each line says what it means, and all of it can be taken back', async ({
  window,
}) => {
  await goTo(window, 'Today');
  const touch = window.locator('input[data-touch]:not(:checked)').first();
  const id = Number(await touch.getAttribute('data-touch'));
  await window.getByRole('button', { name: 'Type in desk sheet…' }).click();
  const dialog = window.getByRole('dialog');
  const code = deskCode(id);
  await dialog.getByRole('textbox').fill(`${code.toLowerCase()} 25 spoke to both\n${code} 5\nZZZZ`);
  await expect(dialog.getByRole('row')).toHaveCount(3);
  await expect(dialog.getByRole('row').nth(0)).toContainText('25 min · spoke to both');
  await expect(dialog.getByRole('row').nth(1)).toContainText('stands above already');
  await expect(dialog.getByRole('row').nth(2)).toContainText('No such code');
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Work off 1 touch' }).click();
  await expect(dialog).toBeHidden();
  const mine = window.locator(`input[data-touch="${id}"]`);
  await expect(mine).toBeChecked();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(mine).not.toBeChecked();
});

test('a part of what planning would change is applied; the rest is told and can still be taken', async ({ window }) => {
  await goTo(window, 'Matrix');
  const cell = window.getByRole('grid').locator('[data-place="0/0"]');
  await cell.focus();
  await window.keyboard.press('8');
  await expect(cell).toContainText('8');
  await goTo(window, 'Planner');
  await window.getByRole('button', { name: 'Next year' }).click();
  await window.getByRole('button', { name: 'Re-plan…' }).click();
  const dialog = window.getByRole('dialog');
  const households = dialog.getByRole('row');
  await expect(households.nth(2)).toBeVisible();
  await households.nth(1).getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: /^Apply \d+ of \d+ changes$/ }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText('Since 2027 was planned: some changes were left out.')).toBeVisible();
  await window.getByRole('button', { name: 'Re-plan…' }).click();
  await expect(dialog.getByRole('row')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Plan 2027' }).click();
  await expect(window.getByText('some changes were left out')).toBeHidden();
});

test('days a client is not to be contacted are entered on its page, and planning keeps away from them', async ({
  window,
}) => {
  await goToRoute(window, '/clients/1');
  await window.getByRole('tab', { name: /^Details/ }).click();
  await window.getByLabel('No contact from').fill('2027-01-01');
  await window.getByLabel('To', { exact: true }).fill('2027-12-31');
  await window.getByLabel('To', { exact: true }).press('Tab');
  const wishes = window.locator('form').filter({ has: window.getByLabel('No contact from') });
  await wishes.getByRole('button', { name: 'Add' }).click();
  await expect(window.getByText('1 Jan 2027 to 31 Dec 2027')).toBeVisible();
  await goTo(window, 'Planner');
  await window.getByRole('button', { name: 'Next year' }).click();
  await window.getByRole('button', { name: 'Re-plan…' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.locator('[data-name="removed"] dd')).toHaveText(/^[1-9]\d*$/);
  await dialog.getByRole('button', { name: 'Plan 2027' }).click();
  await window.getByText('Not planned', { exact: true }).click();
  await expect(window.getByText('The client does not want to be contacted then').first()).toBeVisible();
});

test('what the planner, the matrix and today open is fit for everybody', async ({ window }) => {
  test.setTimeout(120_000);
  const findings = async () => {
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };
  await goTo(window, 'Planner');
  for (const view of ['Coverage', 'List']) {
    await window.getByText(view, { exact: true }).click();
    await expect(window.getByRole('row').first()).toBeVisible();
    expect.soft(await findings(), view).toEqual([]);
  }
  await goTo(window, 'Matrix');
  await window.getByRole('button', { name: 'Activities…' }).click();
  await expect(window.getByRole('dialog').getByRole('row').first()).toBeVisible();
  expect.soft(await findings(), 'activities').toEqual([]);
  await window.getByRole('dialog').getByRole('button', { name: 'Restaurant' }).click();
  await expect(window.getByRole('dialog').getByText('Dinner on').first()).toBeVisible();
  expect.soft(await findings(), 'one activity').toEqual([]);
});
