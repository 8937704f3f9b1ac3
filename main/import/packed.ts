import type { FileFacts } from '../../shared/import/plan-facts.ts';
import type { RowColumns } from '../../shared/import/plan-rows.ts';
import { type Compact, compact, expand } from './compact.ts';

/**
 * A file's facts on their way between threads: the columns lie in shared memory, the rest are blocks of bytes that are
 * handed over, so that the main process in between copies and unpacks nothing.
 */
export type PackedFacts = { readonly rows: RowColumns; readonly rest: Compact };

export function packFacts(facts: FileFacts): PackedFacts {
  const { rows, ...rest } = facts;
  return { rows, rest: compact(rest) };
}

/** The blocks to hand over. */
export function blocksOf({ rest }: PackedFacts): readonly ArrayBuffer[] {
  return [rest.words, rest.doubles, rest.narrow, rest.wide, rest.lengths];
}

/** What was packed; once only, because the bytes are given back. */
export function unpackFacts(packed: PackedFacts): FileFacts {
  const rest = expand(packed.rest) as Omit<FileFacts, 'rows'>;
  // Given back at once: whoever asked for the write holds on to what was sent until the write is done.
  for (const block of blocksOf(packed)) {
    block.transfer(0);
  }
  return { ...rest, rows: packed.rows };
}
