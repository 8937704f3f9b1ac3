import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from './find.ts';
import { Pipe, type Session } from './pipe.ts';
import { hasDisplay, staysOutOfSight } from './showing.ts';

type Wanted = { readonly width: number; readonly height: number };

/** A running browser: its protocol, how to reach a page of it, and what the tests connect to. */
export type Running = {
  readonly shows: boolean;
  readonly browser: Session;
  readonly attach: (targetId: string) => Promise<Session>;
  /** A page for a window: its target id. */
  readonly page: (wanted: Wanted) => Promise<string>;
  readonly onClose: (listener: () => void) => void;
  readonly close: () => Promise<void>;
};

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-features=Translate,MediaRouter,DialMediaRouteProvider,OptimizationHints',
  '--disable-search-engine-choice-screen',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--hide-scrollbars=false',
  '--font-render-hinting=none',
];

/**
 * Starts the browser with its profile in the application's own folder; one that only prints keeps nothing and has a folder
 * of its own, since a browser leaves at once where another one uses its profile: two may print at the same time. It shows
 * windows where they are wanted and an installed browser and a display are at hand; TIERBOOK_HEADLESS=1 keeps it out of
 * sight.
 */
export async function launch(userData: string, size: Wanted, visible: boolean): Promise<Running> {
  const found = await findBrowser();
  const shows = visible && found.canShow && hasDisplay() && !staysOutOfSight();
  const profile = visible ? keptProfile(userData) : mkdtempSync(join(tmpdir(), 'tierbook-unseen-'));
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const child = spawn(
    found.program,
    [
      ...(shows ? [] : [found.bundled ? '--headless=shell' : '--headless=new', '--disable-gpu']),
      ...(found.bundled ? ['--no-zygote', '--in-process-gpu'] : []),
      ...(root || found.bundled ? ['--no-sandbox'] : []),
      ...QUIET,
      '--remote-debugging-pipe',
      ...(process.env.TIERBOOK_STANDIN_TEST === '1' ? ['--remote-debugging-port=0'] : []),
      `--user-data-dir=${profile}`,
      ...(shows ? [`--app=${BLANK}`, `--window-size=${size.width},${size.height}`] : ['--no-startup-window']),
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, ...found.environment } },
  );
  if (!visible) {
    child.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  }
  const pipe = new Pipe(child);
  const browser = pipe.session();
  await Promise.race([browser.send('Browser.getVersion'), failure(child, found.program)]);
  announce(profile);
  refuseStrangers(browser);
  await browser.send('Target.setDiscoverTargets', { discover: true });
  return {
    shows,
    browser,
    attach: async (targetId) =>
      pipe.session((await browser.send('Target.attachToTarget', { targetId, flatten: true })).sessionId),
    page: (wanted) => openPage(browser, shows, wanted),
    onClose: (listener) => pipe.onClose(listener),
    close: () => close(child, browser),
  };
}

function keptProfile(userData: string): string {
  const profile = join(userData, 'standin-profile');
  mkdirSync(profile, { recursive: true });
  return profile;
}

const BLANK = 'data:text/html,<title>Tierbook</title>';

/** The first visible window is the one the browser came with: only that one can be without tabs and address bar. */
async function openPage(browser: Session, shows: boolean, { width, height }: Wanted): Promise<string> {
  if (shows) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const first = targetInfos.find(({ type, url }) => type === 'page' && url === BLANK);
    if (first !== undefined) {
      return first.targetId;
    }
  }
  return (await browser.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })).targetId;
}

/** Windows that a page opened itself: the application has been asked and has denied them, so they go. */
function refuseStrangers(browser: Session): void {
  browser.on<{ targetInfo: { targetId: string; type: string; openerId?: string } }>(
    'Target.targetCreated',
    ({ targetInfo: { targetId, type, openerId } }) => {
      if (type === 'page' && openerId !== undefined) {
        browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
      }
    },
  );
}

function failure(child: ChildProcess, program: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The browser ${program} ended at once (code ${code}).`)));
  });
}

/** Tells the test that started this process where its browser can be joined. */
function announce(profile: string): void {
  const send = process.send?.bind(process);
  if (send === undefined || process.env.TIERBOOK_STANDIN_TEST !== '1') {
    return;
  }
  const file = join(profile, 'DevToolsActivePort');
  void (async () => {
    while (!existsSync(file) || !readFileSync(file, 'utf8').includes('\n')) {
      await wait(20);
    }
    const [port = '', path = ''] = readFileSync(file, 'utf8').split('\n');
    send({ standin: 'endpoint', endpoint: `ws://127.0.0.1:${port}${path}` });
  })();
}

async function close(child: ChildProcess, browser: Session): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  browser.send('Browser.close').catch(() => undefined);
  await Promise.race([gone, wait(3000).then(() => child.kill('SIGKILL'))]);
}
