import { z } from 'zod';
import { answerPoints } from './answers.ts';

/** What potential is weighed from, in the order it is computed and shown (DOMAIN 4.1). */
export const POTENTIAL_CRITERIA = ['needs', 'fit', 'household', 'type', 'quotes', 'recent', 'age'] as const;
export type PotentialCriterion = (typeof POTENTIAL_CRITERIA)[number];

/** Criteria about persons that count only after the office switched them on. */
export const SENSITIVE_POTENTIAL: ReadonlySet<PotentialCriterion> = new Set(['age']);

const points = z.number().min(0).max(100);
const weight = z.number().min(0).max(1000);
const count = z.number().int().min(0).max(1_000_000);
const minor = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const range = (bound: z.ZodNumber) =>
  z.object({ from: bound, to: bound }).refine(({ from, to }) => from <= to, 'from is above to');

/** How much a line is worth to win with a household that does not have it, 0 (does not apply) to 100. */
const lineWorth = z.object({
  persons: points,
  organisations: points,
  /** One cover a person instead of one a household. */
  individual: z.boolean(),
  /** Persons a household needs before the line applies to it. */
  members: z.number().int().min(1).max(20),
});
export type LineWorth = z.infer<typeof lineWorth>;

/** The client the office would like more of: what is null does not count. */
const idealClient = z.object({
  kind: z.enum(['person', 'organisation']).nullable(),
  members: range(count).nullable(),
  lines: range(count).nullable(),
  premiumMinor: range(minor).nullable(),
  tenureYears: range(z.number().min(0).max(120)).nullable(),
});
export type IdealClient = z.infer<typeof idealClient>;

/** The office's own view of what a household could bring, edited on the Potential screen. */
export const potentialProfile = z.object({
  weights: z.object({
    needs: weight,
    fit: weight,
    household: weight,
    type: weight,
    quotes: weight,
    recent: weight,
    age: weight,
  }),
  /** By the code of the line; a line that is not in it does not count. */
  lines: z.record(z.string(), lineWorth),
  /** How likely somebody is to take a line, in per cent, by what the book knows of the household and the line. */
  interest: z.object({ quoted: points, contacted: points, unknown: points, refused: points }),
  ideal: idealClient,
  /** How attractive a type of client is, 0–100; null does not count. A tag outranks the kind. */
  types: z.object({
    person: points.nullable(),
    organisation: points.nullable(),
    tags: z.array(z.object({ tag: z.string().trim().min(1).max(60), points })).max(50),
  }),
  /** Ages the office looks for; null, the default, leaves age out of everything. */
  age: range(count).nullable(),
  /** What answers about persons earn, for schemes that ask for such criteria; potential itself never counts them. */
  answers: answerPoints.default({}),
});
export type PotentialProfile = z.infer<typeof potentialProfile>;

const worth = (persons: number, organisations: number, individual = false, members = 1): LineWorth => ({
  persons,
  organisations,
  individual,
  members,
});

/** Defaults the office edits: what the starting lines are worth, and an ideal client still to be described. */
export const DEFAULT_PROFILE: PotentialProfile = {
  weights: { needs: 60, fit: 15, household: 10, type: 5, quotes: 10, recent: 0, age: 0 },
  lines: {
    motor: worth(30, 30),
    home: worth(40, 20),
    liability: worth(20, 70),
    life: worth(60, 20, true, 2),
    'income-protection': worth(60, 60, true),
    health: worth(30, 20, true),
    pension: worth(70, 60, true),
    investment: worth(50, 20),
    commercial: worth(0, 100),
    travel: worth(10, 10),
    legal: worth(20, 40),
    accident: worth(20, 30, true),
  },
  interest: { quoted: 100, contacted: 75, unknown: 50, refused: 25 },
  ideal: { kind: null, members: null, lines: null, premiumMinor: null, tenureYears: null },
  types: { person: null, organisation: null, tags: [] },
  age: null,
  answers: {},
};
