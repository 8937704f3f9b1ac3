import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, copyFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BOOKS, expect, test } from '../fixtures/desk.ts';
import { STATEMENTS } from '../fixtures/make-books.ts';
import { answerDialogs } from '../pages/choose.ts';
import { goTo } from '../pages/frame.ts';
import { mapUnknownColumns } from '../pages/mapping.ts';

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

for (const [what, harm, sentence] of [
  ['vanishes', (path: string) => rmSync(path), /not there any more|cannot be found|no longer|missing/i],
  ['changes', (path: string) => appendFileSync(path, '99;New Name;01-01-2026;5,00\n'), /changed/i],
] as const) {
  test(`a statement that ${what} before its rows are read is said, and nothing is written`, async ({
    desk,
    window,
    folder,
    bookPath,
  }) => {
    const path = join(folder, 'unknown-columns.csv');
    copyFileSync(join(STATEMENTS, 'unknown-columns.csv'), path);
    await answerDialogs(desk, [path]);
    await mapUnknownColumns(window);
    harm(path);
    await window.getByRole('button', { name: 'Read the rows' }).click();
    await expect(window.getByRole('alert').first()).toContainText(sentence);
    await goTo(window, 'Clients');
    await expect(window.getByText('No clients yet', { exact: false })).toBeVisible();
    expect(digest(bookPath)).toBe(digest(join(BOOKS, 'empty.tierbook')));
  });
}

test.describe('a book that may not be written to', () => {
  test.use({ book: 'none' });

  test('is refused with what to do, and is left alone', async ({ desk, window, folder }) => {
    const path = join(folder, 'read-only.tierbook');
    cpSync(join(BOOKS, 'office.tierbook'), path);
    chmodSync(path, 0o444);
    await answerDialogs(desk, [path]);
    await window.getByRole('button', { name: /Open a book/ }).click();
    await expect(window.getByRole('alert')).toContainText('cannot be written to');
    await expect(window.getByRole('heading', { name: 'Welcome to Tierbook' })).toBeVisible();
    expect(digest(path)).toBe(digest(join(BOOKS, 'office.tierbook')));
  });

  test('a book that is gone is told apart from one that never was a book', async ({ desk, window, folder }) => {
    await answerDialogs(desk, [join(folder, 'gone.tierbook')]);
    await window.getByRole('button', { name: /Open a book/ }).click();
    await expect(window.getByRole('alert')).toContainText('There is no book at this place any more.');
  });
});
