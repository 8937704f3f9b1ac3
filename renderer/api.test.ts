import { expect, test } from 'vitest';
import { CallError, dependsOn, failureOf, queryKey } from './api.ts';

test('an answer goes stale only with a table it depends on; one that names none goes stale with any', () => {
  const named = queryKey('clients.list', {}, ['client', 'policy']);
  expect(dependsOn(named, ['policy'])).toBe(true);
  expect(dependsOn(named, ['touch'])).toBe(false);
  expect(dependsOn(queryKey('clients.list', {}), ['touch'])).toBe(true);
  expect(dependsOn(queryKey('book.backups', {}, []), ['touch'])).toBe(false);
});

test('a refusal keeps its code and details, a bug becomes one that can be shown', () => {
  const failure = { code: 'book-locked', message: 'Locked.', details: { path: 'x' } };
  expect(failureOf(new CallError(failure))).toBe(failure);
  expect(failureOf(new Error('boom'))).toEqual({ code: 'unexpected', message: 'boom' });
});
