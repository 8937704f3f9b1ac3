import { agreesEnough } from './match-people.ts';
import {
  type Agreement,
  asShown,
  type ClientProfile,
  compareClients,
  contradiction,
  descriptionOf,
  type FieldWeight,
  namesOf,
  scoreOf,
  type Thresholds,
} from './match-score.ts';

/** Another client of the same file whom a row's client resembles. */
export type Twin = {
  /** Cluster of the other. */
  readonly anchor: number;
  readonly name: string;
  readonly score: number;
  readonly weight: number;
  readonly fields: readonly FieldWeight[];
};

export type Twins = {
  /** Cluster → the one it is, without a doubt. */
  readonly joined: ReadonlyMap<number, number>;
  /** Cluster → the one it may be: a person decides. */
  readonly asked: ReadonlyMap<number, Twin>;
};

/** Below this two new clients of one file are two: lists name families and firms one beside the other. */
const ASKED_FROM = 0.88;
/** What the book may add in favour of somebody it knows: a line of business he holds. */
const LINE = 0.9;
/** More who share a thing are compared with nobody by it: it is an office's, not a client's. */
const MOST = 12;
/** Names that one person goes by; of others (a couple, a sister company) the file itself says that they are two. */
export const ONE_PERSON: ReadonlySet<Agreement> = new Set([
  'full',
  'near',
  'unsure',
  'nickname',
  'part',
  'translit',
  'initials',
  'married',
]);

/**
 * New clients of one file who are, or may be, one client written in two ways: they share a birth date, an address or a
 * contact, and their names agree. Of each group the one the file says most of is the anchor; nothing depends on the order.
 * @param clients cluster → everything the file says of it
 */
export function findTwins(clients: ReadonlyMap<number, ClientProfile>, limits: Thresholds): Twins {
  const ranked = [...clients].map(([cluster, profile]) => ({ cluster, profile, says: descriptionOf(profile) }));
  ranked.sort((left, right) => told(right.profile) - told(left.profile) || (left.says < right.says ? -1 : 1));
  const blocks = new Map<string, number[]>();
  for (const [rank, { profile }] of ranked.entries()) {
    for (const key of [...keysOf(profile), ...numbersOf(profile)]) {
      blocks.set(key, [...(blocks.get(key) ?? []), rank]);
    }
  }
  const joined = new Map<number, number>();
  const asked = new Map<number, Twin>();
  const groups = new Map<number, ClientProfile[]>();
  /** Of a whole group, whom nobody before him resembles: one question for all of them. */
  const rootOf = (cluster: number): number => {
    const up = joined.get(cluster) ?? cluster;
    return asked.get(up)?.anchor ?? up;
  };
  for (const [rank, { cluster, profile }] of ranked.entries()) {
    const [best, second] = sharing(blocks, keysOf(profile), (other) => other < rank)
      .flatMap((other) => likeness(profile, ranked[other], other, limits) ?? [])
      .toSorted((left, right) => right.twin.score - left.twin.score || left.rank - right.rank);
    if (best === undefined) {
      groups.set(cluster, [profile]);
      continue;
    }
    const anchor = rootOf(best.twin.anchor);
    const rival = second !== undefined && rootOf(second.twin.anchor) !== anchor;
    const group = groups.get(anchor) ?? [];
    const sure = best.twin.score >= limits.settled && !(rival && second.twin.score >= limits.settled);
    if (sure && group.every((member) => contradiction(profile, member) === null)) {
      joined.set(cluster, anchor);
      group.push(profile);
    } else if (!sure && staysOpen(best.twin, limits) && !isKnownBy(blocks, ranked, rank, profile)) {
      asked.set(cluster, { ...best.twin, anchor });
    } else {
      groups.set(cluster, [profile]);
    }
  }
  return { joined, asked };
}

/**
 * Whether the question would still be one with the other already in the book. There a shared contact or the line held may
 * settle it, and what was asked today must not settle itself tomorrow: such a pair stays two clients, as the file says.
 */
function staysOpen({ weight, fields }: Twin, { settled }: Thresholds): boolean {
  const how = fields[0]?.how;
  const shared = (field: FieldWeight['field']) => fields.some((one) => one.field === field && one.how === 'equal');
  const loose = how === 'initials' || how === 'married';
  const contact = shared('email') || (shared('phone') && !loose);
  return how !== 'full' && !contact && ((loose && !shared('birthDate')) || scoreOf(weight + LINE) < settled);
}

/**
 * Whether somebody else of the file, once he is in the book, would be him by a number, a contact or a birth date: whoever
 * is asked about stays out of the book, and the same list would settle the question on that other the next time.
 */
function isKnownBy(
  blocks: ReadonlyMap<string, readonly number[]>,
  ranked: readonly Ranked[],
  rank: number,
  profile: ClientProfile,
): boolean {
  const keys = [...keysOf(profile), ...numbersOf(profile)];
  return sharing(blocks, keys, (other) => other !== rank).some((at) => {
    const other = ranked[at]?.profile;
    if (other === undefined || contradiction(profile, other) !== null) {
      return false;
    }
    const how = namesOf(profile, other);
    return (
      numbersOf(profile).some((number) => numbersOf(other).includes(number)) ||
      (how === 'full' && profile.birthDate !== null && profile.birthDate === other.birthDate) ||
      (agreesEnough(how, 'email') && profile.emails.some((email) => other.emails.includes(email))) ||
      (agreesEnough(how, 'phone') && profile.phones.some((phone) => other.phones.includes(phone)))
    );
  });
}

type Ranked = { readonly cluster: number; readonly profile: ClientProfile };

/** How one resembles another of higher rank; null: not enough to ask. */
function likeness(
  profile: ClientProfile,
  other: Ranked | undefined,
  rank: number,
  { settled }: Thresholds,
): { readonly rank: number; readonly twin: Twin } | null {
  if (other === undefined) {
    return null;
  }
  const { score, weight, fields, ruledOut } = compareClients(profile, other.profile, null);
  const how = fields[0]?.how;
  if (ruledOut !== null || how === undefined || !ONE_PERSON.has(how) || score < Math.min(ASKED_FROM, settled)) {
    return null;
  }
  const shown = asShown(fields, profile, other.profile);
  return { rank, twin: { anchor: other.cluster, name: other.profile.name, score, weight, fields: shown } };
}

/** Those who share one of these things, but for things that too many share. */
function sharing(
  blocks: ReadonlyMap<string, readonly number[]>,
  keys: readonly string[],
  counts: (rank: number) => boolean,
): readonly number[] {
  const found = new Set<number>();
  for (const key of keys) {
    const block = blocks.get(key) ?? [];
    if (block.length <= MOST) {
      for (const other of block) {
        if (counts(other)) {
          found.add(other);
        }
      }
    }
  }
  return [...found];
}

function keysOf({ birthDate, postcode, street, emails, phones }: ClientProfile): readonly string[] {
  return [
    ...(birthDate === null ? [] : [`b:${birthDate}`]),
    ...(postcode === '' || street === '' ? [] : [`a:${postcode} ${street}`]),
    ...emails.map((email) => `e:${email}`),
    ...phones.map((phone) => `p:${phone}`),
  ];
}

function numbersOf({ identifiers }: ClientProfile): readonly string[] {
  return [...identifiers].flatMap(([scheme, keys]) => [...keys].map((key) => `i:${scheme}:${key}`));
}

/** How much is said of somebody: who is told of best keeps the name, the others are asked about. */
function told({ called, birthDate, postcode, street, emails, phones, identifiers }: ClientProfile): number {
  const known = [
    birthDate !== null,
    postcode !== '',
    street !== '',
    emails.length > 0,
    phones.length > 0,
    identifiers.size > 0,
  ];
  return known.filter(Boolean).length * 100 + Math.min(99, called.tokens.join('').length);
}
