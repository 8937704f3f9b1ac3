import { contentKey, ENTRY_WORDS, type IdentityTable, rowsByIdentity } from './identity.ts';
import { type Decision, type Matching, matchFile, type Target } from './match.ts';
import { aliasKey } from './match-alias.ts';
import { withAccepted } from './plan-accept.ts';
import type { PlanBook } from './plan-book.ts';
import { DATA_CLASSES, type DataClass, type EntityCounts, type RowCounts } from './plan-classes.ts';
import { type ClientPlan, planClient } from './plan-client.ts';
import { changes, count, isKnownByLine, nameOfNameless } from './plan-count.ts';
import type { FileFacts, FilePolicy, Stated } from './plan-facts.ts';
import { type ClaimPlan, claimChanges, type PolicyPlan, policyChanges } from './plan-policy.ts';
import { referrersOf } from './plan-referrers.ts';
import { at, COMMISSION, hasFlag, KEPT_ONLY, REJECTED, textAt } from './plan-rows.ts';
import type { PolicyFields, StatementKind } from './types.ts';

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
  readonly policies: readonly PolicyPlan[];
  readonly claims: readonly ClaimPlan[];
  readonly aliases: readonly AliasPlan[];
  /** By party: index into clients and policies, −1 for none or held. */
  readonly clientOfParty: Int32Array;
  readonly policyOfParty: Int32Array;
  readonly rowsBy: RowCounts;
  readonly created: EntityCounts;
  readonly updated: EntityCounts;
};

const NONE: ReadonlySet<string> = new Set();
const IGNORED = 255;
const SAME = DATA_CLASSES.indexOf('same');

/** Matches a file against the book and works out every change, held row and rejected cell. */
export function planImport(facts: FileFacts, book: PlanBook, options: PlanOptions): Plan {
  const matching = matchFile(facts, book, options);
  return new Planner(facts, withAccepted(book, options.accepted ?? NONE), options, matching).run();
}

export function classAt(plan: Plan, row: number): DataClass | 'ignored' {
  return DATA_CLASSES[plan.classes[row] ?? IGNORED] ?? 'ignored';
}

/** The held target of a row, or null when it is not held. */
export function reviewAt(plan: Plan, row: number): Extract<Target, { kind: 'review' }> | null {
  const target = plan.matching.targets[at(plan.facts.rows, 'party', row)];
  return target?.kind === 'review' && classAt(plan, row) === 'review' ? target : null;
}

type ClientDraft = {
  readonly id: number | null;
  readonly signatures: Set<number>;
  row: number;
  policy: FilePolicy | null;
};
type PolicyDraft = {
  readonly id: number | null;
  client: number;
  movedFrom: number | null;
  readonly alias: boolean;
  readonly policy: FilePolicy;
  readonly stated: Stated<PolicyFields>[];
  row: number;
};

class Planner {
  readonly #facts: FileFacts;
  readonly #book: PlanBook;
  readonly #options: PlanOptions;
  readonly #matching: Matching;
  readonly #classes: Uint8Array;
  readonly #known: Uint8Array;
  readonly #content: string;
  readonly #clientDrafts: ClientDraft[] = [];
  readonly #policyDrafts: PolicyDraft[] = [];
  readonly #clientOf: Int32Array;
  readonly #policyOf: Int32Array;

  constructor(facts: FileFacts, book: PlanBook, options: PlanOptions, matching: Matching) {
    this.#facts = facts;
    this.#book = book;
    this.#options = options;
    this.#matching = matching;
    this.#classes = new Uint8Array(facts.rows.count).fill(SAME);
    this.#known = new Uint8Array(facts.rows.count);
    this.#content = contentKey(facts.rows);
    this.#clientOf = new Int32Array(facts.parties.length).fill(-1);
    this.#policyOf = new Int32Array(facts.parties.length).fill(-1);
  }

  run(): Plan {
    this.#findKnown();
    this.#draft();
    const fillOnly = this.#options.kind === 'commissions' || this.#options.kind === 'claims';
    const clients = this.#planClients(fillOnly);
    const policies = this.#policyDrafts.map((draft) => this.#planPolicy(draft, fillOnly));
    const claims = this.#planClaims();
    this.#raiseByEntities(clients, policies, claims);
    const { rowsBy, commissions } = this.#classifyRows();
    const created = { ...count(clients, policies, claims, (plan) => plan.id === null), commissions };
    const updated = count(clients, policies, claims, (plan) => plan.id !== null && changes(plan));
    return {
      facts: this.#facts,
      matching: this.#matching,
      content: this.#content,
      known: this.#known,
      classes: this.#classes,
      clients,
      policies,
      claims,
      aliases: this.#aliases(),
      clientOfParty: this.#clientOf,
      policyOfParty: this.#policyOf,
      rowsBy,
      created,
      updated,
    };
  }

  /** Money, unknown records and damaged numbers cannot be recognised by what the book holds: only by their line. */
  #findKnown(): void {
    const { rows } = this.#facts;
    if (this.#book.knowsContent(this.#content, this.#options.datedOn)) {
      for (let row = 0; row < rows.count; row++) {
        this.#known[row] = isKnownByLine(this.#facts, row) ? 1 : 0;
      }
      return;
    }
    let table: IdentityTable | null = null;
    for (const { datedOn, entries } of this.#book.earlierLines()) {
      table ??= this.#ownLines();
      for (let entry = 0; entry < entries.length; entry += ENTRY_WORDS) {
        const row = table.find(entries[entry] ?? 0, entries[entry + 1] ?? 0);
        if (row >= 0 && this.#sameDay(row, datedOn)) {
          this.#known[row] = 1;
        }
      }
    }
  }

  #ownLines(): IdentityTable {
    const wanted: number[] = [];
    for (let row = 0; row < this.#facts.rows.count; row++) {
      if (isKnownByLine(this.#facts, row)) {
        wanted.push(row);
      }
    }
    return rowsByIdentity(this.#facts.rows, wanted);
  }

  /** Money without a date of its own is the same only within statements of one stated day. */
  #sameDay(row: number, datedOn: string | null): boolean {
    const { rows } = this.#facts;
    const dated = !hasFlag(rows, row, COMMISSION) || textAt(rows, 'period', row) !== null;
    return dated || (datedOn !== null && datedOn === this.#options.datedOn);
  }

  /** Collects for each client and policy of the plan what the file's parties say of it. */
  #draft(): void {
    const { parties, policies } = this.#facts;
    const fresh = this.#rowsNotKnown();
    const clientByKey = new Map<string, number>();
    const policyByKey = new Map<string, number>();
    for (const [index, party] of parties.entries()) {
      const target = this.#matching.targets[index];
      if (!fresh.has(index) || target === undefined || target.kind === 'review' || target.kind === 'skip') {
        continue;
      }
      const key = target.kind === 'book' ? `b${target.clientId}` : `n${target.cluster}`;
      let client = clientByKey.get(key);
      if (client === undefined) {
        client = this.#clientDrafts.length;
        clientByKey.set(key, client);
        const id = target.kind === 'book' ? target.clientId : null;
        this.#clientDrafts.push({ id, signatures: new Set(), row: party.row, policy: null });
      }
      this.#clientOf[index] = client;
      const draft = this.#clientDrafts[client];
      const filePolicy = policies[party.policy];
      if (draft !== undefined) {
        draft.row = Math.min(draft.row, party.row);
        if (party.signature >= 0) {
          draft.signatures.add(party.signature);
        }
        if (filePolicy !== undefined && (draft.policy === null || filePolicy.numberKey < draft.policy.numberKey)) {
          draft.policy = filePolicy;
        }
      }
      if (filePolicy !== undefined) {
        this.#draftPolicy(index, client, target, filePolicy, policyByKey);
      }
    }
  }

  /** Parties with at least one row that was not read before. */
  #rowsNotKnown(): ReadonlySet<number> {
    const parties = new Set<number>();
    const { rows } = this.#facts;
    for (let row = 0; row < rows.count; row++) {
      const party = at(rows, 'party', row);
      if (party >= 0 && this.#known[row] === 0) {
        parties.add(party);
      }
    }
    return parties;
  }

  #draftPolicy(
    index: number,
    client: number,
    target: Target,
    policy: FilePolicy,
    policyByKey: Map<string, number>,
  ): void {
    const party = this.#facts.parties[index];
    const binding = this.#matching.policies[party?.policy ?? -1];
    if (party === undefined || binding === undefined) {
      return;
    }
    const clientId = target.kind === 'book' ? target.clientId : null;
    let id: number | null = null;
    let alias = false;
    if (binding.kind === 'book') {
      id = binding.policyId;
    } else if (binding.kind === 'doubtful' && clientId !== null) {
      const own = binding.policies.filter((found) => found.clientId === clientId);
      id = own.length === 1 ? (own[0]?.id ?? null) : null;
      const decision = this.#matching.decided.get(index)?.decision;
      const forgotten = decision?.kind === 'client' && decision.remember === false;
      alias = id !== null && !forgotten && (policy.lossy || decision !== undefined);
    } else if (policy.numberKey === '' && clientId !== null) {
      id = this.#unnumbered(clientId, party.stated);
    }
    const key = id === null ? `f${party.policy}` : `b${id}`;
    const movedFrom = binding.kind === 'book' && binding.clientId !== clientId ? binding.clientId : null;
    let found = policyByKey.get(key);
    if (found === undefined) {
      found = this.#policyDrafts.length;
      policyByKey.set(key, found);
      this.#policyDrafts.push({ id, client, movedFrom, alias, policy, stated: [], row: party.row });
    }
    this.#policyOf[index] = found;
    const draft = this.#policyDrafts[found];
    if (draft !== undefined) {
      // Rows may name several people beside one policy: it is its owner's, whichever row comes first.
      if (party.signature >= 0 && party.signature === this.#matching.owners[party.policy]) {
        draft.client = client;
        draft.movedFrom = movedFrom;
      }
      draft.stated.push(...party.stated);
      draft.row = Math.min(draft.row, party.row);
    }
  }

  /** A policy without a number is the client's own one of the same line, product and start. */
  #unnumbered(clientId: number, stated: readonly Stated<PolicyFields>[]): number | null {
    for (const id of this.#book.unnumberedPolicies(clientId)) {
      const called = { number: '', carrier: null, row: 0 };
      const { changes: differences } = policyChanges(id, stated, called, this.#book, false);
      if (!differences.some(({ field }) => field === 'line' || field === 'product' || field === 'started_on')) {
        return id;
      }
    }
    return null;
  }

  #planClients(fillOnly: boolean): readonly ClientPlan[] {
    const drafts = this.#clientDrafts.map(({ id, row, policy, signatures }) => {
      const stated = [...signatures].flatMap((index) => this.#facts.signatures[index] ?? []);
      return { id, row, stated, fallbackName: nameOfNameless(stated, policy) };
    });
    const referrer = referrersOf(drafts, this.#book);
    return drafts.map(({ id, ...statements }) => planClient(id, { ...statements, referrer }, this.#book, fillOnly));
  }

  #planPolicy(draft: PolicyDraft, fillOnly: boolean): PolicyPlan {
    const { id, policy, client, movedFrom, alias, row } = draft;
    const called = { number: policy.number, carrier: policy.carrier, row };
    const plan = policyChanges(id, draft.stated, called, this.#book, fillOnly);
    return {
      id,
      row,
      client,
      number: policy.number,
      numberKey: policy.numberKey,
      carrier: policy.carrier,
      movedFrom,
      alias,
      ...plan,
    };
  }

  #planClaims(): readonly ClaimPlan[] {
    return this.#facts.claims.flatMap((claim): ClaimPlan[] => {
      const policy = this.#policyOf[claim.party] ?? -1;
      const client = this.#policyDrafts[policy]?.client ?? this.#clientOf[claim.party] ?? -1;
      const [first] = claim.stated;
      if (client < 0 || first === undefined) {
        return [];
      }
      const id = this.#bookClaim(claim.numberKey, client, policy, claim.stated[0]?.fields.lossDate ?? null);
      const number = first.fields.number ?? '';
      const plan = claimChanges(id, number, claim.stated, this.#book);
      return [{ id, row: first.row, client, policy, number, numberKey: claim.numberKey, ...plan }];
    });
  }

  #bookClaim(numberKey: string, client: number, policy: number, lostOn: string | null): number | null {
    const clientId = this.#clientDrafts[client]?.id ?? null;
    const policyId = this.#policyDrafts[policy]?.id ?? null;
    if (numberKey !== '') {
      const own = this.#book
        .claimsByNumber(numberKey)
        .filter((found) => (policy < 0 ? found.clientId === clientId : found.policyId === policyId));
      return own[0]?.id ?? null;
    }
    const found = policyId === null ? [] : this.#book.unnumberedClaims(policyId);
    return found.find((id) => (this.#book.claimRecord(id)?.values.lost_on ?? null) === lostOn) ?? null;
  }

  /** What a person wants remembered: who these words mean. */
  #aliases(): readonly AliasPlan[] {
    const aliases = new Map<string, number>();
    for (const [index, { decision }] of this.#matching.decided) {
      const party = this.#facts.parties[index];
      const client = this.#clientOf[index] ?? -1;
      if (party !== undefined && client >= 0 && decision.kind !== 'skip' && decision.remember === true) {
        const key = aliasKey(this.#facts, party.signature, party.policy);
        if (key !== null) {
          aliases.set(key, client);
        }
      }
    }
    return [...aliases].map(([key, client]) => ({ key, client }));
  }

  #raise(row: number, to: DataClass): void {
    this.#classes[row] = Math.min(this.#classes[row] ?? SAME, DATA_CLASSES.indexOf(to));
  }

  #raiseByEntities(
    clients: readonly ClientPlan[],
    policies: readonly PolicyPlan[],
    claims: readonly ClaimPlan[],
  ): void {
    for (const plan of [...clients, ...policies, ...claims]) {
      const to = plan.id === null ? 'new' : 'changed';
      if (plan.id === null) {
        this.#raise(plan.row, 'new');
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
        this.#raise(plan.row, 'changed');
      }
    }
  }

  #classifyRows(): { readonly rowsBy: RowCounts; readonly commissions: number } {
    const { rows, parties } = this.#facts;
    const rowsBy: RowCounts = { rejected: 0, review: 0, new: 0, changed: 0, same: 0 };
    let commissions = 0;
    for (let row = 0; row < rows.count; row++) {
      if (at(rows, 'ignored', row) > 0) {
        this.#classes[row] = IGNORED;
        continue;
      }
      const party = at(rows, 'party', row);
      const target = party < 0 ? undefined : this.#matching.targets[party];
      if (hasFlag(rows, row, REJECTED) || target?.kind === 'skip') {
        this.#raise(row, 'rejected');
      } else if (this.#known[row] === 1) {
        this.#classes[row] = SAME;
      } else if (target?.kind === 'review') {
        this.#raise(row, 'review');
      } else if (hasFlag(rows, row, COMMISSION)) {
        this.#raise(row, 'new');
        commissions += parties[party] === undefined ? 0 : 1;
      } else if (hasFlag(rows, row, KEPT_ONLY)) {
        this.#raise(row, 'new');
      }
      const data = DATA_CLASSES[this.#classes[row] ?? SAME];
      if (data !== undefined) {
        rowsBy[data]++;
      }
    }
    return { rowsBy, commissions };
  }
}
