import { policyNumberKey } from './policy-number.ts';

/** Keys for finding the same thing written in two ways. For matching only: what is shown is always the raw form. */

/** Lower case, marks and transliterations folded, everything but letters and digits as single blanks. */
export function words(text: string): string {
  return PLAIN.test(text) ? plainWords(text) : foldedWords(text);
}

/** ASCII, which most texts are: nothing to decompose or to transliterate. */
const PLAIN = /^[ -~]*$/;

function plainWords(text: string): string {
  const lower = text.toLowerCase();
  return SINGLE.test(lower)
    ? lower
    : lower
        .replace(/['`]/g, '')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
}

/** Words with single blanks between them already. */
const SINGLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The same for any text. */
export function foldedWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłıđðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** Folds the spellings that stand for one sound: ä = ae = a, ö = oe = o, ü = ue = u, å = aa = a, ij = y. */
export function foldSpelling(text: string): string {
  return words(text).replace(/ae|oe|ue|aa|ij/g, (pair) => PAIRS[pair] ?? pair);
}

const PAIRS: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u', aa: 'a', ij: 'y' };

/** E-mail addresses are compared without case and blanks. Empty when there is no `@`. */
export function emailKey(raw: string): string {
  if (raw === '') {
    return '';
  }
  const key = raw.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  return key.includes('@') ? key : '';
}

/**
 * Telephone numbers by their last nine digits: the country prefix and the trunk zero are written or left out at will.
 * Empty below six digits, which would match strangers.
 */
export function phoneKey(raw: string): string {
  if (raw === '') {
    return '';
  }
  const digits = raw.normalize('NFKC').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < 6 ? '' : digits.slice(-9);
}

/** Identifiers such as the broker's client number: as policy numbers. */
export function identifierKey(raw: string): string {
  return policyNumberKey(raw);
}

/** Postcodes without blanks and dashes, upper case. */
export function postcodeKey(raw: string): string {
  return raw === '' ? '' : raw.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}

/** A street with its house number, words for kinds of street shortened alike: `straat`, `straße` and `street`, `Road`. */
export function streetKey(raw: string): string {
  if (raw === '') {
    return '';
  }
  const short = words(raw)
    .replace(/(strasse|straat|street|str)\b/g, 'st')
    .replace(
      /\b(road|avenue|ave|lane|drive|boulevard|square|calle|avenida|avda|plaza|plza)\b/g,
      (word) => STREETS[word] ?? word,
    );
  return foldSpelling(short).replace(/\s+/g, '');
}

const STREETS: Readonly<Record<string, string>> = {
  road: 'rd',
  avenue: 'av',
  ave: 'av',
  lane: 'ln',
  drive: 'dr',
  boulevard: 'blvd',
  square: 'sq',
  calle: 'c',
  avenida: 'av',
  avda: 'av',
  plaza: 'pl',
  plza: 'pl',
};

/** One key for a whole address; empty when nothing of it is known. */
export function addressKey(street: string, postcode: string, city: string): string {
  if (street === '' && postcode === '' && city === '') {
    return '';
  }
  const parts = [streetKey(street), postcodeKey(postcode), words(city).replace(/\s+/g, '')];
  return parts.every((part) => part === '') ? '' : parts.join('|');
}

/** A carrier's name without legal form, so that `Polderzeker N.V.` is `Polderzeker`. */
export function carrierKey(raw: string): string {
  const tokens = words(raw.replace(/\b(?:\p{L}\.){2,}/gu, (form) => form.replaceAll('.', ''))).split(' ');
  const kept = tokens.filter((token) => !CARRIER_FORMS.has(token));
  return (kept.length > 0 ? kept : tokens).join(' ');
}

const CARRIER_FORMS: ReadonlySet<string> = new Set([
  'nv',
  'bv',
  'ag',
  'se',
  'sa',
  'plc',
  'ltd',
  'limited',
  'inc',
  'llc',
  'gmbh',
  'spa',
  'vag',
  'vvag',
]);
