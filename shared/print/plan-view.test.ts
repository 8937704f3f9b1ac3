import { expect, test } from 'vitest';
import { day } from '../day.ts';
import type { GatheredPlan } from './gathered.ts';
import { planView } from './plan-view.ts';

const member = { givenName: '', kind: 'person', birthDate: null, language: null, city: 'Aalsmeer' } as const;
const policy = {
  id: 1,
  clientId: 2,
  startedOn: null,
  lineCode: 'motor',
  lineName: 'Motor',
  carrier: 'Noordzee',
  endedOn: null,
  reason: null,
  reasonOn: null,
};
const gathered: GatheredPlan = {
  householdId: 7,
  clientId: 2,
  members: [
    { ...member, id: 1, name: 'Orchidee BV', kind: 'organisation' },
    { ...member, id: 2, name: 'Lin Xiaowen 林晓雯', givenName: 'Xiaowen', language: 'zh-CN' },
    { ...member, id: 3, name: 'Pieter van der Meer', givenName: 'Pieter', language: 'nl', birthDate: '1979-08-19' },
    { ...member, id: 4, name: 'Kind van der Meer', givenName: 'Kind', birthDate: '2015-05-05' },
  ],
  touches: [
    {
      plannedOn: '2027-03-09',
      activity: 'quarterly-call',
      name: null,
      channel: 'call',
      person: 'Sanne',
      clientId: 2,
      status: 'planned',
      doneOn: null,
      minutes: 20,
    },
    {
      plannedOn: '2027-01-14',
      activity: 'greeting-mail',
      name: null,
      channel: 'letter',
      person: null,
      clientId: 2,
      status: 'done',
      doneOn: '2027-01-15',
      minutes: 3,
    },
    {
      plannedOn: '2027-08-19',
      activity: 'birthday-gift',
      name: null,
      channel: 'gift',
      person: null,
      clientId: 3,
      status: 'planned',
      doneOn: null,
      minutes: 15,
    },
    {
      plannedOn: '2027-09-01',
      activity: 'restaurant',
      name: null,
      channel: 'visit',
      person: null,
      clientId: 2,
      status: 'skipped',
      doneOn: null,
      minutes: 120,
    },
  ],
  policies: [
    { ...policy, renewalOn: '2027-03-09' },
    {
      ...policy,
      renewalOn: '2025-03-09',
      lineCode: 'home',
      lineName: 'Home',
      reason: 'The house must stay ours',
      reasonOn: '2014-02-01',
    },
    { ...policy, renewalOn: '2024-02-29' },
    { ...policy, renewalOn: '2026-06-01', endedOn: '2027-05-31' },
    { ...policy, renewalOn: null },
  ],
  advisor: null,
  service: {
    claims: [
      { id: 4, lineCode: 'motor', lineName: null, lostOn: '2027-05-03', status: 'settled' },
      { id: 5, lineCode: 'home', lineName: null, lostOn: null, status: 'open' },
    ],
    requests: 3,
  },
  wishes: { weekday: 2, time: '', refused: ['call'], quiet: [{ from: '2027-08-01', to: '2027-08-14' }] },
  internal: {
    tier: 'A',
    unscoredReason: null,
    state: 'warm-riser',
    valueMinor: 471_900,
    annualPremiumMinor: 2_500_300,
    phone: '06',
    email: null,
    notes: [{ on: '2027-02-12', text: 'Wants the stock sum raised' }],
  },
};
const frame = {
  edition: 'plan',
  year: 2027,
  printedOn: day('2027-03-09'),
  officeLanguage: 'en',
  version: 'client',
} as const;

test('the client’s copy holds nothing internal, in the client’s language', () => {
  const plan = planView(gathered, frame);
  expect(plan.internal).toBeNull();
  expect(plan.language).toBe('zh-CN');
  expect(JSON.stringify(plan)).not.toMatch(/471900|warm-riser|stock sum|"tier"/);
  expect(plan.months.flat().every((entry) => entry.kind === 'renewal' || entry.minutes === null)).toBe(true);
});

test('what was agreed stands on both copies; that the plan speaks another language only on the client’s', () => {
  const agreed = { weekday: 2, time: '', refused: ['call'], quiet: [{ from: '2027-08-01', to: '2027-08-14' }] };
  expect(planView(gathered, frame).agreed).toEqual({ ...agreed, ownLanguage: true });
  expect(planView(gathered, { ...frame, version: 'internal' }).agreed).toEqual({ ...agreed, ownLanguage: false });
});

test('the internal copy adds what was planned and speaks the office’s language', () => {
  const plan = planView(gathered, { ...frame, version: 'internal' });
  expect(plan.language).toBe('en');
  expect(plan.internal).toMatchObject({ tier: 'A', valueMinor: 471_900, touches: 3, minutes: 38 });
});

test('adults are named, lead first; children and firms are not greeted', () => {
  const { addressee } = planView(gathered, frame);
  expect(addressee.persons).toEqual(['Lin Xiaowen 林晓雯', 'Pieter van der Meer']);
  expect(addressee.organisations).toEqual(['Orchidee BV']);
  expect(addressee.greeted).toEqual(['林晓雯', 'Pieter']);
});

test('renewals return yearly, those of a day are one entry behind the touches; 29 February falls on the 28th', () => {
  const { months } = planView(gathered, frame);
  expect(months[2]?.map((entry) => entry.kind)).toEqual(['touch', 'renewal']);
  expect(months[2]?.[1]).toMatchObject({
    day: '2027-03-09',
    policies: 2,
    lines: [{ code: 'motor' }, { code: 'home' }],
  });
  expect(months[1]).toMatchObject([{ kind: 'renewal', day: '2027-02-28' }]);
  expect(months[5]).toEqual([]);
});

test('skipped touches are not promised, done ones are ticked, birthdays name whose', () => {
  const { months } = planView(gathered, frame);
  expect(months[8]).toEqual([]);
  expect(months[0]).toMatchObject([{ done: true }]);
  expect(months[7]).toMatchObject([{ about: 'Pieter' }]);
});

test('a birthday that nobody knows, or that a firm cannot have, is not named', () => {
  const gifts = gathered.touches.filter((touch) => touch.activity === 'birthday-gift');
  const touches = gifts.flatMap((gift) => [1, 2, 3].map((clientId) => ({ ...gift, clientId })));
  const { months } = planView({ ...gathered, touches }, frame);
  expect(months[7]).toMatchObject([{ about: null }, { about: null }, { about: 'Pieter' }]);
});

test('the year behind tells what was done on the day it was done, and what renewed, began and was damaged', () => {
  const policies = [
    ...gathered.policies,
    { ...policy, id: 90, startedOn: '2027-06-01', renewalOn: '2028-06-01', carrier: 'Delta' },
  ];
  const plan = planView({ ...gathered, policies }, { ...frame, edition: 'year-end' });
  expect(plan.months.flat()).toMatchObject([
    { kind: 'touch', day: '2027-01-15', activity: 'greeting-mail', done: false },
  ]);
  expect(plan.served).toMatchObject({
    requests: 3,
    covers: [{ id: 90, from: '2027-06-01', carrier: 'Delta' }],
    claims: [
      { settled: true, lostOn: '2027-05-03' },
      { settled: false, lostOn: null },
    ],
  });
  // One of the four ended before its day, the new one has renewed nothing yet.
  expect(plan.served?.renewed).toBe(3);
  expect(plan.members).toBeNull();
});

test('the household’s plan says who has what, and whose policy renews', () => {
  const plan = planView(gathered, { ...frame, edition: 'household' });
  expect(plan.served).toBeNull();
  expect(plan.members?.map(({ name }) => name)).toEqual(['Lin Xiaowen 林晓雯']);
  expect(plan.members?.[0]?.policies).toHaveLength(gathered.policies.length);
  expect(plan.months.flat().find((entry) => entry.kind === 'renewal')).toMatchObject({ whose: ['林晓雯'] });
  const ahead = planView(gathered, frame);
  expect(ahead.months.flat().find((entry) => entry.kind === 'renewal')).toMatchObject({ whose: [] });
});
