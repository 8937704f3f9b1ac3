import { Remembered } from './match-again.ts';
import { aliasKey } from './match-alias.ts';
import { type MatchBook, profileOfFile } from './match-book.ts';
import type { Candidate, Decided, Decision, Matching, MatchOptions, Target } from './match-decision.ts';
import { matchExactly } from './match-exact.ts';
import { type FilePeople, peopleOfFile } from './match-file.ts';
import { openClusters } from './match-open.ts';
import { BookPeople } from './match-people.ts';
import { bindPolicies, type PolicyBinding } from './match-policy.ts';
import { type Claims, findBeaten } from './match-rivals.ts';
import { type ClientProfile, contradiction, THRESHOLDS, type Thresholds } from './match-score.ts';
import { findTwins, type Twins } from './match-twins.ts';
import type { Rarity } from './name-stock.ts';
import { byRank, type FileFacts, type Party } from './plan-facts.ts';
import { at } from './plan-rows.ts';
import { type Acquainted, Standing } from './plan-standing.ts';

/**
 * Finds for everything a file says the one place in the book it belongs to, surest pass first: alias or policy number,
 * exact identifiers, then similarity. Nothing here depends on the order of the rows.
 */
export function matchFile(
  facts: FileFacts,
  book: MatchBook,
  options: MatchOptions,
  standing: Standing = new Standing(),
): Matching {
  standing.acquainted ??= acquaint(facts, book, options);
  standing.acquainted.known.ask(book);
  standing.acquainted.remembered.ask(book);
  return new Matcher(facts, book, options, standing.acquainted).run();
}

function acquaint(facts: FileFacts, book: MatchBook, { hold, kind }: MatchOptions): Acquainted {
  return {
    people: peopleOfFile(facts),
    known: new BookPeople(book),
    bindings: bindPolicies(facts.policies, book),
    remembered: new Remembered(facts, book, hold === true ? null : kind),
    firm: null,
  };
}

class Matcher {
  readonly #facts: FileFacts;
  readonly #book: MatchBook;
  readonly #options: MatchOptions;
  readonly #people: FilePeople;
  readonly #bindings: readonly PolicyBinding[];
  readonly #known: BookPeople;
  readonly #thresholds: Thresholds;
  readonly #acquainted: Acquainted;
  #compared = 0;
  #twins: Twins = { joined: new Map(), asked: new Map() };
  readonly #remembered: Remembered;
  /** Cluster → its decision. */
  readonly #decided = new Map<number, Decided>();
  /** Party → the decision taken on one of its own rows. */
  readonly #ownDecided = new Map<number, Decided>();

  constructor(facts: FileFacts, book: MatchBook, options: MatchOptions, acquainted: Acquainted) {
    this.#facts = facts;
    this.#book = book;
    this.#options = options;
    this.#thresholds = options.thresholds ?? THRESHOLDS;
    this.#acquainted = acquainted;
    this.#people = acquainted.people;
    this.#known = acquainted.known;
    this.#bindings = acquainted.bindings;
    this.#remembered = acquainted.remembered;
  }

  get #forMoney(): boolean {
    return this.#options.kind === 'commissions' || this.#options.kind === 'claims';
  }

  /** Whether two spellings in the file may be one client: in lists of them, as long as nothing waits for a person. */
  get #joinsTwins(): boolean {
    const list = this.#options.kind === 'clients' || this.#options.kind === 'policies';
    return list && this.#options.hold !== true;
  }

  run(): Matching {
    const { parties } = this.#facts;
    this.#takeDecisions();
    this.#acquainted.firm ??= parties.map((party, index) => this.#firm(party, index));
    const { firm } = this.#acquainted;
    const clusters = this.#resolveClusters(firm);
    const decided = new Map<number, Decided>();
    const proposals = parties.map((party, index): Target => {
      const target = firm[index] ?? clusters.get(this.#clusterOf(party.signature, party.policy)) ?? { kind: 'skip' };
      return this.#options.hold === true ? this.#held(target, party.signature) : target;
    });
    const targets = proposals.map((proposal, index): Target => {
      const party = parties.get(index);
      const cluster = this.#clusterOf(party?.signature ?? -1, party?.policy ?? -1);
      const said = this.#ownDecided.get(index) ?? (isFirm(firm[index]) ? undefined : this.#decided.get(cluster));
      if (said === undefined) {
        return proposal;
      }
      decided.set(index, said);
      return this.#decidedTarget(said.decision, cluster);
    });
    return {
      targets,
      proposals,
      decided,
      policies: this.#bindings,
      owners: this.#people.owners,
      compared: this.#compared,
    };
  }

  /** What its policy, a person or the list itself, when it came before, says a party is. Null: none of them. */
  #firm({ signature, policy }: Party, index: number): Target | null {
    const byPolicy = this.#byPolicy(signature, policy);
    if (byPolicy?.kind === 'book') {
      return this.#remembered.staysAsked(index, byPolicy) ? null : byPolicy;
    }
    // A number that lost digits is never matched by itself.
    const damaged = byPolicy?.kind === 'review' && byPolicy.reason === 'number-lossy';
    const before = damaged ? null : this.#remembered.clientOf(index);
    return (
      this.#byAlias(signature, policy) ??
      (before === null ? byPolicy : { kind: 'book', clientId: this.#known.now(before) })
    );
  }

  /** Whoever shares a client with a party that a person is still asked about waits with it. */
  #askAgain(targets: Map<number, Target>): void {
    for (const index of this.#remembered.parties()) {
      const { parties } = this.#facts;
      const signature = parties.signatureOf(index);
      const cluster = this.#clusterOf(signature, parties.policyOf(index));
      const target = targets.get(cluster);
      if (target !== undefined && this.#remembered.staysAsked(index, target)) {
        targets.set(cluster, this.#held(target, signature));
      }
    }
  }

  /** Whatever fits by now is proposed, never taken. */
  #held(target: Target, signature: number): Target {
    if (target.kind === 'book') {
      return this.#known.review('held', [target.clientId], this.#profileOf([signature]));
    }
    return target.kind === 'new' ? { kind: 'review', reason: 'held', candidates: [] } : target;
  }

  /** What a person said of these very words before. */
  #byAlias(signature: number, policy: number): Target | null {
    const aliases = this.#book.clientAliases();
    if (aliases.size === 0) {
      return null;
    }
    const clientId = aliases.get(aliasKey(this.#facts, signature, policy) ?? '');
    return clientId === undefined || this.#book.client(clientId) === null
      ? null
      : { kind: 'book', clientId: this.#known.now(clientId) };
  }

  /** A party belongs where its policy belongs, unless its client contradicts the policy's owner in the file. */
  #clusterOf(signature: number, policy: number): number {
    const { unions } = this.#people;
    const alone = policy < 0 || this.#isRival(signature, policy);
    return unions.find(alone ? signature : this.#facts.signatures.length + policy);
  }

  /** Whether a row names somebody who cannot be the one that owns its policy in the file. */
  #isRival(signature: number, policy: number): boolean {
    const { owners, profiles, whole } = this.#people;
    const owner = owners[policy] ?? -1;
    const own = profiles[signature];
    const theirs = owner < 0 || owner === signature ? undefined : whole(owner);
    return own !== undefined && theirs !== undefined && contradiction(own, theirs) !== null;
  }

  #takeDecisions(): void {
    for (const [row, decision] of this.#options.decisions) {
      const index = at(this.#facts.rows, 'party', row);
      const party = this.#facts.parties.get(index);
      if (party !== undefined) {
        this.#ownDecided.set(index, { decision, row });
        this.#decided.set(this.#clusterOf(party.signature, party.policy), { decision, row });
      }
    }
  }

  #decidedTarget(decision: Decision, cluster: number): Target {
    if (decision.kind === 'same') {
      // Whoever the other turns out to be: a person may have decided about him too.
      const anchor = this.#twins.asked.get(cluster)?.anchor ?? cluster;
      const said = anchor === cluster ? undefined : this.#decided.get(anchor)?.decision;
      return said === undefined || said.kind === 'same'
        ? { kind: 'new', cluster: anchor }
        : this.#decidedTarget(said, anchor);
    }
    return decision.kind === 'client'
      ? { kind: 'book', clientId: decision.clientId }
      : decision.kind === 'new'
        ? { kind: 'new', cluster }
        : { kind: 'skip', reason: decision.reason };
  }

  /** Passes 1 and 2. Null: the policy does not tell, or tells only of a client without a name. */
  #byPolicy(signature: number, policy: number): Target | null {
    const binding = this.#bindings[policy];
    if (binding === undefined || binding.kind === 'new') {
      return null;
    }
    if (binding.kind === 'doubtful') {
      return this.#known.review(
        binding.reason,
        binding.policies.map(({ clientId }) => clientId),
        this.#profileOf([signature]),
      );
    }
    const owner = this.#known.profile(binding.clientId);
    const own = this.#people.profiles[signature];
    if (owner === null || own === undefined || this.#facts.signatures[signature]?.anonymous === true) {
      return { kind: 'book', clientId: binding.clientId };
    }
    if (owner.unnamed || this.#isRival(signature, policy)) {
      return null;
    }
    const against = this.#known.against(own, binding.clientId);
    const byNameOnly = against === 'name' && this.#forMoney;
    if (against === null || byNameOnly) {
      return { kind: 'book', clientId: binding.clientId };
    }
    return this.#known.review('policy-owner-differs', [binding.clientId], own);
  }

  #profileOf(signatures: readonly number[]): ClientProfile {
    const own = signatures.length === 1 ? this.#people.profiles[signatures[0] ?? -1] : undefined;
    if (own !== undefined) {
      return own;
    }
    const stated = signatures
      .flatMap((at) => this.#facts.signatures[at] ?? [])
      .toSorted((left, right) => byRank(right, left));
    return profileOfFile(stated.map(({ fields }) => fields));
  }

  /** Passes 3 and 4 for every client of the file that its policies left open. */
  #resolveClusters(firm: readonly (Target | null)[]): ReadonlyMap<number, Target> {
    const clusterOf = (signature: number, policy: number) => this.#clusterOf(signature, policy);
    const open = openClusters(this.#facts, this.#people, { firm, bindings: this.#bindings, clusterOf });
    const targets = new Map<number, Target>();
    const claims: Claims = new Map();
    for (const [cluster, entry] of open) {
      const profile = { ...this.#profileOf([...entry.signatures]), lines: [...entry.lines].toSorted() };
      const sure = matchExactly(this.#book, this.#known, profile, entry);
      const target =
        sure ??
        (profile.unnamed ? null : this.#scored(cluster, profile, claims)) ??
        this.#fallback(cluster, entry.nameless);
      targets.set(cluster, target);
    }
    const again = this.#comeAgain(firm, open, claims);
    const profileOf = (cluster: number) =>
      this.#profileOf([...((open.get(cluster) ?? again.get(cluster))?.signatures ?? [])]);
    const twins = this.#joinsTwins ? this.#thresholds : null;
    const taken = new Map([...[...again].map(([cluster, { target }]) => [cluster, target] as const), ...targets]);
    for (const [cluster, clientId] of findBeaten({ targets: taken, claims, profileOf, twins })) {
      targets.set(cluster, this.#known.review('middling', [clientId], profileOf(cluster)));
    }
    this.#askAgain(targets);
    this.#settleTwins(targets, open);
    return targets;
  }

  /** Clusters that are by memory who others are by likeness: they were him first. */
  #comeAgain(firm: readonly (Target | null)[], open: ReadonlyMap<number, unknown>, claims: Claims) {
    const again = new Map<number, { readonly target: Target; readonly signatures: Set<number> }>();
    for (const index of claims.size === 0 ? [] : this.#remembered.parties()) {
      const { parties } = this.#facts;
      const signature = parties.signatureOf(index);
      const cluster = this.#clusterOf(signature, parties.policyOf(index));
      const target = firm[index];
      if (target?.kind === 'book' && claims.has(target.clientId) && !open.has(cluster)) {
        const entry = again.get(cluster) ?? { target, signatures: new Set() };
        again.set(cluster, entry);
        entry.signatures.add(signature);
      }
    }
    return again;
  }

  /** Nobody fits: the nameless client of the book the policies already have, or a new one. */
  #fallback(cluster: number, nameless: ReadonlySet<number>): Target {
    return nameless.size > 0 ? { kind: 'book', clientId: Math.min(...nameless) } : { kind: 'new', cluster };
  }

  /** Pass 4. Null when nobody is plausible. */
  #scored(cluster: number, profile: ClientProfile, claims: Claims): Target | null {
    const index = this.#known.everyone();
    const plausible: Candidate[] = [];
    for (const id of index.candidates(profile)) {
      this.#compared++;
      const compared = this.#known.compare(id, profile, this.#rarity(profile, id));
      if (
        compared !== null &&
        compared.comparison.ruledOut === null &&
        compared.candidate.score >= this.#thresholds.plausible
      ) {
        plausible.push(this.#known.shown(compared.candidate, id, profile));
      }
    }
    plausible.sort((left, right) => right.score - left.score || left.clientId - right.clientId);
    // Of somebody with several descriptions the one that fits best counts.
    const seen = new Set<number>();
    const people = plausible.filter(({ clientId }) => !seen.has(clientId) && seen.add(clientId));
    const [best, second] = people;
    if (best === undefined) {
      return null;
    }
    if (best.score >= this.#thresholds.settled && (second?.score ?? 0) < this.#thresholds.settled) {
      const rivals = claims.get(best.clientId) ?? [];
      rivals.push({ cluster, score: best.score });
      claims.set(best.clientId, rivals);
      return { kind: 'book', clientId: best.clientId };
    }
    return { kind: 'review', reason: people.length > 1 ? 'several' : 'middling', candidates: people };
  }

  /** How rare the name is that exactly this client, and no other, bears; null: others do, or it is no full name. */
  #rarity(profile: ClientProfile, id: number): Rarity | null {
    const everyone = this.#known.everyone();
    const bearers = this.#known.each(everyone.bearers(profile));
    const rarity = bearers.length === 1 && bearers[0] === this.#known.now(id) ? everyone.rarity(profile) : null;
    // Money received is booked with whoever alone is called so: a list of it says too little of anybody to ask.
    return rarity !== null && this.#forMoney ? 'rare' : rarity;
  }

  /** New clients of a list whom it names twice, in two spellings: one client where that is sure, else a person decides. */
  #settleTwins(
    targets: Map<number, Target>,
    open: ReadonlyMap<number, { readonly signatures: ReadonlySet<number> }>,
  ): void {
    if (!this.#joinsTwins) {
      return;
    }
    const clients = new Map<number, ClientProfile>();
    for (const [cluster, target] of targets) {
      const signatures = target.kind === 'new' ? [...(open.get(cluster)?.signatures ?? [])] : [];
      if (signatures.length > 0) {
        clients.set(cluster, this.#profileOf(signatures));
      }
    }
    this.#twins = findTwins(clients, this.#thresholds);
    for (const [cluster, anchor] of this.#twins.joined) {
      targets.set(cluster, { kind: 'new', cluster: anchor });
    }
    const { asked } = this.#twins;
    const rows = asked.size === 0 ? new Map<number, number>() : this.#firstRows();
    const same = answersOf(asked, this.#decided);
    for (const [cluster, twin] of asked) {
      const row = rows.get(twin.anchor) ?? 0;
      targets.set(cluster, { kind: 'review', reason: 'in-file', candidates: [], twin: { ...twin, row } });
      const said = same.get(twin.anchor);
      if (said !== undefined && !this.#decided.has(cluster)) {
        this.#decided.set(cluster, said);
      }
    }
  }

  /** Cluster → the first row that speaks of it. */
  #firstRows(): ReadonlyMap<number, number> {
    const rows = new Map<number, number>();
    for (const { signature, policy, row } of this.#facts.parties) {
      const cluster = this.#clusterOf(signature, policy);
      rows.set(cluster, Math.min(row, rows.get(cluster) ?? row));
    }
    return rows;
  }
}

/** One answer for a group: who is the same as the first of it, all the others are too. */
function answersOf(asked: Twins['asked'], decided: ReadonlyMap<number, Decided>): ReadonlyMap<number, Decided> {
  const same = new Map<number, Decided>();
  for (const [cluster, { anchor }] of asked) {
    const said = decided.get(cluster);
    if (said?.decision.kind === 'same' && !same.has(anchor)) {
      same.set(anchor, said);
    }
  }
  return same;
}

function isFirm(target: Target | null | undefined): boolean {
  return target?.kind === 'book';
}
