import { type Day, day, yearOf } from '../../../shared/day.ts';
import type { LedgerPolicy } from '../../../shared/evaluation/ledger.ts';
import { type RatioSources, type Ratios, ratiosOf } from '../../../shared/evaluation/ratio-table.ts';
import { windowStart } from '../../../shared/segmentation/run.ts';
import type { ReadBook } from '../types.ts';
import { loadLedger } from './policy-ledger.ts';
import { filled, policyFill, type Sources, sourcesOf, worked } from './ratio-sources.ts';
import { requireRun } from './segment-lists.ts';
import { tierMap } from './segment-store.ts';

export type RatioGrouping = 'tier' | 'line' | 'carrier' | 'advisor' | 'year';

type Group = {
  /** Of the line, carrier or advisor; the tier's letter; the year. Null: unscored, none, nobody's. */
  readonly key: string | null;
  readonly name: string | null;
  /** Of a line: what the screen knows it by. */
  readonly code: string | null;
  readonly ratios: Ratios;
};

/** Years of a table: the latest complete ones. */
const MOST_YEARS = 10;

/**
 * All ratios by tier, line, carrier or advisor in the twelve months up to the latest run's day, or by complete calendar year;
 * and of the whole book. Tier and advisor are those of today. @throws Refusal `no-run`
 */
export function ratioTable(db: ReadBook, { by }: { readonly by: RatioGrouping }) {
  const run = requireRun(db);
  const asOf = day(run.asOf);
  const ledger = loadLedger(db);
  const window = { from: windowStart(asOf), to: asOf };
  const tiers = by === 'tier' ? tierMap(db, run.id) : new Map<number, string | null>();
  const whole = sourcesOf(db, ledger, window);
  const groups: Group[] =
    by === 'year'
      ? yearsOf(ledger, asOf).map((year) => ({
          key: String(year),
          name: null,
          code: null,
          ratios: ratiosOf(
            sourcesOf(db, ledger, { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }).whole(withoutFill),
          ),
        }))
      : groupsBy(db, by, whole, tiers);
  return {
    by,
    asOf: String(asOf),
    from: String(window.from),
    groups,
    all: ratiosOf(whole.whole((sources) => sources)),
  };
}

/** What fields are filled is known of today only, never of a year gone by. */
function withoutFill(sources: RatioSources): RatioSources {
  return { ...sources, fill: {} };
}

function yearsOf(ledger: readonly LedgerPolicy[], asOf: Day): readonly number[] {
  const last = asOf.endsWith('-12-31') ? yearOf(asOf) : yearOf(asOf) - 1;
  const first = ledger.reduce(
    (least, { startedOn }) => (startedOn === null ? least : Math.min(least, yearOf(startedOn))),
    last,
  );
  const from = Math.max(first, last - MOST_YEARS + 1);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
}

function groupsBy(
  db: ReadBook,
  by: Exclude<RatioGrouping, 'year'>,
  { years, clients, touches, of }: Sources,
  tiers: ReadonlyMap<number, string | null>,
): Group[] {
  const keyOf: Readonly<Record<typeof by, (policy: LedgerPolicy) => string | number | null>> = {
    tier: ({ householdId }) => tiers.get(householdId) ?? null,
    line: ({ lineId }) => lineId,
    carrier: ({ carrierId }) => carrierId,
    advisor: ({ advisorId }) => advisorId,
  };
  const ofPeople = ({ householdId, advisorId }: { householdId: number; advisorId: number | null }) =>
    by === 'tier' ? (tiers.get(householdId) ?? null) : advisorId;
  const people = by === 'tier' || by === 'advisor';
  const names = namesOf(db, by);
  const keys = [
    ...new Set([...years.map(({ policy }) => keyOf[by](policy)), ...(people ? clients.map(ofPeople) : [])]),
  ];
  return keys
    .sort((a, b) => Number(a === null) - Number(b === null) || (a !== null && b !== null && a < b ? -1 : 1))
    .map((key) => {
      const own = years.filter(({ policy }) => keyOf[by](policy) === key);
      const members = people ? clients.filter((row) => ofPeople(row) === key) : [];
      const work = people ? worked(touches.filter((row) => ofPeople(row) === key)) : null;
      const fill = people ? filled(members, own) : policyFill(own);
      return {
        key: key === null ? null : String(key),
        name: names.get(key)?.name ?? null,
        code: names.get(key)?.code ?? null,
        ratios: ratiosOf(of(own, { touches: work, fill })),
      };
    });
}

type Named = { readonly name: string; readonly code: string | null };

function namesOf(db: ReadBook, by: Exclude<RatioGrouping, 'year'>): ReadonlyMap<string | number | null, Named> {
  const from = {
    tier: null,
    line: 'SELECT id, name, code FROM line',
    carrier: 'SELECT id, name, NULL AS code FROM carrier',
    advisor: 'SELECT id, name, NULL AS code FROM person',
  }[by];
  const rows = from === null ? [] : db.prepare<[], Named & { id: number }>(from).all();
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}
