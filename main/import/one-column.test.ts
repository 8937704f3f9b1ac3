import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { readWhole, refusalOf } from './reading-fixture.ts';

const names = (rows: Awaited<ReturnType<typeof readWhole>>['rows']) => rows.map((row) => row.client?.name);

test.each([
  ['a word for the client over it', 'Klantnaam\nJan Smit\nPiet Vos\nAn de Boer B.V.\n', 3],
  ['Chinese', '客户姓名\n王小明\n李四\n张伟\n', 3],
  ['family names first, with a comma', 'Klant\n"Smit, Jan"\nVos, Piet\n', 2],
  ['titles and blank lines above it', 'Clients\n\nFull name\nJan Smit\n\nPiet Vos\n', 2],
  ['one name', 'Client\nJan Smit', 1],
])('a column of names is a list of clients: %s', async (_what, text, count) => {
  const { rows, inspection } = await readWhole({ text });
  expect(inspection.reading.kind).toBe('clients');
  expect(rows.map((row) => row.problems)).toEqual(Array.from({ length: count }, () => []));
  expect(names(rows).every((name) => name !== undefined && name !== 'Full name')).toBe(true);
});

test('a comma within a name parts nothing', async () => {
  const { rows } = await readWhole({ text: 'Klant\nSmit, Jan\nVos, Piet\n' });
  expect(names(rows)).toEqual(['Jan Smit', 'Piet Vos']);
});

test('a sheet of one column, too', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [['Kundenname'], ['Anna Weber'], ['Weber GmbH']] }] });
  expect(names((await readWhole(bytes, 'list.xlsx')).rows)).toEqual(['Anna Weber', 'Weber GmbH']);
});

test.each([
  ['names of whom it does not say', 'Name\nJan Smit\nPiet Vos\n', 'needs-recipe'],
  ['other things', 'Fruit\napple\npear\nbanana\n', 'not-a-table'],
  ['names without a header', 'Jan Smit\nPiet Vos\nAn de Boer\n', 'not-a-table'],
  ['a letter', 'Dear client\nWe thank you for your trust.\nYours truly\nJan\n', 'not-a-table'],
  ['nothing under it', 'Client\n', 'not-a-table'],
])('one column of %s is not taken for clients', async (_what, text, code) => {
  expect(await refusalOf(Buffer.from(text))).toMatchObject({ code });
});
