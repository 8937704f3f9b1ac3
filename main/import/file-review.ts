import type { Decision } from '../../shared/import/match-decision.ts';
import type { Reading } from '../../shared/import/reading.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { StatementDate } from './commit.ts';
import type { PlanReport, PreviewDetail, PreviewPage, RowFilter } from './import-messages.ts';
import type { ImportThread } from './import-thread.ts';
import type { PackedFacts } from './packed.ts';

/** What a person can say of many rows at once. */
export type ManyChoice = 'best' | 'new' | 'skip' | 'undecided';

const EVERY = 1_000_000_000;

type PlanFor = {
  readonly reading: Reading;
  readonly date: StatementDate;
  readonly deciding: number | null;
  readonly book: { readonly version: number };
};
type Progress = (step: string, share: number) => void;

/** In place of the thread of a file that was let go: nobody begins another one for it. */
const GONE: ImportThread = {
  ask: async () => fail('cancelled', 'Stopped as asked. Nothing was changed.'),
  end: async () => {},
};

/** The rows of one file as they are reviewed: what each would do, and what a person decided about them. */
export class FileReview {
  readonly #start: () => ImportThread;
  #thread: ImportThread | null = null;
  #ended = false;
  readonly #decisions = new Map<number, Decision>();
  readonly #accepted = new Set<string>();
  readonly #lapsing = new Set<number>();
  /** Ends when the rows are as they were last said to be. */
  #settled: Promise<unknown> = Promise.resolve();
  #planning: Promise<unknown> | null = null;
  #next: Promise<Result<PlanReport>> | null = null;
  /** What names the decided rows' lines wherever they stand; in the order of the decisions. */
  #lines: readonly string[] = [];

  /** @param start begins a thread that knows nothing of the file yet */
  constructor(start: () => ImportThread) {
    this.#start = start;
  }

  get thread(): ImportThread {
    if (this.#ended) {
      return GONE;
    }
    this.#thread ??= this.#start();
    return this.#thread;
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
      return this.#plan(args, onProgress);
    }
    this.#next ??= this.#planning.then(() => {
      this.#next = null;
      return this.#plan(args, onProgress);
    });
    return this.#next;
  }

  #plan({ book, ...args }: PlanFor, onProgress?: Progress): Promise<Result<PlanReport>> {
    const { decisions, accepted, lapsing } = this;
    const { version } = book;
    const asked = this.thread.ask('plan', { ...args, version, decisions, accepted, lapsing }, onProgress);
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

  /** Gives the rows away, to be written. What was decided stays; the next question begins a thread anew. */
  async handOver(): Promise<Result<PackedFacts>> {
    const lines = await this.thread.ask('linesOf', { rows: [...this.#decisions.keys()] });
    if (!lines.ok) {
      return lines;
    }
    const facts = await this.thread.ask('pack', {});
    this.#lines = lines.value;
    await this.#letGo();
    return facts;
  }

  /** After another file was read: decisions go to the rows whose lines they were taken on; those of lines that are gone fall. */
  async relocate(): Promise<Result<null>> {
    const decisions = this.decisions;
    const found = await this.thread.ask('rowsOf', { lines: this.#lines });
    if (!found.ok) {
      return found;
    }
    this.#decisions.clear();
    this.decide(
      decisions.flatMap(([, decision], place) => {
        const row = found.value[place] ?? -1;
        return row < 0 ? [] : [[row, decision] as const];
      }),
    );
    return ok(null);
  }

  /** Work that ends with the refusal `cancelled` as soon as somebody stops it. */
  async stoppable<Value>(signal: AbortSignal | undefined, work: () => Promise<Result<Value>>): Promise<Result<Value>> {
    const stop = () => void this.#letGo();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await work();
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#letGo();
  }

  async #letGo(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.end();
  }
}
