import type { HouseholdProposals } from '../../../shared/contract/households.ts';
import type { Day } from '../../../shared/day.ts';
import { pairKey, proposeHouseholds, type Resident } from '../../../shared/households/propose.ts';
import { imageOf, type RowImage } from '../row-images.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { assertClient, type Edited, finish, note } from './edited.ts';
import { moveHousehold } from './household-edits.ts';

type ClientRow = {
  id: number;
  householdId: number;
  name: string;
  familyName: string;
  kind: 'person' | 'organisation';
  birthDate: string | null;
  street: string | null;
  postcode: string | null;
};
type ContactRow = { clientId: number; kind: 'phone' | 'email'; key: string; value: string };
type Pair = { clientId: number; otherClientId: number };

/** Households that clients may belong to together, worked out from the book as it is. */
function proposals(
  db: ReadBook,
  { show, limit }: { readonly show: 'open' | 'refused'; readonly limit: number },
): HouseholdProposals {
  const pairs = db
    .prepare<[], Pair>(
      'SELECT client_id AS clientId, other_client_id AS otherClientId FROM household_refusal ORDER BY 1, 2',
    )
    .all();
  const refused = new Set(pairs.map(({ clientId, otherClientId }) => pairKey(clientId, otherClientId)));
  const residents = residentsOf(db);
  const found = proposeHouseholds(residents, refused, show);
  const named = db.prepare<[number], { name: string }>('SELECT name FROM household WHERE id = ?');
  return {
    total: found.length,
    proposals: found.slice(0, limit).map(({ householdId, members, reasons }) => ({
      householdId,
      household: named.get(householdId)?.name ?? '',
      members: members.map((member) => ({
        id: member.id,
        name: member.name,
        kind: member.organisation ? 'organisation' : 'person',
        birthDate: member.birthDate,
        address: [member.street, member.postcode].filter((part) => part !== '').join(', '),
        settled: member.householdId === householdId,
      })),
      reasons,
    })),
  };
}

function residentsOf(db: ReadBook): readonly Resident[] {
  const contacts = new Map<number, (readonly ['phone' | 'email', string, string])[]>();
  const points = db.prepare<[], ContactRow>(
    `SELECT client_id AS clientId, kind, value_key AS key, value FROM contact_point
     WHERE kind IN ('phone', 'email') ORDER BY id`,
  );
  for (const { clientId, kind, key, value } of points.iterate()) {
    const known = contacts.get(clientId);
    if (known === undefined) {
      contacts.set(clientId, [[kind, key, value]]);
    } else {
      known.push([kind, key, value]);
    }
  }
  return db
    .prepare<[], ClientRow>(
      `SELECT c.id, c.household_id AS householdId, c.name, c.family_name AS familyName, c.kind, c.birth_date AS birthDate,
         a.street, a.postcode
       FROM client c LEFT JOIN address a ON a.id = (SELECT max(id) FROM address WHERE client_id = c.id AND is_current = 1)
       WHERE c.merged_into_client_id IS NULL AND c.unnamed = 0 AND c.ended IS NULL ORDER BY c.id`,
    )
    .all()
    .map(({ kind, birthDate, street, postcode, ...row }) => ({
      ...row,
      organisation: kind === 'organisation',
      birthDate: birthDate as Day | null,
      street: street ?? '',
      postcode: postcode ?? '',
      contacts: contacts.get(row.id) ?? [],
    }));
}

/**
 * Takes up or turns down proposals, all as one edit. Joined, everybody named is planned for with the household named; turned
 * down, no two of them from different households are proposed together again.
 * @throws Refusal `unknown-client`, `unknown-household`
 */
function decide(
  db: WriteBook,
  args: {
    readonly decision: 'join' | 'refuse';
    readonly groups: readonly { readonly householdId: number; readonly clientIds: readonly number[] }[];
    readonly now: string;
  },
): Edited & { readonly clients: number } {
  const images: RowImage[] = [];
  const concerned: number[] = [];
  for (const { householdId, clientIds } of args.groups) {
    const apart = clientIds.filter((id) => householdOf(db, id) !== householdId);
    const pairs = pairsOf(db, clientIds);
    for (const [clientId, otherClientId] of pairs) {
      images.push(imageOf(db, 'household_refusal', { client_id: clientId, other_client_id: otherClientId }));
    }
    if (args.decision === 'join') {
      forget(db, pairs);
      for (const id of apart) {
        images.push(...moveHousehold(db, { id, householdId, now: args.now }).images);
      }
    } else {
      refuse(db, pairs, args.now);
      for (const id of apart) {
        note(db, args.now, 'household-refused', 'client', id, []);
      }
    }
    concerned.push(...apart);
  }
  db.touched('household', 'household_refusal');
  const [first = 0] = concerned;
  return { ...finish(db, first, images), clientIds: concerned, clients: concerned.length };
}

function householdOf(db: WriteBook, id: number): number {
  assertClient(db, id);
  const row = db.prepare<[number], { id: number }>('SELECT household_id AS id FROM client WHERE id = ?').get(id);
  return row?.id ?? 0;
}

/** Every two of some clients who are planned for apart, the lower id first. */
function pairsOf(db: WriteBook, ids: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = ids.toSorted((left, right) => left - right);
  return sorted.flatMap((left, at) =>
    sorted
      .slice(at + 1)
      .filter((right) => householdOf(db, left) !== householdOf(db, right))
      .map((right) => [left, right] as const),
  );
}

function refuse(db: WriteBook, pairs: readonly (readonly [number, number])[], now: string): void {
  const insert = db.prepare<[number, number, string]>('INSERT OR IGNORE INTO household_refusal VALUES (?, ?, ?)');
  for (const [left, right] of pairs) {
    insert.run(left, right, now);
  }
}

function forget(db: WriteBook, pairs: readonly (readonly [number, number])[]): void {
  const remove = db.prepare<[number, number]>(
    'DELETE FROM household_refusal WHERE client_id = ? AND other_client_id = ?',
  );
  for (const [left, right] of pairs) {
    remove.run(left, right);
  }
}

export const householdProposalReads = { 'households.proposals': proposals };
export const householdProposalWrites = { 'households.decide': decide };
