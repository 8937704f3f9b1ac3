import classes from './Kbd.module.css';

/** A key of the keyboard, as a hint inside buttons and footers. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={classes.key}>{children}</kbd>;
}

/** True on a Mac, where the command key stands for Ctrl. */
export const onMac = navigator.platform.startsWith('Mac');

/** `Ctrl K` or `⌘ K`. */
export function shortcut(key: string): string {
  return onMac ? `⌘ ${key}` : `Ctrl ${key}`;
}
