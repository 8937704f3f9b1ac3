import { deserialize, serialize } from 'node:v8';
import type { FileFacts } from '../../shared/import/plan-facts.ts';
import type { RowColumns } from '../../shared/import/plan-rows.ts';

/**
 * A file's facts on their way between threads: the columns lie in shared memory, the rest is one block of bytes that is
 * handed over, so that the main process in between copies and unpacks nothing.
 */
export type PackedFacts = { readonly rows: RowColumns; readonly rest: ArrayBuffer };

export function packFacts(facts: FileFacts): PackedFacts {
  const { rows, ...rest } = facts;
  const bytes = serialize(rest);
  return { rows, rest: new Uint8Array(bytes).buffer };
}

export function unpackFacts(packed: PackedFacts): FileFacts {
  const rest = deserialize(new Uint8Array(packed.rest)) as Omit<FileFacts, 'rows'>;
  return { ...rest, rows: packed.rows };
}
