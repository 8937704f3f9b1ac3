import { beforeEach, expect, test } from 'vitest';
import { fail, ok } from '../../shared/result.ts';
import { type Act, forgetActs, redoLatest, rememberAct, undoLatest } from './undo.ts';

let book: string[] = [];

beforeEach(() => {
  forgetActs();
  book = [];
});

/** An act that writes a word, with the way back and forth. */
function write(word: string, more: Partial<Act> = {}): void {
  book.push(word);
  rememberAct({
    said: word,
    undo: async () => ok(book.pop()),
    redo: async () => ok(book.push(word)),
    ...more,
  });
}

test('acts are taken back latest first and done again in the order they were done', async () => {
  for (const word of ['one', 'two', 'three']) {
    write(word);
  }
  expect((await undoLatest())?.act.said).toBe('three');
  expect((await undoLatest())?.act.said).toBe('two');
  expect(book).toEqual(['one']);
  expect((await redoLatest())?.act.said).toBe('two');
  expect((await redoLatest())?.act.said).toBe('three');
  expect(await redoLatest()).toBeNull();
  expect(book).toEqual(['one', 'two', 'three']);
});

test('a new act ends what could be done again', async () => {
  write('one');
  await undoLatest();
  write('two');
  expect(await redoLatest()).toBeNull();
  expect(book).toEqual(['two']);
});

test('what cannot be done again leaves nothing after it to be done again either', async () => {
  write('one', { redo: null });
  write('two');
  await undoLatest();
  await undoLatest();
  expect(await redoLatest()).toBeNull();
  expect(book).toEqual([]);
});

test('a refused step is forgotten and the one before it is next', async () => {
  write('one');
  write('two', { undo: async () => fail('undo-gone', 'Gone.') });
  expect((await undoLatest())?.result.ok).toBe(false);
  expect((await undoLatest())?.act.said).toBe('one');
});

test('one step at a time: keys pressed faster than the book answers turn nothing twice', async () => {
  write('one');
  write('two');
  const [first, second] = await Promise.all([undoLatest(), undoLatest()]);
  expect(first?.act.said).toBe('two');
  expect(second).toBeNull();
  expect(book).toEqual(['one']);
});

test('a step that throws is forgotten, and the next can be turned', async () => {
  write('one');
  write('two', { undo: () => Promise.reject(new Error('the window closed')) });
  await expect(undoLatest()).rejects.toThrow('the window closed');
  expect((await undoLatest())?.act.said).toBe('one');
});
