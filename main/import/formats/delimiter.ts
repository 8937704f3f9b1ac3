import { findHeader } from '../../../shared/import/recognise.ts';
import { splitText } from './csv.ts';

const CANDIDATES = [';', '\t', '|', ',', ':', '~', '^'] as const;

/** The delimiter a `sep=;` first line names. */
function named(text: string): string | null {
  const match = /^\ufeff?(?:"?)sep=(.)(?:"?)\r?\n/i.exec(text);
  return match?.[1] ?? null;
}

/**
 * Finds the delimiter: the one under which a known header appears with most known words, else the one that cuts most
 * rows into the same number of cells. Null when none cuts the text into columns.
 */
export function findDelimiter(text: string): string | null {
  const declared = named(text);
  if (declared !== null) {
    return declared;
  }
  let best: string | null = null;
  let bestScore = 0;
  for (const delimiter of CANDIDATES) {
    const rows = splitText(text, delimiter, 400);
    const score = scoreOf(rows.length > 2 ? rows.slice(0, -1) : rows);
    const weight = delimiter === ':' || delimiter === '~' || delimiter === '^' ? 0.5 : 1;
    if (score * weight > bestScore) {
      bestScore = score * weight;
      best = delimiter;
    }
  }
  return best;
}

function scoreOf(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const row of rows) {
    if (row.length === 1 && (row[0] ?? '').trim() === '') {
      continue;
    }
    filled += 1;
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  let score = 0;
  for (const [cells, count] of counts) {
    if (cells > 1) {
      score = Math.max(score, (count / filled) * Math.log2(cells + 1));
    }
  }
  return score === 0 ? 0 : score + (findHeader(rows)?.known ?? 0) * 2;
}
