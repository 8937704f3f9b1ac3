import { fieldOf } from './choose.ts';
import type { Choice } from './column-formats.ts';
import { MISPLACED } from './column-warnings.ts';
import type { Field } from './fields.ts';
import { possibleMeanings } from './headers.ts';
import type { ColumnStatistics } from './statistics.ts';
import { isTelling, suits } from './suits.ts';
import type { StatementKind } from './types.ts';

/** Read, and shown as what should be looked at. */
const BORNE_OUT = 0.75;

export type Scene = {
  readonly kind: StatementKind;
  readonly sure: ReadonlySet<Field>;
  /** What the table says about itself. */
  readonly about: string;
};

/**
 * Gives a meaning to columns whose header no rule knows: what it may be short for, where the values bear that out and no
 * surer column has the meaning. Where the values leave several open, none is taken.
 */
export function supplement(
  choices: Choice[],
  headers: readonly string[],
  statistics: readonly ColumnStatistics[],
  { kind, sure, about }: Scene,
): void {
  const taken = new Set(choices.map(({ field }) => field));
  for (const [index, choice] of choices.entries()) {
    const values = statistics[index];
    if (choice.field !== null || choice.reason === MISPLACED || values === undefined || values.sampled === 0) {
      continue;
    }
    const header = headers[index] ?? '';
    const fields = new Set(
      possibleMeanings(header)
        .map((meaning) => fieldOf(meaning, header, values, kind, sure, about))
        .filter((field) => field !== null)
        // What is paid in a list of policies is hardly ever a claim.
        .filter((field) => kind !== 'policies' || !field.startsWith('claim.'))
        .filter((field) => !taken.has(field) && suits(field, values)),
    );
    const telling = [...fields].filter(isTelling);
    const [field] = telling.length > 0 ? telling : fields;
    if (field !== undefined && (telling.length === 1 || fields.size === 1)) {
      choices[index] = { field, confidence: BORNE_OUT, reason: 'short for known words, and the values fit' };
    }
  }
}
