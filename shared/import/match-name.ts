import { hanForm, isLegalForm, joinForms, legalForm } from './legal-forms.ts';
import { foldSpelling, words as wordsOf } from './match-keys.ts';
import { plainHan } from './pinyin.ts';

/** Words between given and family name; written, shortened or left out at will. */
const PARTICLES = new Set(
  'van von vom de vd den der des ten ter te het t op in la le les du da di do dos das del della zu zum zur af av el al bin ibn y e v d'.split(
    ' ',
  ),
);

const TITLES = new Set(
  'mr mrs ms miss mx dr drs ir ing prof sir herr frau fr hr dhr mevr mevrouw mw mej heer familie fam erven sr en und and et of mme mlle m先生 女士 先生 小姐'.split(
    ' ',
  ),
);

/** Which of two bearers of one name in a family is meant. */
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['jnr', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['snr', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
]);

const HAN = /\p{Script=Han}/u;
const COUPLE = /^(.*\S)\s*(?:&|\+|\b(?:and|und|en|et)\b)\s*(\S.*)$/iu;
/** `y` and `e` also join the two surnames of one person: only with a surname after the second given name. */
const COUPLE_ROMANCE = /^(.*\S)\s+(?:y|e)\s+(\S+\s+\S.*)$/iu;

/** A name as matching compares it. */
export type Called = {
  /** See nameTokens. */
  readonly tokens: readonly string[];
  readonly organisation: boolean;
  /** `jr`, `sr`, `ii` …; empty: not said. */
  readonly generation: string;
  /** Legal form, every spelling of it alike; empty: not said. */
  readonly form: string;
  /** Two people in one name: `John & Mary Smith`, `Mr and Mrs Smith`. */
  readonly couple: boolean;
};

/** Whether something is written in Chinese characters, as far as names are. */
export function inHan(text: string): boolean {
  return HAN.test(text);
}

/** The words of a name that tell people apart: folded, without titles, particles and legal forms, in written order. */
export function nameTokens(name: string): readonly string[] {
  const joined = joinForms(name).replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1');
  const words = wordsOf(joined)
    .split(' ')
    .filter((word) => word !== '');
  const bare = words.map((word) => (HAN.test(word) ? plainHan(hanForm(word).bare) : foldSpelling(word)));
  const kept = bare.filter(
    (word, at) =>
      !TITLES.has(word) && !isLegalForm(words[at] ?? word) && !isParticle(word, at) && generationAt(words, at) === '',
  );
  return kept.length > 0 ? kept : bare;
}

/** Takes a name apart for comparing. */
export function calledOf(name: string, organisation: boolean): Called {
  const words = organisation ? [] : wordsOf(name).split(' ');
  return {
    tokens: name === '' ? [] : nameTokens(name),
    organisation,
    generation: words.map((_, at) => generationAt(words, at)).find((one) => one !== '') ?? '',
    form: organisation ? legalForm(name) : '',
    couple: !organisation && isCouple(name),
  };
}

function isCouple(name: string): boolean {
  const joined = name.length > 4 && (COUPLE.test(name) || COUPLE_ROMANCE.test(name));
  return joined && !HAN.test(name);
}

/** `Sr` before a name is a Spanish title, behind it the elder. */
function generationAt(words: readonly string[], at: number): string {
  const found = at === 0 ? undefined : GENERATIONS.get(words[at] ?? '');
  return found === undefined || (words[at] === 'sr' && at < words.length - 1) ? '' : found;
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
