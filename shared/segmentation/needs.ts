import type { LineWorth, PotentialProfile } from './potential-profile.ts';

/** What the book knows of a household beyond what it brings: who is in it, what they hold, what was offered and refused. */
export type Openings = {
  readonly persons: number;
  readonly organisations: number;
  /** Lines in force, one entry for each client that holds the line. */
  readonly heldByPersons: readonly number[];
  readonly heldByOrganisations: readonly number[];
  /** Lines with an open quote, one entry for each quote. */
  readonly quoted: readonly number[];
  /** Lines given up or not taken up in the last two years. */
  readonly refused: readonly number[];
  /** A conversation, visit or letter in either direction in the last twelve months. */
  readonly contacted: boolean;
  /** Highest attractiveness of its clients' tags; null where none is rated. */
  readonly typePoints: number | null;
  /** Whole years; only gathered when the office switched age on. */
  readonly ages: readonly number[];
};

export const NO_OPENINGS: Openings = {
  persons: 0,
  organisations: 0,
  heldByPersons: [],
  heldByOrganisations: [],
  quoted: [],
  refused: [],
  contacted: false,
  typePoints: null,
  ages: [],
};

export type RatedLine = LineWorth & { readonly lineId: number };
export type Side = 'persons' | 'organisations';
export type Interest = keyof PotentialProfile['interest'];

/** One line that applies to a household: what is open of it and what that counts. */
export type LineNeed = {
  readonly lineId: number;
  readonly side: Side;
  /** Covers the household could have, and has. */
  readonly slots: number;
  readonly held: number;
  readonly interest: Interest;
  /** 0–100, of the office's profile. */
  readonly worth: number;
  /** worth × gap × means × interest, 0–100; null where the means are not known. */
  readonly points: number | null;
};

/** What is known of a household's interest in a line: an open quote, a refusal, contact, or nothing. */
export function interestIn(openings: Openings, lineId: number): Interest {
  if (openings.quoted.includes(lineId)) {
    return 'quoted';
  }
  if (openings.refused.includes(lineId)) {
    return 'refused';
  }
  return openings.contacted ? 'contacted' : 'unknown';
}

/** Covers of a line that persons could have, or organisations; 0 where the line does not apply to them. */
function personSlots({ persons }: Openings, line: RatedLine): number {
  return line.persons <= 0 || persons < line.members ? 0 : line.individual ? persons : 1;
}

function organisationSlots({ organisations }: Openings, line: RatedLine): number {
  return line.organisations <= 0 || organisations === 0 ? 0 : line.individual ? organisations : 1;
}

function heldOf(held: readonly number[], lineId: number, slots: number): number {
  let count = 0;
  for (let at = 0; at < held.length; at += 1) {
    count += held[at] === lineId ? 1 : 0;
  }
  return Math.min(slots, count);
}

/** worth × gap × means × interest: worth in points 0–100, the others 0–1. */
function pointsOf(worth: number, slots: number, held: number, means: number, interestPercent: number): number {
  return (worth * (1 - held / slots) * means * interestPercent) / 100;
}

/**
 * Need gaps × means × interest of a household over its lines (DOMAIN 4.1), 0–1: Σ worth·gap·means·interest / Σ worth.
 * @param means 0–1, how much the household can spend; null when no premium of it is known
 * @returns null where no line applies or the means are not known
 */
export function needShare(
  openings: Openings,
  means: number | null,
  lines: readonly RatedLine[],
  interest: PotentialProfile['interest'],
): number | null {
  if (means === null) {
    return null;
  }
  let sum = 0;
  let whole = 0;
  // Asked of every household: both sides are told apart here, and interest is looked up for those lines alone that tell some.
  const usual = interest[openings.contacted ? 'contacted' : 'unknown'];
  const told = openings.quoted.length > 0 || openings.refused.length > 0;
  for (const line of lines) {
    const own = personSlots(openings, line);
    const theirs = organisationSlots(openings, line);
    if (own > 0) {
      whole += line.persons;
      const held = heldOf(openings.heldByPersons, line.lineId, own);
      const shown = told ? interest[interestIn(openings, line.lineId)] : usual;
      sum += pointsOf(line.persons, own, held, means, shown);
    }
    if (theirs > 0) {
      whole += line.organisations;
      const held = heldOf(openings.heldByOrganisations, line.lineId, theirs);
      const shown = told ? interest[interestIn(openings, line.lineId)] : usual;
      sum += pointsOf(line.organisations, theirs, held, means, shown);
    }
  }
  return whole === 0 ? null : sum / whole;
}

/** The same line by line, for people to read; what is worth most first. */
export function lineNeeds(
  openings: Openings,
  means: number | null,
  lines: readonly RatedLine[],
  interest: PotentialProfile['interest'],
): LineNeed[] {
  const sideOf = (line: RatedLine, side: Side): LineNeed[] => {
    const slots = side === 'persons' ? personSlots(openings, line) : organisationSlots(openings, line);
    if (slots === 0) {
      return [];
    }
    const { lineId } = line;
    const held = heldOf(side === 'persons' ? openings.heldByPersons : openings.heldByOrganisations, lineId, slots);
    const known = interestIn(openings, lineId);
    const points = means === null ? null : pointsOf(line[side], slots, held, means, interest[known]);
    return [{ lineId, side, slots, held, interest: known, worth: line[side], points }];
  };
  const needs = lines.flatMap((line) => [...sideOf(line, 'persons'), ...sideOf(line, 'organisations')]);
  return needs.sort((a, b) => (b.points ?? 0) - (a.points ?? 0) || b.worth - a.worth || a.lineId - b.lineId);
}
