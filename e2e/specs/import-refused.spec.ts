import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/desk.ts';
import { commit, drop } from '../pages/bring.ts';
import { answerDialogs } from '../pages/choose.ts';
import { dropFiles } from '../pages/drop-files.ts';
import { goTo } from '../pages/frame.ts';

const CLIENTS = `Client name,Birth date,Postcode,Street
Jan van den Berg,1971-03-14,2011 AB,Kerkstraat 12
Johanna van den Berg,1974-11-02,2011 AB,Kerkstraat 12
`;
const HEADER = 'Policy number,Carrier,Client name,Postcode,Line,Premium\n';
const JAN = 'PZ-200,Polderzeker,J. van den Berg,2011 AB,motor,612.00\n';
const ANNA = 'PZ-203,Polderzeker,Anna Smit,3511 XY,motor,742.00\n';

test('a commit that is refused keeps the decisions, whether the file is gone or another', async ({
  window,
  folder,
}) => {
  await drop(window, folder, 'clients.csv', CLIENTS);
  await commit(window, 'clients.csv');
  await drop(window, folder, 'policies.csv', HEADER + JAN);
  await window.getByRole('button', { name: /^It is Johanna van den Berg/ }).click();
  const write = window.getByRole('button', { name: 'Commit 1 line' });
  await expect(write).toBeEnabled();
  const path = join(folder, 'policies.csv');
  rmSync(path);
  await write.click();
  await expect(window.getByRole('heading', { name: 'policies.csv was not written' })).toBeVisible();
  const said = window.getByRole('alert');
  await expect(said).toContainText('The file is not there any more.');
  await expect(said).toContainText('The 1 decision of this review is kept.');
  await window.getByRole('button', { name: 'Back to the review' }).click();
  await expect(said).toContainText('The file is not there any more.');

  writeFileSync(path, HEADER + ANNA + JAN);
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toContainText('The file changed while it was read.');
  await window.getByRole('button', { name: 'Read it as it is now' }).click();
  await window.getByRole('button', { name: 'Decided 1' }).click();
  await expect(window.getByRole('grid').getByText('J. van den Berg')).toBeVisible();
  await expect(window.getByText('You decided: it is Johanna van den Berg.')).toBeVisible();
  await window.getByRole('button', { name: 'Commit 2 lines' }).click();
  await expect(window.getByRole('heading', { name: 'policies.csv is in the book' })).toBeVisible();
});

test('of several files each tells how it fares, and a bad one does not hold up the others', async ({
  window,
  folder,
}) => {
  const place = (name: string) => join(folder, name);
  writeFileSync(place('one.csv'), HEADER + ANNA);
  writeFileSync(place('empty.csv'), '');
  copyFileSync(join(import.meta.dirname, '../../build/icons/icon.png'), place('holiday.csv'));
  const locked = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('EncryptionInfo EncryptedPackage'.padEnd(1024, ' '), 'utf16le'),
  ]);
  writeFileSync(place('locked.xlsx'), locked);
  writeFileSync(place('two.csv'), HEADER + ANNA.replace('PZ-203', 'PZ-204'));
  await goTo(window, 'Import');
  const names = ['one.csv', 'empty.csv', 'holiday.csv', 'locked.xlsx', 'two.csv'];
  await dropFiles(window, window.getByRole('region', { name: 'Import', exact: true }), names.map(place));

  const list = window.getByRole('region', { name: 'Files dropped together' });
  const file = (name: string) => list.getByRole('listitem').filter({ hasText: name });
  await expect(file('one.csv')).toContainText('at work');
  await expect(file('two.csv')).toContainText('waits');
  await commit(window, 'one.csv');
  await expect(file('one.csv')).toContainText('in the book');
  await window.getByRole('button', { name: '4 more files wait' }).click();
  await expect(window.getByRole('heading', { name: 'Review: two.csv' })).toBeVisible();
  await expect(file('empty.csv')).toContainText('The file is empty. Ask the sender for it again.');
  await expect(file('holiday.csv')).toContainText('This is a picture (PNG), not a table. Ask the sender');
  await expect(file('locked.xlsx')).toContainText('protected by a password. Save a copy without password');

  writeFileSync(place('empty.csv'), HEADER + ANNA.replace('PZ-203', 'PZ-205'));
  await window.getByRole('button', { name: 'Try empty.csv again' }).click();
  await expect(file('empty.csv')).toContainText('waits');
  await window.getByRole('button', { name: 'Take holiday.csv off the list' }).click();
  await commit(window, 'two.csv');
  await window.getByRole('button', { name: '1 more file waits' }).click();
  await commit(window, 'empty.csv');
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await window.getByRole('button', { name: 'Clear the list' }).click();
  await expect(list).toHaveCount(0);
});

test('a file that vanished is named, and read when it is back', async ({ desk, window, folder }) => {
  const path = join(folder, 'gone.csv');
  await goTo(window, 'Import');
  await answerDialogs(desk, [path]);
  await window.getByRole('button', { name: 'Choose files' }).click();
  await expect(window.getByRole('heading', { name: 'gone.csv could not be read' })).toBeVisible();
  await expect(window.getByRole('alert')).toHaveText(/^The file is not there any more\./);
  writeFileSync(path, HEADER + ANNA);
  await window.getByRole('button', { name: 'Try again' }).click();
  await commit(window, 'gone.csv');
});
