const MODIFIERS = [
  ...['Command', 'Cmd', 'Control', 'Ctrl', 'CommandOrControl', 'CmdOrCtrl', 'Alt', 'Option', 'AltGr', 'Shift'],
  ...['Super', 'Meta'],
];
const KEYS = [
  ...['Plus', 'Space', 'Tab', 'Capslock', 'Numlock', 'Scrolllock', 'Backspace', 'Delete', 'Insert', 'Return', 'Enter'],
  ...['Up', 'Down', 'Left', 'Right', 'Home', 'End', 'PageUp', 'PageDown', 'Escape', 'Esc', 'PrintScreen'],
  ...['VolumeUp', 'VolumeDown', 'VolumeMute', 'MediaNextTrack', 'MediaPreviousTrack', 'MediaStop', 'MediaPlayPause'],
];
const NUMPAD = /^num(?:\d|dec|add|sub|mult|div)$/;

/**
 * Electron's accelerators: any number of modifiers and one key.
 * @throws Error for anything else, which Electron would pass over with a warning and leave without keys
 */
export function checkAccelerator(accelerator: string): void {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const known = (names: readonly string[], part: string) =>
    names.some((name) => name.toLowerCase() === part.toLowerCase());
  const isKey = /^[!-~]$/.test(key) || /^F(?:[1-9]|1\d|2[0-4])$/i.test(key) || NUMPAD.test(key) || known(KEYS, key);
  if (!isKey || !parts.slice(0, -1).every((part) => known(MODIFIERS, part))) {
    throw new Error(`${accelerator} is not an accelerator`);
  }
}
