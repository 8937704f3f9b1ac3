import type * as Electron from 'electron';
import type { APP_EVENTS, app } from './app.ts';
import type { BrowserWindow, WINDOW_EVENTS } from './browser-window.ts';
import type { dialog } from './dialog.ts';
import type { ipcMain } from './ipc-main.ts';
import type { Menu } from './menu.ts';
import type { protocol } from './protocol.ts';
import type { defaultSession } from './session.ts';
import type { shell } from './shell.ts';
import type { PAGE_EVENTS, WebContents } from './web-contents.ts';

/**
 * Holds the stand-in to Electron's own declarations: a member or an event that Electron does not have, or one that
 * answers something else, is a type error here that names it.
 */
type Function = (...args: never[]) => unknown;
type Plain = string | number | boolean | null | undefined | Buffer | readonly string[] | Promise<unknown>;

/** Answers that are parts of Electron themselves are held to it on their own. */
type AnswerFits<Mine, Theirs> = [Theirs] extends [Plain] ? ([Mine] extends [Theirs] ? true : false) : true;

type Fits<Mine, Theirs> = Mine extends Function
  ? Theirs extends Function
    ? AnswerFits<ReturnType<Mine>, ReturnType<Theirs>>
    : false
  : AnswerFits<Mine, Theirs>;

/** Names of what the stand-in has unlike Electron. @typeParam Own what only the stand-in's other parts call */
type Unlike<Mine, Theirs, Own extends keyof Mine = never> = {
  [Name in Exclude<Extract<keyof Mine, string>, Own>]: Name extends keyof Theirs
    ? Fits<Mine[Name], Theirs[Name]> extends true
      ? never
      : Name
    : Name;
}[Exclude<Extract<keyof Mine, string>, Own>];

/** Names of events that Electron never emits there. */
type UnknownEvents<Names extends readonly string[], Emitter> = {
  [Name in Names[number]]: Emitter extends { on(event: Name, listener: () => void): unknown } ? never : Name;
}[Names[number]];

type Nothing<Names extends never> = Names;

/** Every part of the stand-in that the application meets. */
export type HeldToElectron = [
  Nothing<Unlike<typeof app, Electron.App, 'watchWindows' | 'allWindowsClosed'>>,
  Nothing<Unlike<BrowserWindow, Electron.BrowserWindow>>,
  Nothing<Unlike<typeof BrowserWindow, typeof Electron.BrowserWindow, 'prototype'>>,
  Nothing<Unlike<WebContents, Electron.WebContents, 'markDestroyed' | 'attached'>>,
  Nothing<Unlike<typeof dialog, Electron.Dialog>>,
  Nothing<Unlike<typeof ipcMain, Electron.IpcMain>>,
  Nothing<Unlike<Menu, Electron.Menu>>,
  Nothing<Unlike<typeof Menu, typeof Electron.Menu, 'prototype'>>,
  Nothing<Unlike<typeof protocol, Electron.Protocol>>,
  Nothing<Unlike<typeof defaultSession, Electron.Session>>,
  Nothing<Unlike<typeof shell, Electron.Shell>>,
  Nothing<UnknownEvents<typeof APP_EVENTS, Electron.App>>,
  Nothing<UnknownEvents<typeof WINDOW_EVENTS, Electron.BrowserWindow>>,
  Nothing<UnknownEvents<typeof PAGE_EVENTS, Electron.WebContents>>,
];
