import { profileOfFile } from './match-book.ts';
import { joinTied, type Marks, MOST_NAMES, nameOf, namesAgree, type Tie, Unions } from './match-knots.ts';
import { isFullName } from './match-name.ts';
import { type ClientProfile, contradiction, descriptionOf } from './match-score.ts';
import { NameStock } from './name-stock.ts';
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
  const forms = formsOf(profiles);
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
    if (name !== '' && isFullName(profile.called.tokens, profile.called.organisation)) {
      put(`n:${name}${(forms.get(name)?.size ?? 0) > 1 ? `, ${profile.called.form}` : ''}`, at);
    } else if (name !== '') {
      // Whom the book could not tell apart, once both are in it, the file does not either.
      put(`d:${descriptionOf(profile)}`, at);
    }
  }
  const ties: Tie[] = [];
  let names: NameStock | null = null;
  const stock = () => (names ??= namesOfFile(profiles));
  for (const [key, bucket] of buckets) {
    if (bucket.length > 1) {
      joinBucket(ties, profiles, bucket, key.startsWith('n:') ? stock : null);
    }
  }
  joinTied(unions, { marks: profiles.map((profile) => marksOf(profile, false)), profiles }, ties);
  joinFollowers(facts, unions, profiles, owners);
  return { unions, profiles, owners, whole: wholeProfiles(facts, profiles, unions) };
}

/** Each name of the file once, however many rows it stands in. */
function namesOfFile(profiles: readonly ClientProfile[]): NameStock {
  const stock = new NameStock();
  const seen = new Set<string>();
  for (const profile of profiles) {
    const name = nameOf(profile);
    if (name !== '' && !seen.has(name)) {
      seen.add(name);
      stock.add(profile.called.tokens);
    }
  }
  return stock;
}

/** Name → the legal forms it is written with: `Jansen` alone may be `Jansen BV`, but not where there is a `Jansen VOF` too. */
function formsOf(profiles: readonly ClientProfile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const profile of profiles) {
    if (profile.called.form !== '') {
      const name = nameOf(profile);
      forms.set(name, (forms.get(name) ?? new Set()).add(profile.called.form));
    }
  }
  return forms;
}

/** What the file says of one person in several ways, put together when somebody asks. */
function wholeProfiles(
  { signatures }: FileFacts,
  profiles: readonly ClientProfile[],
  unions: Unions,
): FilePeople['whole'] {
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
    const only = members.length === 1 ? profiles[root] : undefined;
    const stated = members.toSorted((left, right) => byRank(right, left));
    const profile = only ?? profileOfFile(stated.map(({ fields }) => fields));
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
  const whole = wholeProfiles(facts, profiles, unions);
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
  if (followed.size === 0) {
    return;
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
function joinBucket(
  ties: Tie[],
  profiles: readonly ClientProfile[],
  bucket: readonly number[],
  bare: (() => NameStock) | null,
): void {
  const marks = bucket.map((at) => marksOf(profiles[at], bare !== null));
  const several = [0, 1, 2].some(
    (mark) => new Set(marks.map((set) => set[mark]).filter((text) => text !== '')).size > 1,
  );
  if (!several && bare !== null && isVague(profiles, bucket, bare)) {
    tieByMarks(ties, profiles, bucket, marks);
    return;
  }
  const groups = new Map<string, number>();
  const alike = new Map<string, number>();
  for (const [position, at] of bucket.entries()) {
    const name = bare !== null ? '' : nameOf(profiles[at]);
    const group = `${several ? (marks[position]?.join('|') ?? '') : ''}|${name}`;
    tieToFirst(ties, groups, group, at);
    // Should the knot be torn, those that agree in what tears it must still be tied to one another, whoever came first.
    tieToFirst(ties, alike, `${group}|${marksOf(profiles[at], false).join('|')}|${name}`, at);
  }
  if (several || bare !== null || groups.size > MOST_NAMES) {
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

/** Whether a name alone is too little to take its bearers for one: their contacts differ, or it is a common one. */
function isVague(profiles: readonly ClientProfile[], bucket: readonly number[], stock: () => NameStock): boolean {
  const known = bucket.flatMap((at) => profiles[at] ?? []);
  const [first] = known;
  const several = (pick: (profile: ClientProfile) => readonly string[]) => new Set(known.flatMap(pick)).size > 1;
  return (
    several(({ emails }) => emails) ||
    several(({ phones }) => phones) ||
    (first !== undefined && stock().rarity(first) === 'common')
  );
}

/** Ties those that a mark, or everything that is said of them, makes one; the names of all are the same. */
function tieByMarks(
  ties: Tie[],
  profiles: readonly ClientProfile[],
  bucket: readonly number[],
  marks: readonly Marks[],
): void {
  const firsts = new Map<string, number>();
  for (const [position, at] of bucket.entries()) {
    const profile = profiles[at];
    for (const [mark, text] of (marks[position] ?? []).entries()) {
      if (text !== '') {
        tieToFirst(ties, firsts, `${mark}:${text}`, at);
      }
    }
    if (profile !== undefined) {
      tieToFirst(ties, firsts, `d:${descriptionOf(profile)}`, at);
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
