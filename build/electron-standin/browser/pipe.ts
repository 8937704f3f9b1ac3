import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

/** The DevTools protocol of one target (a page) or of the browser, typed by Playwright's protocol file. */
export type Session = {
  readonly send: CDPSession['send'];
  readonly on: <Params>(event: string, listener: (params: Params) => void) => void;
};

type Message = {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/**
 * Speaks the DevTools protocol over the pipe of a browser started with --remote-debugging-pipe (fd 3 in, fd 4 out,
 * messages end with NUL). A pipe, because no other program can join in and the browser dies with this process.
 */
export class Pipe {
  readonly #write: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #events = new EventEmitter();
  #sent = 0;
  #closed = false;

  constructor(child: ChildProcess) {
    this.#write = child.stdio[3] as Writable;
    this.#events.setMaxListeners(0);
    let rest = '';
    const read = child.stdio[4] as Readable;
    read.setEncoding('utf8');
    read.on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        this.#receive(JSON.parse(part) as Message);
      }
    });
    child.once('exit', () => this.#close());
    this.#write.on('error', () => this.#close());
  }

  /** The protocol of one target; without an id, of the browser itself. */
  session(sessionId?: string): Session {
    const prefix = sessionId ?? '';
    return {
      send: ((method: string, params: object = {}) => this.#send(method, params, sessionId)) as CDPSession['send'],
      on: (event, listener) => {
        this.#events.on(`${prefix} ${event}`, listener);
      },
    };
  }

  /** Calls back once the browser is gone. */
  onClose(listener: () => void): void {
    this.#events.once('closed', listener);
  }

  #send(method: string, params: object, sessionId: string | undefined): Promise<unknown> {
    if (this.#closed) {
      return Promise.reject(new Error(`${method}: the browser is gone`));
    }
    this.#sent += 1;
    const id = this.#sent;
    this.#write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
    });
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      this.#events.emit(`${message.sessionId ?? ''} ${message.method}`, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) {
      waiting?.resolve(message.result);
    } else {
      waiting?.reject(new Error(message.error.message));
    }
  }

  #close(): void {
    if (this.#closed) {
      return;
    }
    this.#closed = true;
    for (const waiting of this.#waiting.values()) {
      waiting.reject(new Error('the browser is gone'));
    }
    this.#waiting.clear();
    this.#events.emit('closed');
  }
}
