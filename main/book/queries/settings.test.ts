import { expect, test } from 'vitest';
import { addClient, directBook } from '../book-fixture.ts';
import { settingsReads, settingsWrites } from './settings.ts';

const none = {};

test('the currency stays once the book holds money', () => {
  const db = directBook();
  expect(settingsWrites['settings.updateOffice'](db, { patch: { currency: 'CHF', name: 'Bos' } })).toMatchObject({
    currency: 'CHF',
    name: 'Bos',
  });
  addClient(db, 'Jan', { policies: [{ premium: 100 }] });
  expect(() => settingsWrites['settings.updateOffice'](db, { patch: { currency: 'EUR' } })).toThrow(
    'already holds amounts',
  );
  expect(
    settingsWrites['settings.updateOffice'](db, { patch: { currency: 'CHF', tagline: 'Since 1982' } }).tagline,
  ).toBe('Since 1982');
});

test('people come, take leave and go; somebody stays', () => {
  const db = directBook();
  const fields = {
    name: 'Sanne de Vries',
    initials: 'SV',
    role: 'advisor',
    code: 'A17',
    phone: '',
    email: '',
    weeklyMinutes: 1920,
    weeksOff: 5.5,
    clientSharePercent: 60,
  } as const;
  const { id } = settingsWrites['settings.addPerson'](db, fields);
  const leave = settingsWrites['settings.addLeave'](db, {
    personId: id,
    fromDay: '2026-08-03',
    toDay: '2026-08-21',
    note: 'Summer',
  });
  expect(settingsReads['settings.people'](db, none).find((person) => person.id === id)).toEqual({
    ...fields,
    id,
    archived: false,
    clients: 0,
    leave: [{ id: leave.id, fromDay: '2026-08-03', toDay: '2026-08-21', note: 'Summer' }],
  });
  settingsWrites['settings.removeLeave'](db, { id: leave.id });
  settingsWrites['settings.updatePerson'](db, { id: 1, patch: { archived: true } });
  expect(() => settingsWrites['settings.updatePerson'](db, { id, patch: { archived: true } })).toThrow(
    'Somebody must do the work',
  );
});

test('lines are added once and can be put away', () => {
  const db = directBook();
  const { id } = settingsWrites['settings.addLine'](db, { name: 'Cyber' });
  expect(() => settingsWrites['settings.addLine'](db, { name: ' cyber ' })).toThrow('already');
  settingsWrites['settings.updateLine'](db, { id, archived: true });
  expect(settingsReads['settings.lines'](db, none).at(-1)).toMatchObject({
    code: 'cyber',
    archived: true,
    policies: 0,
  });
});
