import { eq, inArray, or } from 'drizzle-orm/sql';
import type { ClientFilter } from '../../../shared/contract/clients.ts';
import type { Day } from '../../../shared/day.ts';
import { countBits } from '../bits.ts';
import { clientIndex } from '../client-index.ts';
import type { ClientSort } from '../client-order.ts';
import { quickCount, selectClients } from '../client-selection.ts';
import { carrier, line } from '../schema/carrier.ts';
import { person } from '../schema/office.ts';
import { tag } from '../schema/reach.ts';
import type { ReadBook } from '../types.ts';
import { clientRows } from './client-rows.ts';

export type ClientListArgs = {
  readonly filter: ClientFilter;
  readonly sort: ClientSort;
  readonly offset: number;
  readonly limit: number;
  readonly today: Day;
};

function list(db: ReadBook, args: ClientListArgs) {
  const { index, total, households, valueMinor, page } = selectClients(db, args.filter, args.sort, args.today);
  const { columns, sharing } = index;
  return {
    rows: clientRows(db, index, page(args.offset, args.limit)),
    total,
    households,
    valueMinor,
    all: columns.size,
    allHouseholds: sharing.all.households,
    allValueMinor: sharing.all.valueMinor,
  };
}

export const QUICK = ['overdue', 'fallers', 'single-policy', 'unscored', 'unnamed'] as const;

function quickCounts(db: ReadBook, { today }: { readonly today: Day }) {
  const index = clientIndex(db);
  const [overdue = 0, fallers = 0, singlePolicy = 0, unscored = 0, unnamed = 0] = QUICK.map((quick) =>
    quickCount(index, quick, today),
  );
  return { overdue, fallers, singlePolicy, unscored, unnamed };
}

/** Where the filtered and sorted list shows a client; null when it does not. */
function position(db: ReadBook, args: Omit<ClientListArgs, 'offset' | 'limit'> & { readonly clientId: number }) {
  const selection = selectClients(db, args.filter, args.sort, args.today);
  const slot = selection.index.columns.slotOf(args.clientId);
  return { index: slot === undefined ? null : selection.placeOf(slot) };
}

function choices(db: ReadBook, _args: Record<string, never>) {
  const { orm } = db;
  const { marks } = clientIndex(db);
  const advising = [...marks.advisor()].filter(([, clients]) => countBits(clients) > 0).map(([id]) => id);
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
