import { expect, test } from 'vitest';
import { ACCELERATORS, acceleratorOf, COMMANDS, commandOf, type KeyPressed, keysOf } from './commands.ts';

const up = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

function press(key: string, more: Partial<KeyPressed> = {}): KeyPressed {
  return { ...up, key, code: /^\d$/.test(key) ? `Digit${key}` : '', ...more };
}

test('every key belongs to one command only', () => {
  const keys = Object.values(ACCELERATORS);
  expect(new Set(keys).size).toBe(keys.length);
  expect(COMMANDS.filter((name) => acceleratorOf(name) !== null)).toHaveLength(keys.length);
});

test('keys find their command, with ⌘ on a Mac and Ctrl elsewhere', () => {
  expect(commandOf(press('o', { ctrlKey: true }), false)).toBe('open-book');
  expect(commandOf(press('o', { metaKey: true }), true)).toBe('open-book');
  expect(commandOf(press('o', { ctrlKey: true }), true)).toBeNull();
  expect(commandOf(press('o'), false)).toBeNull();
  expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
  expect(commandOf(press('y', { ctrlKey: true }), false)).toBe('redo');
  expect(commandOf(press('ArrowLeft', { altKey: true }), false)).toBe('back');
  expect(commandOf(press('F1'), false)).toBe('shortcuts');
});

test('pages are found by the place of the digit, also where digits need Shift', () => {
  expect(commandOf(press('&', { code: 'Digit1', ctrlKey: true }), false)).toBe('today');
  expect(commandOf(press('4', { ctrlKey: true, altKey: true }), false)).toBeNull();
});

test('keys are called as on the keyboard', () => {
  expect(keysOf(ACCELERATORS.redo, false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keysOf(ACCELERATORS.redo, true)).toEqual(['⌘', '⇧', 'Z']);
  expect(keysOf(ACCELERATORS.back, false)).toEqual(['Alt', '←']);
});
