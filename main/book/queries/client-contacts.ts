import type { ContactChannel } from '../../../shared/planning/catalogue.ts';
import { Refusal } from '../../../shared/result.ts';
import { imageOf } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import { assertClient, type Edited, finish, note } from './client-edits.ts';

type Stamp = { readonly now: string };

function logContact(
  db: WriteBook,
  args: {
    readonly id: number;
    readonly direction: 'in' | 'out';
    readonly channel: ContactChannel;
    readonly happenedAt: string;
    readonly minutes: number | null;
    readonly outcome: string;
    readonly note: string;
    readonly personId: number | null;
    readonly touchId: number | null;
  } & Stamp,
): Edited & { readonly interactionId: number } {
  assertClient(db, args.id);
  const { lastInsertRowid } = db
    .prepare<(string | number | null)[]>(
      `INSERT INTO interaction (client_id, person_id, touch_id, happened_at, direction, channel, minutes, outcome, note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      args.id,
      args.personId,
      args.touchId,
      args.happenedAt,
      args.direction,
      args.channel,
      args.minutes,
      args.outcome,
      args.note,
    );
  const interactionId = Number(lastInsertRowid);
  db.touched('interaction');
  note(db, args.now, 'log-contact', 'client', args.id, []);
  return {
    ...finish(db, args.id, [{ table: 'interaction', key: { id: interactionId }, before: null }]),
    interactionId,
  };
}

function addNote(
  db: WriteBook,
  args: { readonly id: number; readonly body: string; readonly personId: number | null } & Stamp,
): Edited & { readonly noteId: number } {
  assertClient(db, args.id);
  const { lastInsertRowid } = db
    .prepare<(string | number | null)[]>(
      'INSERT INTO note (client_id, person_id, written_at, body) VALUES (?, ?, ?, ?)',
    )
    .run(args.id, args.personId, args.now, args.body);
  const noteId = Number(lastInsertRowid);
  db.touched('note');
  return { clientId: args.id, images: [{ table: 'note', key: { id: noteId }, before: null }], noteId };
}

/** Why a policy was bought; empty text removes the reason. */
function setPurchaseReason(
  db: WriteBook,
  args: {
    readonly policyId: number;
    readonly reason: string;
    readonly personId: number | null;
    readonly today: string;
  },
): Edited {
  const policy = db
    .prepare<[number], { client_id: number }>('SELECT client_id FROM policy WHERE id = ?')
    .get(args.policyId);
  if (policy === undefined) {
    throw new Refusal('unknown-policy', 'This policy is no longer in the book. Reload the client.');
  }
  const image = imageOf(db, 'purchase_reason', { policy_id: args.policyId });
  if (args.reason === '') {
    db.prepare<[number]>('DELETE FROM purchase_reason WHERE policy_id = ?').run(args.policyId);
  } else {
    db.prepare<(string | number | null)[]>(
      `INSERT INTO purchase_reason (policy_id, reason, recorded_on, person_id) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET reason = excluded.reason, recorded_on = excluded.recorded_on, person_id = excluded.person_id`,
    ).run(args.policyId, args.reason, args.today, args.personId);
  }
  db.touched('purchase_reason');
  return { clientId: policy.client_id, images: [image] };
}

/** Null takes the record away: nothing is known of the channel then. */
function setConsent(
  db: WriteBook,
  args: {
    readonly id: number;
    readonly channel: ContactChannel;
    readonly state: 'granted' | 'refused' | null;
    readonly note: string;
    readonly today: string;
  } & Stamp,
): Edited {
  assertClient(db, args.id);
  const image = imageOf(db, 'consent', { client_id: args.id, channel: args.channel });
  if (args.state === null) {
    db.prepare<[number, string]>('DELETE FROM consent WHERE client_id = ? AND channel = ?').run(args.id, args.channel);
  } else {
    db.prepare<(string | number)[]>(
      `INSERT INTO consent (client_id, channel, state, recorded_on, note) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET state = excluded.state, recorded_on = excluded.recorded_on, note = excluded.note`,
    ).run(args.id, args.channel, args.state, args.today, args.note);
  }
  db.touched('consent');
  note(db, args.now, 'consent', 'client', args.id, [args.channel]);
  return { clientId: args.id, images: [image] };
}

export const clientContactWrites = {
  'clients.logContact': logContact,
  'clients.addNote': addNote,
  'clients.setPurchaseReason': setPurchaseReason,
  'clients.setConsent': setConsent,
};
