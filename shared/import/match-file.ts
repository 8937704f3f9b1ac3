import { profileOfFile } from './match-book.ts';
import { joinTied, type Marks, MOST_NAMES, nameOf, namesAgree, type Tie, Unions } from './match-knots.ts';
import { isFullName } from './match-name.ts';
import { type ClientProfile, contradiction, descriptionOf } from './match-score.ts';
import { byRank, type FileFacts, type Signature } from './plan-facts.ts';

/** Who is who inside one file. Members: signatures first, then policies (`signatures.length + policy`). */
export type FilePeople = {
  readonly unions: Unions;
  readonly profiles: readonly ClientProfile[];
  /** For each policy, the signature that owns it; −1 where no row names a client. */
  readonly owners: Int32Array;
  /** All that the file says of whoever a signature is. */
  readonly whole: (signature: number) => ClientProfile | undefined;
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
    const name = nameOf(profile);
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
    } else if (name !== '') {
      // Whom the book could not tell apart, once both are in it, the file does not either.
      put(`d:${descriptionOf(profile)}`, at);
    }
  }
  const ties: Tie[] = [];
  for (const [key, bucket] of buckets) {
    if (bucket.length > 1) {
      joinBucket(ties, profiles, bucket, key.startsWith('n:'));
    }
  }
  joinTied(unions, { marks: profiles.map((profile) => marksOf(profile, false)), profiles }, ties);
  joinFollowers(facts, unions, profiles, owners);
  return { unions, profiles, owners, whole: wholeProfiles(facts, unions) };
}

/** What the file says of one person in several ways, put together when somebody asks. */
function wholeProfiles({ signatures }: FileFacts, unions: Unions): FilePeople['whole'] {
  let groups: Map<number, Signature[]> | null = null;
  const made = new Map<number, ClientProfile>();
  const group = () => {
    const all = new Map<number, Signature[]>();
    for (const [at, signature] of signatures.entries()) {
      const root = unions.find(at);
      const members = all.get(root);
      if (members === undefined) {
        all.set(root, [signature]);
      } else {
        members.push(signature);
      }
    }
    return all;
  };
  return (signature) => {
    groups ??= group();
    const root = unions.find(signature);
    const members = groups.get(root);
    const known = made.get(root);
    if (known !== undefined || members === undefined) {
      return known;
    }
    const stated = members.toSorted((left, right) => byRank(right, left));
    const profile = profileOfFile(stated.map(({ fields }) => fields));
    made.set(root, profile);
    return profile;
  };
}

/**
 * A policy joins the client that owns it: of several descriptions one with a name, then the one that tells most, then the latest. The others
 * follow the policy row by row (match.ts), so that a bare name listed with two policies never makes one of two people.
 */
function joinPolicies(facts: FileFacts, unions: Unions, profiles: readonly ClientProfile[]): Int32Array {
  const { signatures, policies, parties } = facts;
  const owners = new Int32Array(policies.length).fill(-1);
  // A number without a name may be anybody's: whoever is named comes first.
  const marks = (at: number) =>
    (profiles[at]?.unnamed === false ? 10 : 0) + marksOf(profiles[at], false).filter((mark) => mark !== '').length;
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

/**
 * Who follows a policy to its owner is that owner with his other rows too, as he would be once the book knows the policy;
 * unless he follows several to different people, or his name is another one.
 */
function joinFollowers(facts: FileFacts, unions: Unions, profiles: readonly ClientProfile[], owners: Int32Array): void {
  const { signatures, parties } = facts;
  const followed = new Map<number, Set<number>>();
  const whole = wholeProfiles(facts, unions);
  for (const { signature, policy } of parties) {
    const owner = owners[policy] ?? -1;
    if (owner < 0 || owner === signature || signatures[signature]?.anonymous !== false) {
      continue;
    }
    const [follower, leader] = [unions.find(signature), unions.find(owner)];
    const [own, theirs] = [whole(signature), whole(owner)];
    if (follower !== leader && own !== undefined && theirs !== undefined && contradiction(own, theirs) === null) {
      if (own.unnamed || theirs.unnamed || namesAgree(own, theirs)) {
        followed.set(follower, (followed.get(follower) ?? new Set()).add(leader));
      }
    }
  }
  const marks: [string, string, string][] = profiles.map(() => ['', '', '']);
  for (const [at, profile] of profiles.entries()) {
    const group = marks[unions.find(at)];
    const [birthDate, broker] = marksOf(profile, false);
    if (group !== undefined) {
      group[0] ||= birthDate;
      group[1] ||= broker;
    }
  }
  const ties = [...followed].flatMap(([follower, [owner = -1, ...others]]): Tie[] =>
    others.length > 0 || owner < 0 ? [] : [[follower, owner]],
  );
  joinTied(unions, { marks, profiles: profiles.map((_, at) => whole(at)) }, ties);
}

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
    const name = bare ? '' : nameOf(profiles[at]);
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

function marksOf(profile: ClientProfile | undefined, bare: boolean): Marks {
  const broker = [...(profile?.identifiers.get('broker') ?? [])].toSorted().join(',');
  return [profile?.birthDate ?? '', broker, bare ? (profile?.postcode ?? '') : ''];
}
