import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { closeEngines } from './browser/engines.ts';
import { takeLock } from './instance-lock.ts';
import { readiness } from './readiness.ts';
import { onlyEvents, StrictEmitter } from './strict.ts';

/** What the application may listen to; nothing else is ever emitted here. */
export const APP_EVENTS = [
  'ready',
  'activate',
  'open-file',
  'second-instance',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'web-contents-created',
  'render-process-gone',
  'child-process-gone',
] as const;

type Closable = { close(): void; isDestroyed(): boolean };

class App extends StrictEmitter {
  readonly isPackaged = false;
  #windows: () => readonly Closable[] = () => [];
  #quitting = false;
  readonly #ready: Promise<void>;
  readonly #package: { readonly name: string; readonly version: string; readonly folder: string };

  constructor() {
    super();
    this.#package = nearestPackage(dirname(resolve(process.argv[1] ?? '.')));
    // Electron ends in good order on these too.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.quit());
    }
    // After the entry module has run, as in Electron.
    this.#ready = new Promise((done) => {
      setImmediate(() => {
        readiness.ready = true;
        this.emit('ready', {}, {});
        done();
      });
    });
  }

  override on(event: string | symbol, listener: (...args: never[]) => void): this {
    onlyEvents('app', event, APP_EVENTS);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  isReady(): boolean {
    return readiness.ready;
  }

  getName(): string {
    return this.#package.name;
  }

  getVersion(): string {
    return this.#package.version;
  }

  getAppPath(): string {
    // A test may serve other pages than dist/ holds.
    return process.env.TIERBOOK_STANDIN_APP ?? this.#package.folder;
  }

  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getPath(name: string): string {
    const home = homedir();
    switch (name) {
      case 'home':
        return home;
      case 'temp':
        return tmpdir();
      case 'documents':
        return join(home, 'Documents');
      case 'downloads':
        return join(home, 'Downloads');
      case 'userData':
        return switchValue('user-data-dir') ?? join(configuration(home), `${this.#package.name}-standin`);
      default:
        throw new Error(`app.getPath('${name}') is not implemented by the stand-in`);
    }
  }

  setAppUserModelId(_id: string): void {
    // Windows groups task bar buttons by it; the browser's windows are not ours to group.
  }

  requestSingleInstanceLock(additionalData?: object): boolean {
    return takeLock(this.getPath('userData'), additionalData, (argv, folder, data) =>
      this.emit('second-instance', {}, argv, folder, data),
    );
  }

  quit(): void {
    if (this.#quitting || this.#prevented('before-quit')) {
      return;
    }
    this.#quitting = true;
    for (const window of this.#windows()) {
      window.close();
    }
    if (this.#windows().length > 0) {
      this.#quitting = false;
      return;
    }
    if (this.#prevented('will-quit')) {
      this.#quitting = false;
      return;
    }
    this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    void closeEngines().then(() => process.exit(code));
  }

  /** For BrowserWindow only. */
  watchWindows(windows: () => readonly Closable[]): void {
    this.#windows = windows;
  }

  /** For BrowserWindow only. */
  allWindowsClosed(): void {
    if (this.#quitting) {
      return;
    }
    if (!this.emit('window-all-closed')) {
      this.quit();
    }
  }

  #prevented(event: string): boolean {
    let prevented = false;
    this.emit(event, { preventDefault: () => (prevented = true) });
    return prevented;
  }
}

/** The value of a Chromium switch such as --user-data-dir=…, which Electron reads from the command line. */
function switchValue(name: string): string | undefined {
  const prefix = `--${name}=`;
  const found = process.argv.find((argument) => argument.startsWith(prefix));
  return found === undefined ? undefined : resolve(found.slice(prefix.length));
}

function configuration(home: string): string {
  if (process.platform === 'win32') {
    return process.env.APPDATA ?? join(home, 'AppData/Roaming');
  }
  return process.platform === 'darwin'
    ? join(home, 'Library/Application Support')
    : (process.env.XDG_CONFIG_HOME ?? join(home, '.config'));
}

function nearestPackage(folder: string): { name: string; version: string; folder: string } {
  try {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    return { name: name ?? 'app', version: version ?? '0.0.0', folder };
  } catch {
    const above = dirname(folder);
    return above === folder ? { name: 'app', version: '0.0.0', folder: process.cwd() } : nearestPackage(above);
  }
}

export const app = new App();
