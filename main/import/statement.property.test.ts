import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, day } from '../../shared/day.ts';
import type { StatementKind } from '../../shared/import/types.ts';
import { bookContent, commitRows, emptyBook, type RowParts } from './statement-fixture.ts';
import { undoStatement } from './undo.ts';

const NOW = '2027-03-02T10:00:00.000Z';
const names = [
  'Jan van den Berg',
  'J. v.d. Berg',
  'Johanna v.d. Berg',
  'Müller, Anna',
  'Anna Mueller',
  '王小明',
  'Bakkerij Jansen BV',
];
const days: readonly Day[] = [day('1971-03-14'), day('1974-11-02'), day('1980-01-01')];
const months: readonly Day[] = [day('2026-01-01'), day('2026-02-01')];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Leaves out what is undefined: a field left out means that the file does not say. */
function stated<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

const client = fc
  .record({
    rawName: fc.constantFrom(...names),
    birthDate: maybe(fc.constantFrom(...days)),
    postcode: maybe(fc.constantFrom('2011 AB', '1012 CD')),
    email: maybe(fc.constantFrom('a@post.example', 'b@post.example')),
    identifiers: maybe(fc.constantFrom({ broker: '1' }, { broker: '2' })),
    household: maybe(fc.constantFrom('Berg', 'Jansen')),
  })
  .map((fields) => stated({ ...fields, name: fields.rawName }));
const policy = fc
  .record({
    number: fc.constantFrom('001', '1', '2-3', '44', '55'),
    carrier: maybe(fc.constantFrom('Polderzeker', 'Polderzeker N.V.', 'Acme')),
    line: maybe(fc.constantFrom('motor', 'home')),
    premium: maybe(fc.integer({ min: -5000, max: 100_000 })),
    start: maybe(fc.constantFrom(...months)),
  })
  .map(stated);
const commission = fc.record({ amount: fc.integer({ min: -5000, max: 5000 }), periodFrom: fc.constantFrom(...months) });
const claim = fc.record({
  number: fc.constantFrom('S1', 'S2'),
  paid: fc.integer({ min: 0, max: 9000 }),
  lossDate: fc.constantFrom(...months),
});

/** People of a list that does not contradict itself: numbers, birth dates and addresses belong to one person each. */
const people = [
  {
    rawName: 'Jan van den Berg',
    birthDate: day('1971-03-14'),
    email: 'a@post.example',
    identifiers: { broker: '1' },
    number: '001',
  },
  {
    rawName: 'Müller, Anna',
    birthDate: day('1974-11-02'),
    email: 'b@post.example',
    identifiers: { broker: '2' },
    number: '2-3',
  },
  {
    rawName: '王小明',
    birthDate: day('1980-01-01'),
    email: 'c@post.example',
    identifiers: { broker: '3' },
    number: '44',
  },
];
const sound = fc
  .record({
    person: fc.constantFrom(...people),
    born: fc.boolean(),
    mail: fc.boolean(),
    numbered: fc.boolean(),
    policy,
    commission,
    part: fc.nat(3),
  })
  .map(({ person, born, mail, numbered, policy: contract, commission: money, part }): Partial<RowParts> => {
    const { rawName, number } = person;
    const about = stated({
      rawName,
      name: rawName,
      birthDate: born ? person.birthDate : undefined,
      email: mail ? person.email : undefined,
      identifiers: numbered ? person.identifiers : undefined,
    }) as NonNullable<RowParts['client']>;
    const held = { ...contract, number, carrier: 'Acme' } as NonNullable<RowParts['policy']>;
    return part === 0
      ? { client: about }
      : part === 1
        ? { client: about, policy: held }
        : part === 2
          ? { policy: held, commission: money }
          : { client: about, policy: held, commission: money };
  });
const soundStatement = fc.record({
  kind: fc.constantFrom<StatementKind>('clients', 'policies', 'commissions', 'mixed'),
  rows: fc.array(sound, { minLength: 1, maxLength: 8 }),
});

type Row = Partial<RowParts>;
const row = fc.oneof(
  fc.record({ client }),
  fc.record({ client, policy }),
  fc.record({ policy, commission }),
  fc.record({ client, policy, commission }),
  fc.record({ policy, claim }),
  fc.record({ client: client.map(({ rawName }) => ({ name: rawName, rawName })), policy }),
) as fc.Arbitrary<Row>;
const statement = fc.record({
  kind: fc.constantFrom<StatementKind>('clients', 'policies', 'commissions', 'claims', 'mixed'),
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
});

function commitAll(statements: readonly { readonly kind: StatementKind; readonly rows: readonly Row[] }[]) {
  const db = emptyBook();
  const done = statements.map(({ kind, rows }) => commitRows(db, rows, { kind, datedOn: '2026-12-31' }));
  return { db, done };
}

test('every row is in exactly one class', () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (statements) => {
      for (const [at, { rows, rowsBy }] of commitAll(statements).done.entries()) {
        expect(rows).toBe(statements[at]?.rows.length);
        expect(rowsBy.new + rowsBy.changed + rowsBy.same + rowsBy.review + rowsBy.rejected).toBe(rows);
      }
    }),
    { numRuns: 40, seed: 20270301 },
  );
});

test('undo takes back exactly what the commit did', () => {
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 2 }), statement, (before, last) => {
      const { db } = commitAll(before);
      const content = bookContent(db);
      const { statementId } = commitRows(db, last.rows, { kind: last.kind, datedOn: '2026-12-31' });
      undoStatement(db, statementId, NOW);
      expect(bookContent(db)).toEqual(content);
    }),
    { numRuns: 60, seed: 20270301 },
  );
});

test('undone in any order, the book is empty again', () => {
  fc.assert(
    fc.property(
      fc.array(statement, { minLength: 2, maxLength: 3 }).chain((all) =>
        fc.record({
          all: fc.constant(all),
          order: fc.shuffledSubarray(
            all.map((_, at) => at),
            { minLength: all.length },
          ),
        }),
      ),
      ({ all, order }) => {
        const empty = bookContent(emptyBook());
        const { db, done } = commitAll(all);
        for (const at of order) {
          undoStatement(db, done[at]?.statementId ?? 0, NOW);
        }
        expect(bookContent(db)).toEqual(empty);
      },
    ),
    { numRuns: 60, seed: 20270301 },
  );
});

test('the same content once more creates nothing and moves no money', () => {
  fc.assert(
    fc.property(soundStatement, ({ kind, rows }) => {
      const { db } = commitAll([{ kind, rows }]);
      const again = commitRows(db, rows.toReversed(), { kind, datedOn: '2026-12-31' });
      expect(again.created).toEqual({ clients: 0, policies: 0, commissions: 0, claims: 0 });
      expect(again.rowsBy.new).toBe(0);
    }),
    { numRuns: 60, seed: 20270301 },
  );
});

/** What a book says, without the ids that depend on who came first. */
function story(db: ReturnType<typeof emptyBook>): readonly unknown[] {
  return [
    `SELECT c.name, c.birth_date, c.unnamed, (SELECT group_concat(value_key) FROM (SELECT value_key FROM contact_point
       WHERE client_id = c.id ORDER BY value_key)) AS contacts FROM client c ORDER BY 1, 2, 3, 4`,
    `SELECT p.number_key, p.premium_minor, p.started_on, p.line_id, c.name FROM policy p JOIN client c ON c.id = p.client_id
       ORDER BY 1, 2, 3, 4, 5`,
    'SELECT m.amount_minor, m.period_from, p.number_key FROM commission m JOIN policy p ON p.id = m.policy_id ORDER BY 1, 2, 3',
    'SELECT number_key, paid_minor, lost_on FROM claim ORDER BY 1, 2, 3',
  ].map((source) => db.prepare(source).all());
}

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(soundStatement, ({ kind, rows }) => {
      const forward = commitAll([{ kind, rows }]);
      const backward = commitAll([{ kind, rows: rows.toReversed() }]);
      expect(story(backward.db)).toEqual(story(forward.db));
    }),
    { numRuns: 80, seed: 20270301 },
  );
});
