import type { Remembered } from './match-again.ts';
import type { Target } from './match-decision.ts';
import type { FilePeople } from './match-file.ts';
import type { BookPeople } from './match-people.ts';
import type { PolicyBinding } from './match-policy.ts';
import type { KnownLines } from './plan-known.ts';

/** What matching knows of the people and policies of a file and of the book before anybody decides. */
export type Acquainted = {
  readonly people: FilePeople;
  readonly known: BookPeople;
  readonly bindings: readonly PolicyBinding[];
  readonly remembered: Remembered;
  /** By party: who it is by its policy, by its words or by an earlier list; null where none of them tells. */
  firm: readonly (Target | null)[] | null;
};

/**
 * What of a plan hangs on the file and the book alone, and on no decision: kept from one plan to the next, each decision
 * about a file of a million lines costs a fifth of the first plan. For one file, one state of the book, and options that differ
 * in decisions and accepted values only.
 */
export class Standing {
  acquainted: Acquainted | null = null;
  lines: KnownLines | null = null;
  /** By party: 1 where the book holds already what it alone says of its policy. */
  same: Uint8Array | null = null;
}
