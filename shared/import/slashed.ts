import { type HeaderMeaning, headerMeaning } from './headers.ts';
import type { ColumnStatistics } from './statistics.ts';
import { suits } from './suits.ts';

/** A stroke or a dash between blanks; `Und/Oder` parts of a word are told by what each half means. */
const BETWEEN = /\s*[/|／]\s*|\s+[-–]\s+/;
const SHORTEST_HALF = 3;

/**
 * The meaning of a header that says itself twice, once in each of a country's languages (`Polis / Police`), or names two
 * things of which the values are one (`Ramo/Polizza` over `130/00451277`); null where it does neither.
 */
export function slashed(header: string, values: ColumnStatistics | undefined): HeaderMeaning | null {
  const halves = header.split(BETWEEN).map((half) => half.trim());
  const [left = '', right = ''] = halves;
  if (halves.length !== 2 || left.length < SHORTEST_HALF || right.length < SHORTEST_HALF) {
    return null;
  }
  const meanings = [headerMeaning(left), headerMeaning(right)] as const;
  if (meanings[0] === null || meanings[1] === null) {
    return null;
  }
  if (nameOf(meanings[0]) === nameOf(meanings[1])) {
    return meanings[0].confidence < meanings[1].confidence ? meanings[0] : meanings[1];
  }
  return numberOf(meanings[0], values) ?? numberOf(meanings[1], values);
}

function nameOf(meaning: HeaderMeaning): string {
  return 'field' in meaning ? meaning.field : meaning.open;
}

/** Where one half is a policy and the values are numbers of something, the other half is only how they begin. */
function numberOf(meaning: HeaderMeaning, values: ColumnStatistics | undefined): HeaderMeaning | null {
  const policy = nameOf(meaning) === 'policy' || nameOf(meaning) === 'policy.number';
  return policy && values !== undefined && values.sampled > 1 && suits('policy.number', values)
    ? { field: 'policy.number', confidence: 0.85 }
    : null;
}
