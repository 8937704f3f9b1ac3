import type { EarlierCell } from '../../../shared/import/hand-cells.ts';
import type { ReadBook } from '../types.ts';

export const handCellReads = {
  /** Everything people typed in place of cells, the latest word for each; also of statements that were undone since. */
  'handCells.all': (db: ReadBook): readonly EarlierCell[] =>
    db
      .prepare<[], EarlierCell>(
        `SELECT column_no AS "column", header, raw, typed AS text, row_key AS rowKey, typed_by AS "by", typed_at AS at
         FROM hand_cell WHERE id IN (SELECT max(id) FROM hand_cell GROUP BY row_key, column_no) ORDER BY id`,
      )
      .all(),
} as const;
