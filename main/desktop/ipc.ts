import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { EventName, EventPayload } from '../../shared/contract/events.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { FileTokens } from '../services/deps.ts';
import { reportBug } from './failures.ts';
import { isTrusted } from './security.ts';

/** Answers a request of the contract. */
export type Answer = (channel: string, request: unknown) => Promise<Result<unknown>>;

const answers = new Map<WebContents, Answer>();

/** Registers the only two channels there are; which window is asking decides who answers. */
export function registerIpc(files: FileTokens | null): void {
  ipcMain.handle('invoke', async (event, channel: unknown, request: unknown) => {
    const answer = trustedAnswer(event);
    if (answer === null || typeof channel !== 'string') {
      return fail('not-allowed', 'This page may not ask Tierbook for anything.');
    }
    try {
      return await answer(channel, request);
    } catch (error) {
      return reportBug(error, channel);
    }
  });
  ipcMain.handle('file-token', (event, path: unknown) => {
    if (files === null || trustedAnswer(event) === null || typeof path !== 'string' || path === '') {
      throw new Error('only a file dropped on a window of Tierbook has a token');
    }
    return files.tokenFor(path);
  });
}

/** From now on this window's requests get this answer; it ends with the window. */
export function serveWindow(window: BrowserWindow, answer: Answer): void {
  const contents = window.webContents;
  answers.set(contents, answer);
  window.on('closed', () => answers.delete(contents));
}

/** Tells every window that asks for anything. */
export function emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  for (const contents of answers.keys()) {
    if (!contents.isDestroyed()) {
      contents.send('event', name, payload);
    }
  }
}

function trustedAnswer(event: IpcMainInvokeEvent): Answer | null {
  return isTrusted(event, event.sender) ? (answers.get(event.sender) ?? null) : null;
}
