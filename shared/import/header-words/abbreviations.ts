import { type Concept, STEMS } from './stems.ts';

/** Shorter cuts of words could be anything's. */
const SHORTEST = 3;
const LONGEST = 7;
/** Contractions leave the vowels out (`wrtg`, `insd`, `nbr`), the longer ones perhaps not all, and keep most of the rest. */
const MAY_KEEP_A_VOWEL = 4;
const KEPT = 0.6;
const VOWELS = /[aeiouy]/g;

type Stem = readonly [string, Concept];

/** Two first letters → the long stems that begin with them. */
const LONG_STEMS: ReadonlyMap<string, readonly Stem[]> = Map.groupBy(
  Object.entries(STEMS).flatMap(([concept, stems]) =>
    stems
      .split(' ')
      .filter((stem) => stem.length > SHORTEST && /^[a-z]+$/.test(stem))
      .map((stem): Stem => [stem, concept as Concept]),
  ),
  ([stem]) => stem[0] ?? '',
);

/**
 * What a word that is no stem may be short for: the beginning of one (`Vorn.`, `Éch.`), or one without its vowels
 * (`Insd`, `Wrtg`). Several where it fits several; none where it fits none.
 * @param word as `headerWords` gives it
 */
export function abbreviated(word: string): ReadonlySet<Concept> {
  const found = new Set<Concept>();
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) {
    return found;
  }
  for (const [stem, concept] of LONG_STEMS.get(word[0] ?? '') ?? []) {
    if (stem.length > word.length && (stem.startsWith(word) || contracts(word, stem))) {
      found.add(concept);
    }
  }
  return found;
}

/** Every letter stands in the stem in order, its last letter too, and hardly a vowel is kept. */
function contracts(word: string, stem: string): boolean {
  const vowels = word.slice(1).match(VOWELS)?.length ?? 0;
  const [kept, all] = [word, stem].map((text) => text.replace(VOWELS, '').length);
  if (
    word.at(-1) !== stem.at(-1) ||
    vowels > (word.length >= MAY_KEEP_A_VOWEL ? 1 : 0) ||
    (kept ?? 0) < (all ?? 0) * KEPT
  ) {
    return false;
  }
  let at = 0;
  for (const letter of stem) {
    at += letter === word[at] ? 1 : 0;
  }
  return at === word.length;
}
