import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const REGISTER = join(import.meta.dirname, 'register.ts');

export type StartOptions = {
  /** The entry module, e.g. dist/main/index.js. */
  readonly entry: string;
  readonly profile: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

type FromApp =
  | { readonly standin: 'endpoint'; readonly endpoint: string }
  | { readonly standin: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string };

/** The application under the stand-in, started for a test or a picture. */
export type StartedApp = {
  readonly process: ChildProcess;
  /** Where Playwright joins the browser; rejects when the application ends before it shows a window. */
  readonly endpoint: Promise<string>;
  /** Runs a function in the main process with Electron's parts, like Playwright's `electronApp.evaluate`. */
  evaluate(source: string, argument: unknown): Promise<unknown>;
  /** Everything it wrote to stdout and stderr so far. */
  output(): string;
  /** The exit code, once it ended. */
  readonly ended: Promise<number | null>;
};

/** Starts the application out of sight, ready to be joined by Playwright. */
export function startApp({ entry, profile, args = [], environment = {} }: StartOptions): StartedApp {
  const child = spawn(process.execPath, ['--import', REGISTER, entry, `--user-data-dir=${profile}`, ...args], {
    cwd: ROOT,
    env: { ...process.env, TIERBOOK_STANDIN_TEST: '1', TIERBOOK_HEADLESS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const answers = new Map<number, (message: FromApp & { standin: 'answer' }) => void>();
  let last = 0;
  const endpoint = new Promise<string>((resolve, reject) => {
    child.on('message', (message: FromApp) => {
      if (message.standin === 'endpoint') {
        resolve(message.endpoint);
      } else {
        answers.get(message.id)?.(message);
        answers.delete(message.id);
      }
    });
    void ended.then((code) => reject(new Error(`The application ended with code ${code}.\n${output}`)));
  });
  // Whoever starts an application that is meant to end at once does not ask for its browser.
  endpoint.catch(() => undefined);
  return {
    process: child,
    endpoint,
    ended,
    output: () => output,
    evaluate(source, argument) {
      last += 1;
      const id = last;
      child.send({ standin: 'evaluate', id, source, argument });
      return new Promise((resolve, reject) => {
        answers.set(id, ({ value, error }) => (error === undefined ? resolve(value) : reject(new Error(error))));
        void ended.then(() => reject(new Error(`The application ended before it answered.\n${output}`)));
      });
    },
  };
}
