const GUARD = /^="((?:[^"]|"")*)"$/;
const SPACES = /[\s\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/g;
const NEEDS_CLEANING =
  /^[\s=']|[\s]$|[\u00a0\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff\uff01-\uff5e]|\s\s|[\n\r\t]/;
/** Direction marks say how text is drawn, not what it says; two equal names must stay equal. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Case counts: `Na` and `Null` are names of people. */
const UNKNOWN = new Set(
  '? ?? - -- — – . n/a N/A #N/A NA NaN nan null NULL None unknown Unknown UNKNOWN unbekannt onbekend 无 不详 未知'.split(
    ' ',
  ),
);

/**
 * A cell as a person reads it: text guards (`="0234"`, a leading apostrophe before digits) and stray spaces removed.
 * The raw text stays in the file and is what provenance shows.
 */
export function cleanCell(raw: string): string {
  if (raw === '' || isClean(raw) || !NEEDS_CLEANING.test(raw)) {
    return raw;
  }
  const guarded = GUARD.exec(raw.trim());
  const text = guarded ? (guarded[1] ?? '').replaceAll('""', '"') : raw;
  const spaced = text.replace(DIRECTION_MARKS, '').replace(SPACES, ' ').trim();
  return /^'[\d+=@-]/.test(spaced) ? spaced.slice(1) : spaced;
}

/** Short plain words and figures, which most cells are: quicker to see than to search for what they do not hold. */
function isClean(raw: string): boolean {
  const first = raw.charCodeAt(0);
  if (raw.length > 24 || first === 39 || first === 61) {
    return false;
  }
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code <= 32 || code > 126) {
      return false;
    }
  }
  return true;
}

/** The same text in memory of its own: a piece of a text otherwise keeps the whole text alive it was cut from. */
export function own(text: string): string {
  return text.length < SHORTEST_CUT ? text : ` ${text}`.slice(1);
}

/** Shorter texts are copied when they are cut. */
const SHORTEST_CUT = 13;

/** True where a cell says nothing: empty, or one of the marks people type for "unknown". */
export function isUnknown(cleaned: string): boolean {
  return cleaned === '' || (cleaned.length <= 9 && UNKNOWN.has(cleaned));
}

/** Lower case without accents, full-width forms or punctuation at the ends: for comparing words, never for showing. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .trim();
}

/** A header reduced to its words: `Policy_Number*`, `PolicyNumber (new)` → `policy number`, `policy number new`. */
export function headerWords(header: string): string {
  return fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/n[°º]|nº/g, 'no')
    .replace(/#/g, ' no ')
    .replace(/%/g, ' percent ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const HAN = /\p{Script=Han}/u;
