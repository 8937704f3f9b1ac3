import { identifierKey } from './match-keys.ts';
import { nameKey } from './match-name.ts';
import type { PlanBook } from './plan-book.ts';
import type { Stated } from './plan-facts.ts';
import type { ClientFields } from './types.ts';

/** A client of the plan and what the file's rows say of it. */
type Described = { readonly id: number | null; readonly stated: readonly Stated<ClientFields>[] };

/**
 * Finds the one client that the words for a referrer mean, by broker number, else by name; in the book and among the
 * file's own clients alike, so that a list that names both is read once and for all. −1 − index for a new one.
 */
export function referrersOf(clients: readonly Described[], book: PlanBook): (text: string) => number | null {
  const asked = clients.some(({ stated }) => stated.some(({ fields }) => (fields.referredBy ?? '') !== ''));
  const file = asked ? describedBy(clients) : new Map<string, Set<number>>();
  return (text) => {
    if (text === '') {
      return null;
    }
    for (const [by, key] of [
      ['number', identifierKey(text)],
      ['name', nameKey(text)],
    ] as const) {
      const found = new Set([...book.clientsByText(by, text), ...(file.get(`${by}:${key}`) ?? [])]);
      if (found.size > 0) {
        return found.size === 1 ? ([...found][0] ?? null) : null;
      }
    }
    return null;
  };
}

function describedBy(clients: readonly Described[]): ReadonlyMap<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [index, { id, stated }] of clients.entries()) {
    for (const { fields } of stated) {
      const name = nameKey(fields.name ?? fields.rawName ?? '');
      const number = identifierKey(fields.identifiers?.broker ?? '');
      for (const key of [name === '' ? '' : `name:${name}`, number === '' ? '' : `number:${number}`]) {
        if (key !== '') {
          found.set(key, (found.get(key) ?? new Set()).add(id ?? -1 - index));
        }
      }
    }
  }
  return found;
}
