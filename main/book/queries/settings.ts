import { count, eq, isNotNull, ne, sql } from 'drizzle-orm/sql';
import { getTableColumns } from 'drizzle-orm/utils';
import type { LineRow, Office, Person } from '../../../shared/contract/settings.ts';
import { words } from '../../../shared/import/match-keys.ts';
import { Refusal } from '../../../shared/result.ts';
import { openRefusal } from '../open-error.ts';
import { line } from '../schema/carrier.ts';
import { leave, office as officeTable, person } from '../schema/office.ts';
import { claim, commission, policy } from '../schema/policy.ts';
import { clientSummary } from '../schema/rollup.ts';
import type { ReadBook, WriteBook } from '../types.ts';

const { id: _officeId, logo: _officeLogo, ...officeFields } = getTableColumns(officeTable);

type PersonFields = Omit<Person, 'id' | 'leave' | 'clients' | 'archived'>;
/** A field left out, or undefined, stays as it is. */
type Patch<Of> = { readonly [Field in keyof Of]?: Of[Field] | undefined };

function office(db: ReadBook, _args: Record<string, never>): Office {
  const row = db.orm.select(officeFields).from(officeTable).get();
  if (row === undefined) {
    throw openRefusal('book-corrupt', { cause: 'the office row is missing' });
  }
  return row;
}

/** @throws Refusal `currency-in-use` once the book holds money: the amounts would silently mean something else */
function updateOffice(db: WriteBook, { patch }: { readonly patch: Patch<Office> }): Office {
  const before = office(db, {});
  const changesCurrency = patch.currency !== undefined && patch.currency !== before.currency;
  if (changesCurrency && holdsMoney(db)) {
    throw new Refusal(
      'currency-in-use',
      'The book already holds amounts in its currency. Make a new book for another one.',
      {
        currency: before.currency,
      },
    );
  }
  if (says(patch)) {
    db.orm.update(officeTable).set(patch).run();
  }
  db.touched('office');
  return office(db, {});
}

function holdsMoney(db: ReadBook): boolean {
  const { orm } = db;
  const one = { one: sql`1` };
  return (
    orm.select(one).from(commission).limit(1).get() !== undefined ||
    orm.select(one).from(policy).where(isNotNull(policy.premiumMinor)).limit(1).get() !== undefined ||
    orm.select(one).from(claim).limit(1).get() !== undefined
  );
}

function logo(db: ReadBook, _args: Record<string, never>): { readonly bytes: Uint8Array | null } {
  return { bytes: db.orm.select({ logo: officeTable.logo }).from(officeTable).get()?.logo ?? null };
}

function setLogo(db: WriteBook, { bytes }: { readonly bytes: Uint8Array | null }): Record<string, never> {
  db.orm
    .update(officeTable)
    .set({ logo: bytes === null ? null : Buffer.from(bytes) })
    .run();
  db.touched('office');
  return {};
}

/** Everyone of the office, those who left last. */
function people(db: ReadBook, _args: Record<string, never>): Person[] {
  const away = db.orm.select().from(leave).orderBy(leave.fromDay, leave.id).all();
  return db.orm
    .select({
      ...getTableColumns(person),
      clients: db.orm.$count(clientSummary, eq(clientSummary.advisorId, person.id)),
    })
    .from(person)
    .orderBy(person.archived, ne(person.role, 'owner'), person.name, person.id)
    .all()
    .map((row) => ({
      ...row,
      leave: away.filter(({ personId }) => personId === row.id).map(({ personId: _, ...days }) => days),
    }));
}

function addPerson(db: WriteBook, fields: PersonFields): { readonly id: number } {
  const { id } = db.orm.insert(person).values(fields).returning({ id: person.id }).get();
  db.touched('person');
  return { id };
}

function updatePerson(
  db: WriteBook,
  args: { readonly id: number; readonly patch: Patch<PersonFields & { archived: boolean }> },
): Record<string, never> {
  if (says(args.patch)) {
    db.orm.update(person).set(args.patch).where(eq(person.id, args.id)).run();
  }
  const working = db.orm.select({ id: person.id }).from(person).where(eq(person.archived, false)).limit(1).get();
  if (working === undefined) {
    throw new Refusal('last-person', 'Somebody must do the work. Add another person before this one leaves.');
  }
  db.touched('person');
  return {};
}

function addLeave(
  db: WriteBook,
  args: { readonly personId: number; readonly fromDay: string; readonly toDay: string; readonly note: string },
): { readonly id: number } {
  const { id } = db.orm.insert(leave).values(args).returning({ id: leave.id }).get();
  db.touched('leave');
  return { id };
}

function removeLeave(db: WriteBook, { id }: { readonly id: number }): Record<string, never> {
  db.orm.delete(leave).where(eq(leave.id, id)).run();
  db.touched('leave');
  return {};
}

function lines(db: ReadBook, _args: Record<string, never>): LineRow[] {
  return db.orm
    .select({ ...getTableColumns(line), policies: count(policy.id) })
    .from(line)
    .leftJoin(policy, eq(policy.lineId, line.id))
    .groupBy(line.id)
    .orderBy(line.archived, line.id)
    .all();
}

/** @throws Refusal `line-exists` */
function addLine(db: WriteBook, { name }: { readonly name: string }): { readonly id: number } {
  const code = words(name).replaceAll(' ', '-') || name;
  if (db.orm.select({ id: line.id }).from(line).where(eq(line.code, code)).get() !== undefined) {
    throw new Refusal('line-exists', 'There is a line of this name already. Rename it or bring it back.', { name });
  }
  const { id } = db.orm.insert(line).values({ code, name }).returning({ id: line.id }).get();
  db.touched('line');
  return { id };
}

function updateLine(
  db: WriteBook,
  args: { readonly id: number; readonly name?: string | undefined; readonly archived?: boolean | undefined },
): Record<string, never> {
  const { id, ...patch } = args;
  if (says(patch)) {
    db.orm.update(line).set(patch).where(eq(line.id, id)).run();
  }
  db.touched('line');
  return {};
}

/** Whether a patch changes anything: drizzle refuses to set nothing. */
function says(patch: Readonly<Record<string, unknown>>): boolean {
  return Object.values(patch).some((value) => value !== undefined);
}

export const settingsReads = {
  'settings.office': office,
  'settings.logo': logo,
  'settings.people': people,
  'settings.lines': lines,
};

export const settingsWrites = {
  'settings.updateOffice': updateOffice,
  'settings.setLogo': setLogo,
  'settings.addPerson': addPerson,
  'settings.updatePerson': updatePerson,
  'settings.addLeave': addLeave,
  'settings.removeLeave': removeLeave,
  'settings.addLine': addLine,
  'settings.updateLine': updateLine,
};
