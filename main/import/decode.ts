import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from '../../shared/import/reading.ts';
import type { Survey } from './source.ts';

export type Detected = { readonly encoding: Encoding; readonly bom: number; readonly sure: boolean };

/** Accented letters of the languages read; what good decoding of Western text is full of. */
const LETTERS = /[äöüÄÖÜßéèêëáàâãåæíìîïóòôõøúùûñçœÿšžÉÈÊÁÀÂÃÅÆÍÎÓÔÕØÚÑÇŒŠŽ]/;
const MARKS = /[€£§°«»–—‘’“”„…©®·¿¡ºªµ²³½´×•\u00a0]/;
const SINGLE_BYTE: readonly Encoding[] = ['windows-1252', 'iso-8859-15', 'cp850', 'cp437', 'macintosh'];

/**
 * Decides the encoding: byte order mark, NUL pattern of UTF-16, strict UTF-8, Chinese only when nearly all high bytes
 * form common characters, else the Western code page that leaves the fewest odd characters between letters.
 */
export function detectEncoding(survey: Survey): Detected {
  const { head } = survey;
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return { encoding: 'utf-8', bom: 3, sure: true };
  }
  if (head[0] === 0xff && head[1] === 0xfe) {
    return { encoding: 'utf-16le', bom: 2, sure: true };
  }
  if (head[0] === 0xfe && head[1] === 0xff) {
    return { encoding: 'utf-16be', bom: 2, sure: true };
  }
  const wide = utf16ByNuls(head);
  if (wide !== null) {
    return { encoding: wide, bom: 0, sure: true };
  }
  if (survey.utf8) {
    return { encoding: 'utf-8', bom: 0, sure: true };
  }
  if (mostlyUtf8(survey.marked)) {
    return { encoding: 'utf-8', bom: 0, sure: false };
  }
  return chinese(survey.marked) ?? western(survey.marked);
}

/** UTF-16 without a mark: every other byte of Western text is zero. */
export function utf16ByNuls(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(head.length, 4096) & ~1;
  if (size < 4) {
    return null;
  }
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at += 2) {
    even += head[at] === 0 ? 1 : 0;
    odd += head[at + 1] === 0 ? 1 : 0;
  }
  const pairs = size / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) {
    return 'utf-16le';
  }
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

/** Lists put together from several programs: most lines with accents are UTF-8, some are not. */
function mostlyUtf8(marked: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < marked.length; ) {
    const feed = marked.indexOf(10, at);
    const end = feed < 0 ? marked.length : feed + 1;
    const line = marked.subarray(at, end);
    if (!isAscii(line)) {
      if (isUtf8(line)) {
        good += 1;
      } else {
        bad += 1;
      }
    }
    at = end;
  }
  return good > bad;
}

/** Share of double bytes that are frequent characters of the code, and whether all of them are valid. */
function pairShare(bytes: Uint8Array, common: (lead: number) => boolean, trail: (byte: number) => boolean): number {
  let pairs = 0;
  let good = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      continue;
    }
    pairs += 1;
    at += 1;
    if (at < bytes.length && common(lead) && trail(bytes[at] ?? 0)) {
      good += 1;
    }
  }
  return pairs === 0 ? 0 : good / pairs;
}

function chinese(marked: Uint8Array): Detected | null {
  const gb = pairShare(
    marked,
    (lead) => (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3,
    (byte) => byte >= 0xa1 && byte <= 0xfe,
  );
  const big5 = pairShare(
    marked,
    (lead) => lead >= 0xa1 && lead <= 0xc6,
    (byte) => (byte >= 0x40 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xfe),
  );
  if (gb >= 0.75 && gb >= big5 * 0.9) {
    return { encoding: 'gb18030', bom: 0, sure: gb > 0.9 };
  }
  return big5 >= 0.95 && big5 > gb * 1.3 ? { encoding: 'big5', bom: 0, sure: true } : null;
}

function western(marked: Uint8Array): Detected {
  let best: Detected = { encoding: 'windows-1252', bom: 0, sure: false };
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const encoding of SINGLE_BYTE) {
    const score = westernScore(marked, encoding);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = { encoding, bom: 0, sure: false };
    } else {
      second = Math.max(second, score);
    }
  }
  return { ...best, sure: bestScore > 0 && (best.encoding === 'windows-1252' || bestScore > second) };
}

function westernScore(marked: Uint8Array, encoding: Encoding): number {
  const text = iconv.decode(Buffer.from(marked.subarray(0, 1 << 16)), encoding);
  let score = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char < '\u0080') {
      continue;
    }
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const inside = /\p{L}/u.test(before) || /\p{L}/u.test(after);
    if (LETTERS.test(char)) {
      const upperInWord = /\p{Ll}/u.test(before) && /\p{Lu}/u.test(char);
      score += upperInWord ? -1 : inside ? 1 : 0.2;
    } else if (MARKS.test(char)) {
      const apostrophe = char === '’' || char === '´';
      score += inside && !apostrophe && /\p{L}/u.test(before) && /\p{L}/u.test(after) ? -1 : 0.4;
    } else {
      score -= 1;
    }
  }
  return score;
}

/** A decoder for whole records of an encoding. A record that is no UTF-8 in a file that is, is read as Windows-1252. */
export function decoderFor(encoding: Encoding): (bytes: Uint8Array) => string {
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder('utf-8');
    return (bytes) => (isUtf8(bytes) ? decoder.decode(bytes) : iconv.decode(Buffer.from(bytes), 'windows-1252'));
  }
  if (encoding === 'utf-16le') {
    return (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  }
  return (bytes) => iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/** Length of the byte order mark at the start of a file of this encoding. */
export function bomLength(head: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') {
    return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  }
  const first = (head[0] ?? 0) * 256 + (head[1] ?? 0);
  return (encoding === 'utf-16le' && first === 0xfffe) || (encoding === 'utf-16be' && first === 0xfeff) ? 2 : 0;
}
