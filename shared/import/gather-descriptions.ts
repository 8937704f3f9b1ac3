import { doubled } from './doubled.ts';
import type { PlainLine } from './row-sink.ts';

const STRIDE = 4;
const PARTY = 0;
const START = 1;
const LATEST = 2;
/** What the number of party 0 is kept as: none is −1, and 0 stands where nothing was added. */
const FIRST = 2;

/** Where the lines of each description belong, and the latest day they speak of. */
export class Descriptions {
  /** By description, side by side: its party, and as indexes into #days the start of its policy and the latest day. */
  #records = new Int32Array(STRIDE << 6);
  #count = 0;
  readonly #days: string[] = [''];
  readonly #dayIndex = new Map([['', 0]]);
  /** The lines of a statement are often of the same day as the one above. */
  #lastDay = '';
  #lastIndex = 0;

  /**
   * @param description numbers are given out in turn, from 0
   * @param start of its policy, the day of lines without one of their own
   */
  add(description: number, party: number, start: string, day: string): void {
    const at = description * STRIDE;
    if (at >= this.#records.length) {
      this.#records = doubled(this.#records);
    }
    this.#records[at + PARTY] = party + FIRST;
    this.#records[at + START] = this.#indexOf(start);
    this.#records[at + LATEST] = this.#indexOf(day);
    this.#count = Math.max(this.#count, description + 1);
  }

  /** Notes the day of a line. Returns its party. @throws Error for a description that was not added */
  meet({ description, period, index }: PlainLine): number {
    const at = description * STRIDE;
    const party = (this.#records[at + PARTY] ?? 0) - FIRST;
    if (party < -1) {
      throw new Error(`line ${index} is like a row that was never read`);
    }
    const day = period === null ? (this.#records[at + START] ?? 0) : this.#indexOf(period);
    const latest = this.#records[at + LATEST] ?? 0;
    if (day !== latest && (this.#days[day] ?? '') > (this.#days[latest] ?? '')) {
      this.#records[at + LATEST] = day;
    }
    return party;
  }

  /** Each party with the latest day of one of its descriptions. */
  *latest(): Generator<readonly [party: number, day: string]> {
    for (let at = 0; at < this.#count * STRIDE; at += STRIDE) {
      yield [(this.#records[at + PARTY] ?? 0) - FIRST, this.#days[this.#records[at + LATEST] ?? 0] ?? ''];
    }
  }

  #indexOf(day: string): number {
    if (day === this.#lastDay) {
      return this.#lastIndex;
    }
    let index = this.#dayIndex.get(day);
    if (index === undefined) {
      index = this.#days.length;
      this.#days.push(day);
      this.#dayIndex.set(day, index);
    }
    this.#lastDay = day;
    this.#lastIndex = index;
    return index;
  }
}
