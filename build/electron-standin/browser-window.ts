import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';
import { app } from './app.ts';
import { engineFor } from './browser/engines.ts';
import type { Running } from './browser/launch.ts';
import type { Session } from './browser/pipe.ts';
import { readiness } from './readiness.ts';
import { onlyEvents, onlyKnown, StrictEmitter } from './strict.ts';
import { WebContents } from './web-contents.ts';

const OPTIONS = [
  ...['show', 'width', 'height', 'minWidth', 'minHeight', 'title', 'backgroundColor', 'autoHideMenuBar', 'icon'],
  'webPreferences',
];
const PREFERENCES = [
  ...['preload', 'contextIsolation', 'sandbox', 'nodeIntegration', 'webSecurity', 'webviewTag'],
  ...['spellcheck', 'navigateOnDragDrop', 'backgroundThrottling'],
];
/** What a window emits. */
export const WINDOW_EVENTS = [
  'closed',
  'close',
  'ready-to-show',
  'show',
  'focus',
  'blur',
  'unresponsive',
  'responsive',
] as const;

const windows: BrowserWindow[] = [];

/** A window: one without tabs where there is a display, a page out of sight elsewhere. */
export class BrowserWindow extends StrictEmitter {
  readonly webContents: WebContents;
  readonly #options: BrowserWindowConstructorOptions;
  #engine: Running | undefined;
  #targetId = '';
  #destroyed = false;
  #minimized = false;
  #visible: boolean;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!readiness.ready) {
      throw new Error('Cannot create BrowserWindow before app is ready');
    }
    onlyKnown('BrowserWindow', options, OPTIONS);
    onlyKnown('webPreferences', options.webPreferences, PREFERENCES);
    refuseUnsafe(options.webPreferences ?? {});
    this.#options = options;
    this.#visible = options.show ?? true;
    this.webContents = new WebContents(this.#open(), options.webPreferences?.preload);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    windows.push(this);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return windows.findLast((window) => window.isVisible()) ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return windows.find((window) => window.webContents === contents) ?? null;
  }

  override on(event: string | symbol, listener: (...args: never[]) => void): this {
    onlyEvents('BrowserWindow', event, WINDOW_EVENTS);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    if (this.#options.show === false) {
      throw new Error('showing a window that began out of sight is not implemented by the stand-in');
    }
    this.#visible = true;
    this.focus();
    this.emit('show');
  }

  focus(): void {
    void this.webContents
      .attached()
      .then((session) => session.send('Page.bringToFront'))
      // Nothing to bring to the front any more.
      .catch(() => undefined);
  }

  isVisible(): boolean {
    return this.#visible && !this.#minimized;
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  minimize(): void {
    this.#minimized = true;
  }

  restore(): void {
    this.#minimized = false;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getContentBounds(): Rectangle {
    return { x: 0, y: 0, width: this.#options.width ?? 800, height: this.#options.height ?? 600 };
  }

  /** Closes as the person would: `close` may be prevented. */
  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) {
      this.destroy();
    }
  }

  destroy(): void {
    if (this.#destroyed) {
      return;
    }
    this.#destroyed = true;
    windows.splice(windows.indexOf(this), 1);
    this.webContents.markDestroyed();
    const targetId = this.#targetId;
    if (targetId !== '') {
      // The browser may have gone first.
      this.#engine?.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    this.emit('closed');
    if (windows.length === 0) {
      app.allWindowsClosed();
    }
  }

  async #open(): Promise<Session> {
    const { width = 800, height = 600 } = this.#options;
    const running = await engineFor(this.#visible, app.getPath('userData'), { width, height }, () => this.destroy());
    this.#engine = running;
    this.#targetId = await running.page({ width, height });
    const session = await running.attach(this.#targetId);
    running.browser.on<{ targetId: string }>('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.#targetId) {
        this.destroy();
      }
    });
    if (!running.shows) {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
    }
    return session;
  }
}

function refuseUnsafe(preferences: WebPreferences): void {
  const safe = preferences.contextIsolation !== false && preferences.sandbox !== false;
  if (!safe || preferences.nodeIntegration === true || preferences.webviewTag === true) {
    throw new Error('windows without isolation and sandbox are not implemented by the stand-in');
  }
}
