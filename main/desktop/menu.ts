import { Menu } from 'electron';
import type { AppMenu, MenuState } from '../services/deps.ts';
import { type MenuWords, menuCatalogues, type RunCommand, templateOf } from './menu-template.ts';

let shown: MenuState = { language: 'en', bookOpen: false, recent: [] };

/** The words of the menu that is shown. */
export function menuWords(): MenuWords {
  return menuCatalogues[shown.language];
}

/** The menu until the window has told its language: that of the system, without a book. */
export function installMenu(locale: string, menu: AppMenu | null): void {
  const language = locale.startsWith('zh') ? 'zh-CN' : locale.startsWith('nl') ? 'nl' : 'en';
  menu?.show({ language, bookOpen: false, recent: [] });
}

/** Shows the menu anew. */
export function showMenu(state: MenuState, run: RunCommand): void {
  shown = state;
  Menu.setApplicationMenu(Menu.buildFromTemplate(templateOf(state, run, process.platform)));
}
