import type { MessagePort } from 'node:worker_threads';
import type { RawRecord } from '../../../shared/import/types.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadingMessage } from './guarded-worker.ts';

/** The worker's side: hands records over batch by batch, and refusals as such. */
export async function runWorker(port: MessagePort | null, records: AsyncIterable<RawRecord[] | null>): Promise<void> {
  if (port === null) {
    throw new Error('This file runs as a worker only.');
  }
  const send = (message: ReadingMessage) => port.postMessage(message);
  try {
    for await (const rows of records) {
      if (rows === null) {
        send({ type: 'working' });
      } else {
        send({ type: 'rows', rows });
        await new Promise<void>((resolve) => port.once('message', () => resolve()));
      }
    }
    send({ type: 'done' });
  } catch (cause) {
    if (!(cause instanceof Refusal)) {
      throw cause;
    }
    send({ type: 'failed', error: cause.toFailure() });
  }
}
