import { fail, ok, type Result } from '../../shared/result.ts';
import type { Printer, PrintWindow } from './deps.ts';
import { createPrintQueue, type PrintQueue } from './print-queue.ts';

/**
 * Works with a window that shows what its queue is given, and closes it.
 * @param key names the queue to the window's page
 */
export async function withWindow<Value>(
  printer: Printer | null,
  queues: Map<string, PrintQueue>,
  key: string,
  work: (window: PrintWindow, queue: PrintQueue) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (printer === null) {
    return fail(
      'no-printer',
      'There is no browser to lay out the pages. Install Chrome, Edge or Chromium and try again.',
    );
  }
  const queue = createPrintQueue();
  queues.set(key, queue);
  const opened = await printer.open(`print.html?job=${key}`, async (channel) => {
    if (channel === 'print.next') {
      return ok({ document: await queue.next() });
    }
    queue.ready();
    return ok({});
  });
  if (!opened.ok) {
    queues.delete(key);
    return opened;
  }
  try {
    return await work(opened.value, queue);
  } finally {
    queue.end();
    queues.delete(key);
    await opened.value.close();
  }
}
