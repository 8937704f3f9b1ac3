import { ENTRY_WORDS, IdentityTable } from '../../shared/import/identity.ts';
import { wordsOf } from '../book/queries/importing-lines.ts';
import type { WriteBook } from '../book/types.ts';
import { keepFirst, layersOf, say } from './said.ts';

type Heir = { readonly statement: number; readonly line: number };

/**
 * Lines of this statement that later statements repeat were counted once, with us. They are now counted with the
 * earliest statement that repeats them, which from now on speaks of their policies and clients too.
 */
export function handOver(db: WriteBook, statementId: number): void {
  const heirs = heirsOf(db, statementId);
  if (heirs.size === 0) {
    return;
  }
  const move = db.prepare<[number, number, number]>('UPDATE commission SET statement_id = ?, line_no = ? WHERE id = ?');
  const spoken = new Set<string>();
  const speak = (policy: number, client: number, heir: Heir) => {
    const key = `${policy} ${heir.statement}`;
    if (!spoken.has(key)) {
      spoken.add(key);
      speakOf(db, statementId, policy, client, heir);
    }
  };
  for (const { id, policy_id, client_id, line_no } of db
    .prepare<[number], { id: number; policy_id: number; client_id: number; line_no: number }>(
      'SELECT id, policy_id, client_id, line_no FROM commission WHERE statement_id = ?',
    )
    .all(statementId)) {
    const heir = heirs.get(line_no);
    if (heir !== undefined) {
      move.run(heir.statement, heir.line, id);
      speak(policy_id, client_id, heir);
    }
  }
  // Policies with a damaged number are known by their line as well.
  for (const { id, client_id, line_no } of db
    .prepare<[number], { id: number; client_id: number; line_no: number }>(
      `SELECT p.id, p.client_id, f.line_no FROM policy p JOIN field_source f
         ON f.entity = 'policy' AND f.entity_id = p.id AND f.field = 'number' AND f.statement_id = p.statement_id
       WHERE p.statement_id = ?`,
    )
    .all(statementId)) {
    const heir = heirs.get(line_no);
    if (heir !== undefined) {
      speak(id, client_id, heir);
    }
  }
}

/** Our lines that others repeat, by line. */
function heirsOf(db: WriteBook, statementId: number): ReadonlyMap<number, Heir> {
  const heirs = new Map<number, Heir>();
  const blocksOf = (source: string) =>
    db.prepare<[number], { statement_id: number; entries: Buffer }>(source).all(statementId);
  const others = blocksOf(
    `SELECT i.statement_id, i.entries FROM statement_identity i JOIN statement s ON s.id = i.statement_id
     WHERE i.statement_id <> ? AND s.undone_at IS NULL ORDER BY i.statement_id, i.seq`,
  );
  if (others.length === 0) {
    return heirs;
  }
  const own = blocksOf('SELECT statement_id, entries FROM statement_identity WHERE statement_id = ?');
  const table = new IdentityTable(wordsOf(Buffer.concat(own.map(({ entries }) => entries))));
  const repeats = db.prepare<[number, number]>(
    `UPDATE statement_line SET class = 'new' WHERE statement_id = ? AND line_no = ? AND class = 'same'`,
  );
  for (const { statement_id: statement, entries } of others) {
    const words = wordsOf(entries);
    for (let entry = 0; entry < words.length; entry += ENTRY_WORDS) {
      const ours = table.find(words[entry] ?? 0, words[entry + 1] ?? 0);
      const line = words[entry + 2] ?? 0;
      if (ours >= 0 && !heirs.has(ours) && repeats.run(statement, line).changes > 0) {
        heirs.set(ours, { statement, line });
      }
    }
  }
  return heirs;
}

/** What we say of a policy and its client the heir says too, as far as nobody else does: it repeats our lines. */
function speakOf(db: WriteBook, statementId: number, policy: number, client: number, heir: Heir): void {
  const origin = { statementId: heir.statement, line: heir.line };
  const own = <About extends 'policy' | 'client'>(entity: About, id: number) => {
    keepFirst(db, entity, id);
    const layers = layersOf(db, entity, id);
    return layers.some((layer) => layer.statementId === heir.statement && layer.facts.values !== undefined)
      ? null
      : (layers.find((layer) => layer.statementId === statementId && layer.facts.values !== undefined) ?? layers[0]);
  };
  const ofPolicy = own('policy', policy);
  if (ofPolicy) {
    const { byHand: _typed, ...facts } = ofPolicy.facts;
    say(db, 'policy', policy, origin, { ...facts, fillOnly: true, at: {}, client });
  }
  const ofClient = own('client', client);
  if (ofClient) {
    const { left: _target, byHand: _typed, home, homeName, ...facts } = ofClient.facts;
    // A household of his own is nothing that lines say.
    const named = typeof homeName === 'string' ? { home: home ?? null, homeName } : {};
    say(db, 'client', client, origin, { ...facts, ...named, fillOnly: true, at: {} });
  }
}
