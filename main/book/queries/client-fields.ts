import type { ClientPatch } from '../../../shared/contract/clients.ts';
import { nameKey, sortKey } from '../../../shared/import/match-name.ts';
import { readName } from '../../../shared/import/names.ts';
import type { WriteBook } from '../types.ts';

type Column = {
  readonly column: string;
  readonly value: string | number | null;
  /** Whether the column has a source of its own, which now is the person at the keyboard. */
  readonly source: boolean;
};

/** Contract field → column of `client`, for the plain ones. */
export const PLAIN_FIELDS = {
  kind: 'kind',
  birthDate: 'birth_date',
  sex: 'sex',
  occupation: 'occupation',
  language: 'language',
  advisorId: 'advisor_id',
  since: 'since',
  ended: 'ended',
  endedOn: 'ended_on',
  doNotContact: 'do_not_contact',
  special: 'special',
  source: 'source',
  referredById: 'referred_by_client_id',
} as const satisfies Partial<Record<keyof ClientPatch, string>>;

/** The columns of `client` a patch sets, names with all their keys. */
export function clientColumns(db: WriteBook, id: number, patch: ClientPatch): Column[] {
  const plain = Object.entries(PLAIN_FIELDS).flatMap(([field, column]): Column[] => {
    const value = patch[field as keyof typeof PLAIN_FIELDS];
    return value === undefined
      ? []
      : [{ column, value: typeof value === 'boolean' ? Number(value) : value, source: true }];
  });
  return [...plain, ...nameColumns(db, id, patch)];
}

/** A name is one thing that fills several columns. */
function nameColumns(db: WriteBook, id: number, patch: ClientPatch): Column[] {
  if (patch.name === undefined && patch.familyName === undefined && patch.givenName === undefined) {
    return [];
  }
  const stored = db
    .prepare<[number], { name: string; family_name: string; given_name: string }>(
      'SELECT name, family_name, given_name FROM client WHERE id = ?',
    )
    .get(id);
  const read = patch.name === undefined ? null : readName(patch.name);
  const name = patch.name ?? stored?.name ?? '';
  const family = patch.familyName ?? read?.familyName ?? stored?.family_name ?? '';
  const given = patch.givenName ?? read?.givenName ?? stored?.given_name ?? '';
  const values: Readonly<Record<string, string | number>> = {
    name,
    ...(patch.name === undefined ? {} : { raw_name: name }),
    family_name: family,
    given_name: given,
    sort_key: sortKey(name, family, given),
    name_key: nameKey(name),
    unnamed: 0,
  };
  return Object.entries(values).map(([column, value]) => ({ column, value, source: column === 'name' }));
}
