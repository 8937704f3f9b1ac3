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
  const { buffer, byteOffset, byteLength } = serialize(rest);
  // The serialiser's own memory is handed over where it holds nothing else: a copy would double the peak.
  const whole = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength;
  return { rows, rest: whole ? buffer : new Uint8Array(buffer, byteOffset, byteLength).slice().buffer };
}

/** What was packed; once only, because the bytes are given back. */
export function unpackFacts(packed: PackedFacts): FileFacts {
  const rest = deserialize(new Uint8Array(packed.rest)) as Omit<FileFacts, 'rows'>;
  // Given back at once: whoever asked for the write holds on to what was sent until the write is done.
  packed.rest.transfer(0);
  return { ...rest, rows: packed.rows };
}
