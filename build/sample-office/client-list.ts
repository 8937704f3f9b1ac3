import { textOf } from './cells.ts';
import type { Household } from './households.ts';
import type { SampleOffice } from './office.ts';
import type { SampleClient } from './people.ts';
import { LAST_DAY } from './policies.ts';
import { seeded } from './random.ts';
import { type StatementFile, utf8WithMark } from './statement-file.ts';

const HEADER = [
  'Client number',
  'Client name',
  'Household',
  'Birth date',
  'Street',
  'Postcode',
  'City',
  'Country',
  'E-mail',
  'Phone',
  'Advisor',
  'Occupation',
  'Client since',
  'Source',
  'Referred by',
  'Tags',
  'Language',
] as const;

/** The office's own list: UTF-8 with a byte order mark, as its old program exports it. Gaps are part of it. */
export function clientList(office: SampleOffice): StatementFile {
  const random = seeded(7);
  const clients = office.households.flatMap((household) => household.members);
  const holders = new Set(office.policies.map((policy) => policy.holder.number));
  const since = new Map<string, string>();
  for (const policy of office.policies) {
    const key = policy.holder.number;
    const known = since.get(key);
    since.set(key, known === undefined || policy.start < known ? policy.start : known);
  }
  const rows = office.households.flatMap((household) =>
    household.members.map((client) => {
      const referred = random.chance(0.1);
      const referrer = clients[random.int(0, clients.length - 1)];
      return [
        client.number,
        client.name,
        household.name,
        // A holder without phone and e-mail keeps its birth date: something must tell two namesakes apart.
        random.chance(0.86) || (holders.has(client.number) && client.phone === '') ? client.birth : '',
        client.street,
        client.postcode,
        client.city,
        client.country,
        client.email,
        client.phone,
        household.advisor,
        client.occupation,
        since.get(client.number) ?? '',
        referred ? 'Referral' : random.pick(['', '', 'Website', 'Walk-in']),
        referred && referrer !== undefined && referrer.household !== client.household ? referrer.name : '',
        tagsOf(client, household.target ?? 0),
        languageOf(household),
      ];
    }),
  );
  return {
    file: 'office-clients-2026-12-31.csv',
    bytes: utf8WithMark(textOf([HEADER, ...rows], ',')),
    as: 'clients',
    carrier: null,
    statementDate: LAST_DAY,
    rows: rows.length,
    rejected: 0,
    commission: null,
    premium: null,
  };
}

/** One language a household: Chinese names read Chinese, Germany is written to in English. */
function languageOf(household: Household): string {
  if (household.members.some(({ han }) => han !== '')) {
    return 'zh-CN';
  }
  return household.country === 'DE' ? 'en' : 'nl';
}

function tagsOf(client: SampleClient, target: number): string {
  const tags = [
    client.kind === 'organisation' ? 'business' : '',
    target > 600_000 ? 'special' : '',
    client.country === 'NL' ? '' : 'abroad',
    client.child ? 'child' : '',
  ];
  return tags.filter((tag) => tag !== '').join('; ');
}
