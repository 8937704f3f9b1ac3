import type { MenuItemConstructorOptions } from 'electron';
import { onlyKnown, StrictEmitter } from './strict.ts';

const KEYS = ['id', 'label', 'role', 'type', 'accelerator', 'click', 'submenu', 'enabled', 'visible', 'checked'];
const ROLES = [
  ...['appMenu', 'fileMenu', 'editMenu', 'viewMenu', 'windowMenu', 'help', 'about', 'services', 'hide', 'hideOthers'],
  ...['unhide', 'quit', 'close', 'minimize', 'zoom', 'togglefullscreen', 'reload', 'forceReload', 'toggleDevTools'],
  ...['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll', 'front', 'window'],
  ...['resetZoom', 'zoomIn', 'zoomOut'],
];

class MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly submenu: Menu | undefined;
  readonly click: () => void;

  constructor(options: MenuItemConstructorOptions) {
    onlyKnown('MenuItem', options, KEYS);
    if (options.role !== undefined && !ROLES.includes(options.role)) {
      throw new Error(`menu role ${options.role} is not implemented by the stand-in`);
    }
    if (options.role === undefined && options.type !== 'separator' && options.label === undefined) {
      throw new Error('Invalid template for MenuItem: must have label, role or type');
    }
    this.id = options.id;
    this.label = options.label ?? options.role ?? '';
    this.role = options.role;
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : undefined;
    const click = options.click as ((item: MenuItem) => void) | undefined;
    this.click = () => click?.(this);
  }
}

let applicationMenu: Menu | null = null;

/** The menu as data: a browser window has no room for it, so its commands are reached from tests and shortcuts only. */
export class Menu extends StrictEmitter {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    const menu = new Menu();
    menu.items.push(...template.map((options) => new MenuItem(options)));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) {
        return found;
      }
    }
    return null;
  }
}
