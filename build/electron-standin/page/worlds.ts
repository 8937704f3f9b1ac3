/// <reference lib="dom" />
import { type Bridge, makeBridge } from './bridge.ts';
import { makeWire, type Wire } from './wire.ts';

/** What the preload sees instead of Electron's sandboxed renderer: the scripts for both worlds of a page. */
export type Worlds = { readonly main: string; readonly isolated: string };

/** Names that tie the worlds of one window together; unguessable for the page. */
export type Names = { readonly secret: string; readonly binding: string; readonly deliver: string };

type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

/**
 * webUtils.getPathForFile answers at once, so the page has to stand still while this process looks the path up: it
 * stops at `debugger`, and goes on when `answer` has been written. See WebContents.
 */
const PATH_FOR_FILE = `function getPathForFile(file) {
  if (!(file instanceof File)) throw new TypeError('getPathForFile expects a File');
  let answer = '';
  debugger;
  return answer;
}`;

/** Builds the scripts that run in every new document of a window, before any of the page's own. */
export function worldScripts(names: Names, preload: string | undefined, platform: string): Worlds {
  const given = JSON.stringify({ ...names, platform });
  const wrapped = `function (require, module, exports, process) {\n${preload ?? ''}\n}`;
  return {
    main: `(${mainWorld})(${given}, ${makeBridge});`,
    isolated: `(${isolatedWorld})(${given}, ${makeBridge}, (${makeWire})(), ${PATH_FOR_FILE}, ${wrapped});`,
  };
}

/** The page's world: the far end of the bridge, and window.open answered as Electron does for a denied window. */
function mainWorld(given: Names, bridgeBetween: typeof makeBridge): void {
  const top = window.top === window;
  const bridge = top ? bridgeBetween(given.secret, 'main', 'isolated') : undefined;
  window.open = (url = '', frameName = '', features = '') => {
    bridge?.tell('open', { url: new URL(String(url), document.baseURI).href, frameName, features });
    return null;
  };
}

/** The preload's world: require('electron') of a sandboxed preload, on the text binding to this process. */
function isolatedWorld(
  given: Names & { readonly platform: string },
  bridgeBetween: typeof makeBridge,
  wire: Wire,
  pathOf: (file: File) => string,
  preload: Preload,
): void {
  // Electron runs a preload in the main frame only.
  if (window.top !== window) {
    return;
  }
  type Listener = (event: object, ...args: unknown[]) => void;
  type Answer = { resolve: (value: unknown) => void; reject: (error: Error) => void };
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const post = world[given.binding] as (text: string) => void;
  const bridge: Bridge = bridgeBetween(given.secret, 'isolated', 'main');
  const waiting = new Map<number, Answer>();
  const listeners = new Map<string, Listener[]>();
  let last = 0;

  function strict(name: string, members: object): object {
    return new Proxy(members, {
      get(target, key) {
        if (typeof key === 'string' && !(key in target)) {
          throw new Error(`${name}.${key} is not implemented by the stand-in`);
        }
        return Reflect.get(target, key);
      },
    });
  }

  function add(channel: string, listener: Listener): void {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
  }

  function remove(channel: string, listener: Listener): void {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((other) => other !== listener),
    );
  }

  const electron = strict('electron', {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api),
    }),
    ipcRenderer: strict('ipcRenderer', {
      invoke: (channel: string, ...args: unknown[]) =>
        new Promise((resolve, reject) => {
          last += 1;
          post(JSON.stringify({ kind: 'invoke', id: last, channel, args: wire.encode(args) }));
          waiting.set(last, { resolve, reject });
        }),
      send: (channel: string, ...args: unknown[]) =>
        post(JSON.stringify({ kind: 'send', id: 0, channel, args: wire.encode(args) })),
      on: add,
      off: remove,
      removeListener: remove,
    }),
    webUtils: strict('webUtils', { getPathForFile: pathOf }),
  });

  world[given.deliver] = (text) => {
    const message = JSON.parse(text) as { kind: string; id: number; channel: string; value: string };
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.channel) ?? []) {
        listener({}, ...(wire.decode(message.value) as unknown[]));
      }
      return;
    }
    const answer = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'resolve') {
      answer?.resolve(wire.decode(message.value));
    } else {
      answer?.reject(new Error(message.value));
    }
  };
  const TYPED = ['text', 'search', 'url', 'tel', 'email', 'password', 'number', 'date', 'time'];
  // After the page has had its say, and with what it chose by then, as Electron tells it.
  window.addEventListener('contextmenu', (event) => {
    if (event.defaultPrevented) {
      return;
    }
    const field = event.target instanceof Element ? event.target.closest('input, textarea, [contenteditable]') : null;
    const isText =
      (field instanceof HTMLInputElement && TYPED.includes(field.type)) || field instanceof HTMLTextAreaElement;
    const chosen = isText
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : String(window.getSelection() ?? '');
    const isEditable = isText
      ? !field.readOnly && !field.disabled
      : field !== null && !(field instanceof HTMLInputElement);
    const editFlags = {
      canCut: isEditable && chosen !== '',
      canCopy: chosen !== '',
      canPaste: isEditable,
      canSelectAll: true,
    };
    const params = { x: event.clientX, y: event.clientY, isEditable, selectionText: chosen, editFlags };
    post(JSON.stringify({ kind: 'context-menu', id: 0, channel: '', args: wire.encode(params) }));
  });
  bridge.onTell((name, data) => post(JSON.stringify({ kind: name, id: 0, channel: '', args: wire.encode(data) })));

  const module = { exports: {} };
  try {
    preload(
      (name) => {
        if (name !== 'electron') {
          throw new Error(`module not found: ${name}`);
        }
        return electron;
      },
      module,
      module.exports,
      strict('process', { platform: given.platform, sandboxed: true, contextIsolated: true, type: 'renderer' }),
    );
  } catch (error) {
    console.error('Unable to load preload script', error);
  }
}
