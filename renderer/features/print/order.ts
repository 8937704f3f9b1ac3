import type { FullPrintOrder } from '../../../shared/contract/print.ts';
import { parseDay } from '../../../shared/day.ts';
import { OF_HOUSEHOLDS, PAGES, PRINT_WHATS } from '../../../shared/print/kinds.ts';
import type { Route } from '../../navigation.ts';

/** What the screen has set; the same fields as an order, always whole. */
export type Choice = FullPrintOrder;

const LANGUAGES = ['en', 'nl', 'zh-CN'] as const;

/** A choice from an address such as `#/print?what=plan&year=2027&tier=A` or `&client=12&client=40`. */
export function choiceFrom({ query }: Route): Choice {
  const clients = query
    .getAll('client')
    .filter((id) => /^\d+$/.test(id))
    .map(Number);
  const year = query.get('year') ?? '';
  return {
    what: PRINT_WHATS.find((what) => what === query.get('what')) ?? 'plan',
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    page: PAGES.find((page) => page === query.get('page')) ?? null,
    version: query.get('version') === 'internal' ? 'internal' : 'client',
    clients: clients.length === 0 ? null : clients,
    tier: query.get('tier'),
    person: idOf(query.get('person')),
    week: parseDay(query.get('week') ?? ''),
    activity: query.get('activity'),
    month: within(query.get('month'), 12),
    sheet: query.get('sheet'),
    start: within(query.get('start'), 200) ?? 1,
    template: query.get('template'),
    carrier: idOf(query.get('carrier')),
    language: LANGUAGES.find((language) => language === query.get('language')) ?? null,
    single: query.get('each') === null,
  };
}

function idOf(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function within(text: string | null, most: number): number | null {
  const number = idOf(text);
  return number !== null && number >= 1 && number <= most ? number : null;
}

type Field = Exclude<keyof Choice, 'what' | 'single' | 'clients' | 'version' | 'start' | 'page'>;

/** What besides the sheet an address says of each piece; other fields are of no account there. */
function fieldsOf({ what }: Choice): readonly Field[] {
  if (OF_HOUSEHOLDS.has(what)) {
    return ['year', 'tier'];
  }
  switch (what) {
    case 'claims':
      return ['carrier', 'language'];
    case 'tiers':
      return ['tier'];
    case 'desk':
      return ['person', 'week'];
    case 'wall':
      return ['year', 'person'];
    case 'letters':
      return ['year', 'activity', 'month', 'template', 'tier'];
    case 'labels':
      return ['year', 'activity', 'month', 'sheet', 'tier'];
    case 'invitations':
      return ['year', 'activity', 'month', 'tier'];
    default:
      return [];
  }
}

/** The address of a choice, so that Back and a reload find it again. */
export function addressOf(choice: Choice): string {
  const query = new URLSearchParams({ what: choice.what });
  const put = (name: string, value: string | number | null) => value !== null && query.append(name, String(value));
  for (const field of fieldsOf(choice)) {
    put(field, choice[field]);
  }
  if (choice.what === 'plan' && choice.version === 'internal') {
    put('version', 'internal');
  }
  for (const client of ofClients(choice.what) ? (choice.clients ?? []) : []) {
    put('client', client);
  }
  if (inParts(choice.what) && !choice.single) {
    put('each', 1);
  }
  if (choice.what === 'labels' && choice.start > 1) {
    put('start', choice.start);
  }
  put('page', choice.page);
  return `/print?${query.toString()}`;
}

/** Whether a piece can be saved as one file each. */
export function inParts(what: Choice['what']): boolean {
  return OF_HOUSEHOLDS.has(what) || what === 'claims' || what === 'desk' || what === 'letters';
}

/** Whether a piece can be made for chosen clients alone. */
export function ofClients(what: Choice['what']): boolean {
  return OF_HOUSEHOLDS.has(what) || what === 'letters' || what === 'labels' || what === 'invitations';
}
