import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { Refusal } from '../../shared/result.ts';

/** A file on disk, or its bytes (kept originals, tests). */
export type FileSource = string | Uint8Array;

const CHUNK = 1 << 20;

/** What one pass over all bytes tells. */
export type Survey = {
  readonly sha256: string;
  readonly byteLength: number;
  /** First bytes, for magic numbers and for guessing. */
  readonly head: Uint8Array;
  /** Stretches around bytes above 0x7F, from anywhere in the file: what encodings are told apart by. */
  readonly marked: Uint8Array;
  readonly ascii: boolean;
  readonly utf8: boolean;
  readonly nuls: number;
  /** A carriage return that is not followed by a line feed occurs. */
  readonly loneReturns: boolean;
};

function refused(cause: unknown, path: string): unknown {
  if (cause instanceof Refusal) {
    return cause;
  }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') {
    return new Refusal('file-missing', `There is no file at ${path}. It may have been moved or deleted.`);
  }
  if (code === 'EISDIR') {
    return new Refusal('not-a-table', `${path} is a folder. Choose the files in it.`, { what: 'folder' });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new Refusal(
      'file-unreadable',
      `${path} may not be read by this user. Copy it to a folder of your own and try again.`,
    );
  }
  return code === ''
    ? cause
    : new Refusal('file-unreadable', `${path} could not be read (${code}). Copy it to this computer and try again.`);
}

/** Devices and pipes have no end, and opening a pipe waits for a writer: looked at before they are opened. */
async function assertFile(path: string): Promise<void> {
  const found = await stat(path);
  if (found.isDirectory()) {
    throw new Refusal('not-a-table', `${path} is a folder. Choose the files in it.`, { what: 'folder' });
  }
  if (!found.isFile()) {
    throw new Refusal('not-a-table', `${path} is a device or a pipe, not a file. Save the list as a file first.`, {
      what: 'device',
    });
  }
}

/**
 * The bytes of a file in chunks of at most 1 MB.
 * @param keep false: a chunk is overwritten when the third after it is given out, so that a large file needs little memory
 * @throws Refusal `file-missing`, `file-unreadable`, and `file-changed` when size or time of change moved while reading
 */
export async function* chunksOf(source: FileSource, keep = true): AsyncGenerator<Uint8Array, void, undefined> {
  if (typeof source !== 'string') {
    for (let at = 0; at < source.length; at += CHUNK) {
      yield source.subarray(at, at + CHUNK);
    }
    return;
  }
  try {
    await assertFile(source);
    const file = await open(source, 'r');
    try {
      const before = await file.stat();
      const rotating = keep ? [] : [0, 1, 2, 3].map(() => Buffer.allocUnsafeSlow(CHUNK));
      const read = async (turn: number) => {
        const buffer = rotating[turn % 4] ?? Buffer.allocUnsafeSlow(CHUNK);
        const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
        return buffer.subarray(0, bytesRead);
      };
      // The next chunk is fetched while this one is looked at.
      let ahead = read(0);
      for (let turn = 1; ; turn += 1) {
        const chunk = await ahead;
        if (chunk.length === 0) {
          break;
        }
        ahead = read(turn);
        ahead.catch(() => {});
        yield chunk;
      }
      const after = await stat(source);
      if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || after.ino !== before.ino) {
        throw changed(source);
      }
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw refused(cause, source);
  }
}

/** The refusal for a file that is not what it was when it was looked at. */
export function changed(source: FileSource): Refusal {
  const name = typeof source === 'string' ? source : 'The file';
  return new Refusal(
    'file-changed',
    `${name} changed while it was read. Wait until it is complete and import it again.`,
  );
}

/** The whole file in memory; for formats that are small or need their end first. */
export async function bytesOf(source: FileSource, limit: number): Promise<Uint8Array> {
  if (typeof source !== 'string') {
    return source;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(source)) {
    size += chunk.length;
    if (size > limit) {
      throw new Refusal(
        'file-too-large',
        `${source} is larger than ${Math.round(limit / 1e6)} MB. Export it in parts.`,
      );
    }
    parts.push(chunk);
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

/** One pass over all bytes: hash, size, and what decides the encoding. */
export async function surveyFile(source: FileSource): Promise<Survey> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const head: Uint8Array[] = [];
  const marked: Uint8Array[] = [];
  let headSize = 0;
  let markedSize = 0;
  let byteLength = 0;
  let ascii = true;
  let valid = true;
  let pending = false;
  let nuls = 0;
  let loneReturns = false;
  let lastWasReturn = false;
  for await (const chunk of chunksOf(source, false)) {
    hash.update(chunk);
    byteLength += chunk.length;
    if (headSize < CHUNK) {
      head.push(Buffer.from(chunk.subarray(0, CHUNK - headSize)));
      headSize += chunk.length;
    }
    if (valid && (pending || !isAscii(chunk))) {
      pending = true;
      valid = decodes(utf8, chunk);
    }
    if (!isAscii(chunk)) {
      ascii = false;
      if (markedSize < 1 << 18) {
        const stretch = highStretches(chunk, (1 << 18) - markedSize);
        marked.push(stretch);
        markedSize += stretch.length;
      }
    }
    if (chunk.includes(0)) {
      nuls += chunk.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
    }
    loneReturns ||= lastWasReturn && chunk[0] !== 10;
    lastWasReturn = chunk.at(-1) === 13;
    loneReturns ||= hasLoneReturn(chunk);
  }
  if (valid && pending) {
    valid = ends(utf8);
  }
  return {
    sha256: hash.digest('hex'),
    byteLength,
    head: Buffer.concat(head),
    marked: Buffer.concat(marked),
    ascii,
    utf8: valid,
    nuls,
    loneReturns: loneReturns || lastWasReturn,
  };
}

function decodes(decoder: TextDecoder, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function ends(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function hasLoneReturn(chunk: Uint8Array): boolean {
  for (let at = chunk.indexOf(13); at >= 0 && at < chunk.length - 1; at = chunk.indexOf(13, at + 1)) {
    if (chunk[at + 1] !== 10) {
      return true;
    }
    if (at > 1 << 16) {
      return false;
    }
  }
  return false;
}

/** The lines' parts around high bytes, cut at line feeds so that no character is halved. */
function highStretches(chunk: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let at = 0;
  while (at < chunk.length && size < limit) {
    const high = chunk.subarray(at).findIndex((byte) => byte > 0x7f);
    if (high < 0) {
      break;
    }
    const found = at + high;
    const start = chunk.lastIndexOf(10, found) + 1;
    const lineEnd = chunk.indexOf(10, found);
    const end = Math.min(lineEnd < 0 ? chunk.length : lineEnd + 1, start + (1 << 16));
    parts.push(chunk.subarray(Math.max(start, at), Math.max(end, found + 1)));
    size += end - start;
    at = Math.max(end, found + 1);
  }
  return Buffer.concat(parts).subarray(0, limit);
}
