import { profileOfFile } from './match-book.ts';
import { compareNames, isFullName } from './match-name.ts';
import type { ClientProfile } from './match-score.ts';
import { byRank, type FileFacts } from './plan-facts.ts';

/** Sets that grow together (union–find with path halving); the smallest member names its set. */
export class Unions {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, at) => at);
  }

  find(member: number): number {
    let at = member;
    for (;;) {
      const parent = this.#parents[at] ?? at;
      if (parent === at) {
        return at;
      }
      const above = this.#parents[parent] ?? parent;
      this.#parents[at] = above;
      at = above;
    }
  }

  unite(left: number, right: number): void {
    const [a, b] = [this.find(left), this.find(right)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }
}

/** Who is who inside one file. Members: signatures first, then policies (`signatures.length + policy`). */
export type FilePeople = {
  readonly unions: Unions;
  readonly profiles: readonly ClientProfile[];
  /** For each policy, the signature that owns it; −1 where no row names a client. */
  readonly owners: Int32Array;
};

/**
 * Joins what is one client inside the file: the same number, name and birth date, contact, or a full name that nothing
 * in the file sets apart. Works on sets, so the order of the rows cannot matter.
 */
export function peopleOfFile(facts: FileFacts): FilePeople {
  const { signatures, policies } = facts;
  const unions = new Unions(signatures.length + policies.length);
  const profiles = signatures.map((signature) => profileOfFile([signature.fields]));
  const owners = joinPolicies(facts, unions, profiles);
  const named = (at: number) => signatures[at]?.anonymous === false;
  const buckets = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, [at]);
    } else {
      bucket.push(at);
    }
  };
  for (const [at, profile] of profiles.entries()) {
    if (!named(at)) {
      continue;
    }
    const name = profile.tokens.toSorted().join(' ');
    for (const [scheme, values] of profile.identifiers) {
      for (const value of values) {
        put(`i:${scheme}:${value}`, at);
      }
    }
    for (const contact of [...profile.emails, ...profile.phones]) {
      put(`c:${contact}:${name}`, at);
    }
    if (name !== '' && isFullName(profile.tokens, profile.organisation)) {
      put(`n:${name}`, at);
    }
  }
  const ties: Tie[] = [];
  for (const [key, bucket] of buckets) {
    if (bucket.length > 1) {
      joinBucket(ties, profiles, bucket, key.startsWith('n:'));
    }
  }
  joinTied(unions, profiles, ties, signatures.length);
  return { unions, profiles, owners };
}

type Tie = readonly [left: number, right: number];

/**
 * Joins what is tied, unless the ties of several would make one of two people (two birth dates, two broker numbers): of
 * such a knot only those stay together that agree in what tells them apart.
 */
function joinTied(unions: Unions, profiles: readonly ClientProfile[], ties: readonly Tie[], size: number): void {
  const knots = new Unions(size);
  for (const [left, right] of ties) {
    knots.unite(left, right);
  }
  const marks = profiles.map((profile) => marksOf(profile, false));
  const known = new Map<number, [string, string]>();
  const torn = new Set<number>();
  for (const [at, [birthDate, broker]] of marks.entries()) {
    const knot = knots.find(at);
    const held = known.get(knot) ?? ['', ''];
    if (
      (held[0] !== '' && birthDate !== '' && held[0] !== birthDate) ||
      (held[1] !== '' && broker !== '' && held[1] !== broker)
    ) {
      torn.add(knot);
    }
    known.set(knot, [held[0] || birthDate, held[1] || broker]);
  }
  for (const [left, right] of ties) {
    const own = marks[left]?.join('|') ?? '';
    if (!torn.has(knots.find(left)) || (own !== '||' && own === marks[right]?.join('|'))) {
      unions.unite(left, right);
    }
  }
}

/**
 * A policy joins the client that owns it: of several descriptions the one that tells most, then the latest. The others
 * follow the policy row by row (match.ts), so that a bare name listed with two policies never makes one of two people.
 */
function joinPolicies(facts: FileFacts, unions: Unions, profiles: readonly ClientProfile[]): Int32Array {
  const { signatures, policies, parties } = facts;
  const owners = new Int32Array(policies.length).fill(-1);
  const marks = (at: number) => marksOf(profiles[at], false).filter((mark) => mark !== '').length;
  for (const { signature, policy } of parties) {
    const stated = signatures[signature];
    if (stated !== undefined && policy >= 0) {
      const owner = owners[policy] ?? -1;
      const rival = signatures[owner];
      const more = marks(signature) - marks(owner);
      if (rival === undefined || more > 0 || (more === 0 && byRank(rival, stated) < 0)) {
        owners[policy] = signature;
      }
    }
  }
  for (const [policy, owner] of owners.entries()) {
    if (owner >= 0) {
      unions.unite(owner, signatures.length + policy);
    }
  }
  return owners;
}

/** Names of one bucket that are compared with one another; a number that more people share tells nothing. */
const MOST_NAMES = 40;

/**
 * Ties the members of a bucket. Where birth dates, broker numbers (and for bare names postcodes) tell several people
 * apart, only those that agree in all of them are tied; who says nothing stays by himself.
 */
function joinBucket(ties: Tie[], profiles: readonly ClientProfile[], bucket: readonly number[], bare: boolean): void {
  const marks = bucket.map((at) => marksOf(profiles[at], bare));
  const several = [0, 1, 2].some(
    (mark) => new Set(marks.map((set) => set[mark]).filter((text) => text !== '')).size > 1,
  );
  const groups = new Map<string, number>();
  const alike = new Map<string, number>();
  for (const [position, at] of bucket.entries()) {
    const name = bare ? '' : (profiles[at]?.tokens.toSorted().join(' ') ?? '');
    const group = `${several ? (marks[position]?.join('|') ?? '') : ''}|${name}`;
    tieToFirst(ties, groups, group, at);
    // Should the knot be torn, those that agree must still be tied to one another, whoever came first.
    tieToFirst(ties, alike, `${marks[position]?.join('|') ?? ''}|${name}`, at);
  }
  if (several || bare || groups.size > MOST_NAMES) {
    return;
  }
  const named = [...alike.values()];
  for (const [position, left] of named.entries()) {
    for (const right of named.slice(position + 1)) {
      if (namesAgree(profiles[left], profiles[right])) {
        ties.push([left, right]);
      }
    }
  }
}

function tieToFirst(ties: Tie[], firsts: Map<string, number>, key: string, at: number): void {
  const first = firsts.get(key);
  if (first === undefined) {
    firsts.set(key, at);
  } else {
    ties.push([first, at]);
  }
}

function marksOf(profile: ClientProfile | undefined, bare: boolean): readonly [string, string, string] {
  const broker = [...(profile?.identifiers.get('broker') ?? [])].toSorted().join(',');
  return [profile?.birthDate ?? '', broker, bare ? (profile?.postcode ?? '') : ''];
}

function namesAgree(left: ClientProfile | undefined, right: ClientProfile | undefined): boolean {
  if (left === undefined || right === undefined) {
    return false;
  }
  const agreement = compareNames(left.tokens, right.tokens, left.organisation || right.organisation);
  return agreement !== 'other' && agreement !== 'conflict';
}
