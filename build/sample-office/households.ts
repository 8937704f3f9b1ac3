import {
  addressPart,
  type Country,
  familyNameOf,
  firmOf,
  type Home,
  homeOf,
  type Origin,
  type Person,
  personOf,
  phoneOf,
  type SampleClient,
} from './people.ts';
import type { Random } from './random.ts';

export type Household = {
  readonly id: number;
  readonly name: string;
  readonly advisor: string;
  readonly country: Country;
  /** Commission the household brought in 2026, in cents; null: none, ever. */
  readonly target: number | null;
  /** Policies it holds now. */
  readonly policies: number;
  /** Policies began in 2026 only, were given up, or were given up and taken again. */
  readonly story: 'steady' | 'starter' | 'lost' | 'returner' | 'prospect' | 'just-begun';
  readonly members: readonly SampleClient[];
};

export const HOUSEHOLDS = 524;
export const CLIENTS = 1204;
const UNSCORED = 24;
const COMMISSION_2026 = 601_480_00;
/** σ of the lognormal: the top share p of such values holds Φ(σ − z(p)), a half for 8 % when σ = z(0.08) = 1.405. */
const SPREAD = 1.405;

/**
 * Commission of 500 households in descending order. Values stand at the lognormal's quantiles rather than at draws:
 * with a tail this heavy, 500 draws would miss the intended concentration by ten points either way.
 */
function targets(count: number): number[] {
  const raw = Array.from({ length: count }, (_, index) => Math.exp(SPREAD * normalQuantile(1 - (index + 0.5) / count)));
  const sum = raw.reduce((total, value) => total + value, 0);
  return raw.map((value) => Math.round((value / sum) * COMMISSION_2026));
}

/** Inverse of the standard normal distribution (Abramowitz and Stegun 26.2.23, error below 4.5e-4). */
function normalQuantile(p: number): number {
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  const size =
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
  return p < 0.5 ? -size : size;
}

/** Number of policies by rank: 38 % one, 18 % two, 24 % three to five, the rest more, the largest fleets most. */
function policyCount(random: Random, blurredRank: number): number {
  if (blurredRank > 0.62) {
    return 1;
  }
  if (blurredRank > 0.44) {
    return 2;
  }
  if (blurredRank > 0.2) {
    return random.int(3, 5);
  }
  return 6 + Math.floor(28 * (1 - blurredRank / 0.2) ** 2 * random.next()) + random.int(0, 5);
}

function originOf(random: Random): Origin {
  return random.weighted<Origin>([
    ['dutch', 77],
    ['german', 10],
    ['chinese', 6],
    ['chinese-nl', 7],
  ]);
}

function advisorOf(random: Random, origin: Origin, rank: number): string {
  if (origin === 'chinese' || origin === 'chinese-nl') {
    return 'Wei Chen';
  }
  const owner = rank < 60 ? 6 : 1;
  return random.weighted([
    ['Maarten van Dijk', owner],
    ['Sanne de Vries', 5],
    ['Joke Bakker', rank < 60 ? 0 : 3],
    ['Wei Chen', 1],
  ]);
}

/** Builds the households with their members; sizes are drawn first so that the members add up to CLIENTS exactly. */
export function buildHouseholds(random: Random): readonly Household[] {
  const scored = targets(HOUSEHOLDS - UNSCORED);
  const firms = scored.map((_, rank) => random.chance(rank < 60 ? 0.85 : rank < 200 ? 0.4 : 0.08));
  const sizes = Array.from(
    { length: HOUSEHOLDS },
    (_, rank) =>
      random.weighted([
        [1, firms[rank] ? 10 : 36],
        [2, 34],
        [3, 14],
        [4, 12],
        [5, 4],
      ]) + (firms[rank] ? 1 : 0),
  );
  for (let excess = sizes.reduce((sum, size) => sum + size, 0) - CLIENTS; excess !== 0; ) {
    const at = random.int(0, HOUSEHOLDS - 1);
    const size = sizes[at] ?? 0;
    if (excess > 0 ? size > 2 : size > 1 && size < 5) {
      sizes[at] = size - Math.sign(excess);
      excess -= Math.sign(excess);
    }
  }
  const taken = new Set<string>();
  const known = new Set<string>();
  let serial = 0;
  return sizes.map((size, rank) => {
    const origin = originOf(random);
    const home = homeOf(random, origin);
    const advisor = advisorOf(random, origin, rank);
    const target = scored[rank] ?? null;
    const blurred = Math.min(0.999, Math.max(0, (rank + 0.5) / scored.length + random.normal() * 0.05));
    const members = buildMembers(
      random,
      { rank, origin, home, size, firm: firms[rank] ?? false, known },
      () => serial++,
    );
    return {
      id: rank + 1,
      name: uniqueName(members, home, taken),
      advisor,
      country: home.country,
      target,
      policies: target === null ? (rank % 2 === 0 ? 0 : 1) : policyCount(random, blurred),
      story: target === null ? (rank % 2 === 0 ? 'prospect' : 'just-begun') : storyOf(random, rank),
      members,
    };
  });
}

function storyOf(random: Random, rank: number): Household['story'] {
  return rank < 40
    ? 'steady'
    : random.weighted<Household['story']>([
        ['steady', 90],
        ['starter', 5],
        ['lost', 3],
        ['returner', 2],
      ]);
}

function uniqueName(members: readonly SampleClient[], home: Home, taken: Set<string>): string {
  const families = [...new Set(members.filter((member) => !member.child).map((member) => member.family))];
  const base = families.slice(0, 2).join(' – ');
  let name = base;
  for (let suffix = 1; taken.has(name); suffix += 1) {
    name = suffix === 1 ? `${base}, ${home.city}` : `${base}, ${home.city} ${suffix}`;
  }
  taken.add(name);
  return name;
}

type Wanted = {
  readonly rank: number;
  readonly origin: Origin;
  readonly home: Home;
  readonly size: number;
  readonly firm: boolean;
  /** Names given already. */
  readonly known: Set<string>;
};

/** Draws until the name is new: two namesakes would make every list of theirs a case for a person to decide. */
function newName<Named extends { readonly name: string; readonly han?: string }>(
  known: Set<string>,
  draw: () => Named,
): Named {
  for (let tries = 0; tries < 1000; tries += 1) {
    const drawn = draw();
    const key = drawn.han || drawn.name;
    if (!known.has(key)) {
      known.add(key);
      return drawn;
    }
  }
  throw new Error('too few names for so many people');
}

/** The firm first where there is one, then one or two adults, then children. */
function buildMembers(random: Random, wanted: Wanted, serial: () => number): readonly SampleClient[] {
  const { origin, home, firm, known } = wanted;
  const family = familyNameOf(random, origin);
  const persons = wanted.size - (firm ? 1 : 0);
  const sex = random.chance(0.5) ? 'f' : 'm';
  const lead = newName(known, () => personOf(random, origin, family, sex));
  const partnerFamily = random.chance(0.6) ? familyNameOf(random, origin) : family;
  const trade = firm ? newName(known, () => firmOf(random, origin, lead)) : null;
  const age = random.int(28, 74);
  const members: SampleClient[] = [];
  const add = (person: Person, birthYear: number, child: boolean, occupation: string): void => {
    members.push({
      ...person,
      ...home,
      ...contact(random, person, home, serial()),
      kind: 'person',
      household: wanted.rank + 1,
      birth: birthDate(random, birthYear),
      child,
      occupation,
    });
  };
  if (trade !== null) {
    const id = serial();
    members.push({
      ...home,
      number: clientNumber(id),
      household: wanted.rank + 1,
      kind: 'organisation',
      name: trade.name,
      family: lead.family,
      given: '',
      han: '',
      sex: '',
      birth: '',
      child: false,
      occupation: trade.trade,
      email: `info@${addressPart(trade.name)}.example`,
      phone: phoneOf(random, home.country, id),
    });
  }
  add(lead, 2026 - age, false, trade?.trade ?? '');
  if (persons > 1) {
    add(
      newName(known, () => personOf(random, origin, partnerFamily, sex === 'f' ? 'm' : 'f')),
      2026 - age + random.int(-6, 6),
      false,
      '',
    );
  }
  for (let child = 2; child < persons; child += 1) {
    const born = Math.min(2025, 2026 - age + random.int(24, 38));
    add(
      newName(known, () => personOf(random, origin, family, random.chance(0.5) ? 'f' : 'm')),
      born,
      true,
      '',
    );
  }
  return members;
}

function contact(
  random: Random,
  person: Person,
  home: Home,
  id: number,
): Pick<SampleClient, 'number' | 'email' | 'phone'> {
  const local = addressPart(`${person.given} ${person.family}`);
  return {
    number: clientNumber(id),
    email: random.chance(0.74) ? `${local}${id}@post.example` : '',
    phone: random.chance(0.94) ? phoneOf(random, home.country, id) : '',
  };
}

function clientNumber(id: number): string {
  return String(10_001 + id);
}

function birthDate(random: Random, year: number): string {
  return `${year}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
}
