import type { Decision } from '../../shared/import/match-decision.ts';
import type { Reading } from '../../shared/import/reading.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { StatementDate } from './commit.ts';
import type { PlanReport, PreviewDetail, PreviewPage, RowFilter } from './import-messages.ts';
import type { ImportThread } from './import-thread.ts';

/** What a person can say of many rows at once. */
export type ManyChoice = 'best' | 'new' | 'skip' | 'undecided';

type PlanFor = { readonly reading: Reading; readonly date: StatementDate; readonly deciding: number | null };
type Progress = (step: string, share: number) => void;

/** The rows of one file as they are reviewed: what each would do, and what a person decided about them. */
export class FileReview {
  readonly thread: ImportThread;
  readonly #decisions = new Map<number, Decision>();
  readonly #accepted = new Set<string>();
  /** Ends when the rows are as they were last said to be. */
  #settled: Promise<unknown> = Promise.resolve();
  #planning: Promise<unknown> | null = null;
  #next: Promise<Result<PlanReport>> | null = null;

  constructor(thread: ImportThread) {
    this.thread = thread;
  }

  get decisions(): readonly (readonly [row: number, decision: Decision])[] {
    return [...this.#decisions];
  }

  get accepted(): readonly string[] {
    return [...this.#accepted];
  }

  /** Null takes a decision back. */
  decide(decisions: Iterable<readonly [row: number, decision: Decision | null]>): void {
    for (const [row, decision] of decisions) {
      // The last word about a client counts, whichever of its rows it was said on.
      this.#decisions.delete(row);
      if (decision !== null) {
        this.#decisions.set(row, decision);
      }
    }
  }

  /**
   * Says the same of many rows.
   * @param rows null: of all that wait
   * @returns rows that nobody of the book fits, which `best` therefore leaves open
   */
  async decideMany(
    rows: readonly number[] | null,
    choice: ManyChoice,
    { remember, reason }: { readonly remember?: boolean | undefined; readonly reason?: string | undefined },
  ): Promise<Result<number>> {
    const found = await this.thread.ask('best', { rows });
    if (!found.ok) {
      return found;
    }
    let left = 0;
    for (const { row, clientId, decidedOn } of found.value) {
      if (choice === 'undecided') {
        this.decide([[decidedOn ?? row, null]]);
      } else if (choice !== 'best') {
        this.decide([[row, choice === 'new' ? { kind: 'new', remember } : { kind: 'skip', reason }]]);
      } else if (clientId === null) {
        left += 1;
      } else {
        this.decide([[row, { kind: 'client', clientId, remember }]]);
      }
    }
    return ok(left);
  }

  /** Lets hand-typed values give way to the file's, or keeps them after all. */
  accept(keys: readonly string[], on: boolean): void {
    for (const key of keys) {
      if (on) {
        this.#accepted.add(key);
      } else {
        this.#accepted.delete(key);
      }
    }
  }

  forget(): void {
    this.#decisions.clear();
    this.#accepted.clear();
  }

  /** Work after which the rows are others: whoever asks for rows meanwhile gets those that come of it. */
  change<Value>(work: () => Promise<Value>): Promise<Value> {
    const changed = this.#settled.then(work);
    this.#settled = changed.catch(() => undefined);
    return changed;
  }

  /**
   * What would be written, with everything decided so far. Whoever asks while a plan is worked out waits for the next, which
   * holds what all of them decided: quick answers about a large file cost two plans, not one each.
   */
  plan(args: PlanFor, onProgress?: Progress): Promise<Result<PlanReport>> {
    if (this.#planning === null) {
      return this.#start(args, onProgress);
    }
    this.#next ??= this.#planning.then(() => {
      this.#next = null;
      return this.#start(args, onProgress);
    });
    return this.#next;
  }

  #start(args: PlanFor, onProgress?: Progress): Promise<Result<PlanReport>> {
    const asked = this.thread.ask('plan', { ...args, decisions: this.decisions, accepted: this.accepted }, onProgress);
    const done = () => {
      this.#planning = null;
    };
    this.#planning = asked.then(done, done);
    return asked;
  }

  async rows(filter: RowFilter, offset: number, limit: number): Promise<Result<PreviewPage>> {
    await this.#settled;
    return this.thread.ask('rows', { filter, offset, limit });
  }

  async row(row: number): Promise<Result<PreviewDetail>> {
    await this.#settled;
    return this.thread.ask('row', { row });
  }

  async end(): Promise<void> {
    await this.thread.end();
  }
}
