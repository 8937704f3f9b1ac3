import { type EntityCounts, noCounts } from '../../shared/import/plan-classes.ts';
import { Refusal } from '../../shared/result.ts';
import { noteClients } from '../book/client-changes.ts';
import { settleLead, settleName } from '../book/households.ts';
import { withoutMerges } from '../book/queries/client-merge.ts';
import { refreshClients } from '../book/rollups.ts';
import type { WriteBook } from '../book/types.ts';
import { StatementWriter } from './commit-writer.ts';
import { type Entity, keepFirst, type Layer, layersOf } from './said.ts';
import { refoldClient } from './undo-client.ts';
import { handOver } from './undo-commissions.ts';
import { createdBy, drop, inherit, inheritHouseholds, removeCatalogue } from './undo-created.ts';
import type { Writers } from './undo-fields.ts';
import { refoldClaim, refoldPolicy } from './undo-policy.ts';

export type Undone = {
  readonly statementId: number;
  readonly removed: EntityCounts;
  /** Things whose former values are back. */
  readonly restored: EntityCounts;
  /** Things it created that stay, because something else needs them. */
  readonly kept: EntityCounts;
};

const COUNTED = { client: 'clients', policy: 'policies', claim: 'claims' } as const;

/**
 * Takes a whole statement back, at any time and in any order. The book's content is a function of what people typed and
 * of the statements that still count, in the order of their import, each with the matches it was given (which client,
 * policy, claim and household a row meant); which statements were undone in between, and in what order, leaves no trace.
 *
 * - Columns: each statement's saying is kept (said.ts) and folded anew without the undone one (fold.ts). Of a thing that
 *   nobody else spoke of, its row is its creator's saying.
 * - Where a client lives: the household his latest saying put him in. What that is called and who leads it follows from
 *   who lives there (households.ts), never from what it was called before.
 * - A thing stays as long as a remaining statement speaks of it, or a person's work hangs on it (notes, tasks, contacts
 *   typed by hand, touches done, overrides); what it is called and holds is then what those say. Kept for a person's work
 *   alone, it keeps its last values and counts as made by people.
 * - What a person typed, chose, or changed since, stays.
 * - Rows held for review stay held, and a match stays also where it would be another without the undone statement.
 * - Money that several statements brought counts once, with the earliest that remains.
 * - Ids stay and are never given again. The file and its lines stay as history.
 *
 * @throws Refusal `no-statement`, `already-undone`
 */
export function undoStatement(db: WriteBook, statementId: number, now: string): Undone {
  const statement = db
    .prepare<[number], { undone_at: string | null }>('SELECT undone_at FROM statement WHERE id = ?')
    .get(statementId);
  if (statement === undefined) {
    throw new Refusal('no-statement', `The book has no statement ${statementId}.`, { statementId });
  }
  if (statement.undone_at !== null) {
    throw new Refusal('already-undone', `Statement ${statementId} was undone before.`, { statementId });
  }
  db.prepare<[string, number]>('UPDATE statement SET undone_at = ? WHERE id = ?').run(now, statementId);
  const touched = clientsOf(db, statementId);
  const { answer: result, clients } = withoutMerges(db, () => {
    const undone = new Undoing(db, statementId, now).run();
    for (const id of clientsOf(db, statementId)) {
      touched.add(id);
    }
    forget(db, statementId);
    return undone;
  });
  db.prepare<[string, string, number]>(
    `INSERT INTO audit (at, actor, action, entity, entity_id) VALUES (?, ?, 'undo', 'statement', ?)`,
  ).run(now, '', statementId);
  const alive = db.prepare<[number], { id: number }>('SELECT id FROM client WHERE id = ?');
  const concerned = [...new Set([...touched, ...clients])];
  refreshClients(
    db,
    concerned.filter((id) => alive.get(id) !== undefined),
  );
  // Those who came with the statement are gone from the lists, too.
  noteClients(db, concerned);
  db.touched('statement', 'client', 'household', 'policy', 'commission', 'claim', 'client_summary', 'client_year');
  return { statementId, ...result };
}

/** Everyone whose totals the statement had a part in. */
function clientsOf(db: WriteBook, statementId: number): Set<number> {
  const ids = new Set<number>();
  for (const source of [
    'SELECT DISTINCT client_id AS id FROM commission WHERE statement_id = ?',
    'SELECT id FROM client WHERE statement_id = ?',
    'SELECT client_id AS id FROM policy WHERE statement_id = ?',
    'SELECT client_id AS id FROM claim WHERE statement_id = ?',
    `SELECT entity_id AS id FROM said WHERE statement_id = ? AND entity = 'client'`,
    `SELECT p.client_id AS id FROM said c JOIN policy p ON p.id = c.entity_id WHERE c.statement_id = ? AND c.entity = 'policy'`,
    `SELECT m.client_id AS id FROM said c JOIN claim m ON m.id = c.entity_id WHERE c.statement_id = ? AND c.entity = 'claim'`,
  ]) {
    for (const { id } of db.prepare<[number], { id: number }>(source).all(statementId)) {
      ids.add(id);
    }
  }
  return ids;
}

/** What the statement said is of no more use; what it brought along may be, for as long as others use it. */
function forget(db: WriteBook, statementId: number): void {
  for (const source of [
    'DELETE FROM said WHERE statement_id = ?',
    'DELETE FROM statement_meaning WHERE statement_id = ?',
    'DELETE FROM field_source WHERE statement_id = ?',
    `DELETE FROM import_change WHERE statement_id = ? AND field <> '$created'`,
  ]) {
    db.prepare<[number]>(source).run(statementId);
  }
}

/** What becomes of one thing the statement created or spoke of. */
type Fate<About extends Entity> = {
  readonly id: number;
  readonly layers: readonly Layer<About>[];
  readonly remaining: readonly Layer<About>[];
};

class Undoing {
  readonly #db: WriteBook;
  readonly #statementId: number;
  readonly #now: string;
  readonly #writers = new Map<number, StatementWriter>();
  readonly #unsettled = new Set<number>();
  readonly #removed = noCounts();
  readonly #restored = noCounts();
  readonly #kept = noCounts();

  constructor(db: WriteBook, statementId: number, now: string) {
    this.#db = db;
    this.#statementId = statementId;
    this.#now = now;
  }

  run(): Omit<Undone, 'statementId'> {
    const db = this.#db;
    const run = (source: string) => db.prepare<[number]>(source).run(this.#statementId).changes;
    handOver(db, this.#statementId);
    this.#removed.commissions = run('DELETE FROM commission WHERE statement_id = ?');
    run('DELETE FROM policy_alias WHERE statement_id = ?');
    run('DELETE FROM client_alias WHERE statement_id = ?');
    const claims = this.#sort('claim', () => true);
    this.#drop('claim', claims.leaving);
    this.#change('claim', claims.staying, ({ id, layers, remaining }) => refoldClaim(db, id, layers, remaining));
    const policies = this.#sort('policy', () => true);
    this.#drop('policy', policies.leaving);
    this.#change('policy', policies.staying, ({ id, layers, remaining }) =>
      refoldPolicy(db, id, layers, remaining, this.#writer),
    );
    this.#clients();
    this.#households();
    removeCatalogue(db, this.#statementId);
    return { removed: this.#removed, restored: this.#restored, kept: this.#kept };
  }

  readonly #writer: Writers = (statementId) => {
    const known = this.#writers.get(statementId) ?? new StatementWriter(this.#db, statementId, this.#now);
    this.#writers.set(statementId, known);
    return known;
  };

  #clients(): void {
    const db = this.#db;
    const { staying, leaving } = this.#sort('client', ({ facts }) => facts.values !== undefined);
    const gone = new Set(leaving);
    const orphans = this.#referredBy(gone).filter((id) => !gone.has(id) && staying.every((fate) => fate.id !== id));
    const more = orphans.map((id) => {
      keepFirst(db, 'client', id);
      return { id, layers: layersOf(db, 'client', id) };
    });
    const all = [...staying, ...more.map((fate) => ({ ...fate, remaining: fate.layers }))];
    this.#change('client', all, (fate) => refoldClient(db, { ...fate, leaving: gone }, this.#unsettled));
    const home = db.prepare<[number], { id: number }>('SELECT household_id AS id FROM client WHERE id = ?');
    for (const id of leaving) {
      this.#unsettled.add(home.get(id)?.id ?? 0);
    }
    this.#drop('client', leaving);
  }

  /** When everybody is where he belongs. */
  #households(): void {
    inheritHouseholds(this.#db, this.#statementId);
    for (const id of this.#unsettled) {
      settleLead(this.#db, id);
      settleName(this.#db, id, this.#statementId);
    }
  }

  /** Clients whom a leaving client referred, as far as statements say so. */
  #referredBy(leaving: ReadonlySet<number>): readonly number[] {
    const find = this.#db.prepare<[number], { id: number }>('SELECT id FROM client WHERE referred_by_client_id = ?');
    return [...leaving].flatMap((id) => find.all(id).map((row) => row.id));
  }

  /** Tells what goes with the statement from what others speak of; what only people need is left to them as it is. */
  #sort<About extends Entity>(entity: About, speaks: (layer: Layer<About>) => boolean) {
    const staying: Fate<About>[] = [];
    const leaving: number[] = [];
    for (const { id, needed } of createdBy(this.#db, entity, this.#statementId)) {
      const layers = layersOf(this.#db, entity, id);
      const remaining = layers.filter(({ statementId }) => statementId !== this.#statementId);
      const others = remaining.filter((layer) => layer.statementId !== null && speaks(layer));
      if (others.length > 0 || layers[0]?.statementId === null) {
        staying.push({ id, layers, remaining });
      } else if (needed) {
        this.#kept[COUNTED[entity]]++;
        inherit(this.#db, entity, id, null);
      } else {
        leaving.push(id);
      }
    }
    return { staying, leaving };
  }

  #drop(entity: Entity, ids: readonly number[]): void {
    for (const id of ids) {
      drop(this.#db, entity, id);
      this.#removed[COUNTED[entity]]++;
    }
  }

  #change<About extends Entity>(
    entity: About,
    fates: readonly Fate<About>[],
    refold: (fate: Fate<About>) => boolean,
  ): void {
    const creator = this.#db.prepare<[number], { id: number | null }>(
      `SELECT statement_id AS id FROM ${entity} WHERE id = ?`,
    );
    for (const fate of fates) {
      const created = creator.get(fate.id)?.id === this.#statementId;
      if (created) {
        this.#kept[COUNTED[entity]]++;
        inherit(this.#db, entity, fate.id, fate.remaining.find(({ statementId }) => statementId !== null) ?? null);
      }
      if (refold(fate) && !created) {
        this.#restored[COUNTED[entity]]++;
      }
    }
  }
}
