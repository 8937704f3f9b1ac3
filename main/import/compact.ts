/**
 * Plain data as a few blocks of bytes that threads hand over without copying. Texts are kept once however often they
 * occur, and the names of fields once for all objects that have the same: a list of a hundred thousand policies takes a
 * third of what the general serialiser makes of it, and what is unpacked shares its texts.
 */
export type Compact = {
  readonly words: ArrayBuffer;
  readonly doubles: ArrayBuffer;
  /** The texts one behind the other: those of one byte a letter, and the others. */
  readonly narrow: ArrayBuffer;
  readonly wide: ArrayBuffer;
  /** Each text's length; its sign tells which of the two it stands in. */
  readonly lengths: ArrayBuffer;
  readonly shapes: readonly (readonly string[])[];
};

/** What stands in the lowest bits of a word; the others hold a value, a length or an index. */
const SPECIAL = 0;
const WHOLE = 1;
const DOUBLE = 2;
const TEXT = 3;
const LIST = 4;
const OBJECT = 5;
const MAP = 6;
const TAG_BITS = 3;

const SPECIALS = [null, undefined, false, true] as const;
const LARGEST_WHOLE = 2 ** (31 - TAG_BITS) - 1;

/** @param value null, undefined, booleans, numbers, texts, and lists, maps and plain objects of such */
export function compact(value: unknown): Compact {
  return new Packing().pack(value);
}

/** What was packed, as new objects. */
export function expand(packed: Compact): unknown {
  return new Unpacking(packed).value();
}

class Packing {
  #words = new Int32Array(1 << 12);
  #count = 0;
  readonly #doubles: number[] = [];
  readonly #texts = new Map<string, number>();
  readonly #shapes: (readonly string[])[] = [];
  /** Of the fields' names, joined. */
  readonly #shapeIndex = new Map<string, number>();

  pack(value: unknown): Compact {
    this.#put(value);
    const lengths = new Int32Array(this.#texts.size);
    const narrow: string[] = [];
    const wide: string[] = [];
    for (const [text, index] of this.#texts) {
      const isNarrow = NARROW.test(text);
      (isNarrow ? narrow : wide).push(text);
      lengths[index] = isNarrow ? text.length : -text.length;
    }
    return {
      words: this.#words.slice(0, this.#count).buffer,
      doubles: Float64Array.from(this.#doubles).buffer,
      narrow: bytesOf(narrow.join(''), 'latin1'),
      wide: bytesOf(wide.join(''), 'utf16le'),
      lengths: lengths.buffer,
      shapes: this.#shapes,
    };
  }

  #word(tag: number, payload: number): void {
    if (this.#count === this.#words.length) {
      const larger = new Int32Array(this.#words.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#words[this.#count++] = (payload << TAG_BITS) | tag;
  }

  #put(value: unknown): void {
    if (typeof value === 'string') {
      this.#word(TEXT, this.#text(value));
    } else if (typeof value === 'number') {
      this.#number(value);
    } else if (Array.isArray(value)) {
      this.#word(LIST, value.length);
      for (const part of value) {
        this.#put(part);
      }
    } else if (value instanceof Map) {
      this.#word(MAP, value.size);
      for (const [key, part] of value) {
        this.#put(key);
        this.#put(part);
      }
    } else if (typeof value === 'object' && value !== null) {
      this.#object(value as Readonly<Record<string, unknown>>);
    } else {
      this.#word(SPECIAL, SPECIALS.indexOf(value as null));
    }
  }

  #number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) <= LARGEST_WHOLE && !Object.is(value, -0)) {
      this.#word(WHOLE, value);
    } else {
      this.#word(DOUBLE, this.#doubles.length);
      this.#doubles.push(value);
    }
  }

  #object(value: Readonly<Record<string, unknown>>): void {
    const names = Object.keys(value);
    const key = names.join('\u0000');
    let shape = this.#shapeIndex.get(key);
    if (shape === undefined) {
      shape = this.#shapes.length;
      this.#shapes.push(names);
      this.#shapeIndex.set(key, shape);
    }
    this.#word(OBJECT, shape);
    for (const name of names) {
      this.#put(value[name]);
    }
  }

  #text(text: string): number {
    let index = this.#texts.get(text);
    if (index === undefined) {
      index = this.#texts.size;
      this.#texts.set(text, index);
    }
    return index;
  }
}

class Unpacking {
  readonly #words: Int32Array;
  readonly #doubles: Float64Array;
  readonly #texts: readonly string[];
  readonly #shapes: Compact['shapes'];
  /** Copies of these have room for exactly their fields; objects that grow field by field take more memory. */
  readonly #templates: readonly Record<string, unknown>[];
  #at = 0;

  constructor({ words, doubles, narrow, wide, lengths, shapes }: Compact) {
    this.#words = new Int32Array(words);
    this.#doubles = new Float64Array(doubles);
    this.#shapes = shapes;
    this.#templates = shapes.map((names) =>
      JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))),
    );
    const sources = [Buffer.from(narrow).toString('latin1'), Buffer.from(wide).toString('utf16le')] as const;
    const used = [0, 0] as [number, number];
    this.#texts = Array.from(new Int32Array(lengths), (length) => {
      const which = length < 0 ? 1 : 0;
      const from = used[which];
      used[which] += Math.abs(length);
      return sources[which].slice(from, used[which]);
    });
  }

  value(): unknown {
    const word = this.#words[this.#at++] ?? 0;
    const payload = word >> TAG_BITS;
    switch (word & ((1 << TAG_BITS) - 1)) {
      case WHOLE:
        return payload;
      case DOUBLE:
        return this.#doubles[payload];
      case TEXT:
        return this.#texts[payload];
      case LIST:
        return this.#list(payload);
      case OBJECT:
        return this.#object(payload);
      case MAP:
        return this.#map(payload);
      default:
        return SPECIALS[payload];
    }
  }

  #list(length: number): unknown[] {
    const list = Array<unknown>(length);
    for (let at = 0; at < length; at++) {
      list[at] = this.value();
    }
    return list;
  }

  #map(size: number): Map<unknown, unknown> {
    const map = new Map<unknown, unknown>();
    for (let at = 0; at < size; at++) {
      const key = this.value();
      map.set(key, this.value());
    }
    return map;
  }

  #object(shape: number): object {
    const object = { ...this.#templates[shape] };
    for (const name of this.#shapes[shape] ?? []) {
      object[name] = this.value();
    }
    return object;
  }
}

const NARROW = /^[\0-\xff]*$/;

function bytesOf(text: string, encoding: 'latin1' | 'utf16le'): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = Buffer.from(text, encoding);
  return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer as ArrayBuffer;
}
