import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { createDeflate } from 'node:zlib';
import { Refusal } from '../../shared/result.ts';
import { changed } from './source.ts';

/** Plain bytes a chunk holds at most. */
export const CHUNK = 1 << 20;

/** A stretch of a file, compressed, and how many bytes it was. */
export type PlainChunk = { readonly plainLength: number; readonly bytes: Uint8Array };

/** Chunks that wait for the writer at most: packing goes on as they are taken. */
const AHEAD = 8;

/**
 * A file that is packed while the writer matches, plans and writes other things: the system's own threads do it, and the
 * writer finds chunks ready whenever it looks for them.
 */
export type PackedAhead = {
  readonly port: MessagePort;
  /** Counts what was sent. */
  readonly sent: SharedArrayBuffer;
};

/** Null: the file could not be read to its end. The writer answers each chunk it takes. */
type Sent = PlainChunk | { readonly sha256: string | null };

/** What a chunk is packed into at first; larger than buffers that others may have a part of. */
const ROOM = 1 << 19;

/**
 * A chunk compressed. The room it took is given back at once: this thread does little else, and until its collector ran
 * some forty megabytes of it would pile up.
 */
async function compress(plain: Uint8Array): Promise<Uint8Array> {
  const deflate = createDeflate({ level: 1, chunkSize: ROOM });
  deflate.end(plain);
  const parts: Buffer[] = [];
  for await (const part of deflate) {
    parts.push(part as Buffer);
  }
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  for (const room of new Set(parts.map(({ buffer }) => buffer))) {
    if (room instanceof ArrayBuffer && room.byteLength >= ROOM) {
      room.transfer(0);
    }
  }
  return bytes;
}

/** Begins to pack a file. `stop` ends it when nobody wants the chunks any more. */
export function packAhead(path: string): { readonly ahead: PackedAhead; readonly stop: () => void } {
  const { port1, port2 } = new MessageChannel();
  const sent = new SharedArrayBuffer(4);
  const state = { stopped: false, waiting: 0, room: () => {} };
  port1.on('message', () => {
    state.waiting -= 1;
    state.room();
  });
  // The program may end while the writer holds chunks back.
  port1.unref();
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
      state.room();
      port1.close();
    },
  };
}

type State = { readonly stopped: boolean; waiting: number; room: () => void };

async function pack(path: string, send: (message: Sent) => void, state: State): Promise<void> {
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
      const bytes = await compress(plain);
      while (state.waiting >= AHEAD && !state.stopped) {
        await new Promise<void>((resolve) => {
          state.room = resolve;
        });
      }
      state.waiting += 1;
      send({ plainLength, bytes });
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

/** The chunks of a file that is packed elsewhere, in order. */
export class ChunksAhead {
  readonly #port: MessagePort;
  readonly #count: Int32Array;
  readonly #path: string;
  readonly #sha256: string;
  #taken = 0;
  #ended = false;

  constructor({ port, sent }: PackedAhead, path: string, sha256: string) {
    this.#port = port;
    this.#count = new Int32Array(sent);
    this.#path = path;
    this.#sha256 = sha256;
  }

  /** Whether all were taken. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * The next chunk; null where it is not there yet, or all were taken.
   * @throws Refusal `file-changed` where the bytes are not those that were read, `file-missing` where they are gone
   */
  take(): PlainChunk | null {
    if (this.#ended || Atomics.load(this.#count, 0) <= this.#taken) {
      return null;
    }
    this.#taken += 1;
    const message = receiveMessageOnPort(this.#port)?.message as Sent | undefined;
    if (message !== undefined && 'bytes' in message) {
      this.#port.postMessage(null);
      return message;
    }
    this.end();
    if (message?.sha256 !== this.#sha256) {
      closeSync(openOriginal(this.#path));
      throw changed(this.#path);
    }
    return null;
  }

  /** Waits until there may be more, or a tenth of a second. */
  wait(): void {
    Atomics.wait(this.#count, 0, this.#taken, 100);
  }

  /** Wants no more. */
  end(): void {
    this.#ended = true;
    this.#port.close();
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
