import { addMonths, type Day, monthsBetween } from '../../../shared/day.ts';
import { type PolicyHistory, type PolicyStatus, statusOn } from '../../../shared/segmentation/cover.ts';
import type { Openings, RatedLine } from '../../../shared/segmentation/needs.ts';
import { ratedLines } from '../../../shared/segmentation/potential.ts';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import type { ReadBook } from '../types.ts';

/** Months in which a refusal still speaks against offering the line again, and a conversation for it. */
const REFUSED_MONTHS = 24;
const CONTACT_MONTHS = 12;
const MONTHS_A_YEAR = 12;

const GIVEN_UP: ReadonlySet<PolicyStatus> = new Set(['lapsed', 'cancelled', 'surrendered', 'not-taken-up']);

type Kind = 'person' | 'organisation';

/** Openings of a household while its clients and policies are gone through. */
export type OpeningsInMaking = { -readonly [Key in keyof Openings]: Openings[Key] } & {
  /** Who holds the lines of `heldByPersons` and `heldByOrganisations`, so that two policies of one client count once. */
  personHolders: readonly number[];
  organisationHolders: readonly number[];
};

/** Shared by all that have nothing: most households of a large book hold one line and nothing else. */
const NONE: readonly number[] = Object.freeze([]);

export function emptyOpenings(): OpeningsInMaking {
  return {
    persons: 0,
    organisations: 0,
    heldByPersons: NONE,
    heldByOrganisations: NONE,
    quoted: NONE,
    refused: NONE,
    contacted: false,
    typePoints: null,
    ages: NONE,
    personHolders: NONE,
    organisationHolders: NONE,
  };
}

export function addMember(openings: OpeningsInMaking, kind: Kind, birthDate: Day | null, asOf: Day): void {
  if (kind === 'person') {
    openings.persons += 1;
  } else {
    openings.organisations += 1;
  }
  if (birthDate !== null && birthDate <= asOf) {
    openings.ages = [...openings.ages, Math.floor(monthsBetween(birthDate, asOf) / MONTHS_A_YEAR)];
  }
}

export type OpenPolicy = {
  readonly clientId: number;
  readonly kind: Kind;
  readonly lineId: number | null;
  readonly history: PolicyHistory;
  readonly status: PolicyStatus | null;
};

/** Notes what a policy says of its line on a day: held, quoted, or given up not long ago. A quote may begin later. */
export function addPolicy(openings: OpeningsInMaking, policy: OpenPolicy, asOf: Day): void {
  const { lineId, history, status, kind, clientId } = policy;
  if (lineId === null) {
    return;
  }
  if (status === 'in-force') {
    if (kind === 'person' && !holds(openings.heldByPersons, openings.personHolders, lineId, clientId)) {
      openings.heldByPersons = [...openings.heldByPersons, lineId];
      openings.personHolders = [...openings.personHolders, clientId];
    } else if (
      kind === 'organisation' &&
      !holds(openings.heldByOrganisations, openings.organisationHolders, lineId, clientId)
    ) {
      openings.heldByOrganisations = [...openings.heldByOrganisations, lineId];
      openings.organisationHolders = [...openings.organisationHolders, clientId];
    }
    return;
  }
  const wasQuoted = history.status === 'quoted' || history.events.some((event) => event.status === 'quoted');
  if (wasQuoted && statusOn({ ...history, startedOn: null }, asOf) === 'quoted') {
    openings.quoted = [...openings.quoted, lineId];
    return;
  }
  if (status !== null && GIVEN_UP.has(status)) {
    const told = history.events.findLast((event) => event.onDay !== null && event.onDay <= asOf);
    const on = history.endedOn ?? told?.onDay ?? null;
    if (on !== null && on <= asOf && addMonths(on, REFUSED_MONTHS) > asOf) {
      openings.refused = [...openings.refused, lineId];
    }
  }
}

function holds(lines: readonly number[], holders: readonly number[], lineId: number, clientId: number): boolean {
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at] === lineId && holders[at] === clientId) {
      return true;
    }
  }
  return false;
}

type OpeningsOf = (clientId: number) => OpeningsInMaking | undefined;

/** Marks households that were talked with in the twelve months up to the day: a call or visit, or anything they sent. */
export function gatherContacts(db: ReadBook, asOf: Day, openingsOf: OpeningsOf): void {
  const rows = db
    .prepare<[string, string], { clientId: number }>(
      `SELECT DISTINCT client_id AS clientId FROM interaction
       WHERE (channel IN ('call', 'visit') OR direction = 'in') AND substr(happened_at, 1, 10) > ? AND substr(happened_at, 1, 10) <= ?`,
    )
    .all(addMonths(asOf, -CONTACT_MONTHS), asOf);
  for (const { clientId } of rows) {
    const openings = openingsOf(clientId);
    if (openings !== undefined) {
      openings.contacted = true;
    }
  }
}

/** Gives households the highest rating among the tags of their clients. */
export function gatherTypes(db: ReadBook, profile: PotentialProfile, openingsOf: OpeningsOf): void {
  for (const { tag, points } of profile.types.tags) {
    const rows = db
      .prepare<[string], { clientId: number }>(
        'SELECT client_id AS clientId FROM client_tag JOIN tag ON tag.id = tag_id WHERE tag.name = ?',
      )
      .all(tag);
    for (const { clientId } of rows) {
      const openings = openingsOf(clientId);
      if (openings !== undefined) {
        openings.typePoints = Math.max(openings.typePoints ?? 0, points);
      }
    }
  }
}

/** The office's lines as its profile rates them; archived ones count no more. */
export function loadRatedLines(db: ReadBook, profile: PotentialProfile): RatedLine[] {
  return ratedLines(
    profile,
    db.prepare<[], { id: number; code: string }>('SELECT id, code FROM line WHERE archived = 0 ORDER BY id').all(),
  );
}
