import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firmStatements,
  leads,
  overlapping,
  type RandomStatement,
  randomStatement,
  reordered,
  story,
  stranger,
  undoneInSomeOrder,
} from './rows-fixture.ts';
import { bookContent, commitRows, emptyBook } from './statement-fixture.ts';
import { undoStatement } from './undo.ts';

const NOW = '2027-03-02T10:00:00.000Z';

function commitAll(statements: readonly RandomStatement[]) {
  const db = emptyBook();
  const done = statements.map(({ kind, rows }) => commitRows(db, rows, { kind, datedOn: '2026-12-31' }));
  return { db, done };
}

test('every row is in exactly one class', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(fc.array(randomStatement, { minLength: 1, maxLength: 3 }), (statements) => {
      for (const [at, { rows, rowsBy }] of commitAll(statements).done.entries()) {
        expect(rows).toBe(statements[at]?.rows.length);
        expect(rowsBy.new + rowsBy.changed + rowsBy.same + rowsBy.review + rowsBy.rejected).toBe(rows);
      }
    }),
    { numRuns: 40 },
  );
});

test('undo takes back exactly what the commit did', { timeout: 240_000 }, () => {
  const several = fc.oneof(fc.array(randomStatement, { minLength: 1, maxLength: 3 }), overlapping);
  fc.assert(
    fc.property(several, (statements) => {
      const { db } = commitAll(statements.slice(0, -1));
      const content = bookContent(db);
      for (const { rows, kind } of statements.slice(-1)) {
        undoStatement(db, commitRows(db, rows, { kind, datedOn: '2026-12-31' }).statementId, NOW);
      }
      expect(bookContent(db)).toEqual(content);
    }),
    { numRuns: 60 },
  );
});

test('undone and imported again, as often as one likes, the latest statement says what it said', {
  timeout: 240_000,
}, () => {
  const several = fc.oneof(fc.array(randomStatement, { minLength: 1, maxLength: 3 }), overlapping);
  fc.assert(
    fc.property(several, fc.integer({ min: 1, max: 3 }), (statements, times) => {
      const { db, done } = commitAll(statements);
      const [before, first] = [story(db), done.at(-1)];
      let latest = first;
      for (let time = 0; time < times; time += 1) {
        undoStatement(db, latest?.statementId ?? 0, NOW);
        for (const { rows, kind } of statements.slice(-1)) {
          latest = commitRows(db, rows, { kind, datedOn: '2026-12-31' });
        }
      }
      expect(story(db)).toEqual(before);
      expect([latest?.rowsBy, latest?.created]).toEqual([first?.rowsBy, first?.created]);
    }),
    { numRuns: 40 },
  );
});

test('undone in any order, the book is empty again', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(undoneInSomeOrder, ({ statements, order }) => {
      const empty = bookContent(emptyBook());
      const { db, done } = commitAll(statements);
      for (const at of order) {
        undoStatement(db, done[at]?.statementId ?? 0, NOW);
      }
      expect(bookContent(db)).toEqual(empty);
    }),
    { numRuns: 60 },
  );
});

test('the order in which some of several statements are undone does not matter', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(undoneInSomeOrder, fc.nat(), ({ statements, order }, some) => {
      const undone = order.slice(0, 1 + (some % order.length));
      const [one, other] = [commitAll(statements), commitAll(statements)];
      for (const [book, sequence] of [
        [one, undone],
        [other, undone.toReversed()],
      ] as const) {
        for (const at of sequence) {
          undoStatement(book.db, book.done[at]?.statementId ?? 0, NOW);
        }
      }
      expect(story(other.db)).toEqual(story(one.db));
      expect(leads(other.db)).toEqual(leads(one.db));
    }),
    { numRuns: 60 },
  );
});

test('one of several undone, the book says what it would had it never been imported', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(firmStatements, ({ statements, undone }) => {
      const whole = commitAll(statements);
      undoStatement(whole.db, whole.done[undone]?.statementId ?? 0, NOW);
      const without = commitAll(statements.filter((_, at) => at !== undone));
      expect(story(whole.db)).toEqual(story(without.db));
    }),
    { numRuns: 60 },
  );
});

test('the same content once more, in any order of its rows, changes nothing', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(fc.array(randomStatement, { maxLength: 1 }), reordered, (before, { kind, rows, shuffled }) => {
      const { db, done } = commitAll([...before, { kind, rows }]);
      const first = done.at(-1);
      const content = bookContent(db);
      const again = commitRows(db, shuffled, { kind, datedOn: '2026-12-31' });
      const { review = 0, rejected = 0 } = first?.rowsBy ?? {};
      expect(again.created).toEqual({ clients: 0, policies: 0, commissions: 0, claims: 0 });
      expect(again.rowsBy).toEqual({ new: 0, changed: 0, same: rows.length - review - rejected, review, rejected });
      expect(bookContent(db)).toEqual(content);
    }),
    { numRuns: 60 },
  );
});

test('a list that comes again with one more client brings that client and nothing else', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(reordered, ({ kind, rows, shuffled }) => {
      const { db, done } = commitAll([{ kind, rows }]);
      const again = commitRows(db, [stranger, ...shuffled], { kind, datedOn: '2026-12-31' });
      const { review = 0, rejected = 0 } = done[0]?.rowsBy ?? {};
      expect(again.created).toEqual({ clients: 1, policies: 0, commissions: 0, claims: 0 });
      expect(again.rowsBy).toEqual({ new: 1, changed: 0, same: rows.length - review - rejected, review, rejected });
    }),
    { numRuns: 60 },
  );
});

test('the order of the rows does not matter', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(fc.array(randomStatement, { maxLength: 1 }), reordered, (before, { kind, rows, shuffled }) => {
      const [one, other] = [commitAll([...before, { kind, rows }]), commitAll([...before, { kind, rows: shuffled }])];
      expect(story(other.db)).toEqual(story(one.db));
      expect(other.done.at(-1)?.rowsBy).toEqual(one.done.at(-1)?.rowsBy);
    }),
    { numRuns: 60 },
  );
});
