import { addBit, type Bits, hasBit, inAll, noBits } from './bits.ts';
import type { ClientColumns } from './client-columns.ts';
import { countingPostings, type Postings } from './postings.ts';
import { eachBeginning, eachPart, isSure, KEYS, keyOfBeginning } from './search-keys.ts';
import { foldText, haveWords, namesIn, type SearchTerms, wordsOf } from './search-text.ts';
import type { ReadBook } from './types.ts';

/**
 * Who is found by what was typed, from memory: the folded text of each client and, for every three characters in a row,
 * who has them. A search reads the shortest of the lists its words are on and looks only at the clients it leaves.
 */
export type ClientSearch = {
  find(terms: SearchTerms): Bits;
  /** Reads the texts of some slots anew. @returns false when so many changed that all of it is better made again */
  reread(slots: readonly number[]): boolean;
  /** Memory taken by the lists and texts, about. */
  readonly bytes: number;
};

/** Texts changed since the lists were made are looked at one by one: more of them than this would be felt. */
const MOST_CHANGED = 1_000;

/** Clients gone through between two pauses. */
const SLICE = 2_000;

/** Makes all of it, in steps: whoever runs it may answer others between two of them. */
export function* loadingClientSearch(db: ReadBook, columns: ClientColumns): Generator<void, ClientSearch> {
  const texts = new Array<string>(columns.capacity).fill('');
  yield* readTexts(db, columns, texts);
  const parts = countingPostings(KEYS);
  const beginnings = countingPostings(KEYS);
  const through = function* (part: (key: number, slot: number) => void, begin: (key: number, slot: number) => void) {
    for (let slot = 0; slot < texts.length; slot += 1) {
      const text = texts[slot] ?? '';
      eachPart(text, (key) => part(key, slot));
      for (const word of wordsOf(namesIn(text))) {
        eachBeginning(word, (key) => begin(key, slot));
      }
      if (slot % SLICE === 0) {
        yield;
      }
    }
  };
  yield* through(parts.count, beginnings.count);
  const filling = [parts.filling(), beginnings.filling()] as const;
  yield* through(filling[0].put, filling[1].put);
  return searchOf(db, columns, texts, { parts: filling[0].done(), beginnings: filling[1].done() });
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

type Lists = { readonly parts: Postings; readonly beginnings: Postings };

function searchOf(db: ReadBook, columns: ClientColumns, texts: string[], lists: Lists): ClientSearch {
  /** Slots whose text the lists do not know. */
  const changed = new Set<number>();
  const found = (slots: Int32Array, holds: (text: string) => boolean, sure: boolean): Bits => {
    const set = noBits(columns.capacity);
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index] ?? 0;
      if (sure ? changed.size === 0 || !changed.has(slot) : holds(texts[slot] ?? '')) {
        addBit(set, slot);
      }
    }
    for (const slot of changed) {
      if (holds(texts[slot] ?? '')) {
        addBit(set, slot);
      }
    }
    return set;
  };
  const holding = (part: string) => {
    const keys: number[] = [];
    eachPart(part, (key) => keys.push(key));
    const slots = onAll(lists.parts, keys, columns.capacity);
    return found(slots, (text) => text.includes(part), part.length === 3 && isSure(part));
  };
  const beginning = (words: readonly string[]) => {
    const slots = onAll(lists.beginnings, words.map(keyOfBeginning), columns.capacity);
    const [only = ''] = words;
    const sure = words.length === 1 && (only.length === 1 || (only.length === 2 && isSure(only)));
    return found(slots, (text) => haveWords(namesIn(text), words), sure);
  };
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
    bytes: lists.parts.bytes + lists.beginnings.bytes + texts.reduce((sum, text) => sum + text.length + 24, 0),
  };
}

/** Looking at this many clients takes less than reading one more list. */
const FEW = 64;

/** Slots on the shortest lists of some keys, until few are left: the others can only have more. */
function onAll(lists: Postings, keys: readonly number[], capacity: number): Int32Array {
  const [shortest = 0, ...others] = [...new Set(keys)].toSorted(
    (one, other) => lists.sizeOf(one) - lists.sizeOf(other),
  );
  let slots = lists.of(shortest);
  for (const key of others) {
    if (slots.length <= FEW || lists.sizeOf(key) > slots.length * 8) {
      break;
    }
    const set = noBits(capacity);
    const list = lists.of(key);
    for (let index = 0; index < list.length; index += 1) {
      addBit(set, list[index] ?? 0);
    }
    slots = slots.filter((slot) => hasBit(set, slot));
  }
  return slots;
}
