import { setFlagsFromString } from 'node:v8';

/** Percent by which a heap may grow before it is collected again. */
const GROWTH = 30;

let set = false;

/**
 * Keeps the heaps of all threads near what they hold. Left alone a heap grows up to four times between collections, as it
 * may in a browser; a million commission lines then take 70 MB more, and no less time.
 */
export function keepHeapsSmall(): void {
  if (!set) {
    set = true;
    setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  }
}
