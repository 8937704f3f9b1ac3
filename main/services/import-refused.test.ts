import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importing } from './import-fixture.ts';
import { orThrow } from './or-throw.ts';

const CLIENTS = [
  'Client name,Birth date,Postcode,Street',
  'Jan van den Berg,1971-03-14,2011 AB,Kerkstraat 12',
  'Johanna van den Berg,1974-11-02,2011 AB,Kerkstraat 12',
];
const HEADER = 'Policy number,Carrier,Client name,Postcode,Line,Premium';
const JAN = 'PZ-1,Polderzeker,J. van den Berg,2011 AB,motor,612.00';
const ANNA = 'PZ-2,Polderzeker,Anna Smit,3011 CD,home,120.00';
const BAD = 'PZ-3,Polderzeker,Piet Bakker,9711 AA,home,n/a 80';
const POLICIES = [HEADER, JAN, ANNA, BAD];

/** A review in which one row is decided and a cell typed, whose file is gone before the commit. */
async function refused() {
  const office = await importing();
  await office.bring('clients.csv', CLIENTS);
  const { session } = await office.read('policies.csv', POLICIES);
  const { call, folder } = office;
  const typed = orThrow(await call('import.type', { session, row: 2, cells: [{ column: 5, text: '80.00' }] }));
  expect(typed).toMatchObject({ typed: 1, held: [0] });
  const { rows } = orThrow(await call('import.rows', { session, filter: ['review'], offset: 0, limit: 10 }));
  const johanna = rows[0]?.candidates.find(({ name }) => name.startsWith('Johanna'))?.clientId ?? 0;
  orThrow(
    await call('import.decide', { session, decisions: [{ row: 0, decision: { kind: 'client', clientId: johanna } }] }),
  );
  const path = join(folder, 'policies.csv');
  rmSync(path);
  expect(await call('import.commit', { session })).toMatchObject({ ok: false, error: { code: 'file-missing' } });
  const write = (lines: readonly string[]) => writeFileSync(path, `${lines.join('\n')}\n`);
  return { ...office, session, johanna, write };
}

test('a refused commit keeps what was decided and typed: tried again, it writes just that', async () => {
  const { call, session, johanna, write } = await refused();
  // The file is still gone: nothing is lost by trying.
  expect(await call('import.commit', { session })).toMatchObject({ ok: false, error: { code: 'file-missing' } });
  write(POLICIES);
  const review = orThrow(await call('import.resume', { session }));
  expect(review).toMatchObject({ typed: 1, decided: 1, held: [], figures: { rowsBy: { new: 3, rejected: 0 } } });
  expect(orThrow(await call('import.rows', { session, filter: 'decided', offset: 0, limit: 10 }))).toMatchObject({
    total: 1,
    rows: [{ row: 2, matched: { clientId: johanna } }],
  });
  expect(orThrow(await call('import.commit', { session }))).toMatchObject({ rowsBy: { new: 3, review: 0 } });
  expect(orThrow(await call('clients.get', { id: johanna })).policies).toHaveLength(1);
  expect(await call('import.commit', { session })).toMatchObject({ ok: false, error: { code: 'import-closed' } });
});

test('without a look at the review, the commit itself reads the rows once more', async () => {
  const { call, session, johanna, write } = await refused();
  write(POLICIES);
  expect(orThrow(await call('import.commit', { session }))).toMatchObject({
    rowsBy: { new: 3, review: 0, rejected: 0 },
  });
  expect(orThrow(await call('clients.get', { id: johanna })).policies).toHaveLength(1);
});

test('of a file that changed meanwhile, decisions and typed cells go along to the lines that are still there', async () => {
  const { call, session, johanna, write } = await refused();
  write([HEADER, 'PZ-9,Polderzeker,Cy Po,1011 AA,home,50.00', BAD, ANNA, JAN]);
  expect(await call('import.commit', { session })).toMatchObject({ ok: false, error: { code: 'file-changed' } });
  expect(await call('import.resume', { session })).toMatchObject({ ok: false, error: { code: 'file-changed' } });
  const review = orThrow(await call('import.resume', { session, changed: true }));
  expect(review).toMatchObject({
    typed: 1,
    decided: 1,
    held: [],
    figures: { rows: 4, rowsBy: { new: 4, rejected: 0 } },
  });
  const { rows } = orThrow(await call('import.rows', { session, filter: 'decided', offset: 0, limit: 10 }));
  expect(rows).toMatchObject([{ row: 5, matched: { clientId: johanna } }]);
  expect(orThrow(await call('import.commit', { session }))).toMatchObject({ rowsBy: { new: 4 } });
});

test('a changed file whose line is gone loses that decision only, and other columns are refused', async () => {
  const { call, session, write } = await refused();
  write([HEADER.replace('Premium', 'Gross premium a year'), ANNA]);
  expect(await call('import.resume', { session, changed: true })).toMatchObject({
    ok: false,
    error: { code: 'layout-drift' },
  });
  write([HEADER, ANNA]);
  const review = orThrow(await call('import.resume', { session, changed: true }));
  expect(review).toMatchObject({ typed: 0, decided: 0, held: [], figures: { rowsBy: { new: 1 } } });
});
