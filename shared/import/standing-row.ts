import { byRank, type FileFacts, type Signature, type Stated } from './plan-facts.ts';
import { at, type RowColumns } from './plan-rows.ts';

/**
 * Which row stands for something that several rows say: chosen by what the rows say, never by where they stand, so that no
 * other order of the rows changes their classes. Rows are indexes into the columns, −1 is none.
 */

/** The row that counts among rivals creates what they speak of. */
export function decidingRow(stated: readonly Stated<unknown>[], otherwise: number): number {
  if (stated.length < 2) {
    return stated[0]?.row ?? otherwise;
  }
  return stated.toSorted((left, right) => byRank(right, left))[0]?.row ?? otherwise;
}

/** Of two rows the one to stand for both. */
export function earlierByContent(rows: RowColumns, left: number, right: number): number {
  return left < 0 || (right >= 0 && at(rows, 'hash0', right) < at(rows, 'hash0', left)) ? right : left;
}

/** By party: the row that stands for it. */
export function rowsByContent({ rows, parties }: FileFacts): Int32Array {
  const chosen = new Int32Array(parties.length).fill(-1);
  const lowest = new Uint32Array(parties.length);
  for (let row = 0; row < rows.count; row++) {
    const party = at(rows, 'party', row);
    if (party >= 0) {
      const hash = at(rows, 'hash0', row);
      if ((chosen[party] ?? -1) < 0 || hash < (lowest[party] ?? 0)) {
        chosen[party] = row;
        lowest[party] = hash;
      }
    }
  }
  return chosen;
}

/** The file's descriptions, each with the row that stands for it. */
export function signaturesByContent(
  { rows, parties, signatures }: FileFacts,
  ofParty: Int32Array,
): readonly Signature[] {
  const chosen = new Int32Array(signatures.length).fill(-1);
  for (let party = 0; party < parties.length; party++) {
    const signature = parties.signatureOf(party);
    if (signature >= 0) {
      chosen[signature] = earlierByContent(rows, chosen[signature] ?? -1, ofParty[party] ?? -1);
    }
  }
  return signatures.map((signature, index) => {
    const row = chosen[index] ?? -1;
    return { ...signature, row: row < 0 ? signature.row : row };
  });
}
