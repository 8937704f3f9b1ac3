import { z } from 'zod';
import { fileToken } from './book.ts';
import { channel } from './channel.ts';

/** What a file or folder is chosen for; it decides which dialog opens, and with which endings. */
export const filePurpose = z.enum([
  'open-book',
  'new-book',
  'backup',
  'backup-target',
  'restore-target',
  'statements',
  'logo',
  'print-folder',
  'export-csv',
  'export-xlsx',
  'recipe',
  'recipe-target',
]);
export type FilePurpose = z.output<typeof filePurpose>;

const chosenFile = z.object({ token: fileToken, name: z.string() });
export type ChosenFile = z.output<typeof chosenFile>;

export const filesContract = {
  /** Opens the system's dialog. An empty list when it was closed without a choice. */
  'files.choose': channel(
    z.object({ purpose: filePurpose, name: z.string().max(255).default('') }),
    z.array(chosenFile),
  ),
  /** The book that was asked for by double-click or on the command line and is not open yet; null when none waits. */
  'files.asked': channel(z.object({}), chosenFile.nullable()),
};
