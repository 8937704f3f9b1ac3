import fc from 'fast-check';
import { clientEditWrites } from '../book/queries/client-edits.ts';
import { clientMergeWrites } from '../book/queries/client-merge.ts';
import type { WriteBook } from '../book/types.ts';
import { FIRM, firmRow, type RandomStatement, type Row } from './rows-fixture.ts';

/** Work by hand for property tests: on the clients, and in the households, of a first list of three people. */

const NOW = '2027-03-02T09:00:00.000Z';

export const FIRST_LIST: readonly Row[] = FIRM.map(({ who, numbers: [number = ''] }) => ({
  client: who,
  policy: { number, carrier: 'Polderzeker' },
}));

type Patch = Parameters<(typeof clientEditWrites)['clients.update']>[1]['patch'];
export type HandWork =
  | { readonly does: 'edit'; readonly who: number; readonly patch: Patch }
  | { readonly does: 'move'; readonly who: number; readonly to: number | null }
  | { readonly does: 'call'; readonly household: number; readonly name: string }
  | { readonly does: 'lead'; readonly household: number; readonly who: number }
  | { readonly does: 'merge'; readonly who: number; readonly other: number; readonly take: readonly Taken[] }
  | { readonly does: 'unmerge'; readonly which: number };

const TAKEN = ['name', 'occupation', 'address', 'birthDate'] as const;
type Taken = (typeof TAKEN)[number];
const who = fc.integer({ min: 1, max: FIRM.length });
const patch = fc.constantFrom<Patch[]>(
  { occupation: 'smith' },
  { occupation: 'nurse' },
  { occupation: null },
  { name: 'Jan Berg' },
  { email: 'a@post.example' },
  { email: 'z@post.example' },
  { phone: '06-11112222' },
  { phone: '06-99999999' },
  { street: 'Kerkstraat 1', postcode: '2011 AB', city: '', country: '' },
  { street: 'Laan 9', postcode: '3011 CC', city: 'Rotterdam', country: 'NL' },
);

export const handWork: fc.Arbitrary<HandWork> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('edit' as const), who, patch }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('move' as const), who, to: fc.option(who) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('call' as const),
      household: who,
      name: fc.constantFrom('Familie X', 'Jansen'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('lead' as const), household: who, who }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('merge' as const), who, other: who, take: fc.subarray([...TAKEN]) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('unmerge' as const), which: fc.nat() }) },
);

/**
 * Does a piece of work; what cannot be done (a household without members, somebody merged already) is refused. Who is
 * merged into another is not seen any more, and left alone.
 */
export function doByHand(db: WriteBook, work: HandWork): void {
  const hidden = db.prepare<[number], unknown>(
    'SELECT 1 FROM client WHERE id = ? AND merged_into_client_id IS NOT NULL',
  );
  if ('who' in work && hidden.get(work.who) !== undefined) {
    return;
  }
  switch (work.does) {
    case 'edit':
      clientEditWrites['clients.update'](db, { id: work.who, patch: work.patch, now: NOW });
      return;
    case 'move':
      clientEditWrites['clients.moveHousehold'](db, { id: work.who, householdId: work.to, now: NOW });
      return;
    case 'call':
      clientEditWrites['clients.updateHousehold'](db, { householdId: work.household, name: work.name, now: NOW });
      return;
    case 'lead':
      clientEditWrites['clients.updateHousehold'](db, {
        householdId: work.household,
        leadClientId: work.who,
        now: NOW,
      });
      return;
    case 'merge':
      clientMergeWrites['clients.merge'](db, { id: work.who, mergedId: work.other, take: work.take, now: NOW });
      return;
    case 'unmerge': {
      const merges = db.prepare<[], { id: number }>('SELECT id FROM client_merge ORDER BY id').all();
      const mergeId = merges[work.which % merges.length]?.id;
      if (mergeId !== undefined) {
        clientMergeWrites['clients.unmerge'](db, { mergeId, now: NOW });
      }
    }
  }
}

/** Statements among work by hand: before which piece each comes, and after which it is undone (later ones: at the end). */
export const worked = fc.record({
  work: fc.array(handWork, { minLength: 1, maxLength: 5 }),
  lists: fc.array(
    fc.record({
      statement: fc.record({
        kind: fc.constantFrom<RandomStatement['kind'][]>('clients', 'policies', 'commissions', 'claims', 'mixed'),
        rows: fc.array(firmRow, { minLength: 1, maxLength: 3 }),
      }),
      comes: fc.nat(5),
      stays: fc.nat(5),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** What people typed, and where it stands. */
export function typed(db: WriteBook): readonly unknown[] {
  return db
    .prepare<[], unknown>(
      `SELECT f.entity_id, f.field, CASE f.field WHEN 'occupation' THEN c.occupation WHEN 'name' THEN c.name
         WHEN 'birth_date' THEN c.birth_date WHEN 'household_id' THEN h.name END AS value
       FROM field_source f JOIN client c ON c.id = f.entity_id JOIN household h ON h.id = c.household_id
       WHERE f.entity = 'client' AND f.statement_id IS NULL ORDER BY 1, 2`,
    )
    .all();
}
