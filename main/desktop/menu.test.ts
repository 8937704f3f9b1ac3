import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { acceleratorOf, COMMANDS } from '../../shared/commands.ts';
import { contextItems } from './context-items.ts';
import { menuCatalogues, templateOf } from './menu-template.ts';

const book = { token: 't1', name: 'A & B', folder: '/books', openedAt: '2027-03-01T09:00:00.000Z', missing: false };
const languages = ['en', 'nl', 'zh-CN'] as const;
const platforms = ['darwin', 'linux', 'win32'] as const;

function flat(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function menuOf(
  language: (typeof languages)[number],
  platform: string,
  state: Partial<Parameters<typeof templateOf>[0]> = {},
  run: Parameters<typeof templateOf>[1] = () => undefined,
) {
  return flat(templateOf({ language, bookOpen: true, recent: [book], ...state }, run, platform));
}

test('every item has a name of the language, on every system; the system names none', () => {
  for (const language of languages) {
    for (const platform of platforms) {
      const items = menuOf(language, platform).filter(({ type, role }) => type !== 'separator' && role !== 'appMenu');
      expect(items.filter(({ label }) => label === undefined || label === '')).toEqual([]);
    }
  }
  const english = new Set(Object.values(menuCatalogues.en));
  const shared = Object.values(menuCatalogues['zh-CN']).filter((word) => english.has(word));
  expect(shared).toEqual([]);
});

test('every command is in the menu once, with keys that no other item has', () => {
  for (const platform of platforms) {
    const items = menuOf('en', platform);
    const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(COMMANDS.filter((name) => !ids.includes(name))).toEqual([]);
    const own = items.filter(({ id }) => id !== undefined && !id.startsWith('go-'));
    const keys = own.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('keys that edit text are shown and left to the page', () => {
  const shown = menuOf('en', 'win32').filter(({ registerAccelerator }) => registerAccelerator === false);
  expect(shown.map(({ id, accelerator }) => [id, accelerator])).toEqual([
    ['undo', acceleratorOf('undo')],
    ['redo', 'Control+Y'],
  ]);
});

test('without a book only what needs none can be chosen', () => {
  const items = menuOf('nl', 'linux', { bookOpen: false, recent: [] });
  const open = items.flatMap(({ id, enabled }) => (id !== undefined && enabled === true ? [id] : []));
  expect(open.sort()).toEqual(['about', 'dark', 'light', 'new-book', 'open-book', 'shortcuts', 'system'].sort());
});

test('a recent book is opened by its token; an & in its name stays a sign', () => {
  const asked: unknown[] = [];
  const items = menuOf('en', 'linux', {}, (name, chosen) => asked.push([name, chosen]));
  const recent = items.find(({ id }) => id === 'recent-t1');
  expect(recent?.label).toBe('A && B – /books');
  (recent?.click as (() => void) | undefined)?.();
  expect(asked).toEqual([['open-recent', { token: 't1', name: 'A & B' }]]);
});

const flags = { canCut: false, canCopy: false, canPaste: true, canSelectAll: true };

test('the right mouse button offers what can be done there', () => {
  const words = menuCatalogues.en;
  const labels = (asked: Parameters<typeof contextItems>[0]) => contextItems(asked, words).map(({ label }) => label);
  expect(labels({ isEditable: false, selectionText: ' ', editFlags: flags })).toEqual([]);
  expect(labels({ isEditable: false, selectionText: 'Jansen BV', editFlags: flags })).toEqual(['Copy']);
  for (const figure of ['€ 11,414', '−16.8 %', '1 234,50', '12’000.00', '¥ 3,000']) {
    expect(labels({ isEditable: false, selectionText: figure, editFlags: flags })).toEqual(['Copy figure']);
  }
  const typing = contextItems({ isEditable: true, selectionText: '', editFlags: flags }, words);
  expect(typing.map(({ role, enabled }) => [role, enabled])).toEqual([
    ['cut', false],
    ['copy', false],
    ['paste', true],
    [undefined, undefined],
    ['selectAll', true],
  ]);
});
