import { expect, test } from '../fixtures/desk.ts';
import { drop } from '../pages/bring.ts';

const LIST = `Kol A,Kol B,Kol C,Kol D,Kol E
PZ-1,"BERG, JAN VAN DEN",03-04-2027,"1.234,56",Lapsed
PZ-2,Bakkerij Jansen BV,05-04-2027,"99,00",zzz
PZ-3,Anna Smit,31-02-2027,"1,00",Lapsed
`;

test('while columns are named, their first values are shown as they are read, bad ones in place', async ({
  window,
  folder,
}) => {
  await drop(window, folder, 'list.csv', LIST);
  await expect(window.getByRole('heading', { name: 'Map: list.csv' })).toBeVisible();
  await window.getByLabel('This list holds').first().selectOption({ label: 'Policies' });
  const row = (name: string) => window.getByRole('row').filter({ has: window.getByRole('rowheader', { name }) });

  await window.getByLabel('Means: Kol A').selectOption({ value: 'policy.number' });
  await window.getByLabel('Means: Kol B').selectOption({ value: 'client.name' });
  await expect(row('Kol B')).toContainText('BERG, JAN VAN DEN → van den Berg, Jan');
  await expect(row('Kol B')).toContainText('Bakkerij Jansen BV → Bakkerij Jansen BV (organisation)');

  await window.getByLabel('Means: Kol C').selectOption({ value: 'policy.renewal' });
  await window.getByLabel('Written as: Kol C').selectOption({ value: 'dmy' });
  await expect(row('Kol C')).toContainText('03-04-2027 → 3 Apr 2027');
  await expect(row('Kol C')).toContainText('31-02-2027 → cannot be read');
  await window.getByLabel('Written as: Kol C').selectOption({ value: 'mdy' });
  await expect(row('Kol C')).toContainText('03-04-2027 → 4 Mar 2027');

  await window.getByLabel('Means: Kol D').selectOption({ value: 'policy.premium' });
  await window.getByLabel('Written as: Kol D').selectOption({ value: ',' });
  await expect(row('Kol D')).toContainText(/1\.234,56 → €\s?1,234\.56/);
  await window.getByLabel('Means: Kol E').selectOption({ value: 'policy.status' });
  await expect(row('Kol E')).toContainText('Lapsed');
  await expect(row('Kol E')).toContainText('zzz → unknown word');

  await window.getByRole('button', { name: 'More …: Kol E' }).click();
  await window.getByLabel('Means: zzz').selectOption({ label: 'Cancelled' });
  await window.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await expect(row('Kol E')).toContainText('zzz → Cancelled');
  await window.getByRole('button', { name: 'More …: Kol A' }).click();
  await window.getByRole('checkbox', { name: 'Kol E' }).check();
  await window.getByLabel('Between them').fill('/');
  await window.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await expect(row('Kol A')).toContainText('PZ-2/zzz');
});
