import { isGivenName, sameGivenName } from './given-names.ts';
import { foldSpelling } from './match-keys.ts';
import { type Called, inHan, isFullName } from './match-name.ts';
import { pinyinOf } from './pinyin.ts';
import { slips } from './slips.ts';
import { surnameWays } from './surnames.ts';

/** How well two names agree. */
export type NameAgreement =
  | 'full' // every word, with at least two of them (or two Han characters, or an organisation)
  | 'near' // the same given name, a slip of the pen in the surname
  | 'unsure' // a slip of the pen in what may be the given name
  | 'nickname' // the same but for a short or pet form: Bob = Robert
  | 'part' // one side has a further given name, middle initial or surname
  | 'generation' // the same, but only one side says junior or senior
  | 'translit' // Chinese characters and the pinyin of all of them
  | 'initials' // same surname, one side has initials that fit
  | 'short' // equal, but only one word: too little to know a person by
  | 'married' // same given names, another surname
  | 'joint' // two people in one name, and one of them
  | 'form' // an organisation's name with another legal form
  | 'sister' // an organisation's name and the same with further words
  | 'firm' // a person and an organisation called alike, which may be the same business
  | 'legal' // a person and a company with a legal form: two clients, whoever owns it
  | 'surname' // same surname, one side has no given name
  | 'lookalike' // same surname, two given names a letter apart: Paul and Paula, Sara and Sarah
  | 'conflict' // same surname, other given names
  | 'other'
  | 'unknown'; // one side has no name

/** Two words of two names that stand for each other. */
export type WordPair = {
  readonly left: string;
  readonly right: string;
  readonly how: 'equal' | 'nickname' | 'slip' | 'initial' | 'lookalike';
};

export type NameComparison = { readonly agreement: NameAgreement; readonly pairs: readonly WordPair[] };

type Paired = {
  readonly pairs: readonly WordPair[];
  readonly restLeft: readonly string[];
  readonly restRight: readonly string[];
};

/** Compares two names; the same answer, mirrored, whichever comes first. */
export function compareNames(left: Called, right: Called): NameComparison {
  if (left.tokens.length === 0 || right.tokens.length === 0) {
    return { agreement: 'unknown', pairs: [] };
  }
  const swapped = left.tokens.join(' ') > right.tokens.join(' ');
  const [a, b] = swapped ? [right, left] : [left, right];
  const [first, second] = joined(a.tokens, b.tokens);
  const paired = pair(first, second);
  const agreement = marked(a, b, agreementOf(first, second, paired, a.organisation || b.organisation));
  const pairs = swapped
    ? paired.pairs.map(({ left: from, right: to, how }): WordPair => ({ left: to, right: from, how }))
    : paired.pairs;
  return { agreement, pairs };
}

/** What is said beside the words: couples, generations, legal forms, and who is a person and who is not. */
function marked(a: Called, b: Called, agreement: NameAgreement): NameAgreement {
  if (agreement === 'other' || agreement === 'unknown') {
    return agreement;
  }
  if (a.organisation !== b.organisation) {
    const [person, firm] = a.organisation ? [b, a] : [a, b];
    return firm.form !== '' && looksPersonal(person) ? 'legal' : ALIKE.has(agreement) ? 'firm' : 'conflict';
  }
  if (a.organisation) {
    const other = a.form !== '' && b.form !== '' && a.form !== b.form;
    return other && ['full', 'near', 'short'].includes(agreement) ? 'form' : agreement;
  }
  if (a.couple !== b.couple) {
    return agreement === 'conflict' || agreement === 'surname' ? agreement : 'joint';
  }
  if (a.generation !== b.generation) {
    const clash = a.generation !== '' && b.generation !== '';
    return clash ? 'conflict' : ['full', 'nickname', 'near', 'unsure'].includes(agreement) ? 'generation' : agreement;
  }
  return agreement;
}

const ALIKE: ReadonlySet<NameAgreement> = new Set(['full', 'near', 'unsure', 'nickname', 'part', 'sister', 'short']);

function looksPersonal({ tokens }: Called): boolean {
  return tokens.some((token) => token.length === 1 || isGivenName(token));
}

function agreementOf(
  a: readonly string[],
  b: readonly string[],
  { pairs, restLeft, restRight }: Paired,
  organisation: boolean,
): NameAgreement {
  const scripts = acrossScripts(a, b);
  if (scripts !== null) {
    return scripts;
  }
  const strong = pairs.filter(
    ({ how, left, right }) => how !== 'initial' && how !== 'lookalike' && left.length > 1 && right.length > 1,
  );
  const has = (how: WordPair['how']) => pairs.some((one) => one.how === how);
  if (has('lookalike')) {
    return strong.length === 0 ? 'other' : organisation ? 'conflict' : 'lookalike';
  }
  if (restLeft.length === 0 && restRight.length === 0) {
    if (!pairs.some(({ how }) => how !== 'equal')) {
      return isFullName(a, organisation) ? 'full' : 'short';
    }
    if (has('initial')) {
      return strong.length === 0 ? 'other' : givenByInitial(a, b, strong, pairs) ? 'initials' : 'part';
    }
    if (pairs.length < 2 && !organisation) {
      return 'surname';
    }
    const given = pairs.some(({ how, left }) => how !== 'slip' && isGivenName(left));
    return !has('slip') ? 'nickname' : given || organisation ? 'near' : 'unsure';
  }
  if (strong.length === 0) {
    return 'other';
  }
  if (strong.some(({ left, how }) => how === 'equal' && inHan(left))) {
    return 'part';
  }
  if (restLeft.length === 0 || restRight.length === 0) {
    if (organisation) {
      return 'sister';
    }
    return has('initial') && givenByInitial(a, b, strong, pairs) ? 'initials' : strong.length >= 2 ? 'part' : 'surname';
  }
  return !organisation && isMarried(a, b, strong, [...restLeft, ...restRight]) ? 'married' : 'conflict';
}

/** Whether the given name itself is only an initial: what is in full are one or two surnames. */
function givenByInitial(
  a: readonly string[],
  b: readonly string[],
  strong: readonly WordPair[],
  pairs: readonly WordPair[],
): boolean {
  const first = pairs.some(({ left, right, how }) => how === 'initial' && (left === a[0] || right === b[0]));
  return strong.length < 2 || (first && !strong.some(({ left, right }) => isGivenName(left) || isGivenName(right)));
}

/** The given names agree and the surnames do not, as far as order and known given names tell. */
function isMarried(
  a: readonly string[],
  b: readonly string[],
  strong: readonly WordPair[],
  rest: readonly string[],
): boolean {
  const first = strong.some(({ left, right }) => left === a[0] && right === b[0]);
  const last = strong.some(({ left, right }) => left === a.at(-1) && right === b.at(-1));
  return first && !last && !rest.some((word) => word.length === 1 || isGivenName(word));
}

/**
 * Words that one side writes together and the other apart: `Anne Marie` and `Annemarie`, `Xiao Ming` and `Xiaoming`.
 */
function joined(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  return a.length === b.length ? [a, b] : a.length > b.length ? [join(a, b), b] : [a, join(b, a)];
}

function join(many: readonly string[], few: readonly string[]): readonly string[] {
  for (let at = 0; at + 1 < many.length; at++) {
    const word = `${many[at]}${many[at + 1]}`;
    const either = few.includes(word) ? word : `${many[at + 1]}${many[at]}`;
    if (word.length > 3 && few.includes(either) && !many.includes(either)) {
      return [...many.slice(0, at), either, ...many.slice(at + 2)];
    }
  }
  return many;
}

const STEPS: readonly (readonly [WordPair['how'], (left: string, right: string) => boolean])[] = [
  ['equal', (left, right) => left === right],
  ['nickname', sameGivenName],
  ['slip', isSlip],
  ['initial', isInitial],
  ['lookalike', (left, right) => isNear(left, right)],
];

/** Pairs the words of two names, surest first; among equals in the order of the words, so that nothing depends on chance. */
function pair(a: readonly string[], b: readonly string[]): Paired {
  const pairs: WordPair[] = [];
  let restLeft = [...a];
  let restRight = [...b];
  for (const [how, fits] of STEPS) {
    for (const left of restLeft.toSorted(byLength)) {
      const right = restRight.toSorted(byLength).find((other) => fits(left, other));
      if (right !== undefined && restLeft.includes(left)) {
        pairs.push({ left, right, how });
        restLeft = without(restLeft, left);
        restRight = without(restRight, right);
      }
    }
    if (restLeft.length === 0 || restRight.length === 0) {
      break;
    }
  }
  return { pairs, restLeft, restRight };
}

/** Longest first: of two words an initial could stand for, the order of writing must not decide. */
function byLength(left: string, right: string): number {
  return right.length - left.length || (left < right ? -1 : left > right ? 1 : 0);
}

function without(words: readonly string[], word: string): string[] {
  const at = words.indexOf(word);
  return words.filter((_, index) => index !== at);
}

function isInitial(left: string, right: string): boolean {
  return (left.length === 1 || right.length === 1) && left[0] === right[0];
}

/**
 * A slip of the pen, and not another name: two given names that are each known, or that differ by a woman's ending
 * (`Paul`, `Paula`), are two names.
 */
function isSlip(left: string, right: string): boolean {
  return isNear(left, right) && !(isGivenName(left) && isGivenName(right)) && !isGendered(left, right);
}

/** One slip in a word of four letters or more, two in one of nine; in three letters where only one is a name: `Jan`, `Jna`. */
function isNear(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  const least = isGivenName(left) === isGivenName(right) ? 4 : 3;
  return (
    shorter >= least &&
    !inHan(left) &&
    !inHan(right) &&
    !/\d/.test(left + right) &&
    slips(left, right) <= (shorter > 8 ? 2 : 1)
  );
}

function isGendered(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return long === `${short}a` || long === `${short}e` || (long.length === short.length && endsAs(long, short));
}

function endsAs(left: string, right: string): boolean {
  return left.slice(0, -1) === right.slice(0, -1) && /^[aoe]$/.test(left.slice(-1)) && /^[aoe]$/.test(right.slice(-1));
}

/**
 * A Chinese name and one in Latin letters: surname and given name agree in the ways they are written abroad, the surname
 * alone does, or nothing. Null: both are in one script.
 */
function acrossScripts(a: readonly string[], b: readonly string[]): NameAgreement | null {
  if (a.some(inHan) === b.some(inHan) || [a, b].some((side) => side.some(inHan) && side.length > 1)) {
    return null;
  }
  const [[han = ''], latin] = a.some(inHan) ? [a, b] : [b, a];
  const surname = surnameWays(han);
  if (surname === null) {
    return 'unknown';
  }
  if (!latin.some((token) => surname.includes(token))) {
    return latin.some((token) => surname.some((way) => token.startsWith(way) && spelled(han, way, [token])))
      ? 'translit'
      : 'other';
  }
  return latin.some((token) => surname.includes(token) && spelled(han, token, latin)) ? 'translit' : 'surname';
}

/** Whether the words beside a surname are the pinyin of all the other characters, in any spacing. */
function spelled(han: string, surname: string, latin: readonly string[]): boolean {
  const at = latin.indexOf(surname);
  const rest = at < 0 ? (latin[0] ?? '').slice(surname.length) : latin.filter((_, index) => index !== at).join('');
  return [1, 2].some((size) =>
    (pinyinOf(han.slice(size)) ?? []).some((way) => way !== '' && foldSpelling(way) === foldSpelling(rest)),
  );
}
