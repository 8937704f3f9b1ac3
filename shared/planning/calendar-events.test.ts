import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { type CalendarTouch, type CalendarWords, clientEvents, personEvents } from './calendar-events.ts';

const words: CalendarWords = {
  activity: ({ activity }) => activity,
  invitation: ({ activity, person }) => `${activity} with ${person ?? 'us'}`,
  many: (activity, count) => `${activity}, ${count} clients`,
  number: (id) => `Client ${id}`,
  turn: (ordinal, times) => `${ordinal} of ${times}`,
  minutes: (minutes) => `${minutes} min`,
};

let next = 0;
function touch(changes: Partial<CalendarTouch>): CalendarTouch {
  next += 1;
  return {
    id: next,
    day: day('2027-03-01'),
    activity: 'quarterly-call',
    activityName: null,
    channel: 'call',
    clientId: next + 100,
    client: `Client ${next}`,
    contact: null,
    minutes: 20,
    ordinal: 1,
    times: 1,
    done: false,
    person: 'Ruth Bos',
    ...changes,
  };
}

test('a call stands alone with its number; letters of a day stand together with everybody’s name', () => {
  const call = touch({ id: 9, client: 'Anna', contact: '010 123', ordinal: 2, times: 4 });
  const letters = ['Wei', 'Bo'].map((client) => touch({ client, channel: 'letter', activity: 'mail', minutes: 3 }));
  const alone = touch({ client: 'Cor', channel: 'letter', activity: 'mail', day: day('2027-03-02'), done: true });
  expect(personEvents([alone, ...letters, call], words, true)).toEqual([
    { uid: 'day-2027-03-01-mail', day: '2027-03-01', title: 'mail, 2 clients', text: '6 min\nWei\nBo' },
    { uid: 'touch-9', day: '2027-03-01', title: 'quarterly-call · Anna', text: '010 123\n20 min\n2 of 4' },
    { uid: 'day-2027-03-02-mail', day: '2027-03-02', title: '✓ mail · Cor', text: '20 min' },
  ]);
});

test('without names nothing tells who it is', () => {
  const touches = [
    touch({ clientId: 7, client: 'Anna', contact: '010 123' }),
    touch({ clientId: 8, client: 'Wei', channel: 'email', contact: 'wei@example.com' }),
    touch({ clientId: 9, client: 'Bo', channel: 'email', contact: 'bo@example.com' }),
  ];
  const text = JSON.stringify(personEvents(touches, words, false));
  expect(text).toContain('Client 7');
  expect(text).toContain('Client 9');
  expect(text).not.toMatch(/Anna|Wei|Bo|010|example/);
});

test('a client’s own file has what they take part in and is yet to come, and nothing of the office’s', () => {
  const review = touch({ id: 4, activity: 'annual-review', channel: 'visit', contact: 'Kade 1' });
  const others = [touch({ channel: 'letter' }), touch({ channel: 'gift' }), touch({ done: true })];
  expect(clientEvents([...others, review], words)).toEqual([
    { uid: 'visit-4', day: '2027-03-01', title: 'annual-review with Ruth Bos', text: '' },
  ]);
});
