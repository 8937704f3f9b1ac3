/**
 * What can be asked of the program from its menu and by keys, wherever one is. The menu, the keys of a window and the sheet of
 * shortcuts are all made from this list.
 */
export const COMMANDS = [
  'new-book',
  'open-book',
  'open-recent',
  'import',
  'backup',
  'restore',
  'print',
  'close-book',
  'undo',
  'redo',
  'search',
  'light',
  'dark',
  'system',
  'back',
  'forward',
  'today',
  'clients',
  'segments',
  'matrix',
  'planner',
  'settings',
  'shortcuts',
  'about',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Keys as Electron writes them (`CommandOrControl` is ⌘ on a Mac and Ctrl elsewhere). The pages are numbered as in the navigation. */
export const ACCELERATORS = {
  'new-book': 'CommandOrControl+N',
  'open-book': 'CommandOrControl+O',
  undo: 'CommandOrControl+Z',
  redo: 'CommandOrControl+Shift+Z',
  search: 'CommandOrControl+K',
  back: 'Alt+Left',
  forward: 'Alt+Right',
  today: 'CommandOrControl+1',
  clients: 'CommandOrControl+2',
  import: 'CommandOrControl+3',
  segments: 'CommandOrControl+4',
  matrix: 'CommandOrControl+5',
  planner: 'CommandOrControl+6',
  print: 'CommandOrControl+P',
  settings: 'CommandOrControl+,',
  shortcuts: 'F1',
} as const satisfies Partial<Record<CommandName, string>>;

/** Commands that mean nothing without an open book. */
const NEED_A_BOOK: readonly CommandName[] = [
  ...(['import', 'backup', 'restore', 'print', 'close-book', 'undo', 'redo', 'search', 'back', 'forward'] as const),
  ...(['today', 'clients', 'segments', 'matrix', 'planner', 'settings'] as const),
];

export function needsBook(name: CommandName): boolean {
  return NEED_A_BOOK.includes(name);
}

/** The keys of a command; null when it has none. */
export function acceleratorOf(name: CommandName): string | null {
  return Object.hasOwn(ACCELERATORS, name) ? ACCELERATORS[name as keyof typeof ACCELERATORS] : null;
}

/** A key going down, as a window reports it. */
export type KeyPressed = {
  readonly key: string;
  /** Where the key lies, for digits: on a French keyboard they need Shift. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/** What each `key` or `code` of a window is called in an accelerator. */
const NAMES: Readonly<Record<string, string>> = { ArrowLeft: 'Left', ArrowRight: 'Right' };

/** The command whose keys were pressed, or null. Ctrl Y does again what was taken back, as on Windows. */
export function commandOf(pressed: KeyPressed, onMac: boolean): CommandName | null {
  const main = onMac ? pressed.metaKey : pressed.ctrlKey;
  const other = onMac ? pressed.ctrlKey : pressed.metaKey;
  if (other) {
    return null;
  }
  const digit = /^Digit(\d)$/.exec(pressed.code)?.[1];
  const key = digit ?? NAMES[pressed.key] ?? (pressed.key.length === 1 ? pressed.key.toUpperCase() : pressed.key);
  const parts = [main && 'CommandOrControl', pressed.altKey && 'Alt', pressed.shiftKey && !digit && 'Shift', key];
  const typed = parts.filter((part) => part !== false).join('+');
  if (typed === 'CommandOrControl+Y' && !onMac) {
    return 'redo';
  }
  return COMMANDS.find((name) => acceleratorOf(name) === typed) ?? null;
}

/** The keys of an accelerator as they are called on the keyboard: `Ctrl Shift Z`, `⌘ ⇧ Z`. */
export function keysOf(accelerator: string, onMac: boolean): readonly string[] {
  const signs: Readonly<Record<string, string>> = onMac
    ? { CommandOrControl: '⌘', Shift: '⇧', Alt: '⌥', Left: '←', Right: '→' }
    : { CommandOrControl: 'Ctrl', Left: '←', Right: '→' };
  return accelerator.split('+').map((part) => signs[part] ?? part);
}
