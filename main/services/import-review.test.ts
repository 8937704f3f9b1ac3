import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importing } from './import-fixture.ts';
import { orThrow } from './or-throw.ts';

const CLIENTS = ['Client name,Birth date,Occupation', 'Anna Smit,1980-05-06,baker', 'Piet Jansen,1960-01-20,smith'];

test('a hand-typed value gives way only when it is accepted, and comes back with the undo', async () => {
  const { call, bring, read } = await importing();
  await bring('clients.csv', CLIENTS);
  orThrow(await call('clients.update', { id: 1, patch: { occupation: 'teacher' } }));
  const list = ['Client name,Birth date,Occupation', 'Anna Smit,1980-05-06,butcher'];
  const { session, review } = await read('later.csv', list);
  expect(review).toMatchObject({ kept: ['client:1:occupation'], accepted: [], figures: { rowsBy: { same: 1 } } });
  const page = orThrow(await call('import.rows', { session, filter: 'kept', offset: 0, limit: 10 }));
  expect(page.rows[0]?.changes).toEqual([
    expect.objectContaining({ field: 'occupation', before: 'teacher', after: 'butcher', kept: true }),
  ]);
  const accepted = orThrow(await call('import.accept', { session, keys: [...review.kept], on: true }));
  expect(accepted).toMatchObject({ kept: [], accepted: ['client:1:occupation'], figures: { rowsBy: { changed: 1 } } });
  const { statementId } = orThrow(await call('import.commit', { session }));
  const occupation = async () => orThrow(await call('clients.get', { id: 1 })).occupation;
  expect(await occupation()).toBe('butcher');
  orThrow(await call('import.undo', { statementId }));
  expect(await occupation()).toBe('teacher');
  // By hand again: the next list does not change it either.
  expect((await read('again.csv', [...list, ''])).review.kept).toEqual(['client:1:occupation']);
});

test('the view before an undo tells exactly what the undo then does', async () => {
  const { call, bring } = await importing();
  await bring('clients.csv', CLIENTS);
  const { statementId } = await bring('policies.csv', [
    'Policy number,Carrier,Client name,Birth date,Premium',
    'P-1,Acme,Anna Smit,1980-05-06,100.00',
    'P-2,Acme,Newcomer Jones,1990-01-01,80.00',
  ]);
  const told = orThrow(await call('import.dependents', { statementId }));
  expect(told).toMatchObject({ clients: { total: 1, needed: 0 }, policies: { total: 2, needed: 0 } });
  expect(orThrow(await call('import.undo', { statementId })).removed).toMatchObject({ clients: 1, policies: 2 });
});

test('it tells how many things get their former values back, whatever was changed about each', async () => {
  const { call, bring } = await importing();
  const header = 'Client name,Birth date,Street,Postcode,City,Occupation';
  await bring('clients.csv', [
    header,
    'Anna Smit,1980-05-06,Kerkstraat 1,2011 AB,Haarlem,baker',
    'Piet Jansen,1960-01-20,Dorpsweg 2,3011 CD,Rotterdam,smith',
    'Wim de Graaf,1955-02-03,Laan 9,1012 CD,Amsterdam,nurse',
  ]);
  const { statementId } = await bring('moved.csv', [
    header,
    'Anna Smit,1980-05-06,Singel 3,1012 CD,Amsterdam,butcher',
    'Piet Jansen,1960-01-20,Dorpsweg 2,3011 CD,Rotterdam,nurse',
    'Wim de Graaf,1955-02-03,Laan 9,1012 CD,Amsterdam,nurse',
  ]);
  const told = orThrow(await call('import.dependents', { statementId }));
  const { restored } = orThrow(await call('import.undo', { statementId }));
  expect([told.changed, restored]).toEqual([2, { clients: 2, policies: 0, commissions: 0, claims: 0 }]);
});

test('a person says where the header stands, what a column is, and what no row says', async () => {
  const { call, opened } = await importing();
  const file = await opened('odd.csv', [
    'Acme;;',
    'made by hand;;',
    'x1;x2;x3',
    'P-1;Anna Smit;1.234',
    'P-2;Bo Li;2.500',
  ]);
  expect(file.unclear).not.toBeNull();
  const layout = [{ sheet: null, headerRow: 3, used: true }];
  const again = orThrow(await call('import.lookAgain', { session: file.session, encoding: 'windows-1252', layout }));
  expect(again.inspection.reading).toMatchObject({ encoding: 'windows-1252', tables: [{ headerRow: 3 }] });
  const review = orThrow(
    await call('import.read', {
      session: file.session,
      kind: 'policies',
      carrier: 'Acme',
      line: 'motor',
      columns: [
        { table: 0, column: 0, field: 'policy.number' },
        { table: 0, column: 1, field: 'client.name' },
        { table: 0, column: 2, field: 'policy.premium', decimal: '.' },
      ],
    }),
  );
  expect(review.figures).toMatchObject({ rows: 2, rowsBy: { new: 2 }, totals: { premium: 373 } });
  const { rows } = orThrow(await call('import.rows', { session: file.session, filter: ['new'], offset: 0, limit: 10 }));
  expect(rows[0]?.changes.find(({ field }) => field === 'line')?.after).toBe('motor');
});

test('a recipe goes out as a file without anybody in it, and comes back as its next version', async () => {
  const { call, files, folder, opened } = await importing();
  const list = ['Nr;Wie;Wat', 'P-1;Anna Smit;10,00', 'P-2;Bo Li;20,00'];
  const file = await opened('list.csv', list);
  const columns = [
    { table: 0, column: 0, field: 'policy.number' as const },
    { table: 0, column: 1, field: 'client.name' as const },
    { table: 0, column: 2, field: 'commission.amount' as const },
  ];
  orThrow(
    await call('import.saveRecipe', {
      session: file.session,
      name: 'Acme',
      columns,
      kind: 'commissions',
      line: 'home',
    }),
  );
  expect((await opened('next.csv', [...list, 'P-3;Cy Po;30,00'])).recipe).toBe('Acme');

  const path = join(folder, 'acme.json');
  orThrow(await call('import.exportRecipe', { name: 'Acme', token: files.tokenFor(path) }));
  expect(readFileSync(path, 'utf8')).not.toMatch(/Anna|Smit|Bo Li|P-1|10,00/);
  orThrow(await call('import.renameRecipe', { name: 'Acme', to: 'Acme money' }));
  expect(await call('import.renameRecipe', { name: 'Acme', to: 'Other' })).toMatchObject({
    ok: false,
    error: { code: 'no-recipe' },
  });
  expect(orThrow(await call('import.importRecipe', { token: files.tokenFor(path) }))).toEqual({
    name: 'Acme',
    version: 1,
  });
  orThrow(await call('import.retireRecipe', { name: 'Acme', on: true }));
  expect(orThrow(await call('import.recipes', {})).map(({ name }) => name)).toEqual(['Acme money']);
  expect(await call('import.importRecipe', { token: files.tokenFor(join(folder, 'list.csv')) })).toMatchObject({
    ok: false,
    error: { code: 'not-a-recipe' },
  });
});
