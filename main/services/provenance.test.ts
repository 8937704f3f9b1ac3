import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importing } from './import-fixture.ts';
import { orThrow } from './or-throw.ts';

const HEADER = 'Policy number,Carrier,Client name,Renewal,Premium';

test('the figures of one statement, or of one client, are written with their file, row, column and raw text', async () => {
  const { call, bring, read, files, folder } = await importing();
  await bring('one.csv', [HEADER, 'P-1,Acme,Anna Smit,2027-05-01,100.00', 'P-2,Acme,Bo Li,2027-06-01,200.00']);
  const { session } = await read('two.csv', [HEADER, 'P-1,Acme,Anna Smit,2027-02-31,150.00']);
  orThrow(await call('import.type', { session, row: 0, cells: [{ column: 3, text: '2027-08-01' }] }));
  const { statementId } = orThrow(await call('import.commit', { session }));
  const written = async (of: { statementId?: number; clientId?: number }) => {
    const path = join(folder, 'figures.csv');
    orThrow(await call('export.table', { what: 'provenance', token: files.tokenFor(path), ...of }));
    return readFileSync(path, 'utf8').split('\r\n').slice(1, -1);
  };
  expect(await written({ statementId })).toEqual([
    `policy,1,premium,${statementId},two.csv,,2,Premium,150.00,automatic,,,`,
    // As it stands in the file, and what was typed instead, by whom and when.
    expect.stringMatching(
      /^policy,1,renewal,\d+,two\.csv,,2,Renewal,2027-02-31,automatic,2027-08-01,Mara,2027-03-01T.+Z$/,
    ),
  ]);
  const bo = await written({ clientId: 2 });
  expect(bo.map((line) => line.split(',').slice(0, 3).join())).toEqual([
    'client,2,client',
    'policy,2,carrier',
    'policy,2,policy_number',
    'policy,2,premium',
    'policy,2,renewal',
  ]);
  const all = await written({});
  expect(all).toHaveLength(10);
  // Of the whole book the columns are those other programs build on.
  expect(all.every((line) => line.split(',').length === 10)).toBe(true);
});
