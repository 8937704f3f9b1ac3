import { z } from 'zod';
import { parseDay } from '../day.ts';
import { CHANGE_KINDS } from '../planning/changes.ts';
import { channel } from './channel.ts';
import { contactChannel } from './matrix.ts';

const id = z.number().int().positive();
const year = z.number().int().min(1900).max(9998);
export const dayText = z.string().refine((text) => parseDay(text) !== null, 'not a date, YYYY-MM-DD');
const minutes = z.number().int().min(0).max(100_000);

/** One touch as lists show it. */
export const touchRow = z.object({
  id,
  clientId: id,
  client: z.string(),
  householdId: id,
  tier: z.string().nullable(),
  activity: z.string(),
  /** Null for a built-in activity, which is named by its code. */
  activityName: z.string().nullable(),
  channel: contactChannel,
  ordinal: z.number().int(),
  times: z.number().int(),
  plannedOn: z.string(),
  personId: id.nullable(),
  minutes: z.number().int(),
  status: z.enum(['planned', 'done', 'skipped']),
  pinned: z.boolean(),
  /** Moved by hand off the day the rules gave. */
  moved: z.boolean(),
  byHand: z.boolean(),
  note: z.string().nullable(),
  outcome: z.string().nullable(),
  skipReason: z.string().nullable(),
  doneOn: z.string().nullable(),
});
export type TouchRow = z.output<typeof touchRow>;

const why = z.object({
  rule: z.enum(['spread', 'month', 'day', 'birthday', 'renewal', 'anniversary', 'tax-season']),
  unknown: z.enum(['birthday', 'renewal', 'anniversary']).optional(),
  target: z.string().optional(),
  moved: z.enum(['weekend', 'holiday', 'leave', 'blackout', 'weekday']).optional(),
  yields: z.array(z.enum(['gap', 'review'])).optional(),
  flags: z
    .array(z.enum(['unscored', 'no-address', 'no-phone', 'no-email', 'consent-unknown', 'new-client']))
    .optional(),
});

const touchDetail = z.object({
  touch: touchRow,
  ruleOn: z.string().nullable(),
  /** Null for a hand-made touch. */
  why: why.nullable(),
  householdName: z.string(),
  members: z.number().int(),
  /** What the channel needs: a number, an address. */
  contact: z.string().nullable(),
  /** The household's nearest other touches. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  nextRenewalOn: z.string().nullable(),
  /** When the client likes to be met; null where they never said. */
  wish: z.object({ weekday: z.number().int().min(1).max(5).nullable(), time: z.string() }).nullable(),
  doneMinutes: z.number().int().nullable(),
});
export type TouchDetail = z.output<typeof touchDetail>;

export const staffPerson = z.object({ id, name: z.string(), initials: z.string() });
export type StaffPersonRow = z.output<typeof staffPerson>;

const loadDay = z.object({
  day: z.string(),
  personId: id.nullable(),
  touches: z.number().int(),
  done: z.number().int(),
  minutes: z.number().int(),
});

const planYear = z.object({
  year,
  /** Null while the year has no plan. */
  plan: z
    .object({
      matrixVersion: z.number().int(),
      plannedAt: z.string(),
      touches: z.number().int(),
      hours: z.number(),
      capacityHours: z.number(),
      shortfalls: z.number().int(),
      canUndo: z.boolean(),
      /** What changed since; `part`: changes were left out when it was applied. */
      outdated: z.array(z.enum(['matrix', 'tiers', 'staff', 'clients', 'calendar', 'part'])),
    })
    .nullable(),
  people: z.array(
    staffPerson.extend({
      /** Client minutes of each week, Monday to Sunday cut by the year's ends. */
      weekCapacity: z.array(z.number()),
      leave: z.array(z.object({ from: z.string(), to: z.string() })),
    }),
  ),
  holidays: z.array(z.object({ day: z.string(), name: z.string() })),
  load: z.array(loadDay),
  overdue: z.number().int(),
  today: z.string(),
});
export type PlanYearScreen = z.output<typeof planYear>;

/** Touches of one day that are alike; a single one shows its client. */
const dayGroup = z.object({
  day: z.string(),
  activity: z.string(),
  activityName: z.string().nullable(),
  channel: contactChannel,
  tier: z.string().nullable(),
  personId: id.nullable(),
  count: z.number().int(),
  done: z.number().int(),
  minutes: z.number().int(),
  /** Null where there are several. */
  touch: touchRow.nullable(),
});
export type DayGroup = z.output<typeof dayGroup>;

const filter = {
  personId: id.nullable().default(null),
  tier: z.string().nullable().default(null),
  channel: contactChannel.nullable().default(null),
};

export const shortfall = z.object({
  householdId: id,
  clientId: id,
  client: z.string(),
  tier: z.string(),
  activity: z.string(),
  activityName: z.string().nullable(),
  channel: z.string(),
  wanted: z.number().int(),
  planned: z.number().int(),
  reason: z.enum(['refused', 'new-client', 'blackout', 'left-out']),
});
export type ShortfallRow = z.output<typeof shortfall>;

const counts = z.object({
  added: z.number().int(),
  moved: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  same: z.number().int(),
  fixed: z.number().int(),
});
export type PlanCounts = z.output<typeof counts>;

const summary = z.object({
  year,
  touches: z.number().int(),
  hours: z.number(),
  capacityHours: z.number(),
  byTier: z.record(z.string(), z.number().int()),
  byMonth: z.record(z.string(), z.number().int()),
});

const changeKind = z.enum(CHANGE_KINDS);
const place = z.object({ on: dayText, personId: id.nullable(), minutes: z.number().int() });
const changeSums = {
  added: z.number().int(),
  moved: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  /** How much more work it is; negative for less. */
  minutes: z.number().int(),
};

const householdChange = z.object({
  householdId: id,
  clientId: z.number().int(),
  client: z.string(),
  tier: z.string().nullable(),
  ...changeSums,
  changes: z.array(
    z.object({
      kind: changeKind,
      activity: z.string(),
      activityName: z.string().nullable(),
      /** Null for an added touch. */
      before: place.nullable(),
      /** Null for a removed one. */
      after: place.nullable(),
    }),
  ),
});
export type HouseholdChangeRow = z.output<typeof householdChange>;

/** Minutes of all touches once everything is applied, and what there is. */
const filled = { plannedMinutes: z.number().int(), capacityMinutes: z.number() };
/** Nobody in particular is 0, without a name. */
const personChange = z.object({ personId: z.number().int().min(0), name: z.string(), ...changeSums, ...filled });
export type PersonChangeRow = z.output<typeof personChange>;
const weekChange = z.object({ weekOf: dayText, ...changeSums, ...filled });
export type WeekChangeRow = z.output<typeof weekChange>;

/** Which changes to apply: all that is on no list of things left out. */
const part = z.object({
  leaveKinds: z.array(changeKind).default([]),
  leavePeople: z.array(z.number().int().min(0)).max(1000).default([]),
  leaveWeeks: z.array(dayText).max(60).default([]),
  leaveHouseholds: z.array(id).max(10_000).default([]),
  onlyHouseholds: z.array(id).max(10_000).nullable().default(null),
});
export type PlanPart = z.output<typeof part>;

/** A touch before a change, to put it back. */
export const touchState = z.object({
  id,
  plannedOn: z.string(),
  personId: id.nullable(),
  status: z.enum(['planned', 'done', 'skipped']),
  pinned: z.boolean(),
  note: z.string().nullable(),
  outcome: z.string().nullable(),
  skipReason: z.string().nullable(),
  doneOn: z.string().nullable(),
  doneMinutes: z.number().int().nullable(),
});
export type TouchState = z.output<typeof touchState>;
const changedTouch = z.object({ touch: touchRow, before: touchState });

export const plannerContract = {
  /** The years that are planned, the earliest first. */
  'planner.years': channel(z.object({}), z.object({ years: z.array(z.number().int()) })),
  'planner.year': channel(z.object({ year }), planYear),
  'planner.days': channel(
    z.object({
      from: dayText,
      to: dayText,
      ...filter,
      /** One by one as far as a week's view has room for them. */
      each: z.boolean().default(false),
    }),
    z.object({ groups: z.array(dayGroup) }),
  ),
  'planner.list': channel(
    z.object({
      year,
      ...filter,
      status: z.enum(['planned', 'done', 'skipped', 'overdue']).nullable().default(null),
      on: dayText.nullable().default(null),
      activity: z.string().nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({ total: z.number().int(), minutes: z.number().int(), rows: z.array(touchRow) }),
  ),
  'planner.shortfalls': channel(
    z.object({ year }),
    z.object({ shortfalls: z.array(shortfall), total: z.number().int() }),
  ),
  'plan.preview': channel(
    z.object({ year }),
    z.object({
      counts,
      summary,
      shortfalls: z.number().int(),
      overloads: z.number().int(),
      /** Those with most touches concerned; `householdCount` says how many there are. */
      households: z.array(householdChange),
      householdCount: z.number().int(),
      people: z.array(personChange),
      weeks: z.array(weekChange),
    }),
  ),
  /** Applies the changes of a preview, or the part that is named. */
  'plan.apply': channel(
    z.object({ year, part: part.optional() }),
    z.object({ counts, summary, shortfalls: z.array(shortfall), leftOut: z.number().int() }),
  ),
  'plan.undo': channel(z.object({ year }), z.object({ changed: z.number().int() })),
  'touch.get': channel(z.object({ id }), touchDetail),
  /** Also logs the contact with the client. */
  'touch.done': channel(
    z.object({ id, on: dayText.optional(), minutes: minutes.optional(), outcome: z.string().max(2000).optional() }),
    changedTouch,
  ),
  'touch.skip': channel(z.object({ id, reason: z.string().trim().min(1).max(500) }), changedTouch),
  'touch.move': channel(z.object({ id, to: dayText, personId: id.optional() }), changedTouch),
  'touch.pin': channel(z.object({ id, pinned: z.boolean() }), changedTouch),
  'touch.note': channel(z.object({ id, note: z.string().max(2000) }), changedTouch),
  /** Puts a touch back to an earlier state: reopening, undoing. */
  'touch.restore': channel(touchState, changedTouch),
  'touch.add': channel(
    z.object({
      clientId: id,
      activity: z.string(),
      on: dayText,
      personId: id.nullable().default(null),
      minutes: minutes.optional(),
      note: z.string().max(2000).optional(),
    }),
    z.object({ touch: touchRow }),
  ),
  /** Takes a hand-made touch away. */
  'touch.remove': channel(z.object({ id }), z.object({ id })),
};
