import type { Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import { packAhead } from './archive-ahead.ts';
import type { CommitRequest, Committed } from './commit.ts';
import { blocksOf } from './packed.ts';

/** Bytes from which on packing a file while it is matched is worth the trouble. */
const LARGE = 8 << 20;

type Options = { readonly onProgress?: (step: string, share: number) => void; readonly signal?: AbortSignal };

/** Has the writer write a file; its rows are handed over, and a large original is packed meanwhile. */
export function writeFile(
  book: Book,
  request: Omit<CommitRequest, 'ahead'>,
  options: Options,
): Promise<Result<Committed>> {
  const packed = request.byteLength < LARGE ? null : packAhead(request.path);
  const written = book.write(
    'import.commit',
    { ...request, ahead: packed?.ahead ?? null },
    { ...options, transfer: [...blocksOf(request.facts), ...(packed === null ? [] : [packed.ahead.port])] },
  );
  return written.finally(() => packed?.stop());
}
