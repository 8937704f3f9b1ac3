import type { Day } from '../day.ts';
import { postcodeKey, streetKey } from '../import/match-keys.ts';
import { type Called, calledOf } from '../import/match-name.ts';

/** A client as far as it tells with whom he lives. Contacts are keys with the text to show. */
export type Resident = {
  readonly id: number;
  readonly householdId: number;
  readonly name: string;
  readonly familyName: string;
  readonly organisation: boolean;
  readonly birthDate: Day | null;
  readonly postcode: string;
  readonly street: string;
  readonly contacts: readonly (readonly [kind: 'phone' | 'email', key: string, text: string])[];
};

/** Why two clients may belong together. */
export type HouseholdReason =
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'phone' | 'email'; readonly text: string }
  | { readonly kind: 'surname'; readonly text: string }
  /** One client's name names the other too: `John & Mary Smith`. */
  | { readonly kind: 'joint'; readonly text: string }
  /** A firm called like a person who shares its address or contacts. */
  | { readonly kind: 'firm'; readonly text: string };

export type HouseholdProposal = {
  /** The household that stays: that of most of them, among equals the oldest. */
  readonly householdId: number;
  readonly members: readonly Resident[];
  readonly reasons: readonly HouseholdReason[];
};

/** Pairs of clients that a person said do not belong together: see pairKey. */
export type Refused = ReadonlySet<string>;

/** An address, telephone or e-mail that more clients share is a tower block's, an agency's or an intermediary's. */
const MOST_AT_ADDRESS = 12;
const MOST_PER_CONTACT = 6;
/** A proposal of more people than this is no family: something they share says too little. */
const MOST_MEMBERS = 12;

type Link = { readonly left: Resident; readonly right: Resident; readonly reasons: readonly HouseholdReason[] };
type Named = Resident & { readonly called: Called; readonly surnames: ReadonlySet<string> };

/** One key for two clients, whichever is named first. */
export function pairKey(left: number, right: number): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/**
 * Clients who seem to live together and are planned for apart: the same address and surname, a telephone or e-mail of two
 * or a few, one name for two people, a firm and its owner. Only proposed: the reasons say why, a person decides.
 * @param show `open`: without what was refused; `refused`: only that
 */
export function proposeHouseholds(
  residents: readonly Resident[],
  refused: Refused,
  show: 'open' | 'refused' = 'open',
): readonly HouseholdProposal[] {
  const links = linksOf(residents).filter(
    ({ left, right }) => refused.has(pairKey(left.id, right.id)) === (show === 'refused'),
  );
  return groupsOf(residents, links)
    .filter(({ members }) => members.length <= MOST_MEMBERS)
    .toSorted((one, other) => (one.members[0]?.id ?? 0) - (other.members[0]?.id ?? 0));
}

function linksOf(residents: readonly Resident[]): readonly Link[] {
  const blocks = new Map<string, Named[]>();
  const put = (key: string, resident: Named) => blocks.set(key, [...(blocks.get(key) ?? []), resident]);
  for (const resident of residents) {
    const called = calledOf(resident.name, resident.organisation);
    const named: Named = { ...resident, called, surnames: surnamesOf(resident, called) };
    const address = addressOf(resident);
    if (address !== '') {
      put(`address ${address}`, named);
    }
    for (const [kind, key] of resident.contacts) {
      put(`${kind} ${key}`, named);
    }
  }
  const links = new Map<string, Link>();
  for (const [key, block] of blocks) {
    if (block.length > (key.startsWith('address ') ? MOST_AT_ADDRESS : MOST_PER_CONTACT)) {
      continue;
    }
    for (const [at, left] of block.entries()) {
      for (const right of block.slice(at + 1)) {
        const pair = pairKey(left.id, right.id);
        if (left.householdId !== right.householdId && left.id !== right.id && !links.has(pair)) {
          const reasons = reasonsOf(left, right);
          if (reasons.length > 0) {
            links.set(pair, { left, right, reasons });
          }
        }
      }
    }
  }
  return [...links.values()];
}

/** What two clients share, where it is enough to propose them; none: it is not. */
function reasonsOf(left: Named, right: Named): readonly HouseholdReason[] {
  const reasons: HouseholdReason[] = [];
  const address = addressOf(left);
  if (address !== '' && address === addressOf(right)) {
    reasons.push({ kind: 'address', text: `${left.street}, ${left.postcode}` });
  }
  for (const [kind, key, text] of left.contacts) {
    if (right.contacts.some(([other, theirs]) => other === kind && theirs === key)) {
      reasons.push({ kind, text });
    }
  }
  const shared = [...left.surnames].find((word) => right.surnames.has(word));
  if (shared === undefined) {
    // Couples keep their own names: two things shared, or one's own e-mail address, still say that they live together.
    const apart = left.organisation || right.organisation;
    return reasons.length >= 2 && !apart ? reasons : [];
  }
  const surname = left.familyName === '' ? left.name : left.familyName;
  if (left.organisation !== right.organisation) {
    return [...reasons, { kind: 'firm', text: left.organisation ? left.name : right.name }];
  }
  if (left.organisation) {
    return [];
  }
  const joint = left.called.couple ? left : right.called.couple ? right : null;
  return [...reasons, joint === null ? { kind: 'surname', text: surname } : { kind: 'joint', text: joint.name }];
}

function addressOf({ street, postcode }: Resident): string {
  return street === '' || postcode === '' ? '' : `${postcodeKey(postcode)} ${streetKey(street)}`;
}

/** The words people of one family share: of a person those of the surname, of a firm all that may be somebody's. */
function surnamesOf({ familyName, name, organisation }: Resident, called: Called): ReadonlySet<string> {
  if (organisation) {
    return new Set(called.tokens.filter((token) => token.length > 2));
  }
  const words = familyName === '' ? called.tokens.slice(-1) : calledOf(familyName, false).tokens;
  return new Set(name === '' ? [] : words.filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word)));
}

type Group = { readonly members: Resident[]; readonly reasons: Map<string, HouseholdReason> };

/** Joins what is linked, household by household: whoever already lives with one of them comes along. */
function groupsOf(residents: readonly Resident[], links: readonly Link[]): readonly HouseholdProposal[] {
  const parents = new Map<number, number>();
  const find = (household: number): number => {
    const parent = parents.get(household) ?? household;
    if (parent === household) {
      return household;
    }
    const root = find(parent);
    parents.set(household, root);
    return root;
  };
  for (const { left, right } of links) {
    const [one, other] = [find(left.householdId), find(right.householdId)].toSorted((a, b) => a - b);
    if (one !== undefined && other !== undefined && one !== other) {
      parents.set(other, one);
    }
  }
  const linked = new Set(links.flatMap(({ left, right }) => [left.householdId, right.householdId]));
  const groups = new Map<number, Group>();
  for (const resident of residents) {
    if (linked.has(resident.householdId)) {
      const root = find(resident.householdId);
      const group: Group = groups.get(root) ?? { members: [], reasons: new Map() };
      groups.set(root, group);
      group.members.push(resident);
    }
  }
  for (const { left, reasons } of links) {
    const told = groups.get(find(left.householdId))?.reasons;
    for (const reason of reasons) {
      // One address, however it is written.
      const key = `${reason.kind} ${reason.kind === 'address' ? addressOf(left) : reason.text}`;
      if (told?.has(key) === false) {
        told.set(key, reason);
      }
    }
  }
  return [...groups.values()].map(({ members, reasons }) => ({
    householdId: staying(members),
    members: members.toSorted((left, right) => left.id - right.id),
    reasons: [...reasons.values()].toSorted((left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind)),
  }));
}

const ORDER: readonly HouseholdReason['kind'][] = ['joint', 'firm', 'address', 'surname', 'email', 'phone'];

function staying(members: readonly Resident[]): number {
  const sizes = new Map<number, number>();
  for (const { householdId } of members) {
    sizes.set(householdId, (sizes.get(householdId) ?? 0) + 1);
  }
  const [best = [0]] = [...sizes].toSorted(([one, many], [other, more]) => more - many || one - other);
  return best[0];
}
