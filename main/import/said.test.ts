import { expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import { clientMergeWrites } from '../book/queries/client-merge.ts';
import { keepFirst, layersOf, ownerOfIts, say } from './said.ts';
import { commitRows, emptyBook } from './statement-fixture.ts';

const NOW = '2027-03-02T10:00:00.000Z';
const anna = {
  rawName: 'Anna Smit',
  name: 'Anna Smit',
  kind: 'person' as const,
  birthDate: day('1980-05-06'),
  email: 'Anna@post.example',
  street: 'Kerkstraat 1',
  postcode: '2011 AB',
  tags: ['VIP'],
  identifiers: { broker: '0017' },
};
const ANNAS = { client: anna, policy: { number: 'P-1', premium: 10_000, line: 'motor' } };

function bookOf(...rows: Parameters<typeof commitRows>[1]) {
  const db = emptyBook();
  return { db, statementId: commitRows(db, rows, { kind: 'policies', datedOn: '2027-01-31' }).statementId };
}

test('of what nobody else spoke of nothing is kept: it stands in its row', () => {
  const { db } = bookOf(ANNAS);
  expect(layersOf(db, 'client', 1)).toEqual([]);
});

test('what its creator said is kept before somebody else speaks, whole, and once', () => {
  const { db, statementId } = bookOf(ANNAS);
  say(db, 'client', 1, { statementId: null, line: null }, { values: { occupation: 'smith' } });
  keepFirst(db, 'client', 1);
  const [first, second, ...others] = layersOf(db, 'client', 1);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ statementId, datedOn: '2027-01-31' });
  expect(first?.facts).toMatchObject({
    values: { name: 'Anna Smit', birth_date: '1980-05-06', occupation: null },
    contacts: [['email', 'Anna@post.example', 'anna@post.example']],
    identifiers: [['broker', '0017', '17']],
    tags: [['VIP', 'vip']],
    address: ['Kerkstraat 1', '2011 AB', expect.anything(), expect.anything(), expect.stringContaining('2011AB')],
  });
  expect(Object.keys(first?.facts.at ?? {})).toContain('birth_date');
  expect(second).toMatchObject({ statementId: null, facts: { values: { occupation: 'smith' } } });
});

test('a policy’s first words name its client, its references by what they are called, and its carrier’s number', () => {
  const { db } = bookOf(ANNAS);
  keepFirst(db, 'policy', 1);
  expect(layersOf(db, 'policy', 1)[0]?.facts).toMatchObject({
    number: 'P-1',
    client: 1,
    values: { premium_minor: 10_000, status: 'in-force', carrier: null },
  });
});

test('whose a policy is as if nobody were merged is found through all merges that took it over', () => {
  const { db } = bookOf(
    ANNAS,
    { client: { rawName: 'Piet Jansen', name: 'Piet Jansen', kind: 'person' }, policy: { number: 'P-2' } },
    { client: { rawName: 'Wim de Graaf', name: 'Wim de Graaf', kind: 'person' }, policy: { number: 'P-3' } },
  );
  const ids = new Map(
    db
      .prepare<[], { id: number; number: string; client: number }>('SELECT id, number, client_id AS client FROM policy')
      .all()
      .map(({ id, number, client }) => [number, { id, client }] as const),
  );
  const [one, two, three] = ['P-1', 'P-2', 'P-3'].map((number) => ids.get(number) ?? { id: 0, client: 0 });
  const merge = (id: number | undefined, mergedId: number | undefined) =>
    clientMergeWrites['clients.merge'](db, { id: id ?? 0, mergedId: mergedId ?? 0, take: [], now: NOW });
  merge(two?.client, one?.client);
  merge(three?.client, two?.client);
  for (const policy of [one, two, three]) {
    expect(ownerOfIts(db, 'policy', policy?.id ?? 0)).toBe(policy?.client);
  }
  expect(ownerOfIts(db, 'policy', 99)).toBeNull();
});
