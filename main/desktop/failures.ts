import { app, dialog } from 'electron';
import { fail } from '../../shared/result.ts';

/** Our own mistake in a handler: the window gets one sentence, the log the whole story. */
export function reportBug(error: unknown, where: string): ReturnType<typeof fail> {
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`${where}: ${story}`);
  return fail('internal', 'Something went wrong inside Tierbook. Nothing was half-written; please report the detail.', {
    cause: error instanceof Error ? error.message : String(error),
    where,
  });
}

/** A failure outside any request: said once in a dialog with the detail to copy, then the program ends. */
export function watchFailures(): void {
  const end = (error: unknown) => {
    const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(story);
    dialog.showErrorBox(
      'Tierbook has to close',
      `Something went wrong inside Tierbook. Your book is safe: what was saved stays saved. Start Tierbook again; if it happens again, send this to support:\n\n${story}`,
    );
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
