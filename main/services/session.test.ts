import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { newBook, testFolder } from '../book/book-fixture.ts';
import { systemClock } from '../clock.ts';
import { createSession } from './session.ts';

const told: string[] = [];
const session = createSession(systemClock({ TIERBOOK_TODAY: '2026-06-30' }), (name) => void told.push(name));

afterEach(() => session.close());

test('a book that cannot be opened leaves the open one open', async () => {
  const book = await session.open(newBook(), null);
  await expect(session.open(join(testFolder(), 'gone.tierbook'), null)).rejects.toMatchObject({ code: 'book-missing' });
  expect(session.current()).toBe(book);
  expect((await session.book().read('book.office', {})).ok).toBe(true);
});

test('a book asked for twice at once is opened once', async () => {
  const path = newBook();
  const [first, second] = await Promise.all([session.open(path, null), session.open(path, null)]);
  expect(second).toBe(first);
});

test('another book takes the place of the open one', async () => {
  const first = await session.open(newBook(), null);
  const second = await session.open(newBook(), null);
  expect(second.path).not.toBe(first.path);
  expect(session.current()).toBe(second);
});

test('a book that is being filled is not shown to windows before it is whole', async () => {
  await session.close();
  told.length = 0;
  const filling = await session.openUnseen(newBook());
  expect(session.book()).toBe(filling);
  expect(session.seen()).toBeNull();
  await session.close();
  expect(told).toEqual([]);
  const book = await session.open(newBook(), null);
  expect(session.seen()).toBe(book);
  expect(told).toEqual(['session']);
});

test('a book opened again while it is being closed, or after it was refused, is not found open elsewhere', async () => {
  const path = newBook('correct horse');
  for (let round = 0; round < 3; round += 1) {
    const refused = session.open(path, 'wrong');
    const closing = session.close();
    const opened = session.open(path, 'correct horse');
    await expect(refused).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await closing;
    expect((await opened).path).toBe((await session.open(path, 'correct horse')).path);
    const again = [session.close(), session.open(path, 'correct horse')] as const;
    await Promise.all(again);
    expect(session.current()).not.toBeNull();
    void session.close();
  }
});
