import { ENTRY_WORDS, IdentityTable } from './identity.ts';
import { LineHash } from './line-hash.ts';
import type { MatchBook } from './match-book.ts';
import type { Target } from './match-decision.ts';
import type { FileFacts } from './plan-facts.ts';
import type { StatementKind } from './types.ts';

/** What is kept in a client's place: a person was asked and has not answered, or his answer was for once. */
export const ASKED = 0;
export const FOR_ONCE = 0xffffffff;

/** Whom the descriptions of one earlier statement meant; as words: high, low, client. */
export type Meanings = { readonly statementId: number; readonly entries: Uint32Array };

/** A client, or ASKED, and the latest list that says so. */
type Meant = { readonly clientId: number; readonly statementId: number };

const MARK = '\u001f';

/**
 * A list that comes again means whom it meant: word for word the same description beside the same policy is the same
 * client, whatever the list itself has told the book of others meanwhile. A list comes again where at least half of its
 * descriptions do; a few words that two lists happen to share say nothing. The latest such list counts.
 */
export class Remembered {
  #book: MatchBook;
  readonly #meant = new Map<number, Meant>();

  /** @param kind null: nothing is remembered */
  constructor(facts: FileFacts, book: MatchBook, kind: StatementKind | null) {
    this.#book = book;
    let table: IdentityTable | null = null;
    for (const { statementId, entries } of kind === null ? [] : book.meanings(kind)) {
      // Made when it is asked for: the first list of a book has no use for it.
      table ??= partiesByWords(facts);
      const found = foundIn(entries, table);
      if (found.size * 2 * ENTRY_WORDS >= entries.length) {
        this.#take(found, statementId, book.living());
      }
    }
  }

  /** The same book, by another connection. */
  ask(book: MatchBook): void {
    this.#book = book;
  }

  #take(found: ReadonlyMap<number, number>, statementId: number, living: ReadonlySet<number>): void {
    for (const [party, clientId] of found) {
      if (clientId === FOR_ONCE) {
        this.#meant.delete(party);
      } else if (living.has(clientId) || (clientId === ASKED && this.clientOf(party) === null)) {
        this.#meant.set(party, { clientId, statementId });
      }
    }
  }

  /** The parties of the file that a list spoke of before. */
  parties(): Iterable<number> {
    return this.#meant.keys();
  }

  /** Whom a party meant; null: nobody knows. */
  clientOf(party: number): number | null {
    const clientId = this.#meant.get(party)?.clientId ?? ASKED;
    return clientId === ASKED ? null : clientId;
  }

  /** Whether a person was asked before, and only what the list itself told the book then would answer now. */
  staysAsked(party: number, target: Target): boolean {
    const meant = this.#meant.get(party);
    return (
      meant?.clientId === ASKED &&
      (target.kind === 'new' || (target.kind === 'book' && this.#book.speaksOf(meant.statementId, target.clientId)))
    );
  }
}

/** Which of a statement's descriptions stand in the file, and whom they meant: what was decided later counts. */
function foundIn(entries: Uint32Array, table: IdentityTable): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < entries.length; at += ENTRY_WORDS) {
    const party = table.find(entries[at] ?? 0, entries[at + 1] ?? 0);
    if (party >= 0) {
      found.set(party, entries[at + 2] ?? FOR_ONCE);
    }
  }
  return found;
}

function partiesByWords(facts: FileFacts): IdentityTable {
  return new IdentityTable(meaningsOf(facts, (party) => party));
}

/**
 * What a file's descriptions mean, to be kept; rows that name nobody belong to their policy and are left out.
 * @param clientOf client of a party, ASKED or FOR_ONCE; null: not to be kept
 */
export function meaningsOf(facts: FileFacts, clientOf: (party: number) => number | null): Uint32Array {
  const entries = new Uint32Array(facts.parties.length * ENTRY_WORDS);
  const hash = new LineHash();
  const words = new Uint32Array(4);
  let used = 0;
  for (let party = 0; party < facts.parties.length; party++) {
    const stated = facts.signatures[facts.parties.signatureOf(party)];
    const client = stated === undefined || stated.anonymous ? null : clientOf(party);
    if (stated !== undefined && client !== null) {
      const { carrierKey = '', numberKey = '' } = facts.policies[facts.parties.policyOf(party)] ?? {};
      hash.start().add(stated.key).add(MARK).add(carrierKey).add(MARK).add(numberKey).end(words);
      entries.set([words[0] ?? 0, words[1] ?? 0, client], used);
      used += ENTRY_WORDS;
    }
  }
  return entries.subarray(0, used);
}
