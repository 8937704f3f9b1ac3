import type { DuplicateAnswer, DuplicatePage } from '../../shared/contract/duplicates.ts';
import type { Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import { startImportThread } from './import-thread.ts';

/**
 * Clients of the book who are likely one. Worked out in a thread of its own, as a list's rows are compared with the book: lists
 * answer meanwhile.
 */
export async function likelyDuplicates(
  book: Book,
  args: { readonly show: 'open' | DuplicateAnswer; readonly limit: number },
): Promise<Result<DuplicatePage>> {
  const { path, passphrase } = book;
  const thread = startImportThread({ source: new Uint8Array(0), fileName: '', book: path, passphrase });
  try {
    return await thread.ask('duplicates', args);
  } finally {
    await thread.end();
  }
}
