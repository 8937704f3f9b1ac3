import { join } from 'node:path';
import { app, dialog, type FileFilter } from 'electron';
import type { FilePurpose } from '../../shared/contract/files.ts';
import { mainWindow } from './window.ts';

const BOOK: FileFilter = { name: 'Tierbook', extensions: ['tierbook'] };
const ALL: FileFilter = { name: '*', extensions: ['*'] };

const IMPORTED = ['csv', 'txt', 'tsv', 'xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'pdf', 'gdv', 'dat'];

type Choice = { readonly kind: 'open' | 'open-many' | 'save' | 'folder'; readonly filters: FileFilter[] };

const CHOICES: Readonly<Record<FilePurpose, Choice>> = {
  'open-book': { kind: 'open', filters: [BOOK, ALL] },
  'new-book': { kind: 'save', filters: [BOOK] },
  backup: { kind: 'open', filters: [BOOK, ALL] },
  'backup-target': { kind: 'save', filters: [BOOK] },
  'restore-target': { kind: 'save', filters: [BOOK] },
  statements: {
    kind: 'open-many',
    filters: [{ name: 'CSV, XLSX, XLS, ODS, GDV', extensions: IMPORTED }, ALL],
  },
  logo: { kind: 'open', filters: [{ name: 'PNG, JPEG, SVG', extensions: ['png', 'jpg', 'jpeg', 'svg'] }] },
  'print-folder': { kind: 'folder', filters: [] },
  'export-csv': { kind: 'save', filters: [{ name: 'CSV', extensions: ['csv'] }] },
  'export-xlsx': { kind: 'save', filters: [{ name: 'XLSX', extensions: ['xlsx'] }] },
  recipe: { kind: 'open', filters: [{ name: 'JSON', extensions: ['json'] }] },
  'recipe-target': { kind: 'save', filters: [{ name: 'JSON', extensions: ['json'] }] },
};

/**
 * Lets the person choose files or a folder in the system's dialog.
 * @param name what a new file would be called
 * @returns paths; none when the dialog was closed without a choice
 */
export async function choosePaths(purpose: FilePurpose, name: string): Promise<readonly string[]> {
  const window = mainWindow();
  const { kind, filters } = CHOICES[purpose];
  if (window === null) {
    return [];
  }
  if (kind === 'save') {
    const defaultPath = join(app.getPath('documents'), safeName(name));
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters });
    return canceled ? [] : [withEnding(filePath, filters)];
  }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters,
    properties:
      kind === 'folder'
        ? ['openDirectory', 'createDirectory']
        : kind === 'open-many'
          ? ['openFile', 'multiSelections']
          : ['openFile'],
  });
  return canceled ? [] : filePaths;
}

/** A proposed name that every file system takes. */
export function safeName(name: string): string {
  return [...name].map((sign) => (/[<>:"/\\|?*]/.test(sign) || sign < ' ' ? '-' : sign)).join('') || 'Tierbook';
}

/** Linux dialogs leave the ending to the person: a name without one gets the first that fits. */
function withEnding(path: string, filters: readonly FileFilter[]): string {
  const endings = filters.flatMap(({ extensions }) => extensions);
  const [first] = endings;
  const has = endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
  return has || first === undefined ? path : `${path}.${first}`;
}
