import { describe, expect, test } from 'vitest';
import { FIELDS } from '../fields.ts';
import { foreignTables, knownTables } from './index.ts';
import { scoreOf } from './score.ts';

describe('columns of known tables', () => {
  const scores = knownTables.map((known) => ({ known, score: scoreOf(known) }));

  test('every truth names real fields and real columns', () => {
    for (const known of knownTables) {
      for (const field of known.truth.values()) {
        expect(FIELDS).toContain(field);
      }
      expect(new Set(known.rows.map((row) => row.length)).size).toBeLessThanOrEqual(2);
    }
  });

  test.each(scores)('$known.name is read as what it is, without a question', ({ score }) => {
    expect(score).toMatchObject({ kindRight: true, accepted: true });
  });

  test('at least 95 % of all columns are right', () => {
    const columns = scores.reduce((sum, { score }) => sum + score.columns, 0);
    const right = scores.reduce((sum, { score }) => sum + score.right, 0);
    expect(right / columns).toBeGreaterThanOrEqual(0.95);
  });

  test('no column is given a wrong meaning with high confidence', () => {
    const wrong = scores.flatMap(({ score }) =>
      score.mistakes
        .filter(({ found, confidence }) => found !== null && confidence >= 0.9)
        .map((mistake) => ({ table: score.name, ...mistake })),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(foreignTables.map((known) => ({ name: known.name, known })))(
  '$name is asked about, as it is no list of an office',
  ({ known }) => {
    expect(scoreOf(known).accepted).toBe(false);
  },
);
