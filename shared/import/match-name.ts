import { foldSpelling, words as wordsOf } from './match-keys.ts';
import { surnameWays } from './surnames.ts';

/** How well two names agree, best first. */
export type NameAgreement =
  | 'full' // every word, with at least two of them (or two Han characters, or an organisation)
  | 'near' // the same but for one or two slips of the pen
  | 'short' // equal, but only one word: too little to know a person by
  | 'initials' // same surname, one side has initials that fit
  | 'surname' // same surname, one side has no given name
  | 'conflict' // same surname, other given names
  | 'other'
  | 'unknown'; // one side has no name

/** Words between given and family name; written, shortened or left out at will. */
const PARTICLES = new Set(
  'van von vom de den der des ten ter te het t op in la le les du da di do dos das del della zu zum zur af av el al bin ibn y e v d vd'.split(
    ' ',
  ),
);

const TITLES = new Set(
  'mr mrs ms miss mx dr drs ir ing prof sir herr frau fr hr dhr mevr mevrouw mw mej heer familie fam erven jr sr en und and et of mme mlle m先生 女士 先生 小姐'.split(
    ' ',
  ),
);

/** Legal forms, which come and go between lists. */
const LEGAL_FORMS = new Set(
  'bv nv vof cv ltd limited llc llp inc corp corporation co company plc gmbh mbh ag kg ohg gbr ug eg ev sa sas sarl srl spa sl pty bvba sprl oy ab as aps kk'.split(
    ' ',
  ),
);
const HAN_FORMS = /(股份有限公司|有限责任公司|有限公司|公司|集团)$/u;
const HAN = /\p{Script=Han}/u;

/** Whether something is written in Chinese characters, as far as names are. */
export function inHan(text: string): boolean {
  return HAN.test(text);
}

/** The words of a name that tell people apart: folded, without titles, particles and legal forms, in written order. */
export function nameTokens(name: string): readonly string[] {
  const dotted = name.replace(/\b(?:\p{L}\.){2,}/gu, (run) =>
    LEGAL_FORMS.has(run.replaceAll('.', '').toLowerCase()) ? run.replaceAll('.', '') : run.replaceAll('.', ' '),
  );
  const joined = dotted.replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1');
  const words = wordsOf(joined)
    .split(' ')
    .filter((word) => word !== '');
  const bare = words.map((word) => (HAN.test(word) ? word.replace(HAN_FORMS, '') || word : foldSpelling(word)));
  const kept = bare.filter(
    (word, at) => !TITLES.has(word) && !LEGAL_FORMS.has(words[at] ?? word) && !isParticle(word, at),
  );
  return kept.length > 0 ? kept : bare;
}

function isParticle(word: string, at: number): boolean {
  // One letter at the start is an initial (`D. Visser`), inside the name it is a shortened particle (`J. v.d. Berg`).
  return PARTICLES.has(word) && !(word.length === 1 && at === 0);
}

/** One key for every order of a name's words: `Berg, Jan van den` and `Jan v.d. Berg` share `berg jan`. */
export function nameKey(name: string): string {
  return nameTokens(name).toSorted().join(' ');
}

/** What lists sort by: family name, then given name, folded; organisations by their name. */
export function sortKey(name: string, familyName: string, givenName: string): string {
  return familyName === '' ? wordsOf(name) : wordsOf(`${familyName} ${givenName}`);
}

/** Whether a name says enough to know someone by it alone. */
export function isFullName(tokens: readonly string[], organisation: boolean): boolean {
  const long = tokens.filter((token) => token.length > 1);
  return organisation
    ? long.join('').length >= 3
    : long.length >= 2 || (HAN.test(tokens[0] ?? '') && (tokens[0] ?? '').length >= 2);
}

/**
 * Compares two names as token lists.
 * @param organisation either side is an organisation: one word can be a whole name
 */
export function compareNames(left: readonly string[], right: readonly string[], organisation: boolean): NameAgreement {
  if (left.length === 0 || right.length === 0) {
    return 'unknown';
  }
  const a = left.toSorted();
  const b = right.toSorted();
  if (a.join(' ') === b.join(' ')) {
    return isFullName(a, organisation) ? 'full' : 'short';
  }
  if (
    a.length === b.length &&
    isFullName(a, organisation) &&
    slips(a.join(' '), b.join(' ')) <= 2 &&
    nearWords(a, b) &&
    nearWords(b, a)
  ) {
    return 'near';
  }
  const scripts = acrossScripts(a, b);
  if (scripts !== null) {
    return scripts;
  }
  const shared = a.filter((token) => token.length > 1 && b.includes(token));
  if (shared.length === 0) {
    return 'other';
  }
  const restLeft = without(a, shared);
  const restRight = without(b, shared);
  if (restLeft.length === 0 || restRight.length === 0) {
    return shared.length >= 2 ? 'near' : 'surname';
  }
  return initialsFit(restLeft, restRight) ? 'initials' : 'conflict';
}

/**
 * A Chinese name and one in Latin letters: the surname agrees in one of the ways it is written abroad, or it does not.
 * Null: both are in one script.
 */
function acrossScripts(a: readonly string[], b: readonly string[]): NameAgreement | null {
  if (a.some(inHan) === b.some(inHan)) {
    return null;
  }
  const [han, latin] = a.some(inHan) ? [a, b] : [b, a];
  const ways = surnameWays(han.find(inHan) ?? '');
  return ways === null ? 'unknown' : latin.some((token) => ways.includes(token)) ? 'surname' : 'other';
}

function without(tokens: readonly string[], taken: readonly string[]): readonly string[] {
  return tokens.filter((token) => !taken.includes(token));
}

/** Every word of the shorter side stands for a word of the longer one, at least one of them as its initial. */
function initialsFit(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.every((token) =>
    many.some((other) =>
      token.length === 1 ? other.startsWith(token) : other.length === 1 && token.startsWith(other),
    ),
  );
}

function nearWords(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.some((other) => slips(word, other) <= (Math.max(word.length, other.length) > 4 ? 1 : 0)));
}

/** Damerau–Levenshtein distance (optimal string alignment), cut off at 3. */
export function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) {
    return 3;
  }
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? 3, 3);
}
