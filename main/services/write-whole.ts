import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { Refusal } from '../../shared/result.ts';
import { openRefusal } from '../book/open-error.ts';

/**
 * Writes a file beside its place and renames it: a program that watches the folder never sees half of one, and one that
 * stands there is replaced only by a whole one.
 * @throws Refusal `disk-full`, or `export-failed` when the folder does not take it.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw notWritten(path, error);
  }
}

/**
 * Makes a folder to write files into, with those above it.
 * @throws Refusal `disk-full`, or `export-failed` where no folder may be made
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** No room, no quota left, larger than a file may be. */
const NO_ROOM: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What a failure of the disk is to a person; an error that is none of the disk's stays what it is. */
export function notWritten(path: string, error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error && 'code' in error)) {
    return error;
  }
  const details = { path, cause: String(error.code) };
  return NO_ROOM.has(error.code)
    ? openRefusal('disk-full', details)
    : new Refusal(
        'export-failed',
        'The file could not be written. Check the folder and the room on the disk.',
        details,
      );
}
