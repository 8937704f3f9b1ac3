import type { FieldValue } from '../../shared/import/plan-book.ts';
import {
  addressWant,
  type ClientSaying,
  clientWants,
  contractWants,
  NAME_PARTS,
  type Want,
} from '../../shared/import/saying.ts';
import { annualPremium } from './annual-premium.ts';
import { firstEventDay } from './event-day.ts';
import type { Layer } from './said.ts';
import { columnOf } from './said-by-hand.ts';

/**
 * What a thing would be if exactly these statements had been imported, in this order, with the matches they were given:
 * the same rules as at their commits, applied again. Pure: undo compares the fold with and without a statement and
 * writes the difference.
 */

/** Where a value is said. A null statement: typed by a person, at an instant. */
export type Said = { readonly statementId: number | null; readonly line: number | null; readonly setAt: string | null };
/** One column. `source` null: follows from something else, or is a default. */
export type Field = { readonly value: FieldValue; readonly source: Said | null; readonly byHand: boolean };
export type Fields = Map<string, Field>;

export type Event = {
  readonly onDay: FieldValue;
  readonly status: string;
  readonly annual: number | null;
  readonly statementId: number | null;
};
type PolicyFold = { readonly fields: Fields; readonly client: number; readonly events: readonly Event[] };

type Part = { readonly value: string; readonly statementId: number | null; readonly line: number | null };
export type Address = {
  readonly parts: NonNullable<ClientSaying['address']>;
  readonly statementId: number;
  readonly current: boolean;
};
/** Where a client lives: null is a household of his own that nobody who still counts put him in. */
export type Home = {
  readonly household: number | null;
  /** Set: a person put him there, at this instant. */
  readonly typed?: string | null;
};

export type ClientFold = {
  readonly fields: Fields;
  /** `kind:key` → who says it first. */
  readonly contacts: ReadonlyMap<string, Part>;
  /** `scheme:key` → who says it first. */
  readonly identifiers: ReadonlyMap<string, Part>;
  readonly tags: ReadonlyMap<string, Part>;
  /** Oldest first. */
  readonly addresses: readonly Address[];
  /** False where a hand-typed address gave way. */
  readonly handAddressStands: boolean;
  readonly home: Home;
  /** Where its policies went, if it was only a stand-in. */
  readonly left: number | null;
};

/** What the book holds about a client apart from statements. */
type HandMade = {
  readonly address: string | null;
  readonly addresses: readonly string[];
  /** Whether a client is there to be pointed at. */
  readonly alive: (clientId: number) => boolean;
};

/** Whether a layer says more than that something was taken away from a client. */
function speaks({ facts }: Layer<'client'>): boolean {
  return facts.values !== undefined;
}

export function foldClient(layers: readonly Layer<'client'>[], hand: HandMade): ClientFold {
  const fields: Fields = new Map();
  const contacts = new Map<string, Part>();
  const identifiers = new Map<string, Part>();
  const tags = new Map<string, Part>();
  const addresses: Address[] = [];
  let present = { current: hand.address, byHand: hand.address !== null, known: hand.addresses };
  let home: Home = { household: null };
  let left: number | null = null;
  for (const layer of layers) {
    const { facts, statementId } = layer;
    left = facts.left !== undefined && hand.alive(facts.left) ? facts.left : left;
    if (typeof facts.home === 'number') {
      const typed = statementId === null ? facts.byHand?.household_id : undefined;
      home = typed === undefined ? { household: facts.home } : { household: facts.home, typed };
    }
    if (!speaks(layer)) {
      continue;
    }
    const says: ClientSaying = {
      fillOnly: facts.fillOnly ?? false,
      values: livingReferrer(facts.values ?? {}, hand),
      at: facts.at ?? {},
      contacts: facts.contacts ?? [],
      identifiers: facts.identifiers ?? [],
      tags: facts.tags ?? [],
      address: facts.address ?? null,
      household: facts.household ?? null,
    };
    put(fields, layer, { ...facts, ...says }, clientWants(fields.size === 0 ? null : valuesOf(fields), says), 'person');
    if (statementId === null) {
      continue;
    }
    const line = (...keys: readonly string[]) =>
      keys.map((key) => says.at[key]).find((at) => at !== undefined) ?? layer.line;
    for (const [kind, value, key] of says.contacts) {
      keepEarlier(contacts, `${kind}:${key}`, { value, statementId, line: line(`${kind}:${key}`, kind) });
    }
    for (const [scheme, value, key] of says.identifiers) {
      keepEarlier(identifiers, `${scheme}:${key}`, { value, statementId, line: null });
    }
    for (const [value, key] of says.tags) {
      keepEarlier(tags, key, { value, statementId, line: null });
    }
    const yields = facts.accepted?.includes('address') === true;
    const want = addressWant({ ...present, byHand: present.byHand && !yields }, says);
    if (want !== null && says.address !== null) {
      const { current } = want;
      addresses.splice(0, addresses.length, ...addresses.map((one) => (current ? { ...one, current: false } : one)));
      addresses.push({ parts: says.address, statementId, current });
      const key = says.address[4];
      present = {
        current: current ? key : present.current,
        byHand: present.byHand && !current,
        known: [...present.known, key],
      };
      if (current) {
        fields.set('address', {
          value: key,
          source: { statementId, line: line('address'), setAt: null },
          byHand: false,
        });
      }
    }
  }
  for (const [kind, all] of [
    ['email', contacts],
    ['phone', contacts],
  ] as const) {
    const part = [...all].find(([key]) => key.startsWith(`${kind}:`))?.[1];
    if (part !== undefined) {
      fields.set(kind, {
        value: part.value,
        source: { statementId: part.statementId, line: part.line, setAt: null },
        byHand: false,
      });
    }
  }
  return {
    fields,
    contacts,
    identifiers,
    tags,
    addresses,
    handAddressStands: hand.address !== null && present.byHand,
    home,
    left,
  };
}

export function foldPolicy(layers: readonly Layer<'policy'>[]): PolicyFold {
  const fields: Fields = new Map();
  const events: Event[] = [];
  let client = 0;
  for (const layer of layers) {
    const { facts, statementId, datedOn } = layer;
    const born = fields.size === 0;
    if (born) {
      const source = { statementId, line: facts.at.number ?? layer.line, setAt: null };
      fields.set('number', { value: facts.number, source: facts.number === '' ? null : source, byHand: false });
    }
    client = statementId === null && !born ? client : facts.client;
    const before = moneyOf(fields);
    put(fields, layer, facts, contractWants(born ? null : valuesOf(fields), facts), 'in-force');
    const after = moneyOf(fields);
    if (statementId === null || (!born && before.join() === after.join())) {
      continue;
    }
    const status = String(after[0]);
    const annual = annualPremium(after[1] ?? null, after[2] ?? null);
    const [startedOn, endedOn] = [dayOf(fields, 'started_on'), dayOf(fields, 'ended_on')];
    const onDay = born
      ? firstEventDay({ status, startedOn, endedOn }, datedOn)
      : ((status === 'in-force' ? null : endedOn) ?? datedOn);
    events.push({ onDay, status, annual, statementId });
  }
  return { fields, client, events };
}

export function foldClaim(layers: readonly Layer<'claim'>[]): Fields {
  const fields: Fields = new Map();
  for (const layer of layers) {
    put(fields, layer, layer.facts, contractWants(fields.size === 0 ? null : valuesOf(fields), layer.facts), 'unknown');
  }
  return fields;
}

/** Columns that are never empty, and what they are unless somebody says otherwise. */
const DEFAULTS = {
  person: [['kind', 'person']],
  'in-force': [
    ['status', 'in-force'],
    ['payments_per_year', 1],
  ],
  unknown: [['status', 'unknown']],
} as const;

/** Applies what a layer wants, but for what a person typed and did not give up. */
function put(
  fields: Fields,
  { statementId, line }: { readonly statementId: number | null; readonly line: number | null },
  facts: Layer<'claim'>['facts'] | Layer<'client'>['facts'],
  wants: readonly Want[],
  defaults: keyof typeof DEFAULTS,
): void {
  const said = facts.at ?? {};
  const at = (field: string) => said[field] ?? said[columnOf(field)];
  const typed = facts.byHand ?? {};
  const born = fields.size <= 1;
  if (statementId === null) {
    for (const [field, value] of Object.entries(facts.values ?? {})) {
      if (value !== null || field in typed) {
        const source = field in typed ? { statementId, line: null, setAt: typed[field] ?? null } : null;
        fields.set(field, { value, source, byHand: at(field) === undefined });
      }
    }
    return;
  }
  if (born) {
    for (const [field, value] of DEFAULTS[defaults]) {
      fields.set(field, { value, source: null, byHand: false });
    }
  }
  const stands = (field: string) => fields.get(field)?.byHand === true && !facts.accepted?.includes(field);
  const nameStands = stands('name');
  for (const { field, after } of wants) {
    const part = NAME_PARTS.has(field);
    if (!(part ? nameStands : stands(field))) {
      const byHand = field in typed || field === 'purchase_reason';
      const source =
        field in typed
          ? { statementId: null, line: null, setAt: typed[field] ?? null }
          : field === 'purchase_reason' || (part && field !== 'name')
            ? null
            : facts.byHand !== undefined && at(field) === undefined
              ? null
              : { statementId, line: at(field) ?? line, setAt: null };
      fields.set(field, { value: after, source, byHand });
    }
  }
}

function valuesOf(fields: Fields): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries([...fields].map(([field, { value }]) => [field, value]));
}

function dayOf(fields: Fields, field: 'started_on' | 'ended_on'): string | null {
  const value = fields.get(field)?.value ?? null;
  return value === null ? null : String(value);
}

function moneyOf(fields: Fields): readonly FieldValue[] {
  return ['status', 'premium_minor', 'payments_per_year'].map((field) => fields.get(field)?.value ?? null);
}

/** Whoever is no longer in the book referred nobody. */
function livingReferrer(values: ClientSaying['values'], { alive }: HandMade): ClientSaying['values'] {
  const referrer = values.referred_by_client_id;
  return typeof referrer === 'number' && !alive(referrer) ? { ...values, referred_by_client_id: null } : values;
}

function keepEarlier(parts: Map<string, Part>, key: string, part: Part): void {
  if (!parts.has(key)) {
    parts.set(key, part);
  }
}
