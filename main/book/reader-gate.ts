const SHUT = 0;
const OPEN = 1;
const GONE = 2;

/** Where a reader waits, all its code loaded, until the writer has opened the book. */
export type ReaderGate = {
  readonly buffer: SharedArrayBuffer;
  /** The book is open: the reader opens it, too. */
  open(): void;
  /** There is no book to open: the reader's thread ends. */
  leave(): void;
};

export function readerGate(): ReaderGate {
  const buffer = new SharedArrayBuffer(4);
  const tell = (state: number) => {
    const cell = new Int32Array(buffer);
    Atomics.store(cell, 0, state);
    Atomics.notify(cell, 0);
  };
  return { buffer, open: () => tell(OPEN), leave: () => tell(GONE) };
}

/** Waits at a gate, in the reader's thread. @returns whether there is a book to open */
export function waitAtGate(buffer: SharedArrayBuffer): boolean {
  const cell = new Int32Array(buffer);
  Atomics.wait(cell, 0, SHUT);
  return Atomics.load(cell, 0) === OPEN;
}
