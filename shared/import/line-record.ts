import { own } from './text.ts';
import type { RawRecord } from './types.ts';

/**
 * A line of a text table without quotes or letters beyond ASCII. Its cells are cut only when somebody asks for them:
 * most lines of a long statement are read from their bytes.
 */
export class LineRecord implements RawRecord {
  readonly index: number;
  readonly sheet = null;
  readonly row: number;
  readonly offset: number;
  readonly length: number;
  /** The bytes around the line; they hold only until the next stretch of the file is read. */
  readonly bytes: Uint8Array;
  /** The line in `bytes`, and in the text, without its line break. */
  readonly start: number;
  readonly stop: number;
  readonly delimiter: string;
  private readonly text: string;
  private split: readonly string[] | null = null;

  constructor(
    place: { readonly index: number; readonly row: number; readonly offset: number; readonly length: number },
    line: { readonly bytes: Uint8Array; readonly text: string; readonly start: number; readonly stop: number },
    delimiter: string,
  ) {
    this.index = place.index;
    this.row = place.row;
    this.offset = place.offset;
    this.length = place.length;
    this.bytes = line.bytes;
    this.text = line.text;
    this.start = line.start;
    this.stop = line.stop;
    this.delimiter = delimiter;
  }

  /** In memory of their own: a cell that is kept does not keep the whole stretch of the file it was cut from. */
  get cells(): readonly string[] {
    this.split ??= own(this.text.slice(this.start, this.stop)).split(this.delimiter);
    return this.split;
  }
}
