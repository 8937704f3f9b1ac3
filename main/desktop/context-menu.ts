import { type BrowserWindow, Menu } from 'electron';
import { contextItems } from './context-items.ts';
import { menuWords } from './menu.ts';

/** Offers editing where text is typed, and copying where text or a figure is chosen, by the right mouse button. */
export function serveContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextItems(params, menuWords());
    if (items.length > 0) {
      Menu.buildFromTemplate(items).popup({ window, x: params.x, y: params.y });
    }
  });
}
