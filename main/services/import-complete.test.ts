import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importing } from './import-fixture.ts';
import { orThrow } from './or-throw.ts';

const HEADER = 'Policy number,Carrier,Client name,Birth date,Start,Premium';
const ANNA = 'P-1,Acme,Anna Smit,1980-05-06,2020-01-01,100.00';
const BO = 'P-2,Acme,Bo Li,1975-01-02,2021-02-01,250.00';
const CY = 'P-3,Acme,Cy Po,1990-03-04,2022-03-01,80.00';
const OTHER = 'Q-9,Other,Dee Ray,1960-07-08,2019-01-01,70.00';

type Importing = Awaited<ReturnType<typeof importing>>;

const statusOf = async ({ call }: Importing, client: number) =>
  orThrow(await call('clients.get', { id: client })).policies.map(({ status }) => status);

/** January's list of four policies is in the book; February's leaves rows out, and its review is open. */
async function february(program: Importing, rows: readonly string[], complete = true) {
  const { bring, call, read } = program;
  await bring('acme-2027-01-31.csv', [HEADER, ANNA, BO, CY, OTHER]);
  const { session, review } = await read('acme-2027-02-28.csv', [HEADER, ...rows]);
  expect(review).toMatchObject({ missing: null, completable: true });
  return { session, review: orThrow(await call('import.complete', { session, on: complete })) };
}

test('nothing lapses because a list leaves it out, unless a person says so', async () => {
  const program = await importing();
  const { call } = program;
  const { session, review } = await february(program, [ANNA]);
  // The other carrier's policy is none of this list's business.
  expect(review).toMatchObject({
    missing: { policies: 2, lapsing: 0, inForce: 3 },
    figures: { updated: { policies: 0 } },
  });
  const done = orThrow(await call('import.commit', { session }));
  expect(done.warnings.find(({ code }) => code === 'missing-from-list')?.details).toEqual({ count: 2 });
  expect(await statusOf(program, 2)).toEqual(['in-force']);
});

test('an accepted one lapses with the commit, on the list’s day, and is in force again after the undo', async () => {
  const program = await importing();
  const { call } = program;
  const { session } = await february(program, [ANNA]);
  const page = orThrow(await call('import.missing', { session, offset: 0, limit: 10 }));
  expect(page).toMatchObject({
    total: 2,
    rows: [
      { number: 'P-2', carrier: 'Acme', client: 'Bo Li', seenIn: 'acme-2027-01-31.csv', seenOn: '2027-01-31' },
      { number: 'P-3', lapses: false },
    ],
  });
  const bo = page.rows[0]?.id ?? -1;
  orThrow(await call('import.lapse', { session, policies: null, on: true }));
  const review = orThrow(await call('import.lapse', { session, policies: [page.rows[1]?.id ?? -1], on: false }));
  expect(review).toMatchObject({ missing: { policies: 2, lapsing: 1 }, figures: { updated: { policies: 1 } } });
  const { statementId } = orThrow(await call('import.commit', { session }));
  expect([await statusOf(program, 2), await statusOf(program, 3)]).toEqual([['lapsed'], ['in-force']]);
  expect(orThrow(await call('provenance.of', { entity: 'policy', id: bo, field: 'status' }))).toMatchObject({
    file: 'acme-2027-02-28.csv',
    row: null,
    handTyped: false,
    absent: true,
  });

  const told = orThrow(await call('import.dependents', { statementId }));
  expect(told).toMatchObject({ changed: 1 });
  expect(orThrow(await call('import.undo', { statementId })).restored.policies).toBe(1);
  expect(await statusOf(program, 2)).toEqual(['in-force']);
});

test('a policy that a held or rejected row may mean is not proposed, nor one that a later list spoke of', async () => {
  const program = await importing();
  const { call, bring, read } = program;
  await bring('acme-2027-01-31.csv', [HEADER, ANNA, BO, CY]);
  await bring('acme-2027-03-31.csv', [HEADER, CY]);
  const { session } = await read('acme-2027-02-28.csv', [HEADER, ANNA, BO.replace('250.00', 'unknown sum')]);
  const review = orThrow(await call('import.complete', { session, on: true }));
  expect(review).toMatchObject({ figures: { rowsBy: { rejected: 1 } }, missing: { policies: 0, inForce: 3 } });
});

test('the recipe remembers that its lists are complete; it is its next version, and goes out with it', async () => {
  const program = await importing();
  const { call, bring, opened, files, folder } = program;
  await bring('acme-2027-01-31.csv', [HEADER, ANNA, BO]);
  const file = await opened('acme-2027-02-28.csv', [HEADER, ANNA]);
  orThrow(await call('import.saveRecipe', { session: file.session, name: 'Acme', columns: [] }));
  const next = await opened('acme-2027-02-27.csv', [HEADER, ANNA]);
  expect(next.recipeVersion).toBe(1);
  orThrow(await call('import.read', { session: next.session, columns: [] }));
  orThrow(await call('import.complete', { session: next.session, on: true }));
  const third = await opened('acme-2027-02-26.csv', [HEADER, ANNA]);
  expect(third.recipeVersion).toBe(2);
  const review = orThrow(await call('import.read', { session: third.session, columns: [] }));
  expect(review.missing).toMatchObject({ policies: 1 });
  const token = files.tokenFor(join(folder, 'acme.json'));
  orThrow(await call('import.exportRecipe', { name: 'Acme', token }));
  orThrow(await call('import.importRecipe', { token }));
  expect(orThrow(await call('import.recipes', {}))[0]?.definition.complete).toBe(true);
});
