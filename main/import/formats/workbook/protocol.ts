import type { RawRecord } from '../../../../shared/import/types.ts';
import type { Failure } from '../../../../shared/result.ts';

/** What the workbook worker is started with. */
export type WorkbookTask = { readonly bytes: Uint8Array; readonly sheets: readonly string[] | null };

/** One message of the worker; it sends the next batch only after `more`. */
export type WorkbookMessage =
  | { readonly type: 'rows'; readonly rows: RawRecord[] }
  | { readonly type: 'failed'; readonly error: Failure }
  | { readonly type: 'done' };
