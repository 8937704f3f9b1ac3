import { expect, test } from 'vitest';
import type { FieldValue } from '../../shared/import/plan-book.ts';
import { foldClaim, foldClient, foldPolicy } from './fold.ts';
import type { ClientFacts, Entity, Facts, Layer } from './said.ts';

const NOBODY = { address: null, addresses: [], alive: () => true };
let ids = 0;

function layer<About extends Entity>(facts: Facts[About], statementId: number | null = 1, line = 1): Layer<About> {
  return {
    id: ids++,
    statementId,
    line: statementId === null ? null : line,
    datedOn: '2027-01-31',
    importedAt: '',
    facts,
  };
}

const says = (values: ClientFacts['values'], more: Partial<ClientFacts> = {}): ClientFacts => ({
  fillOnly: false,
  values: { name: 'Anna Smit', unnamed: 0, ...values },
  at: {},
  ...more,
});
const address = (street: string): NonNullable<ClientFacts['address']> => [
  street,
  '2011 AB',
  '',
  '',
  `${street}|2011AB|`,
];

function valuesOf(fields: ReturnType<typeof foldClaim>): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries([...fields].map(([field, { value }]) => [field, value]));
}

test('of statements that contradict each other the later one counts, and is where the value comes from', () => {
  const { fields } = foldClient(
    [
      layer<'client'>(says({ occupation: 'baker', language: 'nl' }), 1, 4),
      layer<'client'>(says({ occupation: 'smith' }, { at: { occupation: 9 } }), 2, 5),
    ],
    NOBODY,
  );
  expect(valuesOf(fields)).toMatchObject({ kind: 'person', occupation: 'smith', language: 'nl' });
  expect(fields.get('occupation')?.source).toEqual({ statementId: 2, line: 9, setAt: null });
  expect(fields.get('language')?.source).toEqual({ statementId: 1, line: 4, setAt: null });
});

test('a list about money completes a client and changes nothing', () => {
  const { fields } = foldClient(
    [
      layer<'client'>(says({ occupation: 'baker' })),
      layer<'client'>(says({ occupation: 'smith', language: 'fr' }, { fillOnly: true }), 2),
    ],
    NOBODY,
  );
  expect(valuesOf(fields)).toMatchObject({ occupation: 'baker', language: 'fr' });
});

test('what a person typed stands, unless he gave it up for a list', () => {
  const typed: ClientFacts = { values: { occupation: 'nurse' }, byHand: { occupation: '2027-02-01' } };
  const list = says({ occupation: 'smith' });
  const whole = (...layers: readonly Layer<'client'>[]) => foldClient(layers, NOBODY).fields.get('occupation');
  const first = layer<'client'>(says({ occupation: 'baker' }));
  expect(whole(first, layer<'client'>(typed, null), layer<'client'>(list, 2))).toEqual({
    value: 'nurse',
    source: { statementId: null, line: null, setAt: '2027-02-01' },
    byHand: true,
  });
  const accepted = layer<'client'>({ ...list, accepted: ['occupation'] }, 2);
  expect(whole(first, layer<'client'>(typed, null), accepted)).toMatchObject({ value: 'smith', byHand: false });
});

test('contacts, numbers and tags belong to whoever says them first', () => {
  const mail = (statementId: number) =>
    layer<'client'>(
      says(
        {},
        {
          contacts: [['email', 'A@post.example', 'a@post.example']],
          identifiers: [['broker', '1', '1']],
          tags: [['VIP', 'vip']],
          at: { email: statementId * 10 },
        },
      ),
      statementId,
    );
  const fold = foldClient([mail(1), mail(2)], NOBODY);
  expect(fold.contacts.get('email:a@post.example')).toEqual({ value: 'A@post.example', statementId: 1, line: 10 });
  expect(fold.identifiers.get('broker:1')?.statementId).toBe(1);
  expect(fold.tags.get('vip')?.statementId).toBe(1);
  expect(fold.fields.get('email')).toMatchObject({ value: 'A@post.example', source: { statementId: 1 } });
  expect(foldClient([mail(2)], NOBODY).contacts.get('email:a@post.example')?.statementId).toBe(2);
});

test('the latest address is the current one; one that a person typed stands beside it until he gives it up', () => {
  const [one, other] = ['Kerkstraat 1', 'Dorpsweg 2'].map((street, at) =>
    layer<'client'>(says({}, { address: address(street) }), at + 1),
  );
  const moved = [one, other].flatMap((each) => each ?? []);
  const streets = (fold: ReturnType<typeof foldClient>) =>
    fold.addresses.map(({ parts: [street], current }) => [street, current]);
  expect(streets(foldClient(moved, NOBODY))).toEqual([
    ['Kerkstraat 1', false],
    ['Dorpsweg 2', true],
  ]);
  const byHand = { ...NOBODY, address: 'Laan 9|3011CC|', addresses: ['Laan 9|3011CC|'] };
  const kept = foldClient(moved, byHand);
  expect(kept.handAddressStands).toBe(true);
  expect(kept.addresses.some(({ current }) => current)).toBe(false);
  const given = layer<'client'>(says({}, { address: address('Singel 3'), accepted: ['address'] }), 3);
  expect(foldClient([...moved, given], byHand)).toMatchObject({ handAddressStands: false });
});

test('he lives where he was last put, and went where somebody is who is still there', () => {
  const put = (home: number, statementId: number | null, at?: string) =>
    layer<'client'>({ home, ...(at === undefined ? {} : { byHand: { household_id: at } }) }, statementId);
  expect(foldClient([put(4, 1), put(5, null, '2027-02-01'), put(6, 2)], NOBODY).home).toEqual({ household: 6 });
  expect(foldClient([put(4, 1), put(5, null, '2027-02-01')], NOBODY).home).toEqual({
    household: 5,
    typed: '2027-02-01',
  });
  const left = [layer<'client'>({ left: 8 }), layer<'client'>({ left: 9 }, 2)];
  expect(foldClient(left, NOBODY).left).toBe(9);
  expect(foldClient(left, { ...NOBODY, alive: (id) => id === 8 }).left).toBe(8);
});

test('whoever is gone referred nobody', () => {
  const referred = [layer<'client'>(says({ referred_by_client_id: 7 }))];
  expect(foldClient(referred, NOBODY).fields.get('referred_by_client_id')?.value).toBe(7);
  expect(foldClient(referred, { ...NOBODY, alive: () => false }).fields.get('referred_by_client_id')).toBeUndefined();
});

test('a policy is written down in events as its premium and status change, by the day each statement speaks of', () => {
  const policy = (values: Readonly<Record<string, FieldValue>>, statementId: number | null, client = 1) =>
    layer<'policy'>({ fillOnly: false, number: 'P-1', client, values, at: {} }, statementId);
  const { events, client, fields } = foldPolicy([
    policy({ premium_minor: 10_000, payments_per_year: 12, started_on: '2026-05-01' }, 1),
    policy({ premium_minor: 10_000 }, 2),
    policy({ premium_minor: 12_000 }, 3, 2),
    policy({ status: 'cancelled', ended_on: '2026-12-31' }, 4, 2),
  ]);
  expect(events).toEqual([
    { onDay: '2026-05-01', status: 'in-force', annual: 120_000, statementId: 1 },
    { onDay: '2027-01-31', status: 'in-force', annual: 144_000, statementId: 3 },
    { onDay: '2026-12-31', status: 'cancelled', annual: 144_000, statementId: 4 },
  ]);
  expect(client).toBe(2);
  expect(fields.get('number')).toMatchObject({ value: 'P-1', source: { statementId: 1 } });
});

test('a claim follows its latest word and begins as one of unknown status', () => {
  const claim = (values: Readonly<Record<string, FieldValue>>, statementId: number) =>
    layer<'claim'>({ fillOnly: false, number: 'S1', policy: 1, client: 1, values, at: {} }, statementId);
  expect(valuesOf(foldClaim([claim({ paid_minor: 500 }, 1)]))).toEqual({ status: 'unknown', paid_minor: 500 });
  const both = foldClaim([claim({ paid_minor: 500 }, 1), claim({ paid_minor: 900, status: 'settled' }, 2)]);
  expect(valuesOf(both)).toEqual({ status: 'settled', paid_minor: 900 });
});
