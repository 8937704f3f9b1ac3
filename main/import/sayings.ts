import type { FieldChange } from '../../shared/import/plan-client.ts';
import type { WriteBook } from '../book/types.ts';
import { BatchInsert } from './batch-insert.ts';
import { type Entity, type Facts, keepFirsts, say } from './said.ts';
import { keepTyped } from './said-by-hand.ts';

/** Things whose sayings are written together: one statement for each of them costs three times what it writes. */
const TOGETHER = 512;

type Waiting = {
  readonly ids: number[];
  readonly lines: number[];
  readonly facts: string[];
  readonly insert: BatchInsert;
};

/** A thing of the plan, as far as what is said of it goes. */
type Spoken = { readonly row: number; readonly changes: readonly FieldChange[] };

/** Keeps what a statement says of things that were in the book already. */
export class Sayings {
  readonly #db: WriteBook;
  readonly #statementId: number;
  readonly #waiting = new Map<Entity, Waiting>();

  constructor(db: WriteBook, statementId: number) {
    this.#db = db;
    this.#statementId = statementId;
  }

  /**
   * Keeps what the statement says of something, before any of it is written: what is spoken of stays when its creator is
   * undone. A hand-typed value that is to give way is kept as what people say.
   */
  say<About extends Entity>(
    entity: About,
    id: number,
    says: Facts[About],
    plan: Spoken,
    lineOf: (row: number) => number,
    yielding: readonly string[] = [],
  ): void {
    const facts = { ...says, at: linesOf(says.at ?? {}, lineOf) };
    const accepted = [...keepTyped(this.#db, entity, id, plan.changes), ...yielding];
    const origin = { statementId: this.#statementId, line: lineOf(plan.row) };
    say(this.#db, entity, id, origin, accepted.length === 0 ? facts : { ...facts, accepted });
  }

  /** The same of something the statement changes nothing of, by which its creator's words can wait: until `end`. */
  agree<About extends Entity>(
    entity: About,
    id: number,
    says: Facts[About],
    plan: Spoken,
    lineOf: (row: number) => number,
  ): void {
    const waiting = this.#waitingOf(entity);
    waiting.ids.push(id);
    waiting.lines.push(lineOf(plan.row));
    waiting.facts.push(JSON.stringify({ ...says, at: linesOf(says.at ?? {}, lineOf) }));
    if (waiting.ids.length === TOGETHER) {
      this.#write(entity, waiting);
    }
  }

  /** Writes what waits. */
  end(): void {
    for (const [entity, waiting] of this.#waiting) {
      this.#write(entity, waiting);
    }
  }

  #waitingOf(entity: Entity): Waiting {
    let waiting = this.#waiting.get(entity);
    if (waiting === undefined) {
      const same = { statement_id: this.#statementId, entity };
      const insert = new BatchInsert(this.#db, 'said', ['entity_id', 'line_no', 'facts'], { same });
      waiting = { ids: [], lines: [], facts: [], insert };
      this.#waiting.set(entity, waiting);
    }
    return waiting;
  }

  #write(entity: Entity, { ids, lines, facts, insert }: Waiting): void {
    keepFirsts(this.#db, entity, ids);
    for (const [at, id] of ids.entries()) {
      insert.add(id, lines[at] ?? null, facts[at] ?? '');
    }
    insert.end();
    ids.length = 0;
    lines.length = 0;
    facts.length = 0;
  }
}

/** Where each field is said: the line of the statement in place of the row of the plan. */
function linesOf(at: Readonly<Record<string, number>>, lineOf: (row: number) => number): Record<string, number> {
  const lines: Record<string, number> = {};
  for (const field in at) {
    lines[field] = lineOf(at[field] ?? 0);
  }
  return lines;
}
