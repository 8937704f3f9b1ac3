import { ENTRY_WORDS, type IdentityTable, rowsByIdentity } from './identity.ts';
import type { EarlierLines, PlanBook } from './plan-book.ts';
import { isKnownByLine } from './plan-count.ts';
import type { FileFacts } from './plan-facts.ts';
import { at, COMMISSION, hasFlag, textAt } from './plan-rows.ts';

/** What of a file was read before, from statements that still count. */
export type KnownLines = {
  /** By row: 1 where its line is known. */
  readonly rows: Uint8Array;
  /** The file is, line for line, the latest statement once more: it changes nothing, whatever it says. */
  readonly again: boolean;
};

/**
 * Money, unknown records and damaged numbers cannot be recognised by what the book holds: only by their line. Of a file
 * that is the latest statement once more, in whatever order and under whatever name, every line is known that counted.
 */
export function findKnown(facts: FileFacts, book: PlanBook, datedOn: string | null): KnownLines {
  const known = new Uint8Array(facts.rows.count);
  const same = book.sameContent(facts.content, datedOn);
  const again = same?.latest === true;
  const isWanted = (row: number) => (again ? at(facts.rows, 'ignored', row) === 0 : isKnownByLine(facts, row));
  // Made when the first earlier lines come: the first statement of a book has none, and a million lines take their time.
  let table: IdentityTable | null = null;
  const mark = (lines: Iterable<EarlierLines>, counts: (row: number, day: string | null) => boolean) => {
    for (const { datedOn: day, entries } of lines) {
      table ??= rowsByIdentity(facts.rows, isWanted);
      if (table.isEmpty) {
        return;
      }
      for (let entry = 0; entry < entries.length; entry += ENTRY_WORDS) {
        const row = table.find(entries[entry] ?? 0, entries[entry + 1] ?? 0);
        if (row >= 0 && counts(row, day)) {
          known[row] = 1;
        }
      }
    }
  };
  mark(same?.lines ?? [], () => true);
  if (same === null || known.some((one, row) => one === 0 && isWanted(row))) {
    mark(book.earlierLines(), (row, day) => isKnownByLine(facts, row) && sameDay(facts, row, day, datedOn));
  }
  return { rows: known, again };
}

/** Money without a date of its own is the same only within statements of one stated day. */
function sameDay({ rows }: FileFacts, row: number, theirs: string | null, ours: string | null): boolean {
  const dated = !hasFlag(rows, row, COMMISSION) || textAt(rows, 'period', row) !== null;
  return dated || (theirs !== null && theirs === ours);
}
