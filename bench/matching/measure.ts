import { contentHash } from '../../shared/import/line-hash.ts';
import { matchFile } from '../../shared/import/match.ts';
import type { Target } from '../../shared/import/match-decision.ts';
import type { Thresholds } from '../../shared/import/match-score.ts';
import { gather } from '../../shared/import/plan-gather.ts';
import { at } from '../../shared/import/plan-rows.ts';
import type { NormalisedRow } from '../../shared/import/types.ts';
import type { LabelledRow, LabelledSet } from './cases.ts';
import { memoryBook } from './memory-book.ts';

export type Counts = {
  rows: number;
  /** Settled without asking, with the client it is. */
  right: number;
  /** Settled without asking, with somebody else, or though it is nobody of the book. */
  wrong: number;
  review: number;
  /** To review with the client it is among the candidates. */
  proposed: number;
  /** Taken for a new client though the book has it. */
  missed: number;
  /** Taken for a new client, and that is so. */
  created: number;
};

export type Measured = {
  readonly kinds: ReadonlyMap<string, Counts>;
  readonly pairs: number;
  readonly rows: readonly { readonly row: LabelledRow; readonly target: Target }[];
};

function nothing(): Counts {
  return { rows: 0, right: 0, wrong: 0, review: 0, proposed: 0, missed: 0, created: 0 };
}

/** Matches a labelled list with its book the way an import does, and counts what became of each row. */
export function measure({ book, rows }: LabelledSet, thresholds?: Thresholds): Measured {
  const facts = gather(
    rows.map(
      ({ fields }, index): NormalisedRow => ({
        type: 'row',
        index,
        sheet: null,
        row: index + 2,
        offset: null,
        length: null,
        client: fields,
        problems: [],
        identityText: String(index),
      }),
    ),
    contentHash,
  );
  const { targets, compared } = matchFile(facts, memoryBook(book), {
    kind: 'clients',
    decisions: new Map(),
    ...(thresholds === undefined ? {} : { thresholds }),
  });
  const kinds = new Map<string, Counts>();
  const told = rows.map((row, index) => {
    const counts = kinds.get(row.kind) ?? nothing();
    kinds.set(row.kind, counts);
    const target = targets[at(facts.rows, 'party', index)] ?? { kind: 'skip' };
    counts.rows++;
    count(counts, row, target);
    return { row, target };
  });
  return { kinds, pairs: compared, rows: told };
}

function count(counts: Counts, { truth }: LabelledRow, target: Target): void {
  if (target.kind === 'review') {
    counts.review++;
    counts.proposed += target.candidates.some(({ clientId }) => clientId === truth) ? 1 : 0;
  } else if (target.kind === 'book') {
    counts[target.clientId === truth ? 'right' : 'wrong']++;
  } else {
    counts[truth === null ? 'created' : 'missed']++;
  }
}

export function sum(all: Iterable<Counts>): Counts {
  const total = nothing();
  for (const counts of all) {
    for (const key of Object.keys(total) as (keyof Counts)[]) {
      total[key] += counts[key];
    }
  }
  return total;
}
