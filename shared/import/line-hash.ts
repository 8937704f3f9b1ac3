import type { ContentHash } from './plan-rows.ts';

/**
 * 128 bits of a text that can be taken up again: lines of one policy begin alike, and what they begin with is hashed once.
 *
 * Each letter goes into four lanes that multiply by different odd numbers and then mix into each other. Every step is a
 * bijection of the state for a given letter, so nothing that was taken in is lost again, and two texts agree in all 128
 * bits only by chance: about n² / 2^129 for n lines. It is no defence against somebody who builds lines to collide, and
 * need not be: equal hashes never merge lines of a file (they are counted), and a carrier who made its new line look like
 * an old one would only take money off its own statement.
 */
export type HashState = { readonly a: number; readonly b: number; readonly c: number; readonly d: number };

/** Stands between the cells of a line. */
const MARK = '\u001f';
const START: HashState = { a: 0x243f6a88, b: 0x85a308d3 | 0, c: 0x13198a2e, d: 0x03707344 };

export class LineHash {
  #a = START.a;
  #b = START.b;
  #c = START.c;
  #d = START.d;

  /** Begins anew, or where another text ended. */
  start(from: HashState = START): this {
    this.#a = from.a;
    this.#b = from.b;
    this.#c = from.c;
    this.#d = from.d;
    return this;
  }

  add(text: string): this {
    let a = this.#a;
    let b = this.#b;
    let c = this.#c;
    let d = this.#d;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) + 1;
      const w = Math.imul(a ^ letter, 0x9e3779b1);
      const x = Math.imul(b + letter, 0x85ebca6b);
      const y = Math.imul(c ^ letter, 0xc2b2ae35);
      const z = Math.imul(d + letter, 0x27d4eb2f);
      a = w ^ (x >>> 15);
      b = x ^ (y >>> 13);
      c = y ^ (z >>> 16);
      d = z ^ (w >>> 14);
    }
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
    return this;
  }

  /** Adds cells with marks between them. */
  addCells(cells: readonly string[]): this {
    for (let at = 0; at < cells.length; at++) {
      if (at > 0) {
        this.add(MARK);
      }
      this.add(cells[at] ?? '');
    }
    return this;
  }

  /** Where the text stands now, to go on from later. */
  state(): HashState {
    return { a: this.#a, b: this.#b, c: this.#c, d: this.#d };
  }

  /** The four words of what was added. Ends the text: what is added afterwards belongs to none. */
  words(): readonly [number, number, number, number] {
    this.add(END);
    return [avalanche(this.#a) >>> 0, avalanche(this.#b) >>> 0, avalanche(this.#c) >>> 0, avalanche(this.#d) >>> 0];
  }
}

const hash = new LineHash();

/** The identity of a line: its cells, whatever their order in the file and whatever file they stand in. */
export const contentHash: ContentHash = (line) =>
  line.description === undefined || line.identityTail === undefined
    ? hash.start().add(line.identityText).words()
    : hash.start(line.description).addCells(line.identityTail).words();

/** Four more steps, so that the last letter too has gone through every lane. */
const END = '\uffff\uffff\uffff\uffff';

/** Every bit of the result hangs on every bit of the word (the end of MurmurHash3). */
function avalanche(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
