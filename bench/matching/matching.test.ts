import { expect, test } from 'vitest';
import { profileOfBook, profileOfFile } from '../../shared/import/match-book.ts';
import { ClientIndex } from '../../shared/import/match-index.ts';
import { compareClients, THRESHOLDS } from '../../shared/import/match-score.ts';
import { labelledSet } from './cases.ts';
import { ERROR_KINDS } from './errors.ts';
import { measure, sum } from './measure.ts';

test('the same seed tells the same, another seed something else', () => {
  expect(labelledSet(7, 50)).toEqual(labelledSet(7, 50));
  expect(labelledSet(8, 50)).not.toEqual(labelledSet(7, 50));
});

test('blocking loses nobody whom scoring would settle', () => {
  const { book, rows } = labelledSet(77, 500);
  const people = book.map((client) => ({ id: client.id, profile: profileOfBook(client) }));
  const index = new ClientIndex(() => people);
  let settled = 0;
  for (const { fields } of rows) {
    const profile = profileOfFile([fields]);
    const found = new Set(index.candidates(profile));
    for (const { id, profile: theirs } of people) {
      const { score, ruledOut } = compareClients(profile, theirs, index.bearers(profile).length === 1 ? 'rare' : null);
      if (ruledOut === null && score >= THRESHOLDS.settled) {
        settled++;
        expect(found, `${profile.name} and ${theirs.name}`).toContain(id);
      }
    }
  }
  expect(settled).toBeGreaterThan(250);
});

test('nearly everybody is found, and nearly nobody taken for somebody else', () => {
  const set = labelledSet(78, 3000);
  const { kinds } = measure(set);
  const all = sum(kinds.values());
  expect(all.rows).toBe(3000);
  expect(all.right / (all.right + all.wrong)).toBeGreaterThan(0.995);
  expect(all.right / set.rows.filter(({ truth }) => truth !== null).length).toBeGreaterThan(0.93);
  expect(ERROR_KINDS.filter(({ name }) => !kinds.has(name)).length).toBeLessThan(4);
});
