import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { newBook, testFolder } from '../book/book-fixture.ts';
import { systemClock } from '../clock.ts';
import { createSession } from './session.ts';

const session = createSession(systemClock({ TIERBOOK_TODAY: '2026-06-30' }), () => undefined);

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
