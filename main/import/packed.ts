import { Parties, type PartyColumns, type StatedColumns } from '../../shared/import/parties.ts';
import type { FileFacts } from '../../shared/import/plan-facts.ts';
import type { RowColumns } from '../../shared/import/plan-rows.ts';
import { type Compact, compact, expand } from './compact.ts';

/**
 * A file's facts on their way between threads: the columns lie in shared memory, the rest are blocks of bytes that are
 * handed over, so that the main process in between copies and unpacks nothing.
 */
export type PackedFacts = {
  readonly rows: RowColumns;
  readonly parties: PartyColumns['words'];
  readonly rest: Compact;
};

type Rest = { readonly facts: Omit<FileFacts, 'rows' | 'parties'>; readonly stated: StatedColumns };

export function packFacts(facts: FileFacts): PackedFacts {
  const { rows, parties, ...rest } = facts;
  const { words, rest: stated } = parties.columns;
  return { rows, parties: words, rest: compact({ facts: rest, stated }) };
}

/** The blocks to hand over. */
export function blocksOf({ rest }: PackedFacts): readonly ArrayBuffer[] {
  return [rest.words, rest.doubles, rest.narrow, rest.wide, rest.lengths];
}

/** What was packed; once only, because the bytes are given back. */
export function unpackFacts(packed: PackedFacts): FileFacts {
  const { facts, stated } = expand(packed.rest) as Rest;
  // Given back at once: whoever asked for the write holds on to what was sent until the write is done.
  for (const block of blocksOf(packed)) {
    block.transfer(0);
  }
  const parties = new Parties({ words: packed.parties, rest: stated }, facts.policies);
  return { ...facts, parties, rows: packed.rows };
}
