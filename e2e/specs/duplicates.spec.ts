import { expect, test } from '../fixtures/desk.ts';
import { commit, drop } from '../pages/bring.ts';
import { goTo } from '../pages/frame.ts';
import { goToRoute } from '../pages/places.ts';

/** Two lists that tell of the same people so differently that each became a client of his own. */
const CLIENTS = `Client name,Birth date,Postcode,Street
Jan van den Berg,1971-03-14,2011 AB,Kerkstraat 12
Anna Smit,1980-05-06,3011 CD,Dorpsweg 1
`;
const AGAIN = `Client name,Postcode,Street,Phone
J. van den Berg,2011 AB,Kerkstraat 12,023 555 0917
A. Smit,3011 CD,Dorpsweg 1,010 555 0918
`;

test('pairs that look like one client are merged, told apart and put off by keyboard, and each is taken back', async ({
  window,
  folder,
}) => {
  await drop(window, folder, 'clients.csv', CLIENTS);
  await commit(window, 'clients.csv');
  await drop(window, folder, 'again.csv', AGAIN);
  await window.getByRole('button', { name: 'New client for all' }).click();
  await commit(window, 'again.csv');

  await goTo(window, 'Clients');
  await window.getByRole('button', { name: 'Duplicates' }).click();
  await expect(window.getByText('2 pairs look like one client each.', { exact: false })).toBeVisible();
  const panel = window.getByRole('heading', { name: /Anna Smit and A\. Smit|Jan van den Berg and J\. van den Berg/ });
  await expect(panel).toBeVisible();
  await expect(window.getByText('the initials fit: ', { exact: false })).toBeVisible();
  const pair = window.getByRole('listitem').filter({ hasText: 'J. van den Berg' });
  await pair.getByRole('button').click();
  await expect(pair.getByRole('button')).toHaveAttribute('aria-current', 'true');

  await window.keyboard.press('n');
  await expect(window.getByText('They are two clients, and not proposed again.').first()).toBeVisible();
  await expect(window.getByText('1 pair looks like one client.', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(window.getByText('2 pairs look like one client each.', { exact: false })).toBeVisible();

  await pair.getByRole('button').click();
  await window.keyboard.press('1');
  await expect(window.getByText('J. van den Berg is merged into Jan van den Berg.').first()).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Anna Smit and A. Smit' })).toBeVisible();
  await window.keyboard.press('l');
  await expect(window.getByText('No two clients of the book look like one.')).toBeVisible();
  await window.getByText('Put off', { exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Anna Smit and A. Smit' })).toBeVisible();
  await window.keyboard.press('o');
  await expect(window.getByText('No pair is put off.')).toBeVisible();

  await goToRoute(window, '/clients/1');
  await expect(window.getByText('023 555 0917').first()).toBeVisible();
});
