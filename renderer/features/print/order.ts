import type { FullPrintOrder } from '../../../shared/contract/print.ts';
import type { Route } from '../../navigation.ts';

/** What the screen has set; the same fields as an order, always whole. */
export type Choice = FullPrintOrder;

const WHATS = ['plan', 'scan', 'tiers', 'claims'] as const;
const LANGUAGES = ['en', 'nl', 'zh-CN'] as const;

/** A choice from an address such as `#/print?what=plan&year=2027&tier=A` or `&client=12&client=40`. */
export function choiceFrom({ query }: Route): Choice {
  const clients = query
    .getAll('client')
    .filter((id) => /^\d+$/.test(id))
    .map(Number);
  const year = query.get('year') ?? '';
  return {
    what: WHATS.find((what) => what === query.get('what')) ?? 'plan',
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    page: query.get('page') === 'Letter' ? 'Letter' : 'A4',
    version: query.get('version') === 'internal' ? 'internal' : 'client',
    clients: clients.length === 0 ? null : clients,
    tier: query.get('tier'),
    carrier: /^\d+$/.test(query.get('carrier') ?? '') ? Number(query.get('carrier')) : null,
    language: LANGUAGES.find((language) => language === query.get('language')) ?? null,
    single: query.get('each') === null,
  };
}

/** The address of a choice, so that Back and a reload find it again. */
export function addressOf(choice: Choice): string {
  const query = new URLSearchParams({ what: choice.what });
  if (choice.what === 'plan') {
    if (choice.year !== null) {
      query.set('year', String(choice.year));
    }
    if (choice.version === 'internal') {
      query.set('version', 'internal');
    }
    for (const client of choice.clients ?? []) {
      query.append('client', String(client));
    }
    if (!choice.single) {
      query.set('each', '1');
    }
  }
  if (choice.what === 'claims') {
    for (const key of ['carrier', 'language'] as const) {
      if (choice[key] !== null) {
        query.set(key, String(choice[key]));
      }
    }
    if (!choice.single) {
      query.set('each', '1');
    }
  }
  if ((choice.what === 'plan' || choice.what === 'tiers') && choice.tier !== null) {
    query.set('tier', choice.tier);
  }
  if (choice.page === 'Letter') {
    query.set('page', 'Letter');
  }
  return `/print?${query.toString()}`;
}
