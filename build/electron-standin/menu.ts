import type { MenuItemConstructorOptions, PopupOptions } from 'electron';
import { checkAccelerator } from './accelerator.ts';
import { onlyKnown, StrictEmitter } from './strict.ts';

const KEYS = [
  ...['id', 'label', 'role', 'type', 'accelerator', 'click', 'submenu', 'enabled', 'visible', 'checked'],
  'registerAccelerator',
];
const POPUP = ['window', 'frame', 'x', 'y', 'positioningItem', 'sourceType', 'callback'];
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
  readonly enabled: boolean;
  readonly accelerator: string | undefined;
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
    if (options.accelerator !== undefined) {
      checkAccelerator(options.accelerator);
    }
    if (options.type === 'submenu' && options.submenu === undefined) {
      throw new Error('Invalid submenu');
    }
    this.id = options.id;
    this.enabled = options.enabled ?? true;
    this.accelerator = options.accelerator;
    this.label = options.label ?? options.role ?? '';
    this.role = options.role;
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : undefined;
    const click = options.click as ((item: MenuItem) => void) | undefined;
    this.click = () => {
      // What is greyed out cannot be chosen.
      if (this.enabled) {
        click?.(this);
      }
    };
  }
}

let applicationMenu: Menu | null = null;

/**
 * The menu as data: a browser window has no room for it, so its commands are reached by tests and by the page's own keys. In
 * place of a menu under the mouse the browser shows its own.
 */
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

  popup(options: PopupOptions = {}): void {
    onlyKnown('Menu.popup', options, POPUP);
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
