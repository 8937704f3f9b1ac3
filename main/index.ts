import { app } from 'electron';
import { systemClock } from './clock.ts';
import { watchAskedBooks } from './desktop/asked-book.ts';
import { choosePaths } from './desktop/dialogs.ts';
import { watchFailures } from './desktop/failures.ts';
import { emit, registerIpc } from './desktop/ipc.ts';
import { installMenu, showMenu } from './desktop/menu.ts';
import { printer } from './desktop/print.ts';
import { registerScheme, serveRenderer } from './desktop/protocol.ts';
import { denyPermissions } from './desktop/security.ts';
import { openMainWindow } from './desktop/window.ts';
import type { ServiceDeps } from './services/deps.ts';
import { createFileTokens } from './services/files.ts';
import { createServices } from './services/index.ts';
import { createJobs } from './services/jobs.ts';
import { createSession } from './services/session.ts';
import { userName } from './user.ts';

if (app.requestSingleInstanceLock()) {
  start();
} else {
  app.quit();
}

function start(): void {
  watchFailures();
  registerScheme();
  const books = watchAskedBooks();
  app.setAppUserModelId('example.tierbook');

  const clock = systemClock();
  const deps: ServiceDeps = {
    session: createSession(clock, emit),
    clock,
    files: createFileTokens(),
    jobs: createJobs(emit),
    printer,
    dialogs: { choose: choosePaths, asked: books.waiting },
    menu: {
      version: app.getVersion(),
      show: (state) => showMenu(state, (name, book) => emit('command', { name, book: book ?? null })),
    },
    userFolder: app.getPath('userData'),
    user: userName(),
    emit,
  };
  const services = createServices(deps);

  void app.whenReady().then(async () => {
    denyPermissions();
    serveRenderer();
    registerIpc(deps.files);
    installMenu(app.getLocale(), deps.menu);
    // The window asks while the book opens; its first answer is about that book, not about none.
    const opened = books.openFirst(deps, services);
    const answer = async (channel: string, request: unknown) => {
      await opened;
      return services.dispatch(channel, request);
    };
    await Promise.all([opened, openMainWindow(answer)]);
  });

  app.on('window-all-closed', () => app.quit());
  // The book becomes one file again before the process ends.
  let closed = false;
  app.on('will-quit', (event) => {
    if (!closed) {
      event.preventDefault();
      void deps.session.close().finally(() => {
        closed = true;
        app.quit();
      });
    }
  });
}
