import type { Day } from '../../../shared/day.ts';
import type { BookClient } from '../../../shared/import/match-book.ts';
import type { ReadBook } from '../types.ts';

type ClientRow = { id: number; name: string; kind: string; unnamed: number; birth_date: string | null };

/** One client as matching compares it; null when the book has no such client. */
export function oneClient(db: ReadBook, id: number): BookClient | null {
  const row = db
    .prepare<[number], ClientRow>('SELECT id, name, kind, unnamed, birth_date FROM client WHERE id = ?')
    .get(id);
  if (row === undefined) {
    return null;
  }
  const contacts = db
    .prepare<[number], { kind: string; key: string }>(
      'SELECT kind, value_key AS key FROM contact_point WHERE client_id = ? ORDER BY id',
    )
    .all(id);
  const address = db
    .prepare<[number], { street: string; postcode: string }>(
      'SELECT street, postcode FROM address WHERE client_id = ? AND is_current = 1 ORDER BY id DESC LIMIT 1',
    )
    .get(id);
  const identifiers = db
    .prepare<[number], { scheme: string; key: string }>(
      'SELECT scheme, value_key AS key FROM client_identifier WHERE client_id = ? ORDER BY scheme, value_key',
    )
    .all(id);
  return asClient(row, contacts, address, identifiers);
}

function asClient(
  row: ClientRow,
  contacts: readonly { kind: string; key: string }[],
  address: { street: string; postcode: string } | undefined,
  identifiers: readonly { scheme: string; key: string }[],
): BookClient {
  return {
    id: row.id,
    name: row.name,
    organisation: row.kind === 'organisation',
    unnamed: row.unnamed === 1,
    birthDate: row.birth_date as Day | null,
    emails: contacts.filter(({ kind }) => kind === 'email').map(({ key }) => key),
    phones: contacts.filter(({ kind }) => kind === 'phone').map(({ key }) => key),
    postcode: address?.postcode ?? '',
    street: address?.street ?? '',
    identifiers: identifiers.map(({ scheme, key }) => [scheme, key] as const),
  };
}

/** All clients as matching compares them, those whom a person merged among them: a file may go on naming either. */
export function everyone(db: ReadBook): readonly BookClient[] {
  const group = <Row extends { client_id: number }>(rows: Iterable<Row>) => {
    const groups = new Map<number, Row[]>();
    for (const row of rows) {
      const found = groups.get(row.client_id);
      if (found === undefined) {
        groups.set(row.client_id, [row]);
      } else {
        found.push(row);
      }
    }
    return groups;
  };
  const contacts = group(
    db
      .prepare<[], { client_id: number; kind: string; key: string }>(
        'SELECT client_id, kind, value_key AS key FROM contact_point ORDER BY id',
      )
      .iterate(),
  );
  const addresses = group(
    db
      .prepare<[], { client_id: number; street: string; postcode: string }>(
        'SELECT client_id, street, postcode FROM address WHERE is_current = 1 ORDER BY id DESC',
      )
      .iterate(),
  );
  const identifiers = group(
    db
      .prepare<[], { client_id: number; scheme: string; key: string }>(
        'SELECT client_id, scheme, value_key AS key FROM client_identifier ORDER BY scheme, value_key',
      )
      .iterate(),
  );
  return db
    .prepare<[], ClientRow>(
      `SELECT id, name, kind, unnamed, birth_date FROM client
       WHERE merged_into_client_id IS NULL OR id IN (SELECT merged_client_id FROM client_merge) ORDER BY id`,
    )
    .all()
    .map((row) => asClient(row, contacts.get(row.id) ?? [], addresses.get(row.id)?.[0], identifiers.get(row.id) ?? []));
}
