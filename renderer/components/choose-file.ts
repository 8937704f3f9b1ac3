import type { ChosenFile, FilePurpose } from '../../shared/contract/files.ts';
import { demand } from '../api.ts';

export type { ChosenFile, FilePurpose };

/** Opens the dialog of main for one file or folder. Null when it was closed without a choice. */
export async function chooseFile(purpose: FilePurpose, name = ''): Promise<ChosenFile | null> {
  const [file] = await demand('files.choose', { purpose, name });
  return file ?? null;
}

/** The same for several files at once. */
export function chooseFiles(purpose: FilePurpose): Promise<readonly ChosenFile[]> {
  return demand('files.choose', { purpose });
}
