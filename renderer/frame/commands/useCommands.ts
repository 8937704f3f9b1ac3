import { useMantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandName, commandOf, needsBook } from '../../../shared/commands.ts';
import type { EventPayload } from '../../../shared/contract/events.ts';
import { call, failureOf, useEvent, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { onMac } from '../../components/Kbd.tsx';
import { notifyFailure, redoAct, undoAct } from '../../components/notify.tsx';
import { isLanguage } from '../../i18n.ts';
import { navigate, parseHash } from '../../navigation.ts';

export type Sheet = 'shortcuts' | 'about';

export type Commands = {
  /** The sheet that lies over the window. */
  readonly sheet: Sheet | null;
  readonly closeSheet: () => void;
  /** Of the program. */
  readonly version: string;
  readonly run: (name: CommandName) => void;
};

/** What the screens do for the commands that open and make books. */
export type BookDoors = {
  readonly choose: () => void;
  readonly make: () => void;
  readonly open: (token: string, name: string) => void;
};

type Chosen = EventPayload<'command'>['book'];
type Acts = Partial<Readonly<Record<CommandName, (book: Chosen) => unknown>>>;

/** Commands that go to a page. */
const PLACES: Partial<Readonly<Record<CommandName, string>>> = {
  today: '/today',
  clients: '/clients',
  import: '/import',
  segments: '/segments',
  matrix: '/matrix',
  planner: '/planner',
  settings: '/settings',
  backup: '/settings/backup',
  restore: '/settings/backup',
};

/** Carries out commands of the menu and of the keyboard, and keeps the menu in step with the window. */
export function useCommands(bookOpen: boolean, doors: BookDoors): Commands {
  const { i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [version, setVersion] = useState('');
  const close = useMutation('book.close');
  const text = useFailureText();

  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  useEffect(() => {
    void call('desktop.menu', { language, bookOpen }).then((menu) => setVersion(menu.ok ? menu.value.version : ''));
  }, [language, bookOpen]);

  const acts: Acts = {
    'open-book': doors.choose,
    'new-book': doors.make,
    'open-recent': (book) => book !== null && doors.open(book.token, book.name),
    'close-book': () => close.mutate({}, { onError: (error) => notifyFailure(error, text(failureOf(error))) }),
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    search: spotlight.open,
    light: () => setColorScheme('light'),
    dark: () => setColorScheme('dark'),
    system: () => setColorScheme('auto'),
    back: () => window.history.back(),
    forward: () => window.history.forward(),
    print: () => navigate(printPlace()),
    shortcuts: () => setSheet('shortcuts'),
    about: () => setSheet('about'),
  };
  const run = (name: CommandName, book: Chosen = null) => {
    if ((bookOpen || !needsBook(name)) && !isAsking()) {
      const place = PLACES[name];
      if (place === undefined) {
        acts[name]?.(book);
      } else {
        navigate(place);
      }
    }
  };
  useEvent('command', ({ name, book }) => run(name, book));
  useKeys(run);
  return { sheet, closeSheet: () => setSheet(null), version, run };
}

/** Keys of commands, and `?` for the sheet of them. What a screen took for itself, and editing of text, stay as they are. */
function useKeys(run: (name: CommandName) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = event.key === '?' && !isTyping(event.target) ? 'shortcuts' : commandOf(event, onMac);
      const edits = (name === 'undo' || name === 'redo') && isTyping(event.target);
      // The search listens to its keys itself.
      if (name !== null && name !== 'search' && !edits && !event.defaultPrevented) {
        event.preventDefault();
        latest.current(name);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Chosen in the menu while text is being typed, undo is of the text. */
function turn(name: 'undo' | 'redo'): void {
  if (isTyping(document.activeElement)) {
    document.execCommand(name);
  } else {
    void (name === 'undo' ? undoAct() : redoAct());
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, [contenteditable]') !==
      null
  );
}

/** A dialog waits for an answer: nothing goes on behind it. */
function isAsking(): boolean {
  return document.querySelector('.mantine-Modal-content') !== null;
}

/** The plan of the client on the screen, else the page of everything that can be printed. */
function printPlace(): string {
  const { page, rest } = parseHash(window.location.hash);
  return page === 'clients' && rest[0] !== undefined ? `/print?what=plan&client=${rest[0]}` : '/print';
}
