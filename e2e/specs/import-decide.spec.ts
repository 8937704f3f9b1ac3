import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { drop } from '../pages/bring.ts';
import { goTo } from '../pages/frame.ts';

const CLIENTS = `Client name,Birth date,Postcode,Street
Jan van den Berg,1971-03-14,2011 AB,Kerkstraat 12
Johanna van den Berg,1974-11-02,2011 AB,Kerkstraat 12
Piet Jansen,1960-01-20,9711 AA,Markt 3
Bakkerij Jansen BV,,9711 AA,Markt 3
`;
const POLICIES = `Policy number,Carrier,Client name,Postcode,Line,Premium
PZ-200,Polderzeker,J. van den Berg,2011 AB,motor,612.00
PZ-202,Polderzeker,Jansen,9711 AA,commercial,1910.00
PZ-203,Polderzeker,Familie Willems,3511 XY,motor,742.00
`;

/** Brings the clients in and stands in the review of a list in which two rows need a person. */
async function toReview(window: Page, folder: string, text = POLICIES): Promise<void> {
  await drop(window, folder, 'clients.csv', CLIENTS);
  await window.getByRole('button', { name: 'Commit 4 lines' }).click();
  await expect(window.getByRole('heading', { name: 'clients.csv is in the book' })).toBeVisible();
  await drop(window, folder, 'policies.csv', text);
  await expect(window.getByRole('heading', { name: 'Review: policies.csv' })).toBeVisible();
}

test('rows left open are decided later, as part of their statement', async ({ window, folder }) => {
  await toReview(window, folder);
  await window.getByRole('button', { name: 'Decide later' }).click();
  await expect(window.getByText('2 rows wait in the statement')).toBeVisible();

  const waiting = window.getByRole('region', { name: 'To decide' });
  await waiting.getByRole('button', { name: 'Decide policies.csv' }).click();
  await expect(window.getByRole('heading', { name: 'Decide: policies.csv' })).toBeVisible();
  await expect(window.getByText('Who is “J. van den Berg”?')).toBeVisible();
  const write = window.getByRole('button', { name: /^Write \d decisions?$/ });
  await expect(write).toBeDisabled();
  await window.getByRole('button', { name: /^It is Jan van den Berg/ }).click();
  await expect(write).toHaveText(/Write 1 decision/);
  await window.getByRole('button', { name: 'Leave out', exact: false }).first().click();
  await window.getByLabel('Why is it left out?').fill('Not ours');
  await window.keyboard.press('Enter');
  await expect(write).toHaveText(/Write 2 decisions/);
  await write.click();
  await expect(window.getByText('Nothing waits any more.')).toBeVisible();
  await expect(waiting).toHaveCount(0);

  const row = window.getByRole('row', { name: /policies\.csv/ });
  await expect(row.getByRole('button', { name: 'Rejected rows 1 policies.csv' })).toBeVisible();
  await row.getByRole('button', { name: /^Undo/ }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Undo the statement' }).click();
  await goTo(window, 'Clients');
  await expect(window.getByText('Jan van den Berg').first()).toBeVisible();
  await expect(window.getByText('Familie Willems')).toHaveCount(0);
});

test('many rows get one answer by keyboard, and it is taken back', async ({ window, folder }) => {
  await toReview(window, folder);
  const grid = window.getByRole('grid');
  await grid.focus();
  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Space');
  await expect(window.getByText('2 rows selected')).toBeVisible();
  await window.keyboard.press('b');
  await expect(window.getByText('Decided: 2 rows go to clients of the book.').first()).toBeVisible();
  await expect(window.getByRole('button', { name: 'Commit 3 lines' })).toBeEnabled();
  await window.getByRole('button', { name: 'Decided 2' }).click();
  await expect(grid.getByRole('row')).toHaveCount(3);
  await window.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(window.getByRole('button', { name: /^Commit/ })).toBeDisabled();
});

test('a remembered match is not asked again', async ({ window, folder }) => {
  const list = (work: string) => `Client name,Postcode,Occupation\nJ. van den Berg,2011 AB,${work}\n`;
  await toReview(window, folder, list('baker'));
  await expect(window.getByLabel(/^Remember:/)).toBeChecked();
  await window.getByRole('button', { name: /^It is Jan van den Berg/ }).click();
  await window.getByRole('button', { name: 'Commit 1 line' }).click();
  await expect(window.getByRole('heading', { name: 'policies.csv is in the book' })).toBeVisible();
  await drop(window, folder, 'next-month.csv', list('butcher'));
  await expect(window.getByRole('button', { name: 'Commit 1 line' })).toBeEnabled();
  await expect(window.getByText('Taken for Jan van den Berg', { exact: false })).toBeVisible();
});
