import { expect, type Page } from '@playwright/test';
import { goTo } from './frame.ts';

/** Chooses `unknown-columns.csv` in the dialog, and says what its headings mean; its rows are not read yet. */
export async function mapUnknownColumns(window: Page): Promise<void> {
  await goTo(window, 'Import');
  await window.getByRole('button', { name: 'Choose files' }).click();
  await expect(window.getByRole('heading', { name: 'Map: unknown-columns.csv' })).toBeVisible();
  await window.getByLabel('This list holds').first().selectOption({ label: 'Commission' });
  await window.getByLabel('Means: Kol A').selectOption({ value: 'policy.number' });
  await window.getByLabel('Means: Kol B').selectOption({ value: 'client.name' });
  await window.getByLabel('Means: Kol C').selectOption({ value: 'commission.periodFrom' });
  await window.getByLabel('Means: Kol D').selectOption({ value: 'commission.amount' });
}
