import { eq, inArray, or } from 'drizzle-orm/sql';
import type { ClientFilter, ClientRow } from '../../../shared/contract/clients.ts';
import type { Day } from '../../../shared/day.ts';
import { countBits } from '../bits.ts';
import { clientIndex } from '../client-index.ts';
import type { ClientSort } from '../client-order.ts';
import { quickSet, selectClients } from '../client-selection.ts';
import { carrier, line } from '../schema/carrier.ts';
import { person } from '../schema/office.ts';
import { tag } from '../schema/reach.ts';
import type { ReadBook } from '../types.ts';

type ListArgs = {
  readonly filter: ClientFilter;
  readonly sort: ClientSort;
  readonly offset: number;
  readonly limit: number;
  readonly today: Day;
};

function list(db: ReadBook, args: ListArgs) {
  const selection = selectClients(db, args.filter, args.sort, args.today);
  const { columns } = selection;
  const rows: ClientRow[] = [];
  for (const position of selection.page(args.offset, args.limit)) {
    const row = rowOf(db, columns.ids[position] ?? 0);
    if (row !== null) {
      rows.push(row);
    }
  }
  return {
    rows,
    total: selection.total,
    households: selection.households,
    valueMinor: selection.valueMinor,
    all: columns.size,
    allHouseholds: columns.sharing.all.households,
    allValueMinor: columns.sharing.all.valueMinor,
  };
}

const ROW = `SELECT client.id, client.name, client.kind, client.household_id, household.name AS household,
    (SELECT count(*) FROM client AS member WHERE member.household_id = client.household_id) AS household_size,
    summary.tier, summary.state, summary.value_minor, summary.status, summary.policies_in_force, summary.lines_in_force,
    summary.annual_premium_minor, summary.next_touch_on, summary.next_renewal_on, summary.last_contact_on,
    summary.first_policy_on, client.unnamed, client.do_not_contact,
    person.id AS advisor_id, person.name AS advisor, person.initials,
    (SELECT json_extract(detail, '$.trend') FROM segment_result
      WHERE run_id = (SELECT max(id) FROM segment_run) AND household_id = client.household_id) AS change
  FROM client
  JOIN household ON household.id = client.household_id
  JOIN client_summary AS summary ON summary.client_id = client.id
  LEFT JOIN person ON person.id = client.advisor_id
  WHERE client.id = ?`;

type Row = {
  readonly id: number;
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly household_id: number;
  readonly household: string;
  readonly household_size: number;
  readonly tier: string | null;
  readonly state: string | null;
  readonly value_minor: number | null;
  readonly status: ClientRow['status'];
  readonly policies_in_force: number;
  readonly lines_in_force: number;
  readonly annual_premium_minor: number;
  readonly next_touch_on: string | null;
  readonly next_renewal_on: string | null;
  readonly last_contact_on: string | null;
  readonly first_policy_on: string | null;
  readonly unnamed: number;
  readonly do_not_contact: number;
  readonly advisor_id: number | null;
  readonly advisor: string | null;
  readonly initials: string | null;
  readonly change: number | null;
};

type NextTouch = { readonly on: string; readonly activity: string; readonly activityName: string | null };

function rowOf(db: ReadBook, id: number): ClientRow | null {
  const row = db.prepare<[number], Row>(ROW).get(id);
  if (row === undefined) {
    return null;
  }
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    householdId: row.household_id,
    household: row.household,
    householdSize: row.household_size,
    tier: row.tier,
    state: row.state,
    valueMinor: row.value_minor,
    change: row.change,
    status: row.status,
    policiesInForce: row.policies_in_force,
    linesInForce: row.lines_in_force,
    annualPremiumMinor: row.annual_premium_minor,
    advisor:
      row.advisor_id === null ? null : { id: row.advisor_id, name: row.advisor ?? '', initials: row.initials ?? '' },
    nextTouch: row.next_touch_on === null ? null : nextTouchOf(db, id),
    nextRenewalOn: row.next_renewal_on,
    lastContactOn: row.last_contact_on,
    firstPolicyOn: row.first_policy_on,
    unnamed: row.unnamed === 1,
    doNotContact: row.do_not_contact === 1,
  };
}

function nextTouchOf(db: ReadBook, clientId: number): NextTouch | null {
  return (
    db
      .prepare<[number], NextTouch>(
        `SELECT touch.planned_on AS "on", activity.code AS activity, activity.name AS activityName
         FROM touch JOIN activity ON activity.id = touch.activity_id
         WHERE touch.client_id = ? AND touch.status = 'planned' ORDER BY touch.planned_on, touch.id LIMIT 1`,
      )
      .get(clientId) ?? null
  );
}

const QUICK = ['overdue', 'fallers', 'single-policy', 'unscored', 'unnamed'] as const;

function quickCounts(db: ReadBook, { today }: { readonly today: Day }) {
  const index = clientIndex(db);
  const [overdue = 0, fallers = 0, singlePolicy = 0, unscored = 0, unnamed = 0] = QUICK.map((quick) =>
    countBits(quickSet(index, quick, today)),
  );
  return { overdue, fallers, singlePolicy, unscored, unnamed };
}

/** Where the filtered and sorted list shows a client; null when it does not. */
function position(db: ReadBook, args: Omit<ListArgs, 'offset' | 'limit'> & { readonly clientId: number }) {
  const selection = selectClients(db, args.filter, args.sort, args.today);
  const place = selection.columns.positionOf(args.clientId);
  return { index: place === undefined ? null : selection.indexOf(place) };
}

function choices(db: ReadBook, _args: Record<string, never>) {
  const { orm } = db;
  const advising = [...clientIndex(db).marks.advisor().keys()];
  return {
    advisors: orm
      .select({ id: person.id, name: person.name, initials: person.initials })
      .from(person)
      .where(or(eq(person.archived, false), inArray(person.id, advising)))
      .orderBy(person.name, person.id)
      .all(),
    lines: orm
      .select({ id: line.id, code: line.code, name: line.name })
      .from(line)
      .where(eq(line.archived, false))
      .orderBy(line.id)
      .all(),
    carriers: orm.select({ id: carrier.id, name: carrier.name }).from(carrier).orderBy(carrier.nameKey).all(),
    tags: orm
      .select({ name: tag.name })
      .from(tag)
      .orderBy(tag.nameKey)
      .all()
      .map(({ name }) => name),
  };
}

export const clientListReads = {
  'clients.list': list,
  'clients.position': position,
  'clients.quickCounts': quickCounts,
  'clients.choices': choices,
};
