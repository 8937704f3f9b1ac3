import { matchFile } from './match.ts';
import { aliasKey } from './match-alias.ts';
import type { Decision, Matching, Target } from './match-decision.ts';
import { withAccepted } from './plan-accept.ts';
import type { PlanBook } from './plan-book.ts';
import { planClaims } from './plan-claims.ts';
import { DATA_CLASSES, type DataClass, type EntityCounts, type RowCounts } from './plan-classes.ts';
import { type ClientPlan, planClient } from './plan-client.ts';
import { Counts, type Noted, nameOfNameless } from './plan-count.ts';
import { type Drafts, draftFile } from './plan-draft.ts';
import type { FileFacts } from './plan-facts.ts';
import { findKnown, type KnownLines } from './plan-known.ts';
import type { ClaimPlan, PolicyPlan } from './plan-policy.ts';
import { referrersOf } from './plan-referrers.ts';
import { at, COMMISSION, hasFlag, KEPT_ONLY, REJECTED } from './plan-rows.ts';
import { Standing } from './plan-standing.ts';
import { type PolicyPlans, planPolicies } from './policy-plans.ts';
import { decidingRow, signaturesByContent } from './standing-row.ts';
import type { StatementKind } from './types.ts';

export type PlanOptions = {
  readonly kind: StatementKind;
  /** The statement's own date, stated by a person, its title or its name; null when only its rows have dates. */
  readonly datedOn: string | null;
  /** By row (index into the columns). */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** True: nothing is matched without a decision (rows that were held when their statement was committed). */
  readonly hold?: boolean;
  /** Hand-typed values that give way to the file's: see plan-accept.ts. */
  readonly accepted?: ReadonlySet<string>;
  /** Called between pieces of the work, each below a second for a million lines; it may throw to end it. */
  readonly pause?: () => void;
  /** What is kept from an earlier plan of the same file, and for the next. */
  readonly standing?: Standing;
};

/** A decision to be remembered, and the client of the plan it was for. */
export type AliasPlan = { readonly key: string; readonly client: number };

/** What an import would do to the book, as data: shown before it is written, and written as shown. */
export type Plan = {
  readonly facts: FileFacts;
  readonly matching: Matching;
  readonly content: string;
  /** By row: 1 where the line was read before, from a statement that still counts. */
  readonly known: Uint8Array;
  /** By row: index into DATA_CLASSES; ignored rows are 255. */
  readonly classes: Uint8Array;
  readonly clients: readonly ClientPlan[];
  readonly policies: PolicyPlans;
  readonly claims: readonly ClaimPlan[];
  readonly aliases: readonly AliasPlan[];
  /** By party: index into clients and policies, −1 for none or held. */
  readonly clientOfParty: Int32Array;
  readonly policyOfParty: Int32Array;
  readonly rowsBy: RowCounts;
  readonly created: EntityCounts;
  readonly updated: EntityCounts;
  readonly noted: Noted;
};

const NONE: ReadonlySet<string> = new Set();
const IGNORED = 255;
const REJECTED_CLASS = DATA_CLASSES.indexOf('rejected');
const REVIEW = DATA_CLASSES.indexOf('review');
const NEW = DATA_CLASSES.indexOf('new');
const CHANGED = DATA_CLASSES.indexOf('changed');
const SAME = DATA_CLASSES.indexOf('same');

/** Matches a file against the book and works out every change, held row and rejected cell. */
export function planImport(facts: FileFacts, book: PlanBook, options: PlanOptions): Plan {
  // Where nobody plans again, what matching knew of a file's people is not kept: some 40 MB of a large one.
  const matching = matchFile(facts, book, options, options.standing);
  const standing = options.standing ?? new Standing();
  options.pause?.();
  return new Planner(facts, withAccepted(book, options.accepted ?? NONE), options, matching, standing).run();
}

export function classAt(plan: Plan, row: number): DataClass | 'ignored' {
  return DATA_CLASSES[plan.classes[row] ?? IGNORED] ?? 'ignored';
}

/** The held target of a row, or null when it is not held. */
export function reviewAt(plan: Plan, row: number): Extract<Target, { kind: 'review' }> | null {
  const target = plan.matching.targets[at(plan.facts.rows, 'party', row)];
  return target?.kind === 'review' && classAt(plan, row) === 'review' ? target : null;
}

class Planner {
  readonly #facts: FileFacts;
  readonly #book: PlanBook;
  readonly #options: PlanOptions;
  readonly #matching: Matching;
  readonly #classes: Uint8Array;
  readonly #known: KnownLines;
  readonly #standing: Standing;
  readonly #drafts: Drafts;

  constructor(facts: FileFacts, book: PlanBook, options: PlanOptions, matching: Matching, standing: Standing) {
    this.#facts = facts;
    this.#standing = standing;
    this.#book = book;
    this.#options = options;
    this.#matching = matching;
    this.#classes = new Uint8Array(facts.rows.count).fill(SAME);
    standing.lines ??= findKnown(facts, book, options.datedOn);
    this.#known = standing.lines;
    options.pause?.();
    this.#drafts = draftFile(facts, book, matching, this.#known);
  }

  run(): Plan {
    const fillOnly = this.#options.kind === 'commissions' || this.#options.kind === 'claims';
    const clients = this.#planClients(fillOnly);
    this.#standing.same ??= new Uint8Array(this.#facts.parties.length);
    const { same } = this.#standing;
    this.#options.pause?.();
    const policies = planPolicies(this.#drafts.policies, this.#book, fillOnly, same);
    const claims = planClaims(this.#facts, this.#drafts, this.#book);
    this.#options.pause?.();
    const counts = new Counts();
    for (const [kind, plans] of [
      ['clients', clients],
      ['policies', policies],
      ['claims', claims],
    ] as const) {
      for (const plan of plans) {
        counts.add(kind, plan);
        this.#raiseByEntity(plan);
      }
    }
    const { rowsBy, commissions } = this.#classifyRows();
    counts.created.commissions = commissions;
    return {
      facts: this.#facts,
      matching: this.#matching,
      content: this.#facts.content,
      known: this.#known.rows,
      classes: this.#classes,
      clients,
      policies,
      claims,
      aliases: this.#aliases(),
      clientOfParty: this.#drafts.clientOf,
      policyOfParty: this.#drafts.policyOf,
      rowsBy,
      created: counts.created,
      updated: counts.updated,
      noted: counts.noted,
    };
  }

  #planClients(fillOnly: boolean): readonly ClientPlan[] {
    const signatures = signaturesByContent(this.#facts, this.#drafts.rows);
    const drafts = this.#drafts.clients.map((draft) => {
      const stated = [...draft.signatures].flatMap((index) => signatures[index] ?? []);
      const row = decidingRow(stated, draft.row);
      return { id: draft.id, row, stated, fallbackName: nameOfNameless(stated, draft.policy), muted: draft.muted };
    });
    const referrer = referrersOf(drafts, this.#book);
    return drafts.map(({ id, muted, ...statements }) => {
      const plan = planClient(id, { ...statements, referrer }, this.#book, fillOnly);
      return muted ? { ...plan, changes: [], additions: [], kept: [] } : plan;
    });
  }

  /** What a person wants remembered: who these words mean. */
  #aliases(): readonly AliasPlan[] {
    const aliases = new Map<string, number>();
    for (const [index, { decision }] of this.#matching.decided) {
      const party = this.#facts.parties.get(index);
      const client = this.#drafts.clientOf[index] ?? -1;
      if (party !== undefined && client >= 0 && decision.kind !== 'skip' && decision.remember === true) {
        const key = aliasKey(this.#facts, party.signature, party.policy);
        if (key !== null) {
          aliases.set(key, client);
        }
      }
    }
    return [...aliases].map(([key, client]) => ({ key, client }));
  }

  #raise(row: number, to: number): void {
    if (to < (this.#classes[row] ?? SAME)) {
      this.#classes[row] = to;
    }
  }

  #raiseByEntity(plan: ClientPlan | PolicyPlan | ClaimPlan): void {
    const to = plan.id === null ? NEW : CHANGED;
    if (plan.id === null) {
      this.#raise(plan.row, NEW);
    }
    for (const change of plan.changes) {
      this.#raise(change.row, to);
    }
    if ('additions' in plan) {
      for (const addition of plan.additions) {
        this.#raise(addition.row, to);
      }
    }
    if ('movedFrom' in plan && plan.movedFrom !== null) {
      this.#raise(plan.row, CHANGED);
    }
  }

  #classifyRows(): { readonly rowsBy: RowCounts; readonly commissions: number } {
    const { rows } = this.#facts;
    const fates = this.#fatesOfParties();
    // Rows that name nobody wait, too, where the whole file came before.
    const nobodys = this.#known.again ? HELD : OPEN;
    const counts = new Int32Array(DATA_CLASSES.length);
    let commissions = 0;
    for (let row = 0; row < rows.count; row++) {
      if (at(rows, 'ignored', row) > 0) {
        this.#classes[row] = IGNORED;
        continue;
      }
      const party = at(rows, 'party', row);
      const fate = party < 0 ? nobodys : (fates[party] ?? OPEN);
      if (fate === LEFT_OUT || hasFlag(rows, row, REJECTED)) {
        this.#raise(row, REJECTED_CLASS);
      } else if (this.#known.rows[row] === 1) {
        this.#classes[row] = SAME;
      } else if (fate === HELD) {
        this.#raise(row, REVIEW);
      } else if (hasFlag(rows, row, COMMISSION | KEPT_ONLY)) {
        this.#raise(row, NEW);
        commissions += party >= 0 && hasFlag(rows, row, COMMISSION) ? 1 : 0;
      }
      const data = this.#classes[row] ?? SAME;
      counts[data] = (counts[data] ?? 0) + 1;
    }
    const rowsBy = Object.fromEntries(DATA_CLASSES.map((name, at) => [name, counts[at] ?? 0])) as RowCounts;
    return { rowsBy, commissions };
  }

  /** By party: whether its rows count. A million rows ask for it: plain numbers are quicker to come by than objects. */
  #fatesOfParties(): Uint8Array {
    return new Uint8Array(this.#facts.parties.length).map((_, party) => {
      const target = this.#matching.targets[party];
      const again = this.#known.again && !this.#matching.decided.has(party);
      return target?.kind === 'skip' ? LEFT_OUT : target?.kind === 'review' || again ? HELD : OPEN;
    });
  }
}

const OPEN = 0;
const LEFT_OUT = 1;
const HELD = 2;
