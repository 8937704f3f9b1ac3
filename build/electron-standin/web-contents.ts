import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HandlerDetails, PrintToPDFOptions, WindowOpenHandlerResponse } from 'electron';
import { fromBrowser, originOf, toBrowser } from './address.ts';
import type { Session } from './browser/pipe.ts';
import { answerInvoke, receive } from './ipc-main.ts';
import { type Navigation, type PausedDocument, watchNavigation } from './navigation.ts';
import { makeWire } from './page/wire.ts';
import { type Names, worldScripts } from './page/worlds.ts';
import { answerPathQuestion } from './path-question.ts';
import { printToPDF } from './print.ts';
import { serve } from './protocol.ts';
import { decidePermissions, defaultSession } from './session.ts';
import { onlyEvents, StrictEmitter, strict } from './strict.ts';

const ISOLATED = 'Electron Isolated Context';
/** What a page emits. */
export const PAGE_EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-finish-load',
  'did-fail-load',
  'render-process-gone',
  'context-menu',
  'unresponsive',
  'destroyed',
] as const;
const wire = makeWire();

type Opener = (details: HandlerDetails) => WindowOpenHandlerResponse;
type Paused = PausedDocument & {
  readonly requestId: string;
  readonly resourceType: string;
  readonly request: { readonly url: string; readonly method: string; readonly headers: Record<string, string> };
};
type FromPage = { readonly kind: string; readonly id: number; readonly channel: string; readonly args: string };

let lastId = 0;

/** One page: its protocol session, its address, and what main may ask of it. */
export class WebContents extends StrictEmitter {
  readonly id: number;
  readonly session = defaultSession;
  readonly #names: Names;
  readonly #attached: Promise<Session>;
  #preload: string | undefined;
  #url = '';
  #mainFrame = '';
  #navigation: Navigation | undefined;
  #context: number | undefined;
  #opener: Opener | undefined;
  #destroyed = false;

  constructor(attached: Promise<Session>, preload: string | undefined) {
    super();
    lastId += 1;
    this.id = lastId;
    const secret = randomBytes(16).toString('hex');
    this.#names = { secret, binding: `standin_${secret}`, deliver: `deliver_${secret}` };
    this.#preload = preload;
    this.#attached = attached.then((session) => this.#prepare(session));
    // The window's own load reports the failure; nobody else may be listening yet.
    this.#attached.catch(() => undefined);
  }

  override on(event: string | symbol, listener: (...args: never[]) => void): this {
    onlyEvents('webContents', event, PAGE_EVENTS);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  getURL(): string {
    return this.#url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setWindowOpenHandler(handler: Opener): void {
    this.#opener = handler;
  }

  /** @throws Error with Electron's words when the page cannot be loaded */
  async loadURL(url: string): Promise<void> {
    const session = await this.#attached;
    await decidePermissions(session, this, url);
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()));
    this.#navigation?.expect(toBrowser(url));
    const { errorText } = await session.send('Page.navigate', { url: toBrowser(url) });
    if (errorText !== undefined && errorText !== '') {
      throw new Error(`${errorText} (-2) loading '${url}'`);
    }
    await loaded;
  }

  send(channel: string, ...args: unknown[]): void {
    void this.#deliver({ kind: 'event', id: 0, channel, value: wire.encode(args) }, this.#context);
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    return printToPDF(await this.#attached, options);
  }

  /** Opens the browser's print dialog: the stand-in has no printers of its own. */
  print(_options: object, callback?: (success: boolean, reason: string) => void): void {
    this.#attached
      .then((session) => session.send('Runtime.evaluate', { expression: 'window.print()', userGesture: true }))
      .then(
        () => callback?.(true, ''),
        (error: unknown) => callback?.(false, String(error)),
      );
  }

  /** For BrowserWindow only. */
  markDestroyed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  /** For the stand-in's own dialogs only. */
  attached(): Promise<Session> {
    return this.#attached;
  }

  async #prepare(session: Session): Promise<Session> {
    this.#navigation = watchNavigation(session, this);
    session.on<Paused>('Fetch.requestPaused', (paused) => void this.#intercept(session, paused));
    session.on<{ payload: string; executionContextId: number }>('Runtime.bindingCalled', (call) =>
      this.#hear(JSON.parse(call.payload) as FromPage, call.executionContextId),
    );
    session.on<{ context: { id: number; name: string; auxData: { frameId: string } } }>(
      'Runtime.executionContextCreated',
      ({ context }) => {
        if (context.name === ISOLATED && context.auxData.frameId === this.#mainFrame) {
          this.#context = context.id;
        }
      },
    );
    session.on<{ frame: { id: string; url: string; urlFragment?: string } }>('Page.frameNavigated', ({ frame }) => {
      if (frame.id === this.#mainFrame) {
        this.#url = fromBrowser(frame.url + (frame.urlFragment ?? ''));
      }
    });
    session.on<{ frameId: string; url: string }>('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.#mainFrame) {
        this.#url = fromBrowser(url);
      }
    });
    session.on('Page.loadEventFired', () => this.emit('did-finish-load'));
    session.on<{ url: string; windowName: string }>('Page.windowOpen', ({ url, windowName }) =>
      this.#askOpener({ url, frameName: windowName, features: '' }),
    );
    session.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    );
    answerPathQuestion(session);
    const scripts = worldScripts(this.#names, this.#preload && readFileSync(this.#preload, 'utf8'), process.platform);
    const [{ frameTree }] = await Promise.all([
      session.send('Page.getFrameTree'),
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('DOM.enable'),
      session.send('Debugger.enable'),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      session.send('Runtime.addBinding', { name: this.#names.binding, executionContextName: ISOLATED }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.isolated, worldName: ISOLATED }),
    ]);
    this.#mainFrame = frameTree.frame.id;
    return session;
  }

  async #intercept(session: Session, paused: Paused): Promise<void> {
    const { requestId } = paused;
    try {
      if (paused.resourceType === 'Document' && !this.#mayLoad(paused)) {
        await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      } else if (!(await serve(session, paused))) {
        await session.send('Fetch.continueRequest', { requestId });
      }
    } catch (error) {
      if (!this.#destroyed) {
        console.error('The request failed:', paused.request.url, error);
        await session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => undefined);
      }
    }
  }

  #mayLoad(paused: Paused): boolean {
    return this.#navigation?.mayLoad(paused, paused.frameId === this.#mainFrame) ?? false;
  }

  #hear({ kind, id, channel, args }: FromPage, context: number): void {
    if (kind === 'context-menu') {
      this.emit('context-menu', {}, strict('ContextMenuParams', wire.decode(args) as object));
      return;
    }
    if (kind === 'open') {
      this.#askOpener(wire.decode(args) as { url: string; frameName: string; features: string });
      return;
    }
    const frame = { url: this.#url, origin: originOf(this.#url), parent: null, routingId: 1, processId: 1 };
    const event = { sender: this, senderFrame: { ...frame, top: frame }, processId: 1, frameId: 1, type: 'frame' };
    const values = wire.decode(args) as unknown[];
    if (kind === 'send') {
      receive(channel, event, values);
      return;
    }
    void answerInvoke(channel, event, values)
      .then((value) => this.#deliver({ kind: 'resolve', id, channel, value: wire.encode(value) }, context))
      .catch((error: Error) => this.#deliver({ kind: 'reject', id, channel, value: error.message }, context));
  }

  async #deliver(
    message: { kind: string; id: number; channel: string; value: string },
    context?: number,
  ): Promise<void> {
    if (context === undefined || this.#destroyed) {
      return;
    }
    const session = await this.#attached;
    await session
      .send('Runtime.callFunctionOn', {
        functionDeclaration: `function (text) { globalThis.${this.#names.deliver}(text); }`,
        executionContextId: context,
        arguments: [{ value: JSON.stringify(message) }],
      })
      // The page has gone on to another document; Electron drops such answers too.
      .catch(() => undefined);
  }

  #askOpener(asked: { readonly url: string; readonly frameName: string; readonly features: string }): void {
    const url = fromBrowser(asked.url);
    const referrer = { url: this.#url, policy: 'strict-origin-when-cross-origin' } as const;
    const answer = this.#opener?.({ ...asked, url, disposition: 'foreground-tab', referrer });
    if (answer?.action !== 'deny') {
      throw new Error('windows opened by a page are not implemented by the stand-in: deny them');
    }
  }
}
