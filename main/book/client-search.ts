import { addBit, type Bits, hasBit, inAll, noBits, removeBit } from './bits.ts';
import type { ClientColumns } from './client-columns.ts';
import { makingPartIndex, onAll, type PartIndex } from './part-index.ts';
import { countingPostings, type Postings } from './postings.ts';
import { eachBeginning, isSure, KEYS, keyOfBeginning } from './search-keys.ts';
import { foldText, haveWords, namesIn, type SearchTerms, wordsOf } from './search-text.ts';
import type { ReadBook } from './types.ts';

/**
 * Who is found by what was typed, from memory. Names share their words: a part of a name is looked for among the few
 * thousand different words and leads to whoever bears them. Numbers and addresses are everybody's own: a part of one is
 * looked for among all of them by its characters, three at a time. Beginnings of words lead to their bearers at once.
 */
export type ClientSearch = {
  find(terms: SearchTerms): Bits;
  /** Reads the texts of some slots anew. @returns false when so many changed that all of it is better made again */
  reread(slots: readonly number[]): boolean;
};

/** Texts changed since the lists were made are looked at one by one: more of them than this would be felt. */
const MOST_CHANGED = 1_000;

/** Clients gone through between two pauses. */
const SLICE = 1_000;

type Lists = {
  readonly words: PartIndex;
  /** Slots by word of a name. */
  readonly bearers: Postings;
  readonly beginnings: Postings;
  readonly others: PartIndex;
};

/** Makes all of it, in steps: whoever runs it may answer others between two of them. */
export function* loadingClientSearch(db: ReadBook, columns: ClientColumns): Generator<void, ClientSearch> {
  const texts = new Array<string>(columns.capacity).fill('');
  yield* readTexts(db, columns, texts);
  const names = yield* makingNames(texts);
  const others = yield* makingPartIndex(texts.map((text) => text.slice(namesIn(text).length)));
  return searchOf(db, columns, texts, { ...names, others });
}

type TextRow = readonly [id: number, text: string];

function* readTexts(db: ReadBook, { slotOf }: ClientColumns, texts: string[]): Generator<void, void> {
  const slice = db
    .prepare<[number, number], TextRow>(
      'SELECT client_id, text FROM client_text WHERE client_id > ? ORDER BY client_id LIMIT ?',
    )
    .raw();
  for (let rows = slice.all(0, SLICE); rows.length > 0; rows = slice.all(rows.at(-1)?.[0] ?? 0, SLICE)) {
    for (const [id, text] of rows) {
      const slot = slotOf(id);
      if (slot !== undefined) {
        texts[slot] = foldText(text);
      }
    }
    yield;
  }
}

function* makingNames(texts: readonly string[]): Generator<void, Omit<Lists, 'others'>> {
  const known = new Map<string, number>();
  const borne: (readonly number[])[] = [];
  for (let slot = 0; slot < texts.length; slot += 1) {
    borne.push(
      namesIn(texts[slot] ?? '')
        .split(BLANKS)
        .filter(Boolean)
        .map((word) => numberOf(known, word)),
    );
    if (slot % SLICE === SLICE - 1) {
      yield;
    }
  }
  const bearers = countingPostings(known.size);
  yield* eachWord(borne, bearers.count);
  const bearing = bearers.filling();
  yield* eachWord(borne, bearing.put);
  // No word of a name goes on after a blank: what it begins with is found once for all who bear it.
  const keys = Array.from(known.keys(), beginningsIn);
  const beginning = (visit: (key: number, slot: number) => void) => (word: number, slot: number) => {
    for (const key of keys[word] ?? []) {
      visit(key, slot);
    }
  };
  const counting = countingPostings(KEYS);
  yield* eachWord(borne, beginning(counting.count));
  const filling = counting.filling();
  yield* eachWord(borne, beginning(filling.put));
  const words = yield* makingPartIndex([...known.keys()]);
  return { words, bearers: bearing.done(), beginnings: filling.done() };
}

function beginningsIn(part: string): readonly number[] {
  const keys: number[] = [];
  for (const word of wordsOf(part)) {
    eachBeginning(word, (key) => keys.push(key));
  }
  return keys;
}

function* eachWord(
  borne: readonly (readonly number[])[],
  visit: (word: number, slot: number) => void,
): Generator<void, void> {
  for (const [slot, words] of borne.entries()) {
    for (const word of words) {
      visit(word, slot);
    }
    if (slot % SLICE === SLICE - 1) {
      yield;
    }
  }
}

const BLANKS = /[\s\u0000]+/u;

function numberOf(known: Map<string, number>, word: string): number {
  const found = known.get(word) ?? known.size;
  known.set(word, found);
  return found;
}

function searchOf(db: ReadBook, columns: ClientColumns, texts: string[], lists: Lists): ClientSearch {
  /** Slots whose text the lists do not know. */
  const changed = new Set<number>();

  /** What the lists say of the others, and of those changed what their texts say. */
  function corrected(set: Bits, holds: (text: string) => boolean): Bits {
    for (const slot of changed) {
      if (holds(texts[slot] ?? '')) {
        addBit(set, slot);
      } else {
        removeBit(set, slot);
      }
    }
    return set;
  }

  function holding(part: string): Bits {
    const set = noBits(columns.capacity);
    for (const word of lists.words.find(part)) {
      lists.bearers.addTo(set, word);
    }
    addAll(set, lists.others.find(part));
    return corrected(set, (text) => text.includes(part));
  }

  function beginning(words: readonly string[]): Bits {
    const holds = (text: string) => haveWords(namesIn(text), words);
    const [only = ''] = words;
    const sure = words.length === 1 && (only.length === 1 || (only.length === 2 && isSure(only)));
    const set = noBits(columns.capacity);
    const keys = words.map(keyOfBeginning);
    if (sure) {
      lists.beginnings.addTo(set, keys[0] ?? 0);
    } else {
      addAll(
        set,
        onAll(lists.beginnings, keys).filter((slot) => holds(texts[slot] ?? '')),
      );
    }
    return corrected(set, holds);
  }

  return {
    find: ({ parts, beginnings }) =>
      inAll([...parts.map(holding), ...beginnings.map(beginning)]) ?? noBits(columns.capacity),
    reread: (slots) => {
      const text = db.prepare<[number], string>('SELECT text FROM client_text WHERE client_id = ?').pluck();
      for (const slot of slots) {
        const live = hasBit(columns.live, slot);
        texts[slot] = foldText(live ? (text.get(columns.ids[slot] ?? 0) ?? '') : '');
        changed.add(slot);
      }
      return changed.size <= MOST_CHANGED;
    },
  };
}

function addAll(set: Bits, slots: Int32Array): void {
  for (let index = 0; index < slots.length; index += 1) {
    addBit(set, slots[index] ?? 0);
  }
}
