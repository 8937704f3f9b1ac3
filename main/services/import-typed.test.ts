import { expect, test } from 'vitest';
import { importing } from './import-fixture.ts';
import { orThrow } from './or-throw.ts';

const HEADER = 'Policy number,Carrier,Client name,Start,Renewal,Premium';
const GOOD = 'P-1,Acme,Anna Smit,2020-01-01,2027-05-01,100.00';
const BAD = 'P-2,Acme,Bo Li,2021-02-01,2027-02-31,250.00';

type Importing = Awaited<ReturnType<typeof importing>>;

/** Reads the list and types a day for the one that does not exist. */
async function typed({ call, read }: Importing, text = '2027-02-28') {
  const { session, review } = await read('list.csv', [HEADER, GOOD, BAD]);
  expect(review).toMatchObject({ typed: 0, figures: { rowsBy: { new: 1, rejected: 1 } } });
  const page = orThrow(await call('import.rows', { session, filter: ['rejected'], offset: 0, limit: 10 }));
  expect(page.rows[0]).toMatchObject({ policyNumber: 'P-2', name: 'Bo Li', newClient: false });
  const row = page.rows[0]?.index ?? -1;
  const after = orThrow(await call('import.type', { session, row, cells: [{ column: 4, text }] }));
  return { session, row, after };
}

const renewalOf = async ({ call }: Importing, id: number) =>
  orThrow(await call('provenance.of', { entity: 'policy', id, field: 'renewal_on' }));

test('a value typed for a rejected cell is checked like the file’s, and the row then does what it says', async () => {
  const program = await importing();
  const { session, row, after } = await typed(program, '2027-02-30');
  const { call } = program;
  expect(after).toMatchObject({ figures: { rowsBy: { new: 1, rejected: 1 } } });
  const detail = orThrow(await call('import.row', { session, row }));
  expect(detail).toMatchObject({ typable: true, row: { class: 'rejected', problems: [{ value: '2027-02-30' }] } });
  expect(detail.cells[4]).toEqual({ column: 4, header: 'Renewal', text: '2027-02-31' });
  const again = orThrow(await call('import.type', { session, row, cells: [{ column: 4, text: '2027-02-28' }] }));
  expect(again).toMatchObject({ typed: 1, figures: { rows: 2, rowsBy: { new: 2, rejected: 0 } } });
  const page = orThrow(await call('import.rows', { session, filter: 'typed', offset: 0, limit: 10 }));
  expect(page.rows[0]?.typed).toEqual([
    { column: 4, header: 'Renewal', raw: '2027-02-31', text: '2027-02-28', by: null },
  ]);
  const back = orThrow(await call('import.type', { session, row, cells: null }));
  expect(back).toMatchObject({ typed: 0, figures: { rowsBy: { new: 1, rejected: 1 } } });
});

test('what was typed stays a person’s word: it tells who typed it instead of what, and no later list overwrites it', async () => {
  const program = await importing();
  const { call, read } = program;
  const { session } = await typed(program);
  orThrow(await call('import.commit', { session }));
  expect(await renewalOf(program, 2)).toMatchObject({
    handTyped: true,
    file: 'list.csv',
    row: 3,
    column: 'Renewal',
    raw: '2027-02-31',
    typed: { text: '2027-02-28', by: 'Mara' },
  });
  expect((await renewalOf(program, 1))?.typed).toBeNull();
  const later = await read('later.csv', [HEADER, GOOD, BAD.replace('2027-02-31', '2027-03-01')]);
  expect(later.review).toMatchObject({ kept: ['policy:2:renewal_on'], figures: { rowsBy: { same: 2 } } });
});

test('the same line is read as it was typed, in another file, and after the undo', async () => {
  const program = await importing();
  const { call, read } = program;
  const { session } = await typed(program);
  const { statementId } = orThrow(await call('import.commit', { session }));
  const next = await read('next.csv', [HEADER, BAD, GOOD, 'P-3,Acme,Cy Po,2022-01-01,2027-06-01,80.00']);
  expect(next.review).toMatchObject({ typed: 1, figures: { rowsBy: { same: 2, new: 1, rejected: 0 } } });
  expect(next.review.figures.warnings.map(({ code }) => code)).toContain('typed-before');

  expect(orThrow(await call('import.undo', { statementId }))).toMatchObject({
    removed: { clients: 2, policies: 2 },
    kept: { clients: 0, policies: 0 },
  });
  const again = await read('list.csv', [HEADER, GOOD, BAD]);
  expect(again.review).toMatchObject({ typed: 1, figures: { rowsBy: { new: 2, rejected: 0 } } });
  const page = orThrow(await call('import.rows', { session: again.session, filter: 'typed', offset: 0, limit: 1 }));
  const row = page.rows[0];
  expect(row?.typed[0]?.by).toBe('Mara');
  const back = orThrow(await call('import.type', { session: again.session, row: row?.index ?? -1, cells: null }));
  expect(back).toMatchObject({ typed: 0, figures: { rowsBy: { new: 1, rejected: 1 } } });
});

test('a name and a number typed for the file’s hold everywhere: matching, the client, later lists, and where they came from', async () => {
  const program = await importing();
  const { call, read, bring } = program;
  await bring('first.csv', [HEADER, GOOD]);
  // The carrier misspells both; nothing of the row is rejected.
  const wrong = 'P-O1,Acme,Ana Smitt,2020-01-01,2027-05-01,110.00';
  const { session, review } = await read('list.csv', [HEADER, wrong]);
  expect(review.figures.created).toMatchObject({ policies: 1 });
  expect(orThrow(await call('import.row', { session, row: 0 }))).toMatchObject({ typable: true, cells: [] });
  const detail = orThrow(await call('import.row', { session, row: 0, cells: true }));
  expect(detail.cells.map(({ text }) => text).join()).toBe(wrong);
  const cells = [
    { column: 0, text: 'P-1' },
    { column: 2, text: 'Anna Smit-de Wit' },
  ];
  const after = orThrow(await call('import.type', { session, row: 0, cells }));
  expect(after).toMatchObject({ typed: 1, held: [], figures: { rowsBy: { changed: 1 }, created: { policies: 0 } } });
  const { statementId } = orThrow(await call('import.commit', { session }));
  const nameOf = async () => orThrow(await call('clients.get', { id: 1 })).name;
  expect(await nameOf()).toBe('Anna Smit-de Wit');
  expect(orThrow(await call('provenance.of', { entity: 'client', id: 1, field: 'name' }))).toMatchObject({
    handTyped: true,
    file: 'list.csv',
    row: 2,
    raw: 'Ana Smitt',
    typed: { text: 'Anna Smit-de Wit', by: 'Mara' },
  });
  // Another list with the file's spelling of the name asks before it takes the typed one away.
  const later = await read('later.csv', [HEADER, 'P-1,Acme,Ana Smitt,2020-01-01,2027-05-01,120.00']);
  expect(later.review.kept).toContain('client:1:name');
  orThrow(await call('import.commit', { session: later.session }));
  expect(await nameOf()).toBe('Anna Smit-de Wit');
  orThrow(await call('import.undo', { statementId }));
  expect(await nameOf()).toBe('Ana Smitt');
});

test('rows that stay rejected go out as they were corrected so far, with the file’s own text beside', async () => {
  const program = await importing();
  const { call } = program;
  const { session } = await typed(program, '2027-02-30');
  const csv = [
    'Policy number,Carrier,Client name,Start,Renewal,Premium,Tierbook: row,Tierbook: reason,Tierbook: in the file',
    /^P-2,Acme,Bo Li,2021-02-01,2027-02-30,250.00,3,.+,Renewal: 2027-02-31$/,
  ] as const;
  const check = ({ text }: { readonly text: string }) => {
    const [header = '', row] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(header).toBe(csv[0]);
    expect(row).toMatch(csv[1]);
  };
  check(orThrow(await call('import.rejected', { session })));
  const { statementId } = orThrow(await call('import.commit', { session }));
  check(orThrow(await call('import.rejected', { statementId })));
});

test('a typed value that changed a policy goes with the undo of its statement', async () => {
  const program = await importing();
  const { call, bring } = program;
  await bring('first.csv', [HEADER, BAD.replace('2027-02-31', '2026-08-01')]);
  const { session } = await typed(program);
  const { statementId } = orThrow(await call('import.commit', { session }));
  const renewal = async () => orThrow(await call('clients.get', { id: 1 })).policies[0]?.renewalOn;
  expect(await renewal()).toBe('2027-02-28');
  orThrow(await call('import.undo', { statementId }));
  expect(await renewal()).toBe('2026-08-01');
  expect(await renewalOf(program, 1)).toMatchObject({ handTyped: false, file: 'first.csv', typed: null });
});

test('money typed for a cell that held none becomes a commission and tells where it was typed', async () => {
  const program = await importing();
  const { call, read } = program;
  const { session } = await read('money.csv', [
    'Policy number,Carrier,Client name,Commission',
    'P-1,Acme,Anna Smit,12.50',
    'P-2,Acme,Bo Li,n.n.b.',
  ]);
  const after = orThrow(await call('import.type', { session, row: 1, cells: [{ column: 3, text: '7.25' }] }));
  expect(after).toMatchObject({ figures: { rowsBy: { new: 2 }, totals: { commission: 1975 } } });
  orThrow(await call('import.commit', { session }));
  expect(orThrow(await call('provenance.of', { entity: 'commission', id: 2, field: 'amount' }))).toMatchObject({
    raw: 'n.n.b.',
    typed: { text: '7.25', by: 'Mara' },
  });
});
