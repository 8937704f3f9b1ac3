import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { Refusal } from '../../shared/result.ts';
import { openBook } from './book.ts';
import { NOW, newBook, openTestBook, testFolder } from './book-fixture.ts';
import { createBook } from './create.ts';
import { loadMigrations } from './migrations.ts';
import { openForWriting, openReadOnly } from './open.ts';
import { restoreBook } from './restore.ts';
import { verifiedCopy } from './verified-copy.ts';

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'nothing refused';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
}

/** The code an opening is refused with, in this thread. */
function open(path: string, passphrase: string | null = null): Promise<string> {
  return refusalOf(
    (async () => {
      const { db, lock } = openForWriting({ path, passphrase, now: NOW, migrations: loadMigrations() });
      db.close();
      lock.release();
    })(),
  );
}

async function make(path: string): Promise<void> {
  createBook({ ...making(path), migrations: loadMigrations() });
}

async function restore(backup: string, path: string, passphrase: string | null): Promise<void> {
  restoreBook({ backup, path, passphrase, migrations: loadMigrations() });
}

function filled(path: string, bytes: Uint8Array | string): string {
  writeFileSync(path, bytes);
  return path;
}

const noise = Uint8Array.from({ length: 8192 }, (_, index) => (index * 167 + (index >> 3) * 89 + (index >> 8)) & 0xff);

test('what is no book is told apart, and stays as it is', async () => {
  const folder = testFolder();
  const at = (name: string) => join(folder, name);
  expect(await open(at('none.tierbook'))).toBe('book-missing');
  expect(await open(join(folder, 'no', 'folder.tierbook'))).toBe('book-no-folder');
  expect(await open(folder)).toBe('not-a-book');
  for (const [name, bytes] of [
    ['empty.tierbook', ''],
    ['one.tierbook', 'x'],
    ['nul.tierbook', new Uint8Array(4096)],
    ['text.tierbook', 'Dear colleague, '.repeat(600)],
    ['list.csv', 'policy;premium\r\n1;2\r\n'],
  ] as const) {
    expect(await open(filled(at(name), bytes)), name).toBe('not-a-book');
    expect(readFileSync(at(name))).toEqual(Buffer.from(bytes));
  }
  expect(await open(filled(at('locked.tierbook'), noise))).toBe('passphrase-needed');
  expect(await open(at('locked.tierbook'), 'guess')).toBe('wrong-passphrase');
  const other = new Database(at('other.db'));
  other.exec('CREATE TABLE a (b)');
  other.close();
  expect(await open(at('other.db'))).toBe('not-a-book');
  expect(readdirSync(folder).filter((name) => /lock$|-wal$|-shm$|journal$/.test(name))).toEqual([]);
});

test('a damaged book is refused and left as it is', async () => {
  const path = newBook();
  const bytes = readFileSync(path);
  bytes.fill(0xff, 4096 * 3, 4096 * 30);
  writeFileSync(path, bytes);
  expect(await open(path)).toBe('book-corrupt');
  const cut = newBook();
  truncateSync(cut, 4096 * 5);
  expect(await open(cut)).toBe('book-corrupt');
});

test('a book that may not be written to is refused', async () => {
  const path = newBook();
  chmodSync(path, 0o444);
  expect(await open(path)).toBe('book-read-only');
  chmodSync(path, 0o644);
  chmodSync(dirname(path), 0o555);
  expect(await open(path)).toBe('book-read-only');
  chmodSync(dirname(path), 0o755);
});

test('folders that sync clients copy are refused', async () => {
  const folder = join(testFolder(), 'Dropbox');
  mkdirSync(folder);
  expect(await refusalOf(make(join(folder, 'a.tierbook')))).toBe('book-synced-folder');
  const path = join(folder, 'b.tierbook');
  copyFileSync(newBook(), path);
  expect(await open(path)).toBe('book-synced-folder');
});

function making(path: string) {
  return {
    path,
    passphrase: null,
    now: NOW,
    office: { name: 'X', country: 'NL', currency: 'EUR', language: 'en' as const },
  };
}

test('nothing that exists is overwritten', async () => {
  const path = newBook();
  const before = readFileSync(path);
  expect(await refusalOf(make(path))).toBe('book-exists');
  expect(await refusalOf(restore(newBook(), path, null))).toBe('book-exists');
  expect(readFileSync(path)).toEqual(before);
});

test('an encrypted book opens with its passphrase only, and so does its backup', async () => {
  const path = newBook('geheim 密码');
  expect(readFileSync(path).includes('Van Dijk')).toBe(false);
  expect(await open(path)).toBe('passphrase-needed');
  expect(await open(path, 'Geheim 密码')).toBe('wrong-passphrase');
  const copy = `${path}.copy`;
  const { db, lock } = openForWriting({ path, passphrase: 'geheim 密码', now: NOW, migrations: loadMigrations() });
  verifiedCopy(db, copy, 'geheim 密码');
  db.close();
  lock.release();
  expect(readFileSync(copy).includes('Van Dijk')).toBe(false);
  expect(await open(copy)).toBe('passphrase-needed');
  const restored = join(dirname(path), 'restored.tierbook');
  expect(await refusalOf(restore(copy, restored, 'no'))).toBe('wrong-passphrase');
  await restore(copy, restored, 'geheim 密码');
  expect(await open(restored, 'geheim 密码')).toBe('nothing refused');
});

test('the passphrase can be set, changed and taken away', { timeout: 60_000 }, async () => {
  const path = newBook();
  for (const [before, after] of [
    [null, 'one'],
    ['one', 'two'],
    ['two', null],
  ] as const) {
    const book = await openBook({ path, passphrase: before, now: NOW });
    expect(await book.changePassphrase(after)).toEqual({ ok: true, value: { encrypted: after !== null } });
    expect(await book.read('book.office', {})).toMatchObject({ ok: true, value: { name: 'Van Dijk & Partners' } });
    await book.close();
    expect(readdirSync(dirname(path))).toEqual(['office.tierbook']);
    expect(readFileSync(path).includes('Van Dijk')).toBe(after === null);
  }
});

test('an open book is locked for others in this process, and one file once it is closed', {
  timeout: 60_000,
}, async () => {
  const path = newBook();
  const book = await openBook({ path, passphrase: null, now: NOW });
  await book.read('book.office', {});
  expect(await open(path)).toBe('book-locked');
  await book.close();
  await book.close();
  expect(readdirSync(dirname(path))).toEqual(['office.tierbook']);
  expect(await open(path)).toBe('nothing refused');
});

const HOLDER = fileURLToPath(new URL('./book.ts', import.meta.url));

/** Another process that opens the book, writes one client and then holds it. */
async function holder(path: string): Promise<ChildProcess> {
  const script = `
    const { openBook } = await import(${JSON.stringify(HOLDER)});
    const book = await openBook({ path: ${JSON.stringify(path)}, passphrase: null, now: ${JSON.stringify(NOW)} });
    const made = await book.write('clients.create', { fields: { name: 'Saved', kind: 'person' }, now: ${JSON.stringify(NOW)} });
    console.log(made.ok ? 'open' : 'failed');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [said] = await once(child.stdout, 'data');
  expect(String(said).trim()).toBe('open');
  return child;
}

test('another process is refused while one writes; the lock goes with a killed process, and nothing saved is lost', {
  timeout: 60_000,
}, async () => {
  const path = newBook();
  const child = await holder(path);
  expect(await open(path)).toBe('book-locked');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const book = await openBook({ path, passphrase: null, now: NOW });
  const found = await book.read('search.find', { text: 'saved', limit: 5 });
  await book.close();
  expect(found).toMatchObject({ ok: true, value: [{ kind: 'client', name: 'Saved' }] });
  expect(readdirSync(dirname(path))).toEqual(['office.tierbook']);
});

test('a further reader sees what is committed, beside the open book', { timeout: 60_000 }, async () => {
  const path = newBook();
  const book = await openTestBook(path);
  await book.write('clients.create', { fields: { name: 'Jan', kind: 'person' }, now: NOW });
  const reader = openReadOnly(path, null);
  expect(reader.prepare('SELECT name FROM client').all()).toEqual([{ name: 'Jan' }]);
  expect(() => reader.prepare(`INSERT INTO tag (name, name_key) VALUES ('a', 'a')`).run()).toThrow(
    /readonly|read-only/,
  );
  reader.close();
});

test.each([
  ['trigger', 'CREATE TRIGGER evil AFTER INSERT ON commission BEGIN UPDATE commission SET amount_minor = 0; END'],
  ['view', 'CREATE VIEW evil AS SELECT * FROM client'],
])('a %s that somebody planted in a book never runs', async (kind, sql) => {
  const path = newBook();
  const db = new Database(path);
  db.exec(sql);
  db.close();
  const before = readFileSync(path);
  const opened = await openBook({ path, passphrase: null, now: NOW }).catch((error: unknown) => error);
  expect(opened).toMatchObject({
    code: 'book-corrupt',
    details: { cause: `a ${kind} that Tierbook did not make: evil` },
  });
  expect(readFileSync(path).equals(before)).toBe(true);
});
