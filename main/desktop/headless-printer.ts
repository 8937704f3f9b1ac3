import { app } from 'electron';
import type { Printer } from '../services/deps.ts';
import { registerIpc } from './ipc.ts';
import { printer } from './print.ts';
import { registerScheme, serveRenderer } from './protocol.ts';
import { denyPermissions } from './security.ts';

/** The desktop's printer for a program without windows of its own. */
export type HeadlessPrinter = Printer & {
  /** Ends the engine, if it was ever started. */
  close(): Promise<void>;
};

/** @param prepare makes sure that the pages to print are built; called once, before the first document */
export function createHeadlessPrinter(prepare: () => Promise<void>): HeadlessPrinter {
  let ready: Promise<void> | null = null;
  const start = async () => {
    await Promise.all([prepare(), app.whenReady()]);
    denyPermissions();
    serveRenderer();
    registerIpc(null);
  };
  registerScheme();
  // The engine stays between documents; the command ends it.
  app.on('window-all-closed', () => undefined);
  return {
    async open(path, answer) {
      ready ??= start();
      await ready;
      return printer.open(path, answer);
    },
    async close() {
      if (ready !== null) {
        app.exit(Number(process.exitCode ?? 0));
      }
    },
  };
}
