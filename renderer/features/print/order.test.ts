import { expect, test } from 'vitest';
import { parseHash } from '../../navigation.ts';
import { addressOf, choiceFrom } from './order.ts';

test('an address and its choice are the same thing', () => {
  for (const address of [
    '/print?what=plan&year=2027&tier=A',
    '/print?what=plan&year=2027&version=internal&client=12&client=40&each=1',
    '/print?what=household&year=2027&client=12',
    '/print?what=year-end&year=2026&tier=A',
    '/print?what=wall&year=2027&person=2&page=A2',
    '/print?what=letters&year=2027&activity=birthday-card&month=3&client=4&each=1',
    '/print?what=labels&activity=greeting-mail&sheet=L7163&tier=A&start=4',
    '/print?what=invitations&activity=client-event&month=10',
    '/print?what=desk&person=2&week=2027-03-01&page=Letter',
    '/print?what=scan&page=Letter',
    '/print?what=tiers&tier=B',
    '/print?what=claims&carrier=3&language=zh-CN&each=1',
  ]) {
    expect(addressOf(choiceFrom(parseHash(`#${address}`)))).toBe(address);
  }
});

test('nonsense in an address falls back to a plan on A4 for everybody', () => {
  expect(
    choiceFrom(
      parseHash('#/print?what=poster&year=later&client=x&client=-1&page=A5&week=soon&person=me&month=13&start=0'),
    ),
  ).toEqual({
    what: 'plan',
    year: null,
    page: null,
    version: 'client',
    clients: null,
    tier: null,
    person: null,
    week: null,
    activity: null,
    month: null,
    sheet: null,
    start: 1,
    template: null,
    carrier: null,
    language: null,
    single: true,
  });
});
