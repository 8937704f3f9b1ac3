import { expect, test } from 'vitest';
import { importing } from './import-fixture.ts';
import { orThrow } from './or-throw.ts';

const CLIENTS = [
  'Client name,Birth date,Postcode,Street',
  'Jan van den Berg,1971-03-14,2011 AB,Kerkstraat 12',
  'Johanna van den Berg,1974-11-02,2011 AB,Kerkstraat 12',
  'Anna Smit,1980-05-06,3011 CD,Dorpsweg 1',
];
const POLICIES = [
  'Policy number,Carrier,Client name,Postcode,Line,Premium',
  'PZ-1,Polderzeker,J. van den Berg,2011 AB,motor,612.00',
  'PZ-2,Polderzeker,Anna Smit,3011 CD,home,120.00',
  'PZ-3,Polderzeker,Piet Bakker,9711 AA,home,80.00',
];

async function withHeld() {
  const office = await importing();
  await office.bring('clients.csv', CLIENTS);
  const committed = await office.bring('policies.csv', POLICIES);
  expect(committed.rowsBy).toEqual({ new: 2, changed: 0, same: 0, review: 1, rejected: 0 });
  return { ...office, committed };
}

test('rows left open at the commit are decided later, as part of their statement, and go with its undo', async () => {
  const { call, committed } = await withHeld();
  const { statementId } = committed;
  expect(orThrow(await call('import.held', {}))).toEqual([
    expect.objectContaining({ id: statementId, fileName: 'policies.csv', held: 1 }),
  ]);
  const later = orThrow(await call('import.openHeld', { statementId }));
  expect(later.review.figures.rowsBy).toEqual({ new: 0, changed: 0, same: 0, review: 1, rejected: 0 });
  const { rows } = orThrow(
    await call('import.rows', { session: later.session, filter: ['review'], offset: 0, limit: 10 }),
  );
  expect(rows[0]).toMatchObject({ row: 2, policyNumber: 'PZ-1', name: 'J. van den Berg' });
  expect(rows[0]?.candidates.map(({ name }) => name).toSorted()).toEqual(['Jan van den Berg', 'Johanna van den Berg']);
  expect(rows[0]?.candidates[0]?.fields.length).toBeGreaterThan(1);
  const jan = rows[0]?.candidates.find(({ name }) => name === 'Jan van den Berg')?.clientId ?? 0;
  const decided = orThrow(
    await call('import.decide', {
      session: later.session,
      decisions: [{ row: 0, decision: { kind: 'client', clientId: jan } }],
    }),
  );
  expect(decided).toMatchObject({ decided: 1, held: [], figures: { rowsBy: { new: 1 }, created: { policies: 1 } } });
  expect(orThrow(await call('import.commit', { session: later.session }))).toMatchObject({ statementId });
  expect(orThrow(await call('import.held', {}))).toEqual([]);
  expect(orThrow(await call('book.check', {}))).toEqual({ ok: true, problems: [] });
  const owner = orThrow(await call('clients.get', { id: jan }));
  const policy = owner.policies[0]?.id ?? 0;
  expect(orThrow(await call('provenance.of', { entity: 'policy', id: policy, field: 'premium_minor' }))).toMatchObject({
    statementId,
    file: 'policies.csv',
    row: 2,
    column: 'Premium',
    raw: '612.00',
  });

  const history = orThrow(await call('import.history', {}));
  expect(history.total).toBe(2);
  expect(history.rows[0]).toMatchObject({ id: statementId, held: 0, outcome: { rowsBy: { review: 1, new: 2 } } });

  const undone = orThrow(await call('import.undo', { statementId }));
  expect(undone.removed).toMatchObject({ policies: 3 });
  expect(await call('import.openHeld', { statementId })).toMatchObject({
    ok: false,
    error: { code: 'already-undone' },
  });
});

test('what is not decided goes on waiting; a row left out says why, and can be corrected and dropped again', async () => {
  const { call, committed } = await withHeld();
  const { statementId } = committed;
  const first = orThrow(await call('import.openHeld', { statementId }));
  orThrow(await call('import.commit', { session: first.session }));
  expect(orThrow(await call('import.held', {}))[0]).toMatchObject({ held: 1 });

  const later = orThrow(await call('import.openHeld', { statementId }));
  orThrow(
    await call('import.decideMany', { session: later.session, rows: null, choice: 'skip', reason: 'Not our client' }),
  );
  orThrow(await call('import.commit', { session: later.session }));
  expect(orThrow(await call('import.history', {})).rows[0]).toMatchObject({ held: 0, rejected: 1 });
  const rejected = orThrow(await call('import.rejected', { statementId }));
  expect(rejected.name).toBe('policies-rejected.csv');
  expect(rejected.text.split('\r\n')[1]).toMatch(/^PZ-1,Polderzeker,J\. van den Berg,.*,2,.*Not our client/);
});

test('a decision is taken back; the same is said of all at once', async () => {
  const { call, read, bring } = await importing();
  await bring('clients.csv', CLIENTS);
  const { session } = await read('policies.csv', [...POLICIES, 'PZ-4,Polderzeker,J. van den Berg,2011 AB,home,90.00']);
  const best = orThrow(await call('import.decideMany', { session, rows: null, choice: 'best', remember: true }));
  expect(best).toMatchObject({ open: 0, held: [], decided: 2 });
  const page = orThrow(await call('import.rows', { session, filter: 'decided', offset: 0, limit: 10 }));
  expect(page.total).toBe(2);
  expect(page.rows[0]).toMatchObject({ decision: { kind: 'client' }, class: 'new' });
  // Still with its candidates, for who changes his mind.
  expect(page.rows[0]?.candidates).toHaveLength(2);
  const back = orThrow(
    await call('import.decideMany', { session, rows: page.rows.map(({ index }) => index), choice: 'undecided' }),
  );
  expect(back.decided).toBe(0);
  expect(back.held).toHaveLength(2);
});

test('a remembered match settles the same words the next time; undoing its statement forgets it', async () => {
  const { call, read, bring } = await importing();
  await bring('clients.csv', CLIENTS);
  const list = (extra: string) => ['Client name,Postcode,Occupation', `J. van den Berg,2011 AB,${extra}`];
  const { session, review } = await read('first.csv', list('baker'));
  expect(review.held).toHaveLength(1);
  orThrow(await call('import.decideMany', { session, rows: null, choice: 'best', remember: true }));
  const first = orThrow(await call('import.commit', { session }));
  expect((await read('second.csv', list('butcher'))).review.figures.rowsBy).toMatchObject({ review: 0, changed: 1 });
  orThrow(await call('import.undo', { statementId: first.statementId }));
  expect((await read('third.csv', list('cook'))).review.figures.rowsBy).toMatchObject({ review: 1 });
});

test('equal lines above keep their place when only some rows are read again', async () => {
  const { call, bring } = await importing();
  await bring('clients.csv', CLIENTS);
  const money = ['Policy number,Carrier,Client name,Postcode,Commission,Period from'];
  const line = 'PZ-9,Polderzeker,J. van den Berg,2011 AB,10.00,2027-01-01';
  const held = await bring('january.csv', [...money, line, line]);
  expect(held.rowsBy.review).toBe(2);
  const later = orThrow(await call('import.openHeld', { statementId: held.statementId }));
  orThrow(await call('import.decideMany', { session: later.session, rows: null, choice: 'best' }));
  const done = orThrow(await call('import.commit', { session: later.session }));
  expect(done.created).toMatchObject({ commissions: 2, policies: 1, clients: 0 });
  // The same lines under another name bring nothing more.
  const again = await bring('copy.csv', [...money, line, line, '']);
  expect(again).toMatchObject({ rowsBy: { same: 2 }, created: { commissions: 0 } });
});

test.each([true, false])(
  'an answer given later stands when the same list comes again (to be remembered: %s)',
  async (remember) => {
    const { call, bring, committed } = await withHeld();
    const { session, review } = orThrow(await call('import.openHeld', { statementId: committed.statementId }));
    expect(review.figures.rowsBy.review).toBe(1);
    const jan = { kind: 'client', clientId: 1, remember } as const;
    orThrow(await call('import.decide', { session, decisions: [{ row: 0, decision: jan }] }));
    orThrow(await call('import.commit', { session }));
    const [header = '', ...rows] = POLICIES;
    const more = await bring('more.csv', [header, ...rows, 'PZ-4,Polderzeker,Wim de Graaf,9711 AA,home,70.00']);
    expect(more.rowsBy).toEqual({ new: 1, changed: 0, same: 3, review: 0, rejected: 0 });
    expect(more.created.clients).toBe(1);
  },
);

test('what nobody answered is asked again with the same list, and what came in meanwhile stays', async () => {
  const { bring } = await withHeld();
  const [header = '', ...rows] = POLICIES;
  const more = await bring('more.csv', [header, ...rows, 'PZ-4,Polderzeker,Wim de Graaf,9711 AA,home,70.00']);
  expect(more.rowsBy).toEqual({ new: 1, changed: 0, same: 2, review: 1, rejected: 0 });
});
