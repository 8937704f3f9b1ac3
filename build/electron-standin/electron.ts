import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { answerTests } from './evaluate.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';

export type { HeldToElectron } from './like-electron.ts';
/** What `import … from 'electron'` means in the main process under the stand-in. A name it lacks fails to import. */
export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell };

app.watchWindows(() => BrowserWindow.getAllWindows());
answerTests({ app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell });
