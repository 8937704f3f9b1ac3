import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { answerDialogs } from '../pages/choose.ts';
import { goTo } from '../pages/frame.ts';

test.use({ book: 'office' });

/** Days of the month on the screen that people work on. */
const DAYS = 'fieldset:not([data-holiday]):not([data-outside])';

/** Touches of the month on the screen that can be moved. */
function movable(window: Page): Locator {
  return window.locator(`${DAYS} button[draggable="true"]`);
}

/** The day a line stands on. */
function dayOf(line: Locator): Locator {
  return line.locator('xpath=ancestor::fieldset[1]');
}

async function nameOf(line: Locator): Promise<string> {
  return (await line.getAttribute('data-touch')) ?? '';
}

test('a touch is dragged to another day and stays there', async ({ window }) => {
  await goTo(window, 'Planner');
  const line = movable(window).first();
  const name = await nameOf(line);
  const from = (await dayOf(line).getAttribute('aria-label')) ?? '';
  const days = window.locator(DAYS);
  const index = await days.evaluateAll((cells, day) => cells.findIndex((cell) => cell.ariaLabel === day), from);
  const target = days.nth(index === 0 ? 1 : index - 1);
  const to = (await target.getAttribute('aria-label')) ?? '';
  await line.dragTo(target);
  await expect(window.getByLabel(to, { exact: true }).locator(`button[data-touch="${name}"]`)).toBeVisible();
  await expect(window.getByLabel(from, { exact: true }).locator(`button[data-touch="${name}"]`)).toHaveCount(0);
  await goTo(window, 'Clients');
  await goTo(window, 'Planner');
  await expect(window.getByLabel(to, { exact: true }).locator(`button[data-touch="${name}"]`)).toBeVisible();
});

test('a touch is moved with the keys, each step is said, and Escape leaves it where it was', async ({ window }) => {
  await goTo(window, 'Planner');
  const line = movable(window).first();
  const name = await nameOf(line);
  const from = (await dayOf(line).getAttribute('aria-label')) ?? '';
  const said = window.locator('output[aria-live="polite"]').first();
  await line.focus();
  await window.keyboard.press('m');
  await expect(said).toContainText('arrows choose the day');
  await window.keyboard.press('ArrowRight');
  await expect(said).toContainText(/^To /);
  await window.keyboard.press('Escape');
  await expect(window.getByLabel(from, { exact: true }).locator(`button[data-touch="${name}"]`)).toBeVisible();

  await window.keyboard.press('m');
  await window.keyboard.press('ArrowRight');
  await expect(said).toContainText(/^To /);
  const to = ((await said.textContent()) ?? '').replace(/^To /, '');
  await window.keyboard.press('Enter');
  await expect(window.getByLabel(to, { exact: true }).locator(`button[data-touch="${name}"]`)).toBeVisible();
});

test('planning anew shows what would change before it does, and can be taken back', async ({ window }) => {
  await goTo(window, 'Matrix');
  const cell = window.getByRole('grid').locator('[data-place="0/0"]');
  await cell.focus();
  await window.keyboard.press('9');
  await expect(cell).toContainText('9');
  await goTo(window, 'Planner');
  await window.getByRole('button', { name: 'Next year' }).click();
  await expect(window.getByText('Since 2027 was planned: the matrix changed.')).toBeVisible();
  const sub = window.getByText(/touches in 2027/).first();
  const before = (await sub.textContent()) ?? '';
  await window.getByRole('button', { name: 'Re-plan…' }).click();
  const dialog = window.getByRole('dialog');
  const added = dialog.locator('[data-name="added"] dd');
  await expect(added).toHaveText(/^[1-9]\d*$/);
  await expect(dialog.getByRole('row').nth(1)).toBeVisible();
  // Looking has written nothing.
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  expect(await sub.textContent()).toBe(before);

  await window.getByRole('button', { name: 'Re-plan…' }).click();
  await dialog.getByRole('button', { name: 'Plan 2027' }).click();
  await expect(dialog).toBeHidden();
  await expect(sub).not.toHaveText(before);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(sub).toHaveText(before);
});

test('a touch says where it could go, and goes there; the week names it beside who does it', async ({ window }) => {
  await goTo(window, 'Planner');
  const line = movable(window).first();
  const name = await nameOf(line);
  await line.click();
  const panel = window.getByRole('complementary');
  const offered = panel.getByRole('listitem').filter({ has: window.locator('button') });
  await expect(panel.getByRole('heading', { name: 'If you move it' })).toBeVisible();
  const to = (await offered.first().getByRole('button').textContent()) ?? '';
  await offered.first().getByRole('button').click();
  await expect(panel.getByText(to).first()).toBeVisible();
  await expect(window.getByLabel(to, { exact: true }).locator(`button[data-touch="${name}"]`)).toBeVisible();

  await window.getByText('Week', { exact: true }).click();
  await expect(window.getByRole('heading', { name: /^Week \d+: / })).toBeVisible();
  await window.getByRole('button', { name: 'Next week' }).click();
  await window.getByRole('button', { name: 'Previous week' }).click();
  const cells = window.locator('fieldset[aria-label*=", "]');
  expect(await cells.count()).toBeGreaterThanOrEqual(5);
});

test('the year goes into calendar files, one for each person, with what the dialog promises', async ({
  desk,
  window,
  folder,
}) => {
  const target = join(folder, 'calendars');
  mkdirSync(target);
  await answerDialogs(desk, [target]);
  await goTo(window, 'Planner');
  await window.getByRole('button', { name: 'Calendar files…' }).click();
  const dialog = window.getByRole('dialog', { name: /^Calendar files/ });
  await dialog.getByRole('combobox', { name: 'Reminder' }).click();
  await window.getByRole('option', { name: 'At 9:00 the day before' }).click();
  await dialog.getByRole('button', { name: 'Save in a folder…' }).click();
  await expect(window.getByText(/calendar files? saved, \d+ entries/)).toBeVisible();
  await expect(dialog).toBeHidden();
  const texts = readdirSync(target).map((file) => readFileSync(join(target, file), 'utf8'));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.match(/TRIGGER:-PT15H/g)?.length).toBe(text.match(/BEGIN:VEVENT/g)?.length);
  }
});
