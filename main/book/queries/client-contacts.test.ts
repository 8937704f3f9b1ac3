import { expect, test } from 'vitest';
import { addClient, directBook, NOW } from '../book-fixture.ts';
import { clientContactWrites } from './client-contacts.ts';

const { 'clients.logContact': logContact, 'clients.setConsent': setConsent } = clientContactWrites;
const { 'clients.addNote': addNote, 'clients.setPurchaseReason': setPurchaseReason } = clientContactWrites;

function one() {
  const db = directBook();
  return { db, id: addClient(db, 'Jan Bakker', { policies: [{ premium: 100 }] }) };
}

test('a contact logged is the client’s last one, in lists too', () => {
  const { db, id } = one();
  const contact = {
    id,
    direction: 'in' as const,
    channel: 'call' as const,
    happenedAt: '2026-05-04T10:00:00.000Z',
    minutes: 12,
    outcome: 'asked for a quote',
    note: '',
    personId: null,
    touchId: null,
    now: NOW,
  };
  const { interactionId, images } = logContact(db, contact);
  logContact(db, { ...contact, happenedAt: '2025-01-01T10:00:00.000Z' });
  expect(images).toContainEqual({ table: 'interaction', key: { id: interactionId }, before: null });
  const last = db.prepare('SELECT last_contact_on FROM client_summary WHERE client_id = ?').pluck();
  expect(last.get(id)).toBe('2026-05-04');
  expect(() => logContact(db, { ...contact, id: 99 })).toThrow();
});

test('a consent is one a channel, the last word counts, and null forgets it', () => {
  const { db, id } = one();
  const said = { id, channel: 'email' as const, note: '', today: '2026-06-30', now: NOW };
  const states = () => db.prepare('SELECT state, note FROM consent').all();
  expect(setConsent(db, { ...said, state: 'granted' }).images).toMatchObject([{ before: null }]);
  expect(setConsent(db, { ...said, state: 'refused', note: 'by letter' }).images).toMatchObject([
    { before: { state: 'granted' } },
  ]);
  expect(states()).toEqual([{ state: 'refused', note: 'by letter' }]);
  setConsent(db, { ...said, state: null });
  expect(states()).toEqual([]);
});

test('why a policy was bought is kept once, and empty text takes it away', () => {
  const { db } = one();
  const why = { policyId: 1, personId: null, today: '2026-06-30' };
  setPurchaseReason(db, { ...why, reason: 'new house' });
  expect(setPurchaseReason(db, { ...why, reason: 'second car' }).images).toMatchObject([
    { before: { reason: 'new house' } },
  ]);
  expect(db.prepare('SELECT reason FROM purchase_reason').pluck().all()).toEqual(['second car']);
  setPurchaseReason(db, { ...why, reason: '' });
  expect(db.prepare('SELECT count(*) FROM purchase_reason').pluck().get()).toBe(0);
  expect(() => setPurchaseReason(db, { ...why, policyId: 99, reason: 'x' })).toThrow('no longer in the book');
});

test('a note stands with its author and can be taken back', () => {
  const { db, id } = one();
  const { noteId, images } = addNote(db, { id, body: 'Prefers letters', personId: null, now: NOW });
  expect(images).toEqual([{ table: 'note', key: { id: noteId }, before: null }]);
  expect(db.prepare('SELECT body, written_at FROM note').get()).toEqual({ body: 'Prefers letters', written_at: NOW });
});
