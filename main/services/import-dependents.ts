import type { ImportDependents } from '../../shared/contract/import.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import { ONLY_TRIED } from '../book/queries/importing.ts';
import type { Undone } from '../import/undo.ts';

/** Statements up to this size are undone on trial; a larger one would keep the book's writer too long. */
const MOST_TRIED = 50_000;

/**
 * What undoing a statement removes, puts back and has to leave. Exact for statements of ordinary size, because it is
 * tried and rolled back; for larger ones what still points at a thing is counted as needing it.
 */
export async function dependentsOf(book: Book, statementId: number, now: string): Promise<Result<ImportDependents>> {
  const counted = await book.read('statements.dependents', { statementId });
  if (!counted.ok) {
    return counted;
  }
  const { clients, policies, claims, commissions } = counted.value;
  if (clients.total + policies.total + claims.total + commissions > MOST_TRIED) {
    return counted;
  }
  const tried = await book.write('import.tryUndo', { statementId, now });
  const undone = tried.ok || tried.error.code !== ONLY_TRIED ? null : undoneIn(tried.error.details);
  if (undone === null) {
    return counted;
  }
  const share = (name: 'clients' | 'policies' | 'claims') => ({
    total: undone.removed[name] + undone.kept[name],
    needed: undone.kept[name],
  });
  return ok({
    ...counted.value,
    clients: share('clients'),
    policies: share('policies'),
    claims: share('claims'),
    commissions: undone.removed.commissions,
    changed: undone.restored.clients + undone.restored.policies + undone.restored.claims,
  });
}

function undoneIn(details: unknown): Undone | null {
  return typeof details === 'object' && details !== null && 'undone' in details ? (details.undone as Undone) : null;
}
