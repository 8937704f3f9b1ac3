import { type BrowserWindow, type IpcMainInvokeEvent, session, shell, type WebContents } from 'electron';
import { ORIGIN } from './protocol.ts';

/** Nothing in this program needs a camera, a place or a notification: every permission is denied. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
}

/** Keeps a window on the program's own pages: no navigation, no new windows; web links go to the person's browser. */
export function confine(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('will-navigate', (event) => event.preventDefault());
  // The program's own pages never redirect; one that does is not ours.
  webContents.on('will-redirect', (event) => event.preventDefault());
  webContents.on('will-frame-navigate', (event) => {
    if (!isOwnAddress(event.url)) {
      event.preventDefault();
    }
  });
  webContents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

/** Opens http(s) links in the person's browser and nothing else: other schemes can start programs. */
function openOutside(address: string): void {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) {
    void shell.openExternal(new URL(address).href);
  }
}

function isOwnAddress(address: string): boolean {
  return address.startsWith(`${ORIGIN}/`);
}

/**
 * True for a message from the main frame of one of our pages in the window it was expected from. Anything else, say a
 * frame that some page managed to load, is not answered.
 */
export function isTrusted(event: IpcMainInvokeEvent, expected: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === expected && frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
