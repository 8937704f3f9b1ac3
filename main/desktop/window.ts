import { join } from 'node:path';
import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { serveContextMenu } from './context-menu.ts';
import { type Answer, serveWindow } from './ipc.ts';
import { ORIGIN } from './protocol.ts';
import { confine } from './security.ts';

/** A window that holds pages of this program and nothing else. */
export function openWindow(options: BrowserWindowConstructorOptions, answer: Answer): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    webPreferences: {
      preload: join(app.getAppPath(), 'dist', 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      ...(options.show === false ? { backgroundThrottling: false } : {}),
    },
  });
  confine(window);
  serveWindow(window, answer);
  return window;
}

let main: BrowserWindow | null = null;

/** The window people work in. */
export async function openMainWindow(answer: Answer): Promise<void> {
  const window = openWindow(
    {
      width: 1280,
      height: 800,
      minWidth: 640,
      minHeight: 480,
      title: 'Tierbook',
      backgroundColor: '#FFFFFF',
      icon: join(app.getAppPath(), 'build', 'icons', 'icon.png'),
    },
    answer,
  );
  main = window;
  serveContextMenu(window);
  window.on('closed', () => {
    main = null;
  });
  // A page that crashed is loaded again: the book lives in threads of this process and is unharmed.
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) {
      void window.loadURL(`${ORIGIN}/index.html`);
    }
  });
  await window.loadURL(`${ORIGIN}/index.html`);
}

/** The window people work in, while there is one. */
export function mainWindow(): BrowserWindow | null {
  return main;
}

/** Brings the window to the front, as a second start of the program should. */
export function showMainWindow(): void {
  if (main?.isMinimized()) {
    main.restore();
  }
  main?.focus();
}
