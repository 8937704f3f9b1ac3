import { resolve } from 'node:path';
import { app } from 'electron';
import type { ServiceDeps } from '../services/deps.ts';
import type { Services } from '../services/index.ts';
import { showMainWindow } from './window.ts';

/** Books the system asks for: double-clicked, named on the command line, or handed over by a second start. */
export type AskedBooks = {
  /** One that is not open yet, because it needs a passphrase or was refused; whoever is told takes it up. */
  waiting(): string | null;
  /** Opens the book named on this command line, if there is one. */
  openFirst(deps: ServiceDeps, services: Services): Promise<void>;
};

let asked: string | null = null;

/** Listens for books from the moment the program starts: macOS asks before `ready`. */
export function watchAskedBooks(): AskedBooks {
  asked = bookIn(process.argv, process.cwd());
  let open = async (_path: string): Promise<void> => undefined;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    asked = path;
    void open(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    showMainWindow();
    const path = bookIn(argv, folder);
    if (path !== null) {
      asked = path;
      void open(path);
    }
  });
  return {
    waiting: () => {
      const path = asked;
      asked = null;
      return path;
    },
    async openFirst(deps, services) {
      open = async (path) => {
        // Nobody else need take it up while it is being opened.
        asked = null;
        const opened = await services.call('book.open', { token: deps.files.tokenFor(path) });
        if (!opened.ok) {
          // The question for a passphrase stands on the first screen; anything else is said over the open book.
          if (opened.error.code === 'passphrase-needed') {
            await deps.session.close();
          }
          asked = path;
          deps.emit('session', { state: deps.session.current() === null ? 'none' : 'open' });
        }
      };
      if (asked !== null) {
        await open(asked);
      }
    },
  };
}

/** The first argument that names a book; switches and the program itself are passed over. */
export function bookIn(argv: readonly string[], folder: string): string | null {
  const found = argv.slice(1).find((argument) => !argument.startsWith('-') && argument.endsWith('.tierbook'));
  return found === undefined ? null : resolve(folder, found);
}
