import { inflateRawSync } from 'node:zlib';
import { Refusal } from '../../../../shared/result.ts';

export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly headerAt: number;
};

const MOST_ENTRIES = 10_000;
const MOST_BYTES = 1_200_000_000;
/** Parts that must be held in memory whole. */
const MOST_IN_MEMORY = 200_000_000;
const MOST_RATIO = 400;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;

function damaged(what: string): Refusal {
  return new Refusal(
    'workbook-damaged',
    `The workbook is damaged (${what}). Open it in a spreadsheet program, save it again and import that.`,
  );
}

function bomb(what: string): Refusal {
  return new Refusal(
    'workbook-too-large',
    `The workbook would unpack to far more than a statement holds (${what}), so it was not opened. Export the table as CSV.`,
  );
}

/**
 * Reads the directory of a zip file and refuses what no spreadsheet program writes before a byte of it is unpacked:
 * too many parts, too much to unpack, absurd ratios, one name twice, names that leave the archive, passwords.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) {
    throw bomb('more than 65 000 parts');
  }
  if (count > MOST_ENTRIES) {
    throw bomb(`${count} parts`);
  }
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) {
      throw damaged('its directory is cut off');
    }
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const entry: ZipEntry = {
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    checkEntry(entry, flags, names);
    total += entry.size;
    entries.push(entry);
  }
  if (total > MOST_BYTES) {
    throw bomb(`${Math.round(total / 1e6)} MB`);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const from = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= from; at -= 1) {
    if (view.getUint32(at, true) === END) {
      return at;
    }
  }
  throw damaged('it ends too early');
}

function checkEntry(entry: ZipEntry, flags: number, names: Set<string>): void {
  if ((flags & 1) === 1) {
    throw new Refusal(
      'workbook-encrypted',
      'The file is protected with a password. Remove the password, save it and import again.',
    );
  }
  const key = entry.name.toLowerCase();
  if (names.has(key)) {
    throw damaged(`it holds the part “${entry.name}” twice`);
  }
  names.add(key);
  if (/^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/i.test(entry.name)) {
    throw damaged(`a part is named “${entry.name}”`);
  }
  if (entry.size > 5_000_000 && entry.size / Math.max(1, entry.compressed) > MOST_RATIO) {
    throw bomb(`${Math.round(entry.size / 1e6)} MB from ${Math.ceil(entry.compressed / 1e3)} kB`);
  }
  if (!/worksheets\//i.test(entry.name) && /\.(?:xml|rels)$/i.test(entry.name) && entry.size > MOST_IN_MEMORY) {
    throw bomb(`“${entry.name}” has ${Math.round(entry.size / 1e6)} MB`);
  }
}

/** The packed bytes of an entry. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.headerAt + 30 > view.byteLength) {
    throw damaged('a part lies outside the file');
  }
  const start =
    entry.headerAt + 30 + view.getUint16(entry.headerAt + 26, true) + view.getUint16(entry.headerAt + 28, true);
  if (start + entry.compressed > bytes.length) {
    throw damaged('it ends too early');
  }
  return bytes.subarray(start, start + entry.compressed);
}

/** A small part as text, unpacked to at most 16 MB. */
export function partText(bytes: Uint8Array, entry: ZipEntry): string {
  const packed = packedBytes(bytes, entry);
  try {
    return entry.method === 0
      ? Buffer.from(packed).toString('utf8')
      : inflateRawSync(packed, { maxOutputLength: 16_000_000 }).toString('utf8');
  } catch {
    throw damaged(`the part “${entry.name}” cannot be unpacked`);
  }
}
