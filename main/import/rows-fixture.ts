import fc from 'fast-check';
import { type Day, day } from '../../shared/day.ts';
import type { StatementKind } from '../../shared/import/types.ts';
import type { WriteBook } from '../book/types.ts';
import type { RowParts } from './statement-fixture.ts';

/** Statements by chance for property tests, with everything real lists contradict themselves in. */

export type Row = Partial<RowParts>;
export type RandomStatement = { readonly kind: StatementKind; readonly rows: readonly Row[] };

/** Several spellings of few people, and people whose names are nearly those of others. */
const NAMES = [
  'Jan van den Berg',
  'BERG, JAN VAN DEN',
  'J. v.d. Berg',
  'Johanna v.d. Berg',
  'Jan van den Bergh',
  'Müller, Anna',
  'Anna Mueller',
  '王小明',
  'Bakkerij Jansen BV',
  'Bakkerij Jansen',
] as const;
const DAYS: readonly Day[] = [day('1971-03-14'), day('1974-11-02'), day('1980-01-01')];
const MONTHS: readonly Day[] = [day('2026-01-01'), day('2026-02-01'), day('2026-03-01')];

const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 2) => fc.option(value, { nil: undefined, freq });

/** Leaves out what is undefined: a field left out means that the file does not say. */
function stated<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

const named = fc
  .constantFrom(...NAMES)
  .map((rawName) => ({ rawName, name: rawName, kind: rawName.includes('Bakkerij') ? 'organisation' : 'person' }));
const client = fc
  .record({
    who: named,
    birthDate: maybe(fc.constantFrom(...DAYS)),
    postcode: maybe(fc.constantFrom('2011 AB', '1012 CD')),
    street: maybe(fc.constantFrom('Kerkstraat 1', 'Dorpsweg 2')),
    email: maybe(fc.constantFrom('a@post.example', 'b@post.example')),
    phone: maybe(fc.constantFrom('020-1234567', '+31 20 1234567', '06-11112222')),
    identifiers: maybe(fc.constantFrom({ broker: '1' }, { broker: '2' }, { carrier: '1' })),
    household: maybe(fc.constantFrom('Berg', 'Jansen', 'Anna Mueller')),
    tags: maybe(fc.constantFrom(['vip'], ['vip', 'Rural'], ['rural'])),
    occupation: maybe(fc.constantFrom('baker', 'nurse')),
    referredBy: maybe(fc.constantFrom('Anna Mueller', '王小明', '2'), 4),
  })
  .map(({ who, ...fields }) => stated({ ...who, ...fields }) as NonNullable<Row['client']>);
const bare = named.map((who) => who as NonNullable<Row['client']>);
const onlyNumber = fc
  .constantFrom({ broker: '1' }, { broker: '3' })
  .map((identifiers): NonNullable<Row['client']> => ({ identifiers }));
const policy = fc
  .record({
    number: maybe(fc.constantFrom('001', '1', '2-3', '23', '44', '55'), 9),
    carrier: maybe(fc.constantFrom('Polderzeker', 'Polderzeker N.V.', 'Acme')),
    line: maybe(fc.constantFrom('motor', 'home', 'boat')),
    product: maybe(fc.constantFrom('Basic', 'Plus'), 4),
    status: maybe(fc.constantFrom('in-force' as const, 'lapsed' as const, 'cancelled' as const), 4),
    premium: maybe(fc.integer({ min: -5000, max: 100_000 })),
    paymentsPerYear: maybe(fc.constantFrom(1 as const, 12 as const), 4),
    start: maybe(fc.constantFrom(...MONTHS)),
    end: maybe(fc.constantFrom(day('2026-06-30'), day('2027-05-01')), 4),
    purchaseReason: maybe(fc.constantFrom('mortgage', 'advice'), 6),
  })
  .map((fields) => stated(fields) as NonNullable<Row['policy']>);
const numbered = policy.map((fields) => ({ ...fields, number: fields.number ?? '77' }));
const commission = fc
  .record({ amount: fc.integer({ min: -500, max: 500 }), periodFrom: maybe(fc.constantFrom(...MONTHS), 6) })
  .map((fields) => stated(fields) as NonNullable<Row['commission']>);
const claim = fc
  .record({
    number: maybe(fc.constantFrom('S1', 'S2'), 6),
    paid: fc.integer({ min: 0, max: 9000 }),
    lossDate: maybe(fc.constantFrom(...MONTHS), 6),
    status: maybe(fc.constantFrom('open' as const, 'settled' as const)),
  })
  .map((fields) => stated(fields) as NonNullable<Row['claim']>);
const problem = { column: 'Premium', value: 'x', code: 'amount', message: 'Not an amount.' };

const row: fc.Arbitrary<Row> = fc.oneof(
  { arbitrary: fc.record({ client }), weight: 3 },
  { arbitrary: fc.record({ client, policy }), weight: 4 },
  { arbitrary: fc.record({ client: bare, policy: numbered }), weight: 2 },
  { arbitrary: fc.record({ client: onlyNumber, policy: numbered }), weight: 1 },
  { arbitrary: fc.record({ policy: numbered, commission }), weight: 2 },
  { arbitrary: fc.record({ client, policy, commission }), weight: 2 },
  { arbitrary: fc.record({ policy: numbered, claim }), weight: 2 },
  { arbitrary: fc.record({ client: bare, claim }), weight: 1 },
  { arbitrary: fc.record({ client, problems: fc.constant([problem]) }), weight: 1 },
);

/** Rows by chance, some of them more than once. */
const rows = fc
  .record({ different: fc.array(row, { minLength: 1, maxLength: 7 }), again: fc.array(fc.nat(6), { maxLength: 2 }) })
  .map(({ different, again }) => [...different, ...again.flatMap((at) => different[at] ?? [])]);

export const randomStatement: fc.Arbitrary<RandomStatement> = fc.record({
  kind: fc.constantFrom<StatementKind>('clients', 'policies', 'commissions', 'claims', 'mixed'),
  rows,
});

/** A statement, and its rows in any other order. */
export const reordered: fc.Arbitrary<RandomStatement & { readonly shuffled: readonly Row[] }> = randomStatement.chain(
  (statement) =>
    fc
      .shuffledSubarray(
        statement.rows.map((_, at) => at),
        { minLength: statement.rows.length },
      )
      .map((order) => ({ ...statement, shuffled: order.flatMap((at) => statement.rows[at] ?? []) })),
);

/** Somebody of whom no other list says anything. */
export const stranger: Row = {
  client: {
    rawName: 'Zebedeus Quist',
    name: 'Zebedeus Quist',
    kind: 'person',
    birthDate: day('1999-09-09'),
  },
};

/** People whom every list knows by name, birth date and number, each with policies of his own. */
const FIRM = ['Jan van den Berg', 'Anna Mueller', 'Pieter Quist'].map((rawName, at) => ({
  who: {
    rawName,
    name: rawName,
    kind: 'person' as const,
    birthDate: DAYS[at] ?? day('1971-03-14'),
    identifiers: { broker: `${at + 1}` },
  },
  numbers: [`${at}77`, `${at}88`],
}));
const firmRow: fc.Arbitrary<Row> = fc
  .record({
    person: fc.constantFrom(...FIRM),
    second: fc.boolean(),
    client,
    policy: fc.option(numbered, { nil: undefined, freq: 4 }),
    money: fc.option(commission, { nil: undefined }),
    claim: fc.option(claim, { nil: undefined }),
  })
  .map(({ person, second, client: fields, policy: contract, money, claim: loss }) => {
    // A household called like a client may be his, or another of that name: no firm identity.
    const { referredBy: _by, household, ...rest } = fields;
    const more = household === undefined ? rest : { ...rest, household: household === 'Berg' ? 'Berg' : 'Jansen' };
    const who = { client: { ...more, ...person.who } as NonNullable<Row['client']> };
    if (contract === undefined) {
      return who;
    }
    return {
      ...who,
      policy: { ...contract, number: person.numbers[second ? 1 : 0] ?? '', carrier: 'Polderzeker' },
      ...(money === undefined ? {} : { commission: money }),
      ...(loss === undefined ? {} : { claim: { ...loss, number: loss.number ?? 'S3' } }),
    };
  });

/** Lists that contradict each other in everything but in who and what they speak of, and one of them that is undone. */
export const firmStatements = fc
  .array(
    fc.record({
      kind: fc.constantFrom<StatementKind>('clients', 'policies', 'commissions', 'claims', 'mixed'),
      rows: fc.array(firmRow, { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((statements) => fc.record({ statements: fc.constant(statements), undone: fc.nat(statements.length - 1) }));

/** A statement and one that takes up some of its rows, in another order and among others, as overlapping lists do. */
export const overlapping: fc.Arbitrary<readonly RandomStatement[]> = randomStatement.chain((first) =>
  fc
    .record({ kind: fc.constantFrom(first.kind, 'mixed' as const), part: fc.shuffledSubarray([...first.rows]), rows })
    .map(({ kind, part, rows: more }) => [first, { kind, rows: [...part, ...more] }]),
);

/** Several statements over one another, and an order to undo them in. */
export const undoneInSomeOrder = fc
  .oneof(fc.array(randomStatement, { minLength: 2, maxLength: 4 }), overlapping)
  .chain((statements) =>
    fc.record({
      statements: fc.constant(statements),
      order: fc.shuffledSubarray(
        statements.map((_, at) => at),
        { minLength: statements.length },
      ),
    }),
  );

/** What a book says, without the ids and the order that depend on who came first. */
export function story(db: WriteBook): Readonly<Record<string, readonly unknown[]>> {
  const set = (source: string) => `(SELECT group_concat(part, ' ') FROM (${source} ORDER BY 1))`;
  const who = (id: string) =>
    `(SELECT name || ifnull(' ' || birth_date, '') || ' ' || ${set(
      `SELECT scheme || value_key AS part FROM client_identifier WHERE client_id = ${id}`,
    )} FROM client WHERE id = ${id})`;
  const sources = {
    clients: `SELECT c.name, c.kind, c.birth_date, c.occupation, c.unnamed, h.name AS household,
        ${set('SELECT name AS part FROM client m WHERE m.household_id = h.id')} AS members, ${who('c.referred_by_client_id')} AS referrer,
        ${who('c.merged_into_client_id')} AS merged,
        ${set('SELECT value_key || is_primary AS part FROM contact_point WHERE client_id = c.id')} AS contacts,
        ${set('SELECT address_key || is_current AS part FROM address WHERE client_id = c.id')} AS addresses,
        ${set('SELECT scheme || value_key AS part FROM client_identifier WHERE client_id = c.id')} AS numbers,
        ${set('SELECT name_key AS part FROM client_tag JOIN tag ON tag.id = tag_id WHERE client_id = c.id')} AS tags
      FROM client c JOIN household h ON h.id = c.household_id`,
    policies: `SELECT p.number_key, r.name_key AS carrier, l.code AS line, d.name_key AS product, p.status, p.started_on, p.renewal_on,
        p.ended_on, p.premium_minor, p.payments_per_year, p.annual_premium_minor, ${who('p.client_id')} AS owner, q.reason,
        ${set(`SELECT ifnull(on_day, '') || status || ifnull(annual_premium_minor, '') AS part FROM policy_event WHERE policy_id = p.id`)} AS events
      FROM policy p LEFT JOIN carrier r ON r.id = p.carrier_id LEFT JOIN line l ON l.id = p.line_id
      LEFT JOIN product d ON d.id = p.product_id LEFT JOIN purchase_reason q ON q.policy_id = p.id`,
    commissions: `SELECT m.amount_minor, m.period_from, m.dated_on, p.number_key, ${who('m.client_id')} AS owner
      FROM commission m JOIN policy p ON p.id = m.policy_id`,
    claims: `SELECT m.number_key, m.paid_minor, m.lost_on, m.status, p.number_key AS policy, ${who('m.client_id')} AS owner
      FROM claim m LEFT JOIN policy p ON p.id = m.policy_id`,
  };
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [
      name,
      db
        .prepare<[], Record<string, unknown>>(source)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}

/** Who leads whose household: by ids, so only for books into which the same was imported. */
export function leads(db: WriteBook): readonly unknown[] {
  return db
    .prepare<[], unknown>(
      'SELECT c.id, h.lead_client_id FROM client c JOIN household h ON h.id = c.household_id ORDER BY c.id',
    )
    .all();
}
