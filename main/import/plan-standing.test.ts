import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '../../shared/import/line-hash.ts';
import type { Decision } from '../../shared/import/match-decision.ts';
import { planImport } from '../../shared/import/plan.ts';
import { gather } from '../../shared/import/plan-gather.ts';
import { Standing } from '../../shared/import/plan-standing.ts';
import { planBook } from '../book/queries/importing-view.ts';
import { overlapping, randomStatement } from './rows-fixture.ts';
import { commitRows, emptyBook, rowsOf } from './statement-fixture.ts';

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom<Decision>({ kind: 'new' }, { kind: 'skip' }, { kind: 'same' }),
  fc.integer({ min: 1, max: 3 }).map((clientId): Decision => ({ kind: 'client', clientId })),
);
const answers = fc.array(fc.tuple(fc.nat(), decision), { maxLength: 4 });

test('a plan that goes on from earlier ones is the plan that is made anew', { timeout: 240_000 }, () => {
  const statements = fc.oneof(fc.array(randomStatement, { minLength: 1, maxLength: 3 }), overlapping);
  fc.assert(
    fc.property(statements, fc.array(answers, { minLength: 1, maxLength: 3 }), (all, rounds) => {
      const db = emptyBook();
      const last = all.at(-1) ?? { kind: 'clients', rows: [] };
      for (const { kind, rows } of all.slice(0, -1)) {
        commitRows(db, rows, { kind, datedOn: '2026-12-31' });
      }
      const facts = gather(rowsOf(last.rows), contentHash);
      const standing = new Standing();
      for (const round of [[], ...rounds, []]) {
        const decisions = new Map(
          last.rows.length === 0 ? [] : round.map(([row, said]) => [row % last.rows.length, said] as const),
        );
        const options = { kind: last.kind, datedOn: null, decisions };
        const anew = planImport(facts, planBook(db), options);
        const goesOn = planImport(facts, planBook(db), { ...options, standing });
        expect({ ...goesOn, policies: [...goesOn.policies] }).toEqual({ ...anew, policies: [...anew.policies] });
      }
    }),
    { numRuns: 60 },
  );
});
