import { expect, test } from '../fixtures/desk.ts';
import { commit, drop } from '../pages/bring.ts';
import { goTo } from '../pages/frame.ts';

const HEADER = 'Policy number,Carrier,Client name,Start,Premium\n';
const ANNA = 'PZ-1,Polderzeker,Anna Smit,2020-01-01,100.00\n';
const REST =
  'PZ-2,Polderzeker,Bo Li,2021-02-01,250.00\nPZ-3,Polderzeker,Cy Po,2022-03-01,80.00\nPZ-4,Polderzeker,Dee Ray,2022-03-01,90.00\n';

test('policies missing from a complete list lapse only where somebody agrees, and come back with the undo', async ({
  window,
  folder,
}) => {
  await drop(window, folder, 'list-2027-01-31.csv', HEADER + ANNA + REST);
  await commit(window, 'list-2027-01-31.csv');
  await drop(window, folder, 'list-2027-02-28.csv', `${HEADER}${ANNA}PZ-5,Polderzeker,Eve Fox,2027-02-01,60.00\n`);
  await window.getByLabel(/^This is the carrier’s complete list/).check();
  await window.getByRole('button', { name: '3 policies are missing from it' }).click();
  await expect(window.getByText('3 of 4 are missing: is the list really complete?')).toBeVisible();

  await window.getByRole('button', { name: 'Let lapse', exact: true }).click();
  await expect(window.getByText('3 policies lapse with the commit.').first()).toBeVisible();
  await window.getByRole('button', { name: 'Let policy PZ-3 lapse' }).click();
  await expect(window.getByText('2 policies lapse with the commit.').first()).toBeVisible();
  await commit(window, 'list-2027-02-28.csv');

  const cover = async (name: string) => {
    await goTo(window, 'Clients');
    await window.getByText(name).first().click();
    await window.keyboard.press('Enter');
    await window.getByRole('tab', { name: /^Policies/ }).click();
    return window.getByRole('tabpanel');
  };
  await expect((await cover('Bo Li')).getByText('Lapsed')).toBeVisible();
  await expect((await cover('Cy Po')).getByText('In force', { exact: true })).toBeVisible();

  await goTo(window, 'Import');
  await window.getByRole('button', { name: /^Undo .*list-2027-02-28\.csv/ }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Undo the statement' }).click();
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect((await cover('Bo Li')).getByText('In force', { exact: true })).toBeVisible();
});
