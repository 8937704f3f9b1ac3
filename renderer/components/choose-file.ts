import { demand, type RequestOf } from '../api.ts';

/** What a file is chosen for; main opens the fitting dialog. */
export type FilePurpose = RequestOf<'files.choose'>['purpose'];

export type ChosenFile = { readonly token: string; readonly name: string };

/**
 * Opens the dialog of main. Null when it was closed without a choice.
 * @param name what a new file would be called
 * @throws CallError when there is no window to show a dialog in
 */
export async function chooseFile(purpose: FilePurpose, name = ''): Promise<ChosenFile | null> {
  const [file] = await demand('files.choose', { purpose, name });
  return file ?? null;
}
