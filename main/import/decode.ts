import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from '../../shared/import/reading.ts';
import { type CodePage, findCodePage } from './code-pages.ts';
import type { Survey } from './source.ts';

export type Detected = { readonly encoding: Encoding; readonly bom: number; readonly sure: boolean };

/**
 * Decides the encoding: byte order mark, NUL pattern of UTF-16, strict UTF-8, Chinese only when nearly all high bytes
 * form common characters, else the code page that leaves the fewest odd characters between letters.
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
  const { good, bad } = utf8Lines(survey.marked);
  if (good > bad) {
    return { encoding: 'utf-8', bom: 0, sure: false };
  }
  const page = findCodePage(survey.marked);
  // Small Cyrillic letters of KOI8 look like pairs of Chinese bytes; Chinese read as Cyrillic mixes small and capital.
  const cyrillic = page.encoding === 'koi8-r' && page.share > 0.9;
  const pairs = cyrillic ? null : chinese(survey.marked);
  // Hardly a line of another code page happens to be UTF-8: where some are, the file was put together from both.
  return pairs === null && good * 4 >= bad && good > 0
    ? { encoding: 'utf-8', bom: 0, sure: false }
    : (pairs ?? singleByte(page));
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

/** Lists put together from several programs: of the lines with accents, how many are UTF-8 and how many are not. */
function utf8Lines(marked: Uint8Array): { readonly good: number; readonly bad: number } {
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
  return { good, bad };
}

type Pairs = {
  /** Share of double bytes that are frequent characters of the code. */
  readonly good: number;
  /** Share of them whose second byte is beyond ASCII, too. */
  readonly wide: number;
};

function pairsOf(bytes: Uint8Array, common: (lead: number) => boolean, trail: (byte: number) => boolean): Pairs {
  let pairs = 0;
  let good = 0;
  let wide = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      continue;
    }
    pairs += 1;
    at += 1;
    const second = bytes[at] ?? 0;
    good += at < bytes.length && common(lead) && trail(second) ? 1 : 0;
    wide += second > 0x7f ? 1 : 0;
  }
  return { good: pairs === 0 ? 0 : good / pairs, wide: pairs === 0 ? 0 : wide / pairs };
}

function chinese(marked: Uint8Array): Detected | null {
  const gb = pairsOf(
    marked,
    (lead) => (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3,
    (byte) => byte >= 0xa1 && byte <= 0xfe,
  );
  const big5 = pairsOf(
    marked,
    (lead) => lead >= 0xa1 && lead <= 0xc6,
    (byte) => (byte >= 0x40 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xfe),
  );
  if (gb.good >= 0.75 && gb.good >= big5.good * 0.9) {
    return { encoding: 'gb18030', bom: 0, sure: gb.good > 0.9 };
  }
  // A single accented letter and the plain one behind it look like a Big5 character, too; Chinese text has both kinds.
  return big5.good >= 0.95 && big5.good > gb.good * 1.3 && big5.wide > 0.2
    ? { encoding: 'big5', bom: 0, sure: true }
    : null;
}

/** Western unless another code page fits clearly better; sure only when nearly every character fits. */
function singleByte({ encoding, share, sure }: CodePage): Detected {
  return { encoding, bom: 0, sure: sure && share > 0.5 };
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
