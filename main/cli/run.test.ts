import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { addClient, addCommission, directBook, newBook, testFolder } from '../book/book-fixture.ts';
import { refreshClients } from '../book/rollups.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { exportTable } from './export.ts';
import { init } from './init.ts';
import { restore } from './restore.ts';
import { commandLine } from './run-fixture.ts';

const tierbook = commandLine([init, check, backup, restore, exportTable], '2026-06-30');

const json = async (...argv: string[]) => {
  const { exit, out } = await tierbook([...argv, '--json']);
  expect(out.endsWith('\n') && out.trim().split('\n').length === 1).toBe(true);
  return { exit, document: JSON.parse(out) as Record<string, unknown> };
};

test('init makes a book, once', { timeout: 60_000 }, async () => {
  const book = join(testFolder(), 'office.tierbook');
  expect(await json('init', book)).toEqual({ exit: 0, document: { book, schemaVersion: 20 } });
  expect(await json('init', book)).toMatchObject({
    exit: 2,
    document: { error: { code: 'book-exists', details: { path: book } } },
  });
  expect(readdirSync(dirname(book))).toEqual(['office.tierbook']);
});

test('words that make no sense are refused as usage, before any file is touched', async () => {
  for (const argv of [
    ['nonsense'],
    [],
    ['check'],
    ['check', 'a', 'b'],
    ['check', 'a', '--colour'],
    ['export', 'a', '--what', 'secrets', '--out', 'x.csv'],
    ['export', 'a', '--what', 'clients'],
    ['export', 'a', '--what', 'clients', '--out', 'x.pdf'],
    ['init', 'a', '--language', 'klingon'],
    ['init', 'a', '--country', 'Netherlands'],
    ['backup', 'a'],
  ]) {
    const { exit, document } = await json(...argv);
    expect([exit, (document.error as { code: string }).code], argv.join(' ')).toEqual([2, 'usage']);
    expect(Object.keys(document.error as object).sort()).toEqual(['code', 'details', 'message']);
  }
  expect((await tierbook(['help'])).exit).toBe(0);
  expect((await tierbook(['init', '--help'])).err).toContain('Usage: tierbook init BOOK');
});

test('without --json people get text, errors go to stderr', { timeout: 60_000 }, async () => {
  const { exit, out, err } = await tierbook(['check', join(testFolder(), 'none.tierbook')]);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain('(book-missing)');
});

test('the passphrase comes from the environment or a file', { timeout: 60_000 }, async () => {
  const folder = testFolder();
  const book = join(folder, 'office.tierbook');
  const file = join(folder, 'passphrase.txt');
  writeFileSync(file, 'geheim 密码\r\n');
  expect((await tierbook(['init', book], { TIERBOOK_PASSPHRASE: 'geheim 密码' })).exit).toBe(0);
  expect(readFileSync(book).subarray(0, 6).toString('latin1')).not.toBe('SQLite');
  expect((await json('check', book)).document).toMatchObject({ error: { code: 'passphrase-needed' } });
  expect((await json('check', book, '--passphrase-file', file)).document).toEqual({ ok: true, problems: [] });
  expect((await json('check', book, '--passphrase-file', `${file}.no`)).document).toMatchObject({
    error: { code: 'passphrase-file' },
  });
});

test('backup and restore give a book with the same rows, and replace nothing', { timeout: 60_000 }, async () => {
  const book = newBook();
  const copy = join(testFolder(), 'copy.tierbook');
  const again = join(testFolder(), 'again.tierbook');
  expect(await json('backup', book, '--out', copy)).toMatchObject({ exit: 0, document: { file: copy } });
  expect(await json('backup', book, '--out', copy)).toMatchObject({
    exit: 2,
    document: { error: { code: 'book-exists' } },
  });
  expect(await json('restore', copy, '--out', again)).toEqual({ exit: 0, document: { book: again } });
  expect(await json('check', again)).toEqual({ exit: 0, document: { ok: true, problems: [] } });
});

test('exports have their columns, guard formulas, and are the same bytes twice', { timeout: 120_000 }, async () => {
  const book = newBook();
  const db = directBook(book);
  const id = addClient(db, '=HYPERLINK("http://evil")', { policies: [{ premium: -125, start: '2024-02-29' }] });
  addClient(db, 'Jansen, "Piet"\nen Co', { kind: 'organisation' });
  addCommission(db, id, '2026-01-31', -1050);
  refreshClients(db, 'all');
  db.raw.close();
  const out = testFolder();
  const written: Record<string, string> = {};
  for (const what of ['clients', 'policies', 'commissions', 'claims', 'touches', 'provenance']) {
    const file = join(out, `${what}.csv`);
    const { exit, document } = await json('export', book, '--what', what, '--out', file);
    expect(exit).toBe(0);
    expect(document.file).toBe(file);
    written[what] = readFileSync(file, 'utf8');
  }
  expect(written).toEqual({
    clients:
      '\uFEFFclient_id,client,kind,birth_date,household_id,tier,advisor,status\r\n' +
      `1,"'=HYPERLINK(""http://evil"")",person,,1,,,active\r\n2,"Jansen, ""Piet""\nen Co",organisation,,2,,,prospect\r\n`,
    policies:
      '\uFEFFpolicy_id,client_id,policy_number,carrier,line,status,start,renewal,end,premium\r\n' +
      '1,1,PZ/551-1-0,,motor,in-force,2024-02-29,,,-1.25\r\n',
    commissions:
      '\uFEFFcommission_id,client_id,policy_id,policy_number,carrier,dated_on,kind,amount,statement_id\r\n' +
      '1,1,1,PZ/551-1-0,,2026-01-31,renewal,-10.50,\r\n',
    claims: '\uFEFFclaim_id,client_id,policy_id,claim_number,lost_on,paid,reserve,status\r\n',
    touches: '\uFEFFtouch_id,client_id,client,tier,activity,channel,planned_on,person,minutes,status\r\n',
    provenance: '\uFEFFentity,id,field,statement_id,file,sheet,row,column,raw,recipe\r\n',
  });
  const twice = join(out, 'twice.csv');
  await json('export', book, '--what', 'clients', '--out', twice);
  expect(readFileSync(twice, 'utf8')).toBe(written.clients);
  const sheet = join(out, 'clients.xlsx');
  expect(await json('export', book, '--what', 'clients', '--out', sheet)).toEqual({
    exit: 0,
    document: { file: sheet, rows: 2 },
  });
  expect(readdirSync(dirname(book))).toEqual(['office.tierbook']);
});
