import { doubled } from './doubled.ts';
import type { PlainLine } from './row-sink.ts';

/** Where the lines of each description belong, and the latest day they speak of. */
export class Descriptions {
  #parties = new Int32Array(1 << 8);
  /** Index into #days. */
  #latest = new Int32Array(1 << 8);
  readonly #starts: string[] = [];
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
    if (description >= this.#parties.length) {
      this.#parties = doubled(this.#parties);
      this.#latest = doubled(this.#latest);
    }
    this.#parties[description] = party;
    this.#latest[description] = this.#indexOf(day);
    this.#starts[description] = start;
  }

  /** Notes the day of a line. Returns its party. @throws Error for a description that was not added */
  meet({ description, period, index }: PlainLine): number {
    const start = this.#starts[description];
    if (start === undefined) {
      throw new Error(`line ${index} is like a row that was never read`);
    }
    const day = this.#indexOf(period ?? start);
    const latest = this.#latest[description] ?? 0;
    if (day !== latest && (this.#days[day] ?? '') > (this.#days[latest] ?? '')) {
      this.#latest[description] = day;
    }
    return this.#parties[description] ?? -1;
  }

  /** Each party with the latest day of one of its descriptions. */
  *latest(): Generator<readonly [party: number, day: string]> {
    for (const description of this.#starts.keys()) {
      yield [this.#parties[description] ?? -1, this.#days[this.#latest[description] ?? 0] ?? ''];
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
