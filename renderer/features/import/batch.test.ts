import { expect, test } from 'vitest';
import { brought, changed, concluded, taken, waitingIn } from './batch.ts';

const files = (...names: string[]) => names.map((name) => ({ name, token: `token of ${name}` }));
const states = (batch: ReturnType<typeof brought>) => batch.map(({ name, state }) => `${name} ${state}`);
const FAILURE = { code: 'file-empty', message: 'empty' };

test('each file of several goes through its states while the others wait', () => {
  let { batch } = taken(brought([], files('a', 'b', 'c')));
  expect(states(batch)).toEqual(['a open', 'b waiting', 'c waiting']);
  batch = taken(concluded(batch, 'refused', FAILURE)).batch;
  expect(states(batch)).toEqual(['a refused', 'b open', 'c waiting']);
  expect(batch[0]?.error).toBe(FAILURE);
  batch = brought(concluded(batch, 'done'), files('d'));
  expect(states(batch)).toEqual(['a refused', 'b done', 'c waiting', 'd waiting']);
  batch = changed(batch, batch[0]?.key ?? 0, 'waiting');
  expect(waitingIn(batch)).toBe(3);
  expect(taken(batch).file).toMatchObject({ name: 'a', error: null });
  batch = changed(batch, batch[2]?.key ?? 0, 'gone');
  expect(states(batch)).toEqual(['a waiting', 'b done', 'd waiting']);
  expect(new Set(batch.map(({ key }) => key)).size).toBe(3);
});

test('files brought when everything is over are a list of their own', () => {
  const { batch } = taken(brought([], files('a')));
  const next = brought(concluded(batch, 'done'), files('b'));
  expect(states(next)).toEqual(['b waiting']);
  expect(next[0]?.key).not.toBe(batch[0]?.key);
  expect(taken(concluded(taken(next).batch, 'closed')).file).toBeNull();
});

test('a file that is written stays on the list', () => {
  const done = concluded(taken(brought([], files('a'))).batch, 'done');
  expect(changed(done, done[0]?.key ?? 0, 'waiting')).toEqual(done);
});
