import type { Meanings } from '../../../shared/import/match-again.ts';
import type { StatementKind } from '../../../shared/import/types.ts';
import type { ReadBook } from '../types.ts';
import { wordsOf } from './importing-lines.ts';

/** Whom earlier lists meant by their words (shared/import/match-again.ts). */
export function importingMeanings(db: ReadBook) {
  const statements = db.prepare<[string], { id: number }>(
    'SELECT id FROM statement WHERE kind = ? AND undone_at IS NULL ORDER BY id',
  );
  const blocks = db.prepare<[number], { entries: Buffer }>(
    'SELECT entries FROM statement_meaning WHERE statement_id = ? ORDER BY seq',
  );
  const living = db.prepare<[], { id: number }>(
    `SELECT id FROM client
     WHERE merged_into_client_id IS NULL OR id IN (SELECT merged_client_id FROM client_merge)`,
  );
  const speaks = db.prepare<[number, number, number, number], unknown>(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM client WHERE id = ? AND statement_id = ?)
       OR EXISTS (SELECT 1 FROM said WHERE entity = 'client' AND entity_id = ? AND statement_id = ?)`,
  );
  let known: ReadonlySet<number> | null = null;
  return {
    *meanings(kind: StatementKind): Generator<Meanings> {
      for (const { id } of statements.all(kind)) {
        const words = Buffer.concat(blocks.all(id).map(({ entries }) => entries));
        if (words.length > 0) {
          yield { statementId: id, entries: wordsOf(words) };
        }
      }
    },
    living: () => (known ??= new Set(living.all().map(({ id }) => id))),
    speaksOf: (statementId: number, clientId: number) =>
      speaks.get(clientId, statementId, clientId, statementId) !== undefined,
  };
}
