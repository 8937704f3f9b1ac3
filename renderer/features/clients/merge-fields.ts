import { type ClientPage, MERGE_FIELDS, type MergeField } from '../../../shared/contract/clients.ts';

/** A field as one text to compare; null: empty. */
export function textOf(client: ClientPage, field: MergeField): string | null {
  if (field !== 'address') {
    return client[field] === '' ? null : client[field];
  }
  const address = client.addresses.find(({ current }) => current);
  const text = [address?.street, address?.postcode, address?.city].filter((part) => part).join(', ');
  return text === '' ? null : text;
}

/** What the other client says and this one does not, or says otherwise. */
export function differingFields(client: ClientPage, other: ClientPage): readonly MergeField[] {
  return MERGE_FIELDS.filter((field) => {
    const value = textOf(other, field);
    return value !== null && value !== textOf(client, field);
  });
}

/** What goes over when nobody chooses: what only the other one says. */
export function fieldsToTake(client: ClientPage, other: ClientPage): MergeField[] {
  return differingFields(client, other).filter((field) => textOf(client, field) === null);
}
