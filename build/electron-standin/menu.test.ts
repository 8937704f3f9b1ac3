import { expect, test } from 'vitest';
import { ACCELERATORS } from '../../shared/commands.ts';
import { checkAccelerator } from './accelerator.ts';
import { Menu } from './menu.ts';

test('accelerators are those of Electron', () => {
  for (const good of [...Object.values(ACCELERATORS), 'Alt+Left', 'F1', 'F24', 'CmdOrCtrl+,', 'num5', 'Ctrl+Plus']) {
    expect(() => checkAccelerator(good)).not.toThrow();
  }
  for (const bad of ['', 'Ctrl+', 'F25', 'Strg+Z', 'CommandOrControl', 'Ctrl+Entf', 'Z+Ctrl']) {
    expect(() => checkAccelerator(bad), bad).toThrow('is not an accelerator');
  }
});

test('an item needs a name, a role or a kind, and known options only', () => {
  expect(() => Menu.buildFromTemplate([{ click: () => undefined }])).toThrow('must have label, role or type');
  expect(() => Menu.buildFromTemplate([{ label: 'Speak', role: 'startSpeaking' }])).toThrow('not implemented');
  expect(() => Menu.buildFromTemplate([{ label: 'Tip', toolTip: 'a word' }])).toThrow('not implemented');
  expect(() => Menu.buildFromTemplate([{ label: 'More', type: 'submenu' }])).toThrow('Invalid submenu');
});

test('what is greyed out cannot be chosen, and items are found at any depth', () => {
  let chosen = 0;
  const count = () => {
    chosen += 1;
  };
  const menu = Menu.buildFromTemplate([
    { label: 'File', submenu: [{ id: 'on', label: 'On', click: count }] },
    { id: 'off', label: 'Off', enabled: false, click: count },
  ]);
  menu.getMenuItemById('off')?.click();
  expect(chosen).toBe(0);
  menu.getMenuItemById('on')?.click();
  expect(chosen).toBe(1);
});
