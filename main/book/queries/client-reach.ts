import { desc, eq } from 'drizzle-orm/sql';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { address, clientIdentifier, clientTag, consent, contactPoint, tag } from '../schema/reach.ts';
import type { ReadBook } from '../types.ts';

/** How a client can be reached, and what it allows. */
export function reachOf(
  db: ReadBook,
  id: number,
): Pick<ClientPage, 'contactPoints' | 'addresses' | 'consents' | 'tags' | 'identifiers'> {
  const { orm } = db;
  return {
    contactPoints: orm
      .select({
        id: contactPoint.id,
        kind: contactPoint.kind,
        value: contactPoint.value,
        primary: contactPoint.isPrimary,
      })
      .from(contactPoint)
      .where(eq(contactPoint.clientId, id))
      .orderBy(contactPoint.kind, desc(contactPoint.isPrimary), contactPoint.id)
      .all(),
    addresses: orm
      .select({
        id: address.id,
        street: address.street,
        postcode: address.postcode,
        city: address.city,
        country: address.country,
        current: address.isCurrent,
      })
      .from(address)
      .where(eq(address.clientId, id))
      .orderBy(desc(address.isCurrent), desc(address.id))
      .all(),
    consents: orm
      .select({ channel: consent.channel, state: consent.state, recordedOn: consent.recordedOn, note: consent.note })
      .from(consent)
      .where(eq(consent.clientId, id))
      .orderBy(consent.channel)
      .all(),
    tags: orm
      .select({ name: tag.name })
      .from(clientTag)
      .innerJoin(tag, eq(tag.id, clientTag.tagId))
      .where(eq(clientTag.clientId, id))
      .orderBy(tag.nameKey)
      .all()
      .map(({ name }) => name),
    identifiers: orm
      .select({ scheme: clientIdentifier.scheme, value: clientIdentifier.value })
      .from(clientIdentifier)
      .where(eq(clientIdentifier.clientId, id))
      .orderBy(clientIdentifier.scheme, clientIdentifier.valueKey)
      .all(),
  };
}
