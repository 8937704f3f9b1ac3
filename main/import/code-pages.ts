import iconv from 'iconv-lite';
import type { Encoding } from '../../shared/import/reading.ts';

/** Letters beyond ASCII that a group of languages writes, lower case, and the code pages its texts come in, commonest first. */
type Writing = { readonly letters: string; readonly weight: number; readonly encodings: readonly Encoding[] };

const WESTERN: readonly Encoding[] = ['windows-1252', 'iso-8859-15', 'cp850', 'cp437', 'macintosh'];
const CENTRAL: readonly Encoding[] = ['windows-1250', 'iso-8859-16', 'iso-8859-2', 'cp852'];
/** A text whose letters all are of one language fits better than one that takes its letters from several. */
const ONE_WESTERN = 1.08;
const ONE_CENTRAL = 1.05;

/** Equal scores go to the earlier one. Lists of names mix Western languages, so their letters together count, too. */
const WRITINGS: readonly Writing[] = [
  { letters: 'äöüß', weight: ONE_WESTERN, encodings: WESTERN },
  { letters: 'éèêëàâçùûüîïôœæ', weight: ONE_WESTERN, encodings: WESTERN },
  { letters: 'áéíóúüñ', weight: ONE_WESTERN, encodings: WESTERN },
  { letters: 'ãõáéíóúâêôàç', weight: ONE_WESTERN, encodings: WESTERN },
  { letters: 'àèéìíòóù', weight: ONE_WESTERN, encodings: WESTERN },
  { letters: 'éèëïöüóíá', weight: ONE_WESTERN, encodings: WESTERN },
  { letters: 'åäöæøéü', weight: ONE_WESTERN, encodings: WESTERN },
  { letters: 'äöüßéèëêáàâãåæíìîïóòôõøúùûñçœÿšž', weight: 1, encodings: WESTERN },
  { letters: 'ąćęłńóśźż', weight: ONE_CENTRAL, encodings: CENTRAL },
  { letters: 'áčďéěíňóřšťúůýžľĺŕôä', weight: ONE_CENTRAL, encodings: CENTRAL },
  { letters: 'áéíóöőúüű', weight: ONE_CENTRAL, encodings: CENTRAL },
  { letters: 'ăâîșț', weight: ONE_CENTRAL, encodings: ['iso-8859-16'] },
  { letters: 'ăâîşţ', weight: 1, encodings: CENTRAL },
  { letters: 'čćđšž', weight: ONE_CENTRAL, encodings: CENTRAL },
  {
    letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўј',
    weight: 1,
    encodings: ['windows-1251', 'cp866', 'koi8-r'],
  },
];
const MARKS = /[€£§°«»–—‘’“”„…©®·¿¡ºªµ²³½´×•№\u00a0]/;
const ASCII_LETTER = /[A-Za-z]/;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SCANNED = 1 << 16;
/** Any few high bytes make Cyrillic letters. */
const FEWEST_CYRILLIC = 12;

export type CodePage = {
  readonly encoding: Encoding;
  /** Share of the characters beyond ASCII that speak for it; negative when most speak against it. */
  readonly share: number;
  /** No other code page that reads the text differently fits as well. */
  readonly sure: boolean;
};

/**
 * The single-byte code page under which the text has most letters of one language and fewest odd characters.
 * @param marked stretches of the file around bytes above 0x7F
 */
export function findCodePage(marked: Uint8Array): CodePage {
  const bytes = Buffer.from(marked.subarray(0, SCANNED));
  const high = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  const texts = new Map<Encoding, string>();
  const textIn = (encoding: Encoding) => {
    const known = texts.get(encoding) ?? iconv.decode(bytes, encoding);
    texts.set(encoding, known);
    return known;
  };
  const possible = WRITINGS.filter(({ letters }) => high >= FEWEST_CYRILLIC || !CYRILLIC.test(letters));
  const fits = possible
    .flatMap(({ letters, weight, encodings }) => {
      const own = new Set([...letters, ...letters.toUpperCase()]);
      return encodings.map((encoding) => ({ encoding, score: scoreOf(textIn(encoding), own, weight) }));
    })
    .toSorted((left, right) => right.score - left.score);
  const [best = { encoding: 'windows-1252' as const, score: 0 }] = fits;
  const rival = fits.find(({ encoding }) => textIn(encoding) !== textIn(best.encoding));
  const common = textIn('windows-1252') === textIn(best.encoding);
  return {
    encoding: common ? 'windows-1252' : best.encoding,
    share: high === 0 ? 0 : best.score / high,
    sure: best.score > 0 && (rival === undefined || rival.score < best.score),
  };
}

function scoreOf(text: string, letters: ReadonlySet<string>, weight: number): number {
  let score = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char < '\u0080') {
      continue;
    }
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (letters.has(char)) {
      score += fitOfLetter(char, before, after) * weight;
    } else if (MARKS.test(char)) {
      const apostrophe = char === '’' || char === '´';
      score += !apostrophe && LETTER.test(before) && LETTER.test(after) ? -1 : 0.4;
    } else {
      score -= 1;
    }
  }
  return score;
}

/** A letter inside a word speaks for its code page; a capital behind a small letter, or two scripts in a word, against it. */
function fitOfLetter(char: string, before: string, after: string): number {
  if ((LOWER.test(before) && UPPER.test(char)) || (CYRILLIC.test(char) && ASCII_LETTER.test(before + after))) {
    return -1;
  }
  return LETTER.test(before) || LETTER.test(after) ? 1 : 0.2;
}
