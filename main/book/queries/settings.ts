import type { LineRow, Office, Person } from '../../../shared/contract/settings.ts';
import { words } from '../../../shared/import/match-keys.ts';
import { Refusal } from '../../../shared/result.ts';
import { openRefusal } from '../open-error.ts';
import type { ReadBook, WriteBook } from '../types.ts';

const OFFICE_COLUMNS = {
  name: 'name',
  tagline: 'tagline',
  country: 'country',
  region: 'region',
  currency: 'currency',
  language: 'language',
  street: 'street',
  postcode: 'postcode',
  city: 'city',
  phone: 'phone',
  email: 'email',
  website: 'website',
  letterheadColor: 'letterhead_color',
  footer: 'footer',
  incomingReserveMinutes: 'incoming_reserve_minutes',
  eventPreparationMinutes: 'event_preparation_minutes',
} as const satisfies Record<keyof Office, string>;

const PERSON_COLUMNS = {
  name: 'name',
  initials: 'initials',
  role: 'role',
  code: 'code',
  phone: 'phone',
  email: 'email',
  weeklyMinutes: 'weekly_minutes',
  weeksOff: 'weeks_off',
  clientSharePercent: 'client_share_percent',
  archived: 'archived',
} as const satisfies Record<Exclude<keyof Person, 'id' | 'leave' | 'clients'>, string>;

type Value = string | number | null;
type PersonFields = Omit<Person, 'id' | 'leave' | 'clients' | 'archived'>;
/** A field left out, or undefined, stays as it is. */
type Patch<Of> = { readonly [Field in keyof Of]?: Of[Field] | undefined };

function office(db: ReadBook, _args: Record<string, never>): Office {
  const row = db.prepare<[], Office>(`SELECT ${selection(OFFICE_COLUMNS)} FROM office`).get();
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
  set(db, 'office', OFFICE_COLUMNS, patch, 1);
  db.touched('office');
  return office(db, {});
}

function holdsMoney(db: ReadBook): boolean {
  return (
    db
      .prepare<[], { held: number }>(
        `SELECT EXISTS (SELECT 1 FROM commission) OR EXISTS (SELECT 1 FROM policy WHERE premium_minor IS NOT NULL)
           OR EXISTS (SELECT 1 FROM claim) AS held`,
      )
      .get()?.held === 1
  );
}

function logo(db: ReadBook, _args: Record<string, never>): { readonly bytes: Uint8Array | null } {
  return { bytes: db.prepare<[], { logo: Uint8Array | null }>('SELECT logo FROM office').get()?.logo ?? null };
}

function setLogo(db: WriteBook, { bytes }: { readonly bytes: Uint8Array | null }): Record<string, never> {
  db.prepare<[Uint8Array | null]>('UPDATE office SET logo = ?').run(bytes);
  db.touched('office');
  return {};
}

type PersonRow = Omit<Person, 'leave' | 'archived'> & { readonly archived: number };
type LeaveRow = Person['leave'][number] & { readonly personId: number };

/** Everyone of the office, those who left last. */
function people(db: ReadBook, _args: Record<string, never>): Person[] {
  const leave = db
    .prepare<[], LeaveRow>(
      'SELECT id, person_id AS personId, from_day AS fromDay, to_day AS toDay, note FROM leave ORDER BY from_day, id',
    )
    .all();
  return db
    .prepare<[], PersonRow>(
      `SELECT id, ${selection(PERSON_COLUMNS)},
         (SELECT count(*) FROM client_summary WHERE client_summary.advisor_id = person.id) AS clients
       FROM person ORDER BY archived, role <> 'owner', name, id`,
    )
    .all()
    .map((person) => ({
      ...person,
      archived: person.archived === 1,
      leave: leave.filter(({ personId }) => personId === person.id).map(({ personId: _, ...days }) => days),
    }));
}

function addPerson(db: WriteBook, fields: PersonFields): { readonly id: number } {
  const { lastInsertRowid } = db
    .prepare<[string, string]>('INSERT INTO person (name, initials) VALUES (?, ?)')
    .run(fields.name, fields.initials);
  const id = Number(lastInsertRowid);
  set(db, 'person', PERSON_COLUMNS, fields, id);
  db.touched('person');
  return { id };
}

function updatePerson(
  db: WriteBook,
  args: { readonly id: number; readonly patch: Patch<PersonFields & { archived: boolean }> },
): Record<string, never> {
  set(db, 'person', PERSON_COLUMNS, args.patch, args.id);
  const active = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM person WHERE archived = 0').get();
  if (active?.count === 0) {
    throw new Refusal('last-person', 'Somebody must do the work. Add another person before this one leaves.');
  }
  db.touched('person');
  return {};
}

function addLeave(
  db: WriteBook,
  args: { readonly personId: number; readonly fromDay: string; readonly toDay: string; readonly note: string },
): { readonly id: number } {
  const { lastInsertRowid } = db
    .prepare<[number, string, string, string]>(
      'INSERT INTO leave (person_id, from_day, to_day, note) VALUES (?, ?, ?, ?)',
    )
    .run(args.personId, args.fromDay, args.toDay, args.note);
  db.touched('leave');
  return { id: Number(lastInsertRowid) };
}

function removeLeave(db: WriteBook, { id }: { readonly id: number }): Record<string, never> {
  db.prepare<[number]>('DELETE FROM leave WHERE id = ?').run(id);
  db.touched('leave');
  return {};
}

function lines(db: ReadBook, _args: Record<string, never>): LineRow[] {
  return db
    .prepare<[], Omit<LineRow, 'archived'> & { readonly archived: number }>(
      `SELECT line.id, line.code, line.name, line.archived, count(policy.id) AS policies
       FROM line LEFT JOIN policy ON policy.line_id = line.id GROUP BY line.id ORDER BY line.archived, line.id`,
    )
    .all()
    .map((line) => ({ ...line, archived: line.archived === 1 }));
}

/** @throws Refusal `line-exists` */
function addLine(db: WriteBook, { name }: { readonly name: string }): { readonly id: number } {
  const code = words(name).replaceAll(' ', '-') || name;
  if (db.prepare<[string]>('SELECT 1 FROM line WHERE code = ?').get(code) !== undefined) {
    throw new Refusal('line-exists', 'There is a line of this name already. Rename it or bring it back.', { name });
  }
  const { lastInsertRowid } = db
    .prepare<[string, string]>('INSERT INTO line (code, name) VALUES (?, ?)')
    .run(code, name);
  db.touched('line');
  return { id: Number(lastInsertRowid) };
}

function updateLine(
  db: WriteBook,
  args: { readonly id: number; readonly name?: string | undefined; readonly archived?: boolean | undefined },
): Record<string, never> {
  set(db, 'line', { name: 'name', archived: 'archived' }, { name: args.name, archived: args.archived }, args.id);
  db.touched('line');
  return {};
}

/** `name, weekly_minutes AS weeklyMinutes, …` */
function selection(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([field, column]) => (field === column ? column : `${column} AS ${field}`))
    .join(', ');
}

/** Sets the columns of the fields that are given. Table and columns come from code only. */
function set(
  db: WriteBook,
  table: 'office' | 'person' | 'line',
  columns: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, Value | boolean | undefined>>,
  id: number,
): void {
  const given = Object.entries(patch).flatMap(([field, value]) => {
    const column = columns[field];
    return value === undefined || column === undefined
      ? []
      : [{ column, value: typeof value === 'boolean' ? Number(value) : value }];
  });
  if (given.length > 0) {
    db.prepare<Value[]>(
      `UPDATE ${table} SET ${given.map(({ column }) => `${column} = ?`).join(', ')} WHERE id = ?`,
    ).run(...given.map(({ value }) => value), id);
  }
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
