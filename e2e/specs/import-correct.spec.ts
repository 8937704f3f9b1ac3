import { expect, test } from '../fixtures/desk.ts';
import { commit, drop } from '../pages/bring.ts';

const LIST = `Policy number,Carrier,Client name,Start,Renewal,Premium
PZ-1,Polderzeker,Anna Smit,2020-01-01,2027-05-01,100.00
PZ-2,Polderzeker,Bo Li,2021-02-01,2027-02-31,250.00
`;

test('a rejected cell is typed anew, taken back, typed again, and tells who typed it', async ({ window, folder }) => {
  await drop(window, folder, 'list.csv', LIST);
  await expect(window.getByRole('heading', { name: 'Review: list.csv' })).toBeVisible();
  await window.getByRole('button', { name: /^Rejected 1/ }).click();
  const cell = window.getByLabel('Renewal', { exact: true });
  await expect(cell).toHaveValue('2027-02-31');
  await cell.fill('2027-02-30');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Row 3 is still rejected.').first()).toBeVisible();
  await cell.fill('2027-02-28');
  await window.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(window.getByText('Row 3 is read now: New.').first()).toBeVisible();
  await expect(window.getByRole('button', { name: 'Commit 2 lines' })).toBeEnabled();

  await window.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Commit 1 line' })).toBeEnabled();
  await cell.fill('2027-02-28');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Corrected 1' }).click();
  await expect(window.getByText('Typed: “2027-02-28” instead of “2027-02-31”', { exact: false })).toBeVisible();
  await commit(window, 'list.csv');

  await drop(window, folder, 'next.csv', `${LIST}PZ-3,Polderzeker,Cy Po,2022-01-01,2027-06-01,80.00\n`);
  await expect(window.getByRole('button', { name: 'Commit 3 lines' })).toBeEnabled();
  await window.getByRole('button', { name: 'Corrected 1' }).click();
  await expect(window.getByText(/^Renewal: Typed( by .+)? when this line came before/)).toBeVisible();
});
