import type { FileFormat } from '../../../../shared/import/reading.ts';
import { Refusal } from '../../../../shared/result.ts';
import { partText, readZipDirectory, type ZipEntry } from './zip-directory.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** BOF record of a BIFF8 workbook: type, length, version 6, globals. */
const BIFF8_START = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]);
const BOF_LENGTH = 20;
const FILEPASS = 0x2f;
/** These are read whole, not row by row. */
const LARGEST = 60_000_000;

/**
 * True for workbooks that are no XLSX: old Excel files, binary Excel files, OpenDocument spreadsheets. Refuses those with
 * a password, and zip files that would unpack to too much.
 */
export function isOtherWorkbook(bytes: Uint8Array): boolean {
  const ole = OLE.every((byte, index) => bytes[index] === byte);
  if (!ole && !holdsOther(bytes, readZipDirectory(bytes))) {
    return false;
  }
  if (bytes.length > LARGEST) {
    throw new Refusal(
      'workbook-too-large',
      `The workbook is larger than ${LARGEST / 1e6} MB. Save it as XLSX, which is read row by row, and import that.`,
    );
  }
  if (ole && hasPassword(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    throw new Refusal(
      'workbook-encrypted',
      'The workbook is protected with a password. Open it, remove the password, save it and import again.',
    );
  }
  return true;
}

/** Which kind of workbook it is, by its content. */
export function workbookFormat(bytes: Uint8Array): FileFormat {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return 'xls';
  }
  const names = readZipDirectory(bytes).map(({ name }) => name);
  return names.includes('xl/workbook.bin') ? 'xlsb' : names.includes('content.xml') ? 'ods' : 'xlsx';
}

function holdsOther(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === 'xl/workbook.bin') || isOpenSpreadsheet(bytes, entries);
}

/** OpenDocument files say in a part of its own what they are; by the book it is the first and not packed, which not all programs heed. */
function isOpenSpreadsheet(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  const type = entries.find(({ name, size }) => name === 'mimetype' && size < 200);
  return (
    type !== undefined &&
    entries.some(({ name }) => name === 'content.xml') &&
    partText(bytes, type).trim() === 'application/vnd.oasis.opendocument.spreadsheet'
  );
}

/** BIFF8 tells of its password in the record behind the first one. */
function hasPassword(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(BIFF8_START); at >= 0; at = bytes.indexOf(BIFF8_START, at + 1)) {
    if (bytes.length > at + BOF_LENGTH + 2 && bytes.readUInt16LE(at + BOF_LENGTH) === FILEPASS) {
      return true;
    }
  }
  return false;
}
