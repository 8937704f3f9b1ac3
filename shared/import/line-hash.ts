import type { ContentHash } from './row-writer.ts';

/**
 * 128 bits of a text that can be taken up again: lines of one policy begin alike, and what they begin with is hashed once.
 *
 * Each letter goes into four lanes that multiply by different odd numbers and then mix into each other. Every step is a
 * bijection of the state for a given letter, so nothing that was taken in is lost again, and two texts agree in all 128
 * bits only by chance: about n² / 2^129 for n lines. It is no defence against somebody who builds lines to collide, and
 * need not be: equal hashes never merge lines of a file (they are counted), and a carrier who made its new line look like
 * an old one would only take money off its own statement.
 */
type HashState = { readonly a: number; readonly b: number; readonly c: number; readonly d: number };

const START: HashState = { a: 0x243f6a88, b: 0x85a308d3 | 0, c: 0x13198a2e, d: 0x03707344 };
/** Words of a state. */
export const STATE_WORDS = 4;

export class LineHash {
  #a = START.a;
  #b = START.b;
  #c = START.c;
  #d = START.d;
  readonly #letters = new Uint16Array(256);

  /** Begins anew. */
  start(): this {
    this.#a = START.a;
    this.#b = START.b;
    this.#c = START.c;
    this.#d = START.d;
    return this;
  }

  /** Goes on where another text ended: at a state that `keep` wrote. */
  resume(states: Int32Array, at: number): this {
    this.#a = states[at] ?? 0;
    this.#b = states[at + 1] ?? 0;
    this.#c = states[at + 2] ?? 0;
    this.#d = states[at + 3] ?? 0;
    return this;
  }

  /** Writes where the text stands now. */
  keep(states: Int32Array, at: number): void {
    states[at] = this.#a;
    states[at + 1] = this.#b;
    states[at + 2] = this.#c;
    states[at + 3] = this.#d;
  }

  add(text: string): this {
    const letters = this.#letters;
    for (let from = 0; from < text.length; from += letters.length) {
      const count = Math.min(letters.length, text.length - from);
      for (let at = 0; at < count; at++) {
        letters[at] = text.charCodeAt(from + at);
      }
      this.addLetters(letters, 0, count);
    }
    return this;
  }

  /** The same as adding a whole number's digits as text. */
  addWhole(value: number): this {
    const letters = this.#letters;
    let at = letters.length;
    let left = Math.abs(value);
    do {
      const digit = left % 10;
      at -= 1;
      letters[at] = ZERO + digit;
      left = (left - digit) / 10;
    } while (left > 0);
    if (value < 0) {
      at -= 1;
      letters[at] = MINUS;
    }
    return this.addLetters(letters, at, letters.length);
  }

  /** Adds letters that are there as their codes. */
  addLetters(letters: Uint16Array, from: number, to: number): this {
    let a = this.#a;
    let b = this.#b;
    let c = this.#c;
    let d = this.#d;
    for (let at = from; at < to; at++) {
      const letter = (letters[at] ?? 0) + 1;
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

  /** Ends the text and writes its four words. What is added afterwards belongs to no text. */
  end(words: Uint32Array): void {
    this.addLetters(END, 0, END.length);
    words[0] = avalanche(this.#a);
    words[1] = avalanche(this.#b);
    words[2] = avalanche(this.#c);
    words[3] = avalanche(this.#d);
  }
}

const ZERO = 48;
const MINUS = 45;

const hash = new LineHash();

/** The identity of a line: its cells, whatever their order in the file and whatever file they stand in. */
export const contentHash: ContentHash = (text, words) => hash.start().add(text).end(words);

/** Four more steps, so that the last letter too has gone through every lane. */
const END = new Uint16Array(4).fill(0xffff);

/** Every bit of the result hangs on every bit of the word (the end of MurmurHash3). */
function avalanche(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
