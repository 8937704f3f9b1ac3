import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { deflate } from 'node:zlib';
import { Refusal } from '../../shared/result.ts';
import { changed } from './source.ts';

/** Plain bytes a chunk holds at most. */
export const CHUNK = 1 << 20;

/** A stretch of a file, compressed, and how many bytes it was. */
export type PlainChunk = { readonly plainLength: number; readonly bytes: Uint8Array };

/**
 * A file that is packed while the writer still matches and plans: the system's own threads do it, and the writer finds the
 * chunks ready when it comes to them.
 */
export type PackedAhead = {
  readonly port: MessagePort;
  /** Counts what was sent. */
  readonly sent: SharedArrayBuffer;
};

/** Null: the file could not be read to its end. */
type Sent = PlainChunk | { readonly sha256: string | null };

const compress = promisify<Uint8Array, { level: number }, Buffer>(deflate);

/** Begins to pack a file. `stop` ends it when nobody wants the chunks any more. */
export function packAhead(path: string): { readonly ahead: PackedAhead; readonly stop: () => void } {
  const { port1, port2 } = new MessageChannel();
  const sent = new SharedArrayBuffer(4);
  const state = { stopped: false };
  const send = (message: Sent) => {
    port1.postMessage(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : []);
    Atomics.add(new Int32Array(sent), 0, 1);
    Atomics.notify(new Int32Array(sent), 0);
  };
  pack(path, send, state).catch(() => send({ sha256: null }));
  return {
    ahead: { port: port2, sent },
    stop: () => {
      state.stopped = true;
      port1.close();
    },
  };
}

async function pack(path: string, send: (message: Sent) => void, state: { readonly stopped: boolean }): Promise<void> {
  const file = await open(path, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const plainLength = await fill(file, buffer);
      if (plainLength === 0 || state.stopped) {
        break;
      }
      const plain = buffer.subarray(0, plainLength);
      hash.update(plain);
      send({ plainLength, bytes: new Uint8Array(await compress(plain, { level: 1 })) });
    }
    send({ sha256: state.stopped ? null : hash.digest('hex') });
  } finally {
    await file.close();
  }
}

async function fill(file: Awaited<ReturnType<typeof open>>, buffer: Buffer): Promise<number> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, null);
    if (bytesRead === 0) {
      break;
    }
    length += bytesRead;
  }
  return length;
}

/**
 * The chunks of a file that is packed elsewhere, in order; waits for those that are not there yet.
 * @throws Refusal `file-changed` where the bytes are not those that were read, `file-missing` where they are gone
 */
export function* chunksAhead({ port, sent }: PackedAhead, path: string, sha256: string): Generator<PlainChunk> {
  const count = new Int32Array(sent);
  try {
    for (let taken = 0; ; taken++) {
      while (Atomics.load(count, 0) <= taken) {
        Atomics.wait(count, 0, taken, 100);
      }
      const message = receiveMessageOnPort(port)?.message as Sent | undefined;
      if (message === undefined || !('bytes' in message)) {
        if (message?.sha256 !== sha256) {
          closeSync(openOriginal(path));
          throw changed(path);
        }
        return;
      }
      yield message;
    }
  } finally {
    port.close();
  }
}

/** @throws Refusal `file-missing` */
export function openOriginal(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new Refusal('file-missing', `There is no file at ${path}. It may have been moved or deleted.`);
  }
}
