import { and, asc, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm/sql';
import type { ImportOutcome } from '../../import/commit.ts';
import { NEEDED } from '../../import/undo-created.ts';
import { carrier } from '../schema/carrier.ts';
import { recipe, statement, statementLine } from '../schema/statement.ts';
import type { ReadBook } from '../types.ts';

export type StatementRow = {
  readonly id: number;
  readonly fileName: string;
  readonly carrier: string | null;
  readonly kind: string;
  readonly format: string;
  readonly recipe: string;
  readonly sha256: string;
  readonly datedOn: string | null;
  readonly importedAt: string;
  readonly undoneAt: string | null;
  readonly rows: number;
  readonly unexplainedMinor: number | null;
  readonly recipeVersion: number | null;
  readonly importedBy: string;
  /** Rows that wait now, and rows that are rejected now. */
  readonly held: number;
  readonly rejected: number;
  readonly outcome: ImportOutcome;
};

type Wanted = {
  readonly where?: SQL | undefined;
  readonly order?: SQL;
  readonly limit: number;
  readonly offset?: number;
};

/** Statements in a row's shape, the newest first unless asked otherwise. */
function rowsOf(db: ReadBook, { where, order = desc(statement.id), limit, offset = 0 }: Wanted) {
  return db.orm
    .select({
      id: statement.id,
      fileName: statement.fileName,
      carrier: carrier.name,
      kind: statement.kind,
      format: statement.format,
      recipe: statement.recipeName,
      sha256: statement.sha256,
      datedOn: statement.datedOn,
      importedAt: statement.importedAt,
      undoneAt: statement.undoneAt,
      rows: statement.rowCount,
      unexplainedMinor: statement.unexplainedMinor,
      outcome: statement.outcome,
      importedBy: statement.importedBy,
      recipeVersion: recipe.version,
      rejected: db.orm.$count(
        statementLine,
        and(eq(statementLine.statementId, statement.id), sql`${statementLine.class} = 'rejected'`),
      ),
      held: db.orm.$count(
        statementLine,
        and(eq(statementLine.statementId, statement.id), sql`${statementLine.class} = 'review'`),
      ),
    })
    .from(statement)
    .leftJoin(carrier, eq(carrier.id, statement.carrierId))
    .leftJoin(recipe, eq(recipe.id, statement.recipeId))
    .where(where)
    .orderBy(order)
    .limit(limit)
    .offset(offset)
    .all()
    .map((row): StatementRow => ({ ...row, outcome: JSON.parse(row.outcome) as ImportOutcome }));
}

export const statementReads = {
  /** The statement that still counts with exactly these bytes. */
  'statements.bySha': (db: ReadBook, { sha256 }: { readonly sha256: string }): StatementRow | null => {
    const [earliest] = rowsOf(db, {
      where: and(eq(statement.sha256, sha256), isNull(statement.undoneAt)),
      order: asc(statement.id),
      limit: 1,
    });
    return earliest ?? null;
  },

  /** Latest first; undone ones too. */
  'statements.list': (
    db: ReadBook,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): { readonly total: number; readonly rows: readonly StatementRow[] } => ({
    total: db.orm.select({ n: count() }).from(statement).get()?.n ?? 0,
    rows: rowsOf(db, { limit, offset }),
  }),

  /**
   * What of a statement's commission goes to each advisor: the parts of its divided lines, and whole lines by the code they
   * name; '' is the office. `name`: somebody of the office with that code.
   */
  'statements.shares': (db: ReadBook, { statementId }: { readonly statementId: number }) =>
    db
      .prepare<[number, number], { advisor: string; name: string | null; lines: number; amountMinor: number }>(
        `SELECT part.advisor, (SELECT name FROM person WHERE part.advisor <> '' AND part.advisor IN (code, initials)) AS name,
           count(DISTINCT part.id) AS lines, sum(part.amount) AS amountMinor
         FROM (SELECT c.id, s.advisor_code AS advisor, s.amount_minor AS amount
               FROM commission c JOIN commission_share s ON s.commission_id = c.id WHERE c.statement_id = ?
               UNION ALL SELECT c.id, ifnull(c.advisor_code, ''), c.amount_minor FROM commission c WHERE c.statement_id = ?
                 AND NOT EXISTS (SELECT 1 FROM commission_share s WHERE s.commission_id = c.id)) AS part
         GROUP BY part.advisor ORDER BY part.advisor = '', amountMinor DESC, part.advisor`,
      )
      .all(statementId, statementId),

  /** What undoing a statement would remove, and what would stay because something needs it. */
  'statements.dependents': (db: ReadBook, { statementId }: { readonly statementId: number }) => {
    const count = (entity: keyof typeof NEEDED) =>
      db
        .prepare<[number], { total: number; needed: number }>(
          `SELECT count(*) AS total, count(*) FILTER (WHERE ${NEEDED[entity]}) AS needed FROM ${entity} e WHERE e.statement_id = ?`,
        )
        .get(statementId) ?? { total: 0, needed: 0 };
    const later = db
      .prepare<[number, number], { id: number; fileName: string; fields: number }>(
        `SELECT s.id, s.file_name AS fileName, count(*) AS fields FROM import_change mine
         JOIN import_change later ON later.entity = mine.entity AND later.entity_id = mine.entity_id
           AND later.field = mine.field AND later.id > mine.id AND later.statement_id <> mine.statement_id
         JOIN statement s ON s.id = later.statement_id AND s.undone_at IS NULL
         WHERE mine.statement_id = ? AND mine.field NOT LIKE '$%' GROUP BY s.id ORDER BY s.id LIMIT ?`,
      )
      .all(statementId, 50);
    const money = db.prepare<[number], { n: number }>('SELECT count(*) AS n FROM commission WHERE statement_id = ?');
    const changed = db.prepare<[number], { n: number }>(
      `SELECT count(DISTINCT entity || entity_id) AS n FROM import_change WHERE statement_id = ? AND field NOT LIKE '$%'`,
    );
    return {
      clients: count('client'),
      claims: count('claim'),
      policies: count('policy'),
      commissions: money.get(statementId)?.n ?? 0,
      changed: changed.get(statementId)?.n ?? 0,
      later,
    };
  },
} as const;
