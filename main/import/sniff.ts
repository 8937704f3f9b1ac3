import { fail, type Result } from '../../shared/result.ts';
import { utf16ByNuls } from './decode.ts';
import type { Survey } from './source.ts';

export type Sniffed = 'text' | 'workbook' | 'pdf' | 'gdv';

type Magic = readonly [start: readonly number[] | string, message: string, what: What];

/** What a file is instead of a table: screens say it in their language. */
type What = { readonly what: string; readonly kind?: string };

const EXPORT = 'Export the table from its program as CSV or XLSX and import that.';

const EDIFACT = 'This is an EDIFACT message, which is not read yet. Ask the sender for CSV, XLSX or GDV.';

const MAGIC: readonly Magic[] = [
  [[0x89, 0x50, 0x4e, 0x47], `This is a picture (PNG), not a table. ${EXPORT}`, { what: 'picture', kind: 'PNG' }],
  [[0xff, 0xd8, 0xff], `This is a picture (JPEG), not a table. ${EXPORT}`, { what: 'picture', kind: 'JPEG' }],
  ['GIF8', `This is a picture (GIF), not a table. ${EXPORT}`, { what: 'picture', kind: 'GIF' }],
  [
    [0x1f, 0x8b],
    'This is a compressed file (gzip). Unpack it and import what is inside.',
    { what: 'archive', kind: 'gzip' },
  ],
  [
    '7z\u00bc\u00af',
    'This is a compressed archive (7z). Unpack it and import the files inside.',
    { what: 'archive', kind: '7z' },
  ],
  [
    'Rar!',
    'This is a compressed archive (RAR). Unpack it and import the files inside.',
    { what: 'archive', kind: 'RAR' },
  ],
  [
    'SQLite format 3',
    'This is a database, not a statement. A book of this program is opened, not imported.',
    { what: 'database' },
  ],
  ['{\\rtf', `This is a text document (RTF), not a table. ${EXPORT}`, { what: 'document', kind: 'RTF' }],
  ['UNA:+', EDIFACT, { what: 'edifact' }],
  ['UNB+', EDIFACT, { what: 'edifact' }],
];

function starts(head: Uint8Array, bytes: readonly number[] | string, at: number): boolean {
  const wanted = typeof bytes === 'string' ? [...bytes].map((char) => char.charCodeAt(0)) : bytes;
  return wanted.every((byte, index) => head[at + index] === byte);
}

/** What kind of file the bytes are, whatever its name says; what cannot be read is refused with what it is and what to do. */
export function sniff(survey: Survey): Result<Sniffed> {
  const { head, byteLength } = survey;
  if (byteLength === 0) {
    return fail('file-empty', 'The file is empty. Export it again from its program.');
  }
  for (const [bytes, message, what] of MAGIC) {
    if (starts(head, bytes, 0)) {
      return fail('unsupported-format', message, what);
    }
  }
  if (starts(head, 'PK', 0)) {
    return { ok: true, value: 'workbook' };
  }
  if (starts(head, [0xd0, 0xcf, 0x11, 0xe0], 0)) {
    return oldOffice(head);
  }
  const text = Buffer.from(head.subarray(0, 8192)).toString('latin1');
  if (/(?:^|\n)%PDF-\d/.test(text.slice(0, 1024))) {
    return { ok: true, value: 'pdf' };
  }
  if (/^\s*1MHG\d{3}/.test(text)) {
    return fail(
      'unsupported-format',
      'This is an ACORD AL3 download, which is not read yet. Ask the carrier for the list as CSV or XLSX.',
      { what: 'acord' },
    );
  }
  if (/^3001/.test(text) && isFixed256(head)) {
    return fail(
      'unsupported-format',
      'This is a GDV “VM-Abrechnung” (record type 3001), which is not read yet. Ask the carrier for “VU-Vermittler” (0001) with 0400 records, or for CSV.',
      { what: 'settlement' },
    );
  }
  if (/^(?:\ufeff|ï»¿)?(?:0001|9999|0\d{2}[0-5])/.test(text) && isFixed256(head)) {
    return { ok: true, value: 'gdv' };
  }
  if (/^(?:\ufeff|ï»¿)?\s*<(?:\?xml|!doctype html|html|TXLife|table)/i.test(text)) {
    const isPage = /^\W*<(?:!doctype html|html|table)/i.test(text.replace(/^ï»¿/, ''));
    return fail(
      'unsupported-format',
      `This is ${isPage ? 'a web page' : 'an XML file'}, not a table. Open it in a spreadsheet program, save it as XLSX and import that.`,
      { what: isPage ? 'web' : 'xml' },
    );
  }
  if (/^(?:ï»¿)?\s*[[{]\s*["{[\]}]/.test(text)) {
    return fail('unsupported-format', `This is a JSON file, not a table. ${EXPORT}`, { what: 'json' });
  }
  if (starts(head, [0xff, 0xfe, 0, 0], 0) || starts(head, [0, 0, 0xfe, 0xff], 0)) {
    return fail(
      'unsupported-format',
      'The text is stored as UTF-32, which is not read. Save it as UTF-8 and import that.',
      { what: 'utf32' },
    );
  }
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (survey.nuls > 0 && !marked && utf16ByNuls(head) === null) {
    return fail(
      'not-a-table',
      `The file holds ${survey.nuls} NUL bytes, so it is damaged or not text. Export it again as CSV or XLSX.`,
      { what: 'damaged' },
    );
  }
  return byteLength < 3
    ? fail('not-a-table', `The file holds ${byteLength} bytes, too few for a table. Export it again.`, {
        what: 'short',
      })
    : { ok: true, value: 'text' };
}

/** OLE containers: an old .xls, or a workbook with a password. */
function oldOffice(head: Uint8Array): Result<Sniffed> {
  const names = Buffer.from(head).toString('utf16le');
  const shifted = Buffer.from(head.subarray(1)).toString('utf16le');
  if (/EncryptedPackage|EncryptionInfo/.test(names + shifted)) {
    return fail(
      'workbook-encrypted',
      'The workbook is protected with a password. Open it, remove the password, save it and import again.',
    );
  }
  if (/\bWordDocument\b|PowerPoint Document/.test(names + shifted)) {
    return fail(
      'unsupported-format',
      'This is an old Word or PowerPoint document, not a table. Copy the table into a spreadsheet and save it as XLSX.',
      { what: 'presentation' },
    );
  }
  return { ok: true, value: 'workbook' };
}

/** Most lines are 256 characters long, or the file is one run of 256-byte records. */
export function isFixed256(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 1 << 16)).toString('latin1');
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (lines.length <= 1) {
    const size = text.trimEnd().length;
    return (
      (size >= 240 &&
        /^(?:0001|3001)/.test(text.slice(0, 4)) &&
        (size <= 256 || /^\d{4}/.test(text.slice(256, 260)) || size % 256 === 0)) ||
      (size > 200 && size <= 260 && /^\d{4}/.test(text))
    );
  }
  const full = lines
    .slice(0, -1)
    .filter((line) => line.length >= 250 && line.length <= 262 && /^\d{4}/.test(line)).length;
  return full >= (lines.length - 1) * 0.6;
}
