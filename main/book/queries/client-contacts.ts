import { and, eq } from 'drizzle-orm/sql';
import type { ContactChannel } from '../../../shared/planning/catalogue.ts';
import { Refusal } from '../../../shared/result.ts';
import { imageOf } from '../row-images.ts';
import { policy, purchaseReason } from '../schema/policy.ts';
import { consent } from '../schema/reach.ts';
import { interaction, note as noteTable } from '../schema/work.ts';
import type { WriteBook } from '../types.ts';
import { assertClient, type Edited, finish, note } from './edited.ts';

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
  const { id: clientId, now, ...contact } = args;
  const { id: interactionId } = db.orm
    .insert(interaction)
    .values({ ...contact, clientId })
    .returning({ id: interaction.id })
    .get();
  db.touched('interaction');
  note(db, now, 'log-contact', 'client', clientId, []);
  return {
    ...finish(db, clientId, [{ table: 'interaction', key: { id: interactionId }, before: null }]),
    interactionId,
  };
}

function addNote(
  db: WriteBook,
  args: { readonly id: number; readonly body: string; readonly personId: number | null } & Stamp,
): Edited & { readonly noteId: number } {
  assertClient(db, args.id);
  const { id: noteId } = db.orm
    .insert(noteTable)
    .values({ clientId: args.id, personId: args.personId, writtenAt: args.now, body: args.body })
    .returning({ id: noteTable.id })
    .get();
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
  const held = db.orm.select({ clientId: policy.clientId }).from(policy).where(eq(policy.id, args.policyId)).get();
  if (held === undefined) {
    throw new Refusal('unknown-policy', 'This policy is no longer in the book. Reload the client.');
  }
  const image = imageOf(db, 'purchase_reason', { policy_id: args.policyId });
  if (args.reason === '') {
    db.orm.delete(purchaseReason).where(eq(purchaseReason.policyId, args.policyId)).run();
  } else {
    const { policyId, today: recordedOn, ...given } = args;
    db.orm
      .insert(purchaseReason)
      .values({ policyId, recordedOn, ...given })
      .onConflictDoUpdate({ target: purchaseReason.policyId, set: { recordedOn, ...given } })
      .run();
  }
  db.touched('purchase_reason');
  return { clientId: held.clientId, images: [image] };
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
    db.orm
      .delete(consent)
      .where(and(eq(consent.clientId, args.id), eq(consent.channel, args.channel)))
      .run();
  } else {
    const { id: clientId, channel, state, note: said, today: recordedOn } = args;
    db.orm
      .insert(consent)
      .values({ clientId, channel, state, recordedOn, note: said })
      .onConflictDoUpdate({ target: [consent.clientId, consent.channel], set: { state, recordedOn, note: said } })
      .run();
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
