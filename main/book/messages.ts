import type { Details, Result } from '../../shared/result.ts';
import type { CreateOptions } from './create.ts';
import type { Migration } from './migrations.ts';
import type { RestoreOptions } from './restore.ts';

/** What a book thread is started with. */
export type ThreadStart =
  | {
      readonly role: 'writer';
      readonly path: string;
      readonly passphrase: string | null;
      readonly migrations: readonly Migration[];
      readonly now: string;
    }
  | {
      readonly role: 'reader';
      readonly path: string;
      readonly passphrase: string | null;
      /** Where the thread waits before it opens the book (reader-gate.ts); null: it opens it at once. */
      readonly gate: SharedArrayBuffer | null;
    }
  | ThreadTask;

/** Work that opens no session: the thread ends with it. */
export type ThreadTask =
  | ({ readonly role: 'create' } & CreateOptions)
  | ({ readonly role: 'restore' } & RestoreOptions);

export type ThreadRequest =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly name: string;
      readonly args: unknown;
      /** One 32-bit cell: 1 asks the write to stop. */
      readonly cancel: SharedArrayBuffer | null;
    }
  | { readonly type: 'close' };

export type ThreadReport =
  | { readonly type: 'ready'; readonly info: OpenInfo | null }
  | {
      readonly type: 'refused';
      readonly error: { readonly code: string; readonly message: string; readonly details?: Details };
    }
  | {
      readonly type: 'result';
      readonly id: number;
      readonly result: Result<unknown>;
      readonly changed: readonly string[];
    }
  | { readonly type: 'thrown'; readonly id: number; readonly message: string; readonly stack: string }
  | { readonly type: 'progress'; readonly id: number; readonly step: string; readonly share: number }
  | { readonly type: 'closed' };

export type OpenInfo = {
  readonly path: string;
  readonly schemaVersion: number;
  readonly encrypted: boolean;
  readonly migrated: readonly number[];
  readonly backup: string | null;
};
