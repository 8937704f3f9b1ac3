import { type ClientProfile, namesOf } from './match-score.ts';
import type { NameAgreement } from './name-agreement.ts';

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

export type Tie = readonly [left: number, right: number];
export type Marks = readonly [birthDate: string, broker: string, postcode: string];

/** Names of one bucket that are compared with one another; a number that more people share tells nothing. */
export const MOST_NAMES = 40;

/** What is tied: what tells each member apart, and how it is described. */
type Tied = { readonly marks: readonly Marks[]; readonly profiles: readonly (ClientProfile | undefined)[] };

/**
 * Joins what is tied, unless the ties of several would make one of two people (two birth dates, two broker numbers, names
 * that cannot be one): of such a knot only those stay together that agree in what tells them apart.
 */
export function joinTied(unions: Unions, { marks, profiles }: Tied, ties: readonly Tie[]): void {
  if (ties.length === 0) {
    return;
  }
  const knots = new Unions(marks.length);
  for (const [left, right] of ties) {
    knots.unite(left, right);
  }
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
  const strangers = knotsOfStrangers(knots, profiles, ties);
  for (const [left, right] of ties) {
    const knot = knots.find(left);
    const own = marks[left]?.join('|') ?? '';
    const equal = own === marks[right]?.join('|');
    const marked = own !== '||' && !strangers.has(knot);
    const name = nameOf(profiles[left]);
    const free = !torn.has(knot) && !strangers.has(knot);
    if (free || (equal && (marked || (name !== '' && name === nameOf(profiles[right]))))) {
      unions.unite(left, right);
    }
  }
}

/** Knots with names among them that cannot be one person's, though every tie is between two that could. */
function knotsOfStrangers(knots: Unions, profiles: Tied['profiles'], ties: readonly Tie[]): ReadonlySet<number> {
  const names = new Map<number, Map<string, ClientProfile>>();
  for (const at of new Set(ties.flat())) {
    const profile = profiles[at];
    const name = nameOf(profile);
    if (profile !== undefined && name !== '') {
      const knot = knots.find(at);
      names.set(knot, (names.get(knot) ?? new Map<string, ClientProfile>()).set(name, profile));
    }
  }
  const strangers = new Set<number>();
  for (const [knot, borne] of names) {
    const all = [...borne.values()];
    const agree = all.every((left, at) => all.slice(at + 1).every((right) => namesAgree(left, right)));
    if (all.length > MOST_NAMES || !agree) {
      strangers.add(knot);
    }
  }
  return strangers;
}

/** The words of a name in one order, with what else tells its bearers apart; empty: nobody's. */
export function nameOf(profile: ClientProfile | undefined): string {
  if (profile === undefined || profile.called.tokens.length === 0) {
    return '';
  }
  const { tokens, generation, couple } = profile.called;
  return `${tokens.toSorted().join(' ')}${generation === '' ? '' : `, ${generation}`}${couple ? ' &' : ''}`;
}

/** Whether two names can be one person's; where either is unknown, nothing speaks against it. */
export function namesAgree(left: ClientProfile | undefined, right: ClientProfile | undefined): boolean {
  if (left === undefined || right === undefined) {
    return false;
  }
  return !STRANGERS.has(namesOf(left, right));
}

const STRANGERS: ReadonlySet<NameAgreement> = new Set([
  'other',
  'conflict',
  'firm',
  'legal',
  'sister',
  'form',
  'joint',
]);
