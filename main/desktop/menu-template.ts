import type { MenuItemConstructorOptions } from 'electron';
import { acceleratorOf, type CommandName, needsBook } from '../../shared/commands.ts';
import { menu as en } from '../../shared/i18n/en/menu.ts';
import { menu as nl } from '../../shared/i18n/nl/menu.ts';
import { menu as zh } from '../../shared/i18n/zh-CN/menu.ts';
import type { MenuState } from '../services/deps.ts';

type Item = MenuItemConstructorOptions;
export type MenuWords = { readonly [Word in keyof typeof en]: string };
/** Asks the window to do what its own buttons do. */
export type RunCommand = (name: CommandName, book?: { readonly token: string; readonly name: string }) => void;

export const menuCatalogues: Readonly<Record<MenuState['language'], MenuWords>> = { en, nl, 'zh-CN': zh };
const LINE: Item = { type: 'separator' };

/**
 * The whole menu. Editing, zoom and windows are the system's roles with their names in the reader's language; the rest are
 * commands that the window carries out.
 */
export function templateOf({ language, bookOpen, recent }: MenuState, run: RunCommand, platform: string): Item[] {
  const words = menuCatalogues[language];
  const onMac = platform === 'darwin';
  const command = (name: CommandName, label: string, more: Item = {}): Item => {
    const accelerator = acceleratorOf(name);
    return {
      id: name,
      label,
      enabled: bookOpen || !needsBook(name),
      click: () => run(name),
      ...(accelerator === null ? {} : { accelerator }),
      ...more,
    };
  };
  // In a text field these keys edit the text, as the window sees to; the menu only shows them.
  const shownOnly = { registerAccelerator: false };
  const file: Item[] = [
    command('new-book', words.newBook),
    command('open-book', words.openBook),
    {
      id: 'open-recent',
      label: words.openRecent,
      enabled: recent.length > 0,
      submenu: recent.map((book) => ({
        id: `recent-${book.token}`,
        label: escaped(`${book.name} – ${book.folder}`),
        click: () => run('open-recent', { token: book.token, name: book.name }),
      })),
    },
    LINE,
    command('import', words.import),
    command('print', words.print),
    LINE,
    command('backup', words.backup),
    command('restore', words.restore),
    LINE,
    command('close-book', words.closeBook),
    ...(onMac ? [] : [command('settings', words.settings), LINE, { role: 'quit', label: words.quit } as const]),
  ];
  const edit: Item[] = [
    command('undo', words.undo, shownOnly),
    command('redo', words.redo, { ...shownOnly, ...(platform === 'win32' ? { accelerator: 'Control+Y' } : {}) }),
    LINE,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
    LINE,
    command('search', words.search),
  ];
  const view: Item[] = [
    { role: 'resetZoom', label: words.resetZoom },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    LINE,
    command('light', words.light),
    command('dark', words.dark),
    command('system', words.system),
    LINE,
    { role: 'togglefullscreen', label: words.fullScreen },
  ];
  const go: Item[] = [
    command('back', words.back),
    command('forward', words.forward),
    LINE,
    command('today', words.today),
    command('clients', words.clients),
    { ...command('import', words.importPage), id: 'go-import' },
    command('segments', words.segments),
    command('matrix', words.matrix),
    command('planner', words.planner),
    { ...command('print', words.printPage), id: 'go-print' },
  ];
  const appMenu: Item = {
    role: 'appMenu',
    submenu: [
      command('about', words.about),
      LINE,
      command('settings', words.settings),
      LINE,
      { role: 'services', label: words.services },
      LINE,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      LINE,
      { role: 'quit', label: words.quit },
    ],
  };
  const help: Item[] = [command('shortcuts', words.shortcuts), ...(onMac ? [] : [command('about', words.about)])];
  return [
    ...(onMac ? [appMenu] : []),
    { id: 'file', label: words.file, submenu: file },
    { id: 'edit', label: words.edit, submenu: edit },
    { id: 'view', label: words.view, submenu: view },
    { id: 'go', label: words.go, submenu: go },
    {
      id: 'window',
      role: 'window',
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'close', label: words.closeWindow },
      ],
    },
    { id: 'help', role: 'help', label: words.help, submenu: help },
  ];
}

/** In a label & marks the letter that Alt presses; a name means the sign itself. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&');
}
