import { FREE, MEANINGS, type Sum } from './meanings.ts';
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

function sumOf(held: ReadonlySet<Concept>) {
  const parts = [...held];
  return MEANINGS.find(
    ([, wanted]) =>
      wanted.every((concept) => held.has(concept)) &&
      parts.every((concept) => wanted.includes(concept) || FREE.has(concept)),
  );
}
