import { contextBridge, ipcRenderer, webUtils } from 'electron';

type Listener = (payload: unknown) => void;

const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on('event', (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) {
    listener(payload);
  }
});

/**
 * All that a page can reach: requests of the contract, events, and a token for a file dropped by the person. Whether a
 * channel exists and a request fits is decided in main, where the page cannot change the answer.
 */
contextBridge.exposeInMainWorld('api', {
  invoke: (channel: string, request: unknown) => ipcRenderer.invoke('invoke', channel, request),
  /** Returns the way to stop listening: an AbortSignal cannot cross the bridge. */
  on: (name: string, listener: Listener) => {
    const heard = listeners.get(name) ?? new Set();
    listeners.set(name, heard.add(listener));
    return () => {
      heard.delete(listener);
    };
  },
  /** The path of a dropped file goes to main without the page seeing it; the page gets a token. */
  fileToken: (file: File) => ipcRenderer.invoke('file-token', webUtils.getPathForFile(file)),
});
