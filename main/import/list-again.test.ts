import { expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import type { ClientFields } from '../../shared/import/types.ts';
import { stranger } from './rows-fixture.ts';
import { commitRows, emptyBook } from './statement-fixture.ts';

/** Lists that property tests found to say something else when they came again with one more client. */

const born = { birthDate: day('1974-11-02') };
const home = { postcode: '2011 AB', street: 'Kerkstraat 12' };
const mail = { email: 'berg@post.example' };
const called = (rawName: string, more: Partial<ClientFields> = {}) => ({
  client: { rawName, name: rawName, kind: 'person' as const, ...more },
});

test.each([
  [
    'who resembles one by birth date and another by e-mail is not asked about, to be the other the next time',
    [
      called('Jan van den Berg', mail),
      called('J. v.d. Berg', { ...born, ...mail }),
      called('Johanna v.d. Berg', { ...born, identifiers: { broker: '1' } }),
    ],
    3,
  ],
  [
    'of two who share an e-mail, initials mean the one with the same birth date',
    [
      called('Jan van den Bergh', mail),
      called('J. v.d. Berg', { ...born, ...mail }),
      called('Jan van den Berg', { ...born, ...mail }),
    ],
    2,
  ],
  [
    'two spellings that birth date and address make one client are still that client',
    [called('Jan Hoogbrink', { ...born, ...home }), called('Jan Hoogbirnk', { ...born, ...home })],
    1,
  ],
])('%s', (_, rows, clients) => {
  for (const list of [rows, rows.toReversed()]) {
    const db = emptyBook();
    expect(commitRows(db, list, { kind: 'clients' })).toMatchObject({ created: { clients }, rowsBy: { review: 0 } });
    const again = commitRows(db, [stranger, ...list], { kind: 'clients' });
    expect(again.created.clients).toBe(1);
    expect(again.rowsBy).toEqual({ new: 1, changed: 0, same: rows.length, review: 0, rejected: 0 });
  }
});
