import type { CellProblem, ClientFields, NormalisedRow, PolicyFields } from './types.ts';

const MARK = '\u001f';

/** The longer of two ways to write something, whichever came first. */
export function fuller(left: string, right: string): string {
  const difference = left.length - right.length;
  return difference > 0 || (difference === 0 && left < right) ? left : right;
}

/** Nothing of it would find the client again. */
export function isAnonymous(client: ClientFields): boolean {
  return (
    (client.name ?? client.rawName ?? '') === '' &&
    client.email === undefined &&
    client.phone === undefined &&
    Object.keys(client.identifiers ?? {}).length === 0
  );
}

/** Money and claims have to belong to somebody. */
export function missing(row: NormalisedRow): readonly CellProblem[] {
  const nobody = row.client === undefined || isAnonymous(row.client);
  if (row.keptOnly === true || !nobody || (row.policy?.number ?? '') !== '') {
    return [];
  }
  if (row.commission === undefined && row.claim === undefined && row.policy === undefined && row.client === undefined) {
    return [];
  }
  return [
    {
      column: '',
      value: '',
      code: 'required',
      message: 'The row names neither a policy nor a client, so nothing in the book can hold it. Add one of the two.',
    },
  ];
}

/** Everything a client's fields say, as one text. The parts of a name follow from its raw form. */
export function textOf(client: ClientFields): string {
  let text = '';
  for (const field in client) {
    if (field === 'identifiers') {
      text += `${MARK}${identifierText(client.identifiers ?? {})}`;
    } else if (client.rawName === undefined || !FROM_RAW_NAME.has(field)) {
      text += `${MARK}${field}${MARK}${String(client[field as keyof ClientFields])}`;
    }
  }
  return text;
}

const FROM_RAW_NAME = new Set(['name', 'familyName', 'givenName', 'kind']);

function identifierText(identifiers: Readonly<Record<string, string>>): string {
  let text = '';
  for (const scheme in identifiers) {
    text += `${scheme}=${identifiers[scheme] ?? ''}${MARK}`;
  }
  return text;
}

export function equalFields(left: PolicyFields, right: PolicyFields): boolean {
  for (const field in right) {
    if (left[field as keyof PolicyFields] !== right[field as keyof PolicyFields]) {
      return false;
    }
  }
  for (const field in left) {
    if (right[field as keyof PolicyFields] === undefined) {
      return false;
    }
  }
  return true;
}
