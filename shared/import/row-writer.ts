import { numberEqualLines } from './equal-lines.ts';
import { ContentKey } from './identity.ts';
import { COMMISSION_KINDS, IGNORED_KINDS } from './plan-classes.ts';
import { addRow, COMMISSION, KEPT_ONLY, noRows, putRate, REJECTED, type RowColumns, touch } from './plan-rows.ts';
import type { PlainLine } from './row-sink.ts';
import type { CommissionFields, IgnoredRow, NormalisedRow } from './types.ts';

/** Writes the 128 bits of a line's content. */
export type ContentHash = (identityText: string, words: Uint32Array) => void;

type Place = ReturnType<typeof addRow>;

/** Appends rows to columns; keeps what is needed only while a file is read. */
export class RowWriter {
  readonly rows: RowColumns = noRows();
  readonly #texts = new Map<string, number>();
  readonly #hash: ContentHash;
  readonly #words = new Uint32Array(4);
  readonly #content = new ContentKey();
  readonly #further: Uint32Array[] = [];
  /** How often each line was seen, where only some of a file's rows are kept; null where all are. */
  readonly #seen: Map<number, number> | null;

  /** @param partial some rows are left out by `skip`, yet count among their equals */
  constructor(hash: ContentHash, partial = false) {
    this.#hash = hash;
    this.#seen = partial ? new Map() : null;
  }

  /** Counts a line that is not kept, so that equal lines below it are told apart as in the whole file. */
  skip(row: NormalisedRow): void {
    this.#hash(row.identityText, this.#words);
    this.#countSeen();
  }

  addIgnored(row: IgnoredRow): void {
    const { chunk, place } = this.#begin(row, row.sheet);
    chunk.ignored[place] = IGNORED_KINDS.indexOf(row.kind) + 1;
  }

  add(row: NormalisedRow, party: number, claim: number): void {
    const at = this.#begin(row, row.sheet);
    const { chunk, place } = at;
    chunk.party[place] = party;
    touch(at, 'claim', claim);
    chunk.flags[place] =
      (row.problems.length > 0 ? REJECTED : 0) |
      (row.keptOnly === true ? KEPT_ONLY : 0) |
      (row.commission === undefined ? 0 : COMMISSION);
    if (row.commission !== undefined) {
      this.#addCommission(at, row.commission);
    }
    this.#hash(row.identityText, this.#words);
    this.#addHash(at, this.#words);
    if (this.#seen !== null) {
      touch(at, 'ordinal', this.#countSeen());
    }
  }

  /** A line of a description that was met before. */
  addPlain(line: PlainLine, party: number): void {
    const at = this.#begin(line, null);
    const { chunk, place } = at;
    chunk.party[place] = party;
    chunk.flags[place] = COMMISSION;
    chunk.amount[place] = line.amount;
    chunk.premium[place] = line.premium;
    putRate(at, line.rate);
    chunk.period[place] = this.#intern(line.period);
    touch(at, 'advisor', this.#intern(line.advisor));
    chunk.kind[place] = line.kind;
    this.#addHash(at, line.hash);
  }

  /** After the last row. Returns the columns, and the content of all of them: see identity.ts. */
  finish(): { readonly rows: RowColumns; readonly content: string } {
    if (this.#seen === null) {
      numberEqualLines(this.rows, this.#further);
    }
    return { rows: this.rows, content: this.#content.toString() };
  }

  #begin(
    row: {
      readonly index: number;
      readonly row: number;
      readonly offset: number | null;
      readonly length: number | null;
    },
    sheet: string | null,
  ): Place {
    const at = addRow(this.rows);
    const { chunk, place } = at;
    if (place === 0) {
      this.#further.push(new Uint32Array(chunk.line.length * 2));
    }
    chunk.line[place] = row.index;
    chunk.row[place] = row.row;
    touch(at, 'sheet', this.#intern(sheet));
    chunk.offset[place] = row.offset ?? -1;
    chunk.length[place] = row.length ?? -1;
    chunk.party[place] = -1;
    return at;
  }

  #addHash({ chunk, place }: Place, words: Uint32Array): void {
    this.#content.add(words);
    chunk.hash0[place] = words[0] ?? 0;
    chunk.hash1[place] = words[1] ?? 0;
    const further = this.#further.at(-1);
    if (further !== undefined) {
      further[place * 2] = words[2] ?? 0;
      further[place * 2 + 1] = words[3] ?? 0;
    }
  }

  #addCommission(at: Place, line: CommissionFields): void {
    const { chunk, place } = at;
    chunk.amount[place] = line.amount;
    chunk.premium[place] = line.premium ?? Number.NaN;
    putRate(at, line.ratePpm ?? Number.NaN);
    chunk.period[place] = this.#intern(line.periodFrom ?? null);
    touch(at, 'advisor', this.#intern(line.advisorCode ?? null));
    chunk.kind[place] = line.kind === undefined ? COMMISSION_KINDS.length : COMMISSION_KINDS.indexOf(line.kind);
  }

  #intern(text: string | null): number {
    if (text === null) {
      return -1;
    }
    let index = this.#texts.get(text);
    if (index === undefined) {
      index = this.rows.texts.length;
      this.rows.texts.push(text);
      this.#texts.set(text, index);
    }
    return index;
  }

  /** 53 of the 128 bits name a line here: an exact integer. */
  #countSeen(): number {
    const key = (this.#words[0] ?? 0) * 2 ** 21 + ((this.#words[1] ?? 0) >>> 11);
    const above = this.#seen?.get(key) ?? 0;
    this.#seen?.set(key, above + 1);
    return above;
  }
}
