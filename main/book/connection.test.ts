import { expect, test } from 'vitest';
import { newBook, testFolder } from './book-fixture.ts';
import { APPLICATION_ID, asReadBook, connect } from './connection.ts';

test('what writes keeps what it was told is saved, and what only reads cannot write', () => {
  const path = newBook();
  const writer = connect(path, { passphrase: null, readonly: false });
  const reader = connect(path, { passphrase: null, readonly: true });
  try {
    expect(writer.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(writer.pragma('synchronous', { simple: true })).toBe(2);
    expect(writer.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    for (const db of [writer, reader]) {
      expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
      expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
    }
    expect(() => reader.exec("UPDATE office SET name = 'x'")).toThrow();
    writer.exec("UPDATE office SET name = 'Van Dijk'");
    expect(reader.prepare('SELECT name FROM office').pluck().get()).toBe('Van Dijk');
  } finally {
    reader.close();
    writer.close();
  }
});

test('a statement is prepared once', () => {
  const raw = connect(newBook(), { passphrase: null, readonly: true });
  try {
    const db = asReadBook(raw);
    expect(db.prepare('SELECT 1')).toBe(db.prepare('SELECT 1'));
    expect(db.prepare('SELECT 1')).not.toBe(db.prepare('SELECT 2'));
  } finally {
    raw.close();
  }
});

test('a file that must exist is not made, and a passphrase is needed where there is one', () => {
  expect(() => connect(`${testFolder()}/none.tierbook`, { passphrase: null, readonly: false })).toThrow();
  const path = newBook('correct horse');
  const read = (passphrase: string | null) => {
    const raw = connect(path, { passphrase, readonly: true });
    try {
      return raw.prepare('SELECT count(*) FROM office').pluck().get();
    } finally {
      raw.close();
    }
  };
  expect(read('correct horse')).toBe(1);
  expect(() => read('wrong')).toThrow();
  expect(() => read(null)).toThrow();
});
