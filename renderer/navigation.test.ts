import { expect, test } from 'vitest';
import { parseHash } from './navigation.ts';

test('a hash splits into page, the rest and the query', () => {
  const route = parseHash('#/clients/12?tab=policies&q=a%20b');
  expect(route.page).toBe('clients');
  expect(route.rest).toEqual(['12']);
  expect(route.query.get('q')).toBe('a b');
  expect(parseHash('').page).toBe('');
  expect(parseHash('#/import/%E9%99%88').rest).toEqual(['陈']);
});
