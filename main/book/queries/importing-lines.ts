import type { EarlierLines } from '../../../shared/import/plan-book.ts';
import type { ReadBook } from '../types.ts';

/**
 * Which lines came before, in which statement.
 * @param deciding the statement whose held rows are decided: that its content is known says nothing about them
 */
export function importingLines(db: ReadBook, deciding: number | null) {
  const blocks = db.prepare<[], { dated_on: string | null; date_source: string; entries: Buffer }>(
    `SELECT s.dated_on, s.date_source, i.entries FROM statement_identity i JOIN statement s ON s.id = i.statement_id
     WHERE s.undone_at IS NULL`,
  );
  const whole = db.prepare<[string, number | null], { id: number; dated_on: string | null; date_source: string }>(
    `SELECT id, dated_on, date_source FROM statement WHERE content_key = ? AND undone_at IS NULL AND id IS NOT ?
     ORDER BY id DESC`,
  );
  const latest = db.prepare<[], { id: number | null }>('SELECT max(id) AS id FROM statement WHERE undone_at IS NULL');
  const own = db.prepare<[number], { entries: Buffer }>(
    'SELECT entries FROM statement_identity WHERE statement_id = ? ORDER BY seq',
  );
  return {
    *earlierLines(): Generator<EarlierLines> {
      for (const { dated_on, date_source, entries } of blocks.iterate()) {
        yield { datedOn: date_source === 'stated' ? dated_on : null, entries: wordsOf(entries) };
      }
    },
    sameContent: (key: string, datedOn: string | null) => {
      const found = whole
        .all(key, deciding)
        .find((row) => datedOn === null || row.date_source !== 'stated' || row.dated_on === datedOn);
      return found === undefined
        ? null
        : {
            latest: found.id === latest.get()?.id,
            lines: own.all(found.id).map(({ entries }) => ({ datedOn: null, entries: wordsOf(entries) })),
          };
    },
  };
}

/** A block's bytes as words; copied, because a buffer out of a pool need not begin on a word. */
export function wordsOf(bytes: Buffer): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes).buffer);
}
