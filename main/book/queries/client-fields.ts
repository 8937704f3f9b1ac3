import { eq } from 'drizzle-orm/sql';
import type { ClientPatch } from '../../../shared/contract/clients.ts';
import { nameKey, sortKey } from '../../../shared/import/match-name.ts';
import { readName } from '../../../shared/import/names.ts';
import { client } from '../schema/client.ts';
import type { WriteBook } from '../types.ts';

type Values = Partial<typeof client.$inferInsert>;

/** What a patch makes of a client's own row. */
export type ClientValues = {
  readonly values: Values;
  /** Columns with a source of their own, which now is the person at the keyboard. */
  readonly typed: readonly string[];
};

/** Contract field → column of `client`, for the plain ones. */
export const PLAIN_FIELDS = {
  kind: 'kind',
  birthDate: 'birthDate',
  sex: 'sex',
  occupation: 'occupation',
  language: 'language',
  advisorId: 'advisorId',
  since: 'since',
  ended: 'ended',
  endedOn: 'endedOn',
  doNotContact: 'doNotContact',
  special: 'special',
  source: 'source',
  referredById: 'referredByClientId',
} as const satisfies Partial<Record<keyof ClientPatch, keyof Values>>;

/** The columns of `client` a patch sets, names with all their keys. */
export function clientValues(db: WriteBook, id: number, patch: ClientPatch): ClientValues {
  const given = Object.entries(PLAIN_FIELDS).filter(
    ([field]) => patch[field as keyof typeof PLAIN_FIELDS] !== undefined,
  );
  const plain = Object.fromEntries(given.map(([field, key]) => [key, patch[field as keyof typeof PLAIN_FIELDS]]));
  const names = nameValues(db, id, patch);
  const typed = given.map(([, key]) => client[key].name);
  return { values: { ...plain, ...names }, typed: names === null ? typed : [...typed, client.name.name] };
}

/** A name is one thing that fills several columns. */
function nameValues(db: WriteBook, id: number, patch: ClientPatch): Values | null {
  if (patch.name === undefined && patch.familyName === undefined && patch.givenName === undefined) {
    return null;
  }
  const stored = db.orm
    .select({ name: client.name, familyName: client.familyName, givenName: client.givenName })
    .from(client)
    .where(eq(client.id, id))
    .get();
  const read = patch.name === undefined ? null : readName(patch.name);
  const name = patch.name ?? stored?.name ?? '';
  const familyName = patch.familyName ?? read?.familyName ?? stored?.familyName ?? '';
  const givenName = patch.givenName ?? read?.givenName ?? stored?.givenName ?? '';
  return {
    name,
    ...(patch.name === undefined ? {} : { rawName: name }),
    familyName,
    givenName,
    sortKey: sortKey(name, familyName, givenName),
    nameKey: nameKey(name),
    unnamed: false,
  };
}
