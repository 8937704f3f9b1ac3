import { expect, test } from 'vitest';
import { importing } from './import-fixture.ts';
import { orThrow } from './or-throw.ts';

const CLIENTS = [
  'Client name,Birth date,Postcode,Street,E-mail',
  'Jan van den Berg,1971-03-14,2011 AB,Kerkstraat 12,jan@berg.nl',
  'Anna Smit,1980-05-06,3011 CD,Dorpsweg 1,anna@smit.nl',
];

/** A book in which Jan stands twice: a person wrote him down once more. */
async function withTwice() {
  const office = await importing();
  await office.bring('clients.csv', CLIENTS);
  const { id } = orThrow(
    await office.call('clients.create', {
      fields: { name: 'J. van den Berg', kind: 'person', street: 'Kerkstraat 12', postcode: '2011 AB' },
    }),
  );
  const list = async (show: 'open' | 'later' | 'different' = 'open') =>
    orThrow(await office.call('duplicates.list', { show })).pairs.map(({ left, right }) => [left.id, right.id]);
  return { ...office, id, list };
}

test('a pair is told apart for good, put off, asked again, and each answer is taken back', async () => {
  const { call, id, list } = await withTwice();
  const page = orThrow(await call('duplicates.list', {}));
  expect(page).toMatchObject({
    total: 1,
    pairs: [{ left: { id: 1, name: 'Jan van den Berg', policies: 0 }, right: { id, name: 'J. van den Berg' } }],
  });
  expect(page.pairs[0]?.fields.find(({ field }) => field === 'street')).toMatchObject({ how: 'equal' });
  orThrow(await call('duplicates.answer', { ids: [id, 1], answer: 'later' }));
  expect([await list(), await list('later'), await list('different')]).toEqual([[], [[1, id]], []]);
  const { undo } = orThrow(await call('duplicates.answer', { ids: [1, id], answer: 'different' }));
  expect([await list('later'), await list('different')]).toEqual([[], [[1, id]]]);
  orThrow(await call('clients.undo', { undo }));
  expect([await list('later'), await list('different')]).toEqual([[[1, id]], []]);
  orThrow(await call('duplicates.answer', { ids: [1, id], answer: null }));
  expect(await list()).toEqual([[1, id]]);
});

test('merged they are one, un-merged the question is back', async () => {
  const { call, id, list } = await withTwice();
  const { mergeId } = orThrow(await call('clients.merge', { id: 1, mergedId: id }));
  expect(await list()).toEqual([]);
  orThrow(await call('clients.unmerge', { mergeId }));
  expect(await list()).toEqual([[1, id]]);
  expect(await call('duplicates.answer', { ids: [1, 99], answer: 'later' })).toMatchObject({
    ok: false,
    error: { code: 'unknown-client' },
  });
});
