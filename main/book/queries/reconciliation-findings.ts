import { CLAIM_STATES, type ClaimState } from '../../../shared/reconciliation/claims.ts';
import { FINDING_CLASSES, type FindingClass } from '../../../shared/reconciliation/classes.ts';
import { totalsOf } from '../../../shared/reconciliation/totals.ts';
import type { Overview } from '../../../shared/reconciliation/view.ts';
import type { ReadBook } from '../types.ts';
import type { Found } from './reconciliation-found.ts';
import { reconciled } from './reconciliation-gather.ts';
import { type ClaimStates, claimStates, rowMaker } from './reconciliation-rows.ts';
import { figuresOf, stateAt } from './reconciliation-states.ts';

type AsOf = { readonly asOf: string | null };

/** The figures above the lists. */
function overview(db: ReadBook, { asOf }: AsOf): Overview {
  const whole = reconciled(db, asOf);
  const { found } = whole;
  const states = claimStates(db);
  const claims = Object.fromEntries(CLAIM_STATES.map((state) => [state, { count: 0, amountMinor: 0 }])) as Record<
    ClaimState,
    { count: number; amountMinor: number }
  >;
  let lines = 0;
  let stored = 0;
  for (let index = 0; index < found.size; index += 1) {
    lines += found.classAt(index) === 'missing' ? 0 : 1;
    const state = stateAt(found, index, states);
    if (state !== null) {
      stored += state === 'open' ? 0 : 1;
      claims[state].count += 1;
      claims[state].amountMinor += found.expectedAt(index) - found.receivedAt(index);
    }
  }
  return {
    asOf: whole.asOf,
    currency: db.prepare<[], string>('SELECT currency FROM office').pluck().get() ?? 'EUR',
    rates: whole.rates.length,
    lines,
    totals: totalsOf(figuresOf(found)),
    carriers: db.prepare<[], { id: number; name: string }>('SELECT id, name FROM carrier ORDER BY name_key').all(),
    claims,
    resolved: states.count - stored,
  };
}

export type FindingsQuery = AsOf & {
  readonly classes: readonly FindingClass[];
  /** Only money to claim, in these states. */
  readonly states: readonly ClaimState[];
  readonly carrierId: number | null;
  readonly search: string;
  readonly sort: 'day' | 'expected' | 'received' | 'difference' | 'carrier' | 'class';
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** Findings filtered and sorted, a page of them; sums of everything that passes the filter. */
function findings(db: ReadBook, query: FindingsQuery) {
  const whole = reconciled(db, query.asOf);
  const { found } = whole;
  const states = claimStates(db);
  const passing = passingOf(db, found, states, query);
  const makeRow = rowMaker(db, whole, states);
  let differenceMinor = 0;
  for (const index of passing) {
    differenceMinor += found.receivedAt(index) - found.expectedAt(index);
  }
  return {
    total: passing.length,
    all: found.size,
    differenceMinor,
    rows: [...passing.subarray(query.offset, query.offset + query.limit)].flatMap((index) => makeRow(index) ?? []),
  };
}

/** The list last asked for: its further pages need no filtering and sorting again. It goes with the findings it is of. */
const lists = new WeakMap<Found, { readonly asked: string; readonly passing: Uint32Array }>();

function passingOf(db: ReadBook, found: Found, states: ClaimStates, query: FindingsQuery): Uint32Array {
  const asked = JSON.stringify({ ...query, offset: 0, limit: 0 });
  const known = lists.get(found);
  if (known?.asked === asked) {
    return known.passing;
  }
  const passing = sorted(found, filtered(db, found, states, query), query);
  lists.set(found, { asked, passing });
  return passing;
}

function filtered(db: ReadBook, found: Found, states: ClaimStates, query: FindingsQuery): Uint32Array {
  const wanted = new Set(query.classes);
  const policies = query.search.trim() === '' ? null : policiesLike(db, query.search.trim());
  const passing = new Uint32Array(found.size);
  let size = 0;
  for (let index = 0; index < found.size; index += 1) {
    const state = query.states.length === 0 ? null : stateAt(found, index, states);
    if (
      (wanted.size === 0 || wanted.has(found.classAt(index))) &&
      (query.states.length === 0 || (state !== null && query.states.includes(state))) &&
      (query.carrierId === null || found.carrierAt(index) === query.carrierId) &&
      (policies === null || policies.has(found.policyAt(index)))
    ) {
      passing[size] = index;
      size += 1;
    }
  }
  return passing.subarray(0, size);
}

function policiesLike(db: ReadBook, words: string): ReadonlySet<number> {
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return new Set(
    db
      .prepare<[string, string], number>(
        `SELECT policy.id FROM policy JOIN client ON client.id = policy.client_id
         WHERE policy.number LIKE ? ESCAPE '\\' OR client.name LIKE ? ESCAPE '\\'`,
      )
      .pluck()
      .all(like, like),
  );
}

/** Sorted by a figure; equal ones stay by policy, so that a page never repeats another's rows. */
function sorted(found: Found, passing: Uint32Array, { sort, descending }: FindingsQuery): Uint32Array {
  const figure: Readonly<Record<FindingsQuery['sort'], (index: number) => number>> = {
    day: found.dayAt,
    expected: found.expectedAt,
    received: found.receivedAt,
    difference: (index) => found.receivedAt(index) - found.expectedAt(index),
    carrier: found.carrierAt,
    class: (index) => FINDING_CLASSES.indexOf(found.classAt(index)),
  };
  const of = figure[sort];
  const sign = descending ? -1 : 1;
  return passing.sort((one, other) => sign * (of(one) - of(other)) || one - other);
}

export const reconciliationFindingReads = {
  'reconcile.overview': overview,
  'reconcile.findings': findings,
};
