import type { ReadRow } from './types.ts';

/**
 * A line of a long statement whose client and policy are described like those of an earlier row. There may be millions of
 * them: one object stands for all in turn, and holds only until `plain` returns.
 */
export type PlainLine = {
  index: number;
  row: number;
  offset: number;
  length: number;
  /** The `description` of the row that was described so first. */
  description: number;
  /** 128 bits of the line's content. */
  readonly hash: Uint32Array;
  /** Minor units. */
  amount: number;
  /** Minor units; NaN: not stated. The same for the rate in parts per million. */
  premium: number;
  rate: number;
  period: string | null;
  advisor: string | null;
  /** Index into COMMISSION_KINDS; their number: not stated. */
  kind: number;
};

/** Takes the rows of a file as they are read, in the order of the file. */
export type RowSink = {
  row(row: ReadRow): void;
  /** Left out: every line comes as a row of its own, which takes longer and says the same. */
  readonly plain?: ((line: PlainLine) => void) | undefined;
};
