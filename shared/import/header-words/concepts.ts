import { abbreviated } from './abbreviations.ts';
import { FREE, MEANINGS, type Sum, WEAK_MEANINGS } from './meanings.ts';
import { type Concept, STEMS } from './stems.ts';

type Stem = readonly [string, Concept];

/** First letter → the stems that begin with it, longest first. */
const BY_LETTER = Map.groupBy(
  Object.entries(STEMS)
    .flatMap(([concept, stems]) => stems.split(' ').map((stem): Stem => [stem, concept as Concept]))
    .toSorted(([left], [right]) => right.length - left.length),
  ([stem]) => stem[0] ?? '',
);
const HEAD_CONCEPTS: ReadonlySet<Concept> = new Set([
  'premium',
  'commission',
  'number',
  'date',
  'name',
  'amount',
  'rate',
]);
/** These alone say what a column is. */
const TELLING: ReadonlySet<Concept> = new Set([
  'premium',
  'commission',
  'birth',
  'email',
  'phone',
  'postcode',
  'currency',
  'occupation',
  'given',
  'family',
]);
/** Beside a word that is not known they are still what a column is about. */
const MATTERS: ReadonlySet<Concept> = new Set([
  'advisor',
  'carrier',
  'line',
  'product',
  'status',
  'mode',
  'reserve',
  'renewal',
  'start',
  'end',
  'claim',
  'policy',
  'sum',
]);
/** What may follow a short word within a compound: `relnr`, `vdatum`. */
const TAILS: ReadonlySet<string> = new Set(
  'nr no num nbr id nm name naam dat dt datum date cd code typ type bez desc pct amt'.split(' '),
);
/** Shorter ones are words of their own or the end of one: `polisnr`. Before other letters they mean nothing. */
const SHORTEST_IN_COMPOUND = 4;
/** Words that end a compound and say what it is. */
const HEADS: readonly Stem[] = [...BY_LETTER.values()]
  .flat()
  .filter(([stem, concept]) => stem.length >= 5 && HEAD_CONCEPTS.has(concept))
  .toSorted(([left], [right]) => right.length - left.length);
/** So short a word may stand for longer ones although it is a word: `tot`, `curr`. */
const LONGEST_DOUBLE = 4;
/** Parts of a glued name are no shorter. */
const SHORTEST_GLUED = 3;
const STEM_CONCEPTS: ReadonlyMap<string, Concept> = new Map([...BY_LETTER.values()].flat());
const LINK = /^(?:s|es|n|en|er|e)$/;
const HAN = /\p{Script=Han}/u;

/** With or without the tax: it says which of several premiums, not that a column is a tax. */
const TAXED =
  /(?:^| )(?:ex|excl\w*|exkl\w*|incl\w*|inc|inkl\w*|ohne|zzgl|plus|before|after|without|with|sin|con|hors|avant|zonder|met|escluse?|esclus[oi]|inclus[oie]|sem|com) (?:of )?(?:vat|ipt|gst|tds|tax(?:es)?|steuer|versicherungssteuer|vst|mwst|belasting|assurantiebelasting|btw|iva|impuestos?|impost[aeo]s?|iof|taxes)(?= |$)/g;

/** Cuts one word into stems; null when a part of it is unknown. */
function stemsOf(word: string): Concept[] | null {
  const concepts: Concept[] = [];
  let rest = word;
  while (rest !== '') {
    const at = rest;
    const found = BY_LETTER.get(at[0] ?? '')?.find(
      ([stem]) =>
        at.startsWith(stem) &&
        (at === stem ||
          stem.length >= SHORTEST_IN_COMPOUND ||
          HAN.test(stem) ||
          (at === word && TAILS.has(at.slice(stem.length)))),
    );
    if (found === undefined) {
      return concepts.length > 0 && LINK.test(rest) ? concepts : null;
    }
    concepts.push(found[1]);
    rest = rest.slice(found[0].length);
    const next = rest;
    const known = BY_LETTER.get(next[0] ?? '')?.some(([stem]) => next.startsWith(stem)) ?? false;
    const linked = known ? null : /^(?:es|s|en|n|er)(?=.)/.exec(rest);
    rest = linked === null ? rest : rest.slice(linked[0].length);
  }
  return concepts;
}

/** What a header speaks of, and the words of it that are not known. */
function speaksOf(words: string): { readonly held: Set<Concept>; readonly unknown: readonly string[] } {
  const held = new Set<Concept>();
  const unknown: string[] = [];
  for (const word of words.replace(TAXED, ' ').trim().split(/ +/)) {
    const concepts = stemsOf(word);
    if (concepts === null) {
      unknown.push(word);
    }
    for (const concept of concepts ?? headOf(word)) {
      held.add(concept);
    }
  }
  return { held, unknown };
}

/** Compounds say at their end what they are: a `Handelspremie` is a `premie`. */
function headOf(word: string): Concept[] {
  const found = HEADS.find(([stem]) => word.endsWith(stem));
  return found === undefined ? [] : [found[1]];
}

/** What a header speaks of; null when a part of it is unknown. */
export function conceptsOf(words: string): ReadonlySet<Concept> | null {
  const { held, unknown } = speaksOf(words);
  return unknown.length > 0 ? null : held;
}

/**
 * What a header's parts add up to; null when a part is unknown or the parts make no meaning together.
 * @param words as `headerWords` gives them
 */
export function sumOfParts(words: string): Sum | null {
  const { held, unknown } = speaksOf(words);
  return unknown.length > 0 ? null : (sumOf(held)?.[0] ?? null);
}

/**
 * The same for a header of which one word is not known: what the others add up to, where they say much. A guess that the
 * values have to bear out.
 */
export function guessOfParts(words: string): Sum | null {
  const { held, unknown } = speaksOf(words);
  const sum = unknown.length === 1 && !/\d/.test(unknown[0] ?? '') ? sumOf(held) : undefined;
  return sum !== undefined && (sum[1].length > 1 || sum[1].some((concept) => TELLING.has(concept))) ? sum[0] : null;
}

/** Whether a header speaks of taxes, notes, other people: what the office keeps nowhere. */
export function speaksOfOther(words: string): boolean {
  return speaksOf(words).held.has('other');
}

/** Ways to read a header are tried up to so many; one with more says nothing. */
const MOST_WAYS = 64;

/**
 * Everything a header may mean that no rule and no sum of parts knows: each word that is none may be short for several
 * (`Prod.`: product or producer), and words that are nothing known are left aside. What the values are decides between
 * them. None where a word speaks of something the office keeps nowhere.
 */
export function possibleSums(words: string): readonly Sum[] {
  const parts = words.replace(TAXED, ' ').trim().split(/ +/).map(waysOf);
  const known = parts.filter((ways) => ways.length > 0);
  const ways = known.reduce((product, each) => product * each.length, 1);
  if (known.length * 2 < parts.length || ways > MOST_WAYS) {
    return [];
  }
  const sums = new Map<string, Sum>();
  const add = (held: ReadonlySet<Concept>, whole: boolean) => {
    const sum = held.has('other') ? undefined : (sumOf(held) ?? sumOf(held, WEAK_MEANINGS));
    // Beside words that are not known, one word of many meanings is too little.
    const enough = whole || sum?.[1].some((concept) => TELLING.has(concept) || MATTERS.has(concept));
    if (sum !== undefined && sum[0] !== null && enough) {
      sums.set(JSON.stringify(sum[0]), sum[0]);
    }
  };
  for (const { held, whole } of combined(known)) {
    add(held, whole && known.length === parts.length);
    // `Renewal prem.` is a premium, `Prem. renewal` a day: the values tell which word is the heavier.
    if (held.has('premium') && held.size > 1) {
      add(new Set([...held].filter((concept) => concept !== 'premium')), whole);
      add(new Set(['premium']), whole);
    }
  }
  return parts.some((each) => each.length === 1 && each[0]?.includes('other')) ? [] : [...sums.values()];
}

/** The concepts a word can stand for; none for a word that is not known. A short word may be one and short for others. */
function waysOf(word: string): readonly (readonly Concept[])[] {
  const whole = stemsOf(word) ?? gluedOf(word);
  const short = [...abbreviated(word)].map((concept): Concept[] => [concept]);
  if (whole !== null) {
    return word.length > LONGEST_DOUBLE ? [whole] : [whole, ...short];
  }
  const head = headOf(word);
  return head.length > 0 ? [head] : short.length > 0 ? [...short, []] : short;
}

/** Names of database columns put short words together: `FECINI`, `NOMRAMO`. */
function gluedOf(word: string): Concept[] | null {
  for (let cut = SHORTEST_GLUED; cut <= word.length - SHORTEST_GLUED; cut += 1) {
    const [left, right] = [STEM_CONCEPTS.get(word.slice(0, cut)), STEM_CONCEPTS.get(word.slice(cut))];
    if (left !== undefined && right !== undefined) {
      return [left, right];
    }
  }
  return null;
}

/** One way to read each word, and whether all of them were read as something. */
type Combination = { readonly held: ReadonlySet<Concept>; readonly whole: boolean };

function combined(parts: readonly (readonly (readonly Concept[])[])[]): readonly Combination[] {
  let all: readonly Combination[] = [{ held: new Set(), whole: true }];
  for (const ways of parts) {
    all = all.flatMap(({ held, whole }) =>
      ways.map((way) => ({ held: new Set([...held, ...way]), whole: whole && way.length > 0 })),
    );
  }
  return all;
}

function sumOf(
  held: ReadonlySet<Concept>,
  meanings: readonly (readonly [Sum | null, readonly Concept[]])[] = MEANINGS,
) {
  const parts = [...held];
  return meanings.find(
    ([, wanted]) =>
      wanted.every((concept) => held.has(concept)) &&
      parts.every((concept) => wanted.includes(concept) || FREE.has(concept)),
  );
}
