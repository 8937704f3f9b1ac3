import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { answerDialogs } from '../pages/choose.ts';
import { dropFiles } from '../pages/drop-files.ts';
import { goTo } from '../pages/frame.ts';

const LIST = `Kol A;Kol B;Kol C;Kol D
NS-004001;Anna de Vries;15-11-2026;10,50
NS-004002;Bram Jansen;16-11-2026;11,50
`;

async function drop(window: Page, folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  await goTo(window, 'Import');
  await dropFiles(window, window.getByRole('region', { name: 'Import', exact: true }), [path]);
}

async function nameColumns(window: Page): Promise<void> {
  await window.getByLabel('This list holds').selectOption({ label: 'Commission' });
  await window.getByLabel('Means: Kol A').selectOption({ value: 'policy.number' });
  await window.getByLabel('Means: Kol B').selectOption({ value: 'client.name' });
  await window.getByLabel('Means: Kol C').selectOption({ value: 'commission.periodFrom' });
  await window.getByLabel('Means: Kol D').selectOption({ value: 'commission.amount' });
}

test('a recipe is saved, reads the next file, is exported without clients, deleted and taken in again', async ({
  desk,
  window,
  folder,
}) => {
  await drop(window, folder, 'january.csv', LIST);
  await nameColumns(window);
  await window.getByRole('button', { name: 'Save as recipe' }).click();
  await window.getByLabel('Name of the recipe').fill('Kol list');
  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(window.getByText('Recipe “Kol list” saved, version 1', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: 'Close this file' }).click();

  await drop(window, folder, 'february.csv', LIST.replaceAll('-11-2026', '-12-2026'));
  await expect(window.getByRole('heading', { name: 'Review: february.csv' })).toBeVisible();
  await expect(window.getByText('Kol list, version 1', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: 'Close this file' }).click();

  await window.getByRole('tab', { name: /^Recipes/ }).click();
  const file = join(folder, 'kol.json');
  await answerDialogs(desk, [file]);
  const menu = async (item: string) => {
    await window.getByRole('button', { name: 'Recipe Kol list: more' }).click();
    await window.getByRole('menuitem', { name: item }).click();
  };
  await menu('Export …');
  await expect(window.getByText('Recipe “Kol list” is in kol.json', { exact: false })).toBeVisible();
  const written = readFileSync(file, 'utf8');
  // Headers that nobody taught may be a row of data taken for one: they stay here, and places tell the columns.
  expect(written).toContain('policy.number');
  expect(written).not.toMatch(/Kol A|Anna|Bram|NS-0040/);

  await menu('Delete');
  await expect(window.getByRole('button', { name: 'Recipe Kol list: more' })).toHaveCount(0);
  await window.getByRole('button', { name: 'Import a recipe …' }).click();
  await expect(window.getByRole('row', { name: /Kol list 2 Commission/ })).toBeVisible();
  await window
    .getByRole('tab', { name: /^Statements/ })
    .last()
    .click();
  await drop(window, folder, 'march.csv', LIST.replaceAll('-11-2026', '-01-2027'));
  await expect(window.getByRole('heading', { name: 'Review: march.csv' })).toBeVisible();
  await expect(window.getByText('Kol list, version 2', { exact: false })).toBeVisible();
});

test('a file laid out almost as a recipe expects raises the alarm before anything is read', async ({
  window,
  folder,
}) => {
  await drop(window, folder, 'january.csv', LIST);
  await nameColumns(window);
  await window.getByRole('button', { name: 'Save as recipe' }).click();
  await window.getByLabel('Name of the recipe').fill('Kol list');
  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(window.getByText('saved, version 1', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: 'Close this file' }).click();

  await drop(window, folder, 'moved.csv', LIST.replace('Kol A;Kol B', 'Kol B;Kol A').replace('Kol C', 'Kol E'));
  await expect(window.getByRole('alert').filter({ hasText: 'Moved' })).toBeVisible();
  await expect(window.getByText('Almost recipe “Kol list”, version 1', { exact: false })).toBeVisible();
  await expect(window.getByLabel('Means: Kol A')).toHaveValue('policy.number');
  await window.getByLabel('Means: Kol E').selectOption({ value: 'policy.number' });
  await expect(window.getByText('Number is chosen for several columns', { exact: false })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Read the rows' })).toBeDisabled();
});
