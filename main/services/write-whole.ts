import { rename, rm, writeFile } from 'node:fs/promises';
import { Refusal } from '../../shared/result.ts';

/**
 * Writes a file beside its place and renames it: a program that watches the folder never sees half of one, and one that
 * stands there is replaced only by a whole one.
 * @throws Refusal `export-failed` when the folder or the disk does not take it.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    if (!(error instanceof Error && 'code' in error)) {
      throw error;
    }
    throw new Refusal('export-failed', 'The file could not be written. Check the folder and the room on the disk.', {
      path,
      cause: String(error.code),
    });
  }
}
