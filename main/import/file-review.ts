import type { Decision } from '../../shared/import/match-decision.ts';
import type { Reading } from '../../shared/import/reading.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { StatementDate } from './commit.ts';
import type { PlanReport, PreviewDetail, PreviewPage, RowFilter } from './import-messages.ts';
import type { ImportThread } from './import-thread.ts';

/** What a person can say of many rows at once. */
export type ManyChoice = 'best' | 'new' | 'skip' | 'undecided';

const EVERY = 1_000_000_000;

type PlanFor = { readonly reading: Reading; readonly date: StatementDate; readonly deciding: number | null };
type Progress = (step: string, share: number) => void;

/** The rows of one file as they are reviewed: what each would do, and what a person decided about them. */
export class FileReview {
  readonly thread: ImportThread;
  readonly #decisions = new Map<number, Decision>();
  readonly #accepted = new Set<string>();
  readonly #lapsing = new Set<number>();
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

  get lapsing(): readonly number[] {
    return [...this.#lapsing];
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
    for (const { row, same, clientId, decidedOn } of found.value) {
      if (choice === 'undecided') {
        this.decide([[decidedOn ?? row, null]]);
      } else if (choice !== 'best') {
        this.decide([[row, choice === 'new' ? { kind: 'new', remember } : { kind: 'skip', reason }]]);
      } else if (same) {
        this.decide([[row, { kind: 'same', remember }]]);
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

  /**
   * Lets policies lapse that a complete list leaves out, or leaves them in force.
   * @param policies null: all of them
   */
  async lapse(policies: readonly number[] | null, on: boolean): Promise<Result<null>> {
    const all = policies === null ? await this.thread.ask('missing', { offset: 0, limit: EVERY }) : null;
    if (all !== null && !all.ok) {
      return all;
    }
    for (const id of policies ?? all?.value.policies.map((policy) => policy.id) ?? []) {
      if (on) {
        this.#lapsing.add(id);
      } else {
        this.#lapsing.delete(id);
      }
    }
    return ok(null);
  }

  /** Policies that a complete list leaves out, page by page, and whether each is to lapse. */
  async missing(offset: number, limit: number) {
    await this.#settled;
    const found = await this.thread.ask('missing', { offset, limit });
    if (!found.ok) {
      return found;
    }
    const { total, policies } = found.value;
    return ok({ total, rows: policies.map((policy) => ({ ...policy, lapses: this.#lapsing.has(policy.id) })) });
  }

  forget(): void {
    this.#lapsing.clear();
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
    const { decisions, accepted, lapsing } = this;
    const asked = this.thread.ask('plan', { ...args, decisions, accepted, lapsing }, onProgress);
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
