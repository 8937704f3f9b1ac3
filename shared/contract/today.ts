import { z } from 'zod';
import { channel } from './channel.ts';
import { contactChannel } from './matrix.ts';
import { dayText, staffPerson, touchRow } from './planner.ts';

const id = z.number().int().positive();

const today = z.object({
  today: z.string(),
  /** Monday of the week shown. */
  weekOf: z.string(),
  people: z.array(staffPerson.extend({ capacityMinutes: z.number(), minutes: z.number(), doneMinutes: z.number() })),
  overdue: z.object({
    total: z.number().int(),
    minutes: z.number().int(),
    /** Days after which a touch of tier A raises the alarm, and how many households wait longer. */
    alarmDays: z.number().int(),
    alarms: z.number().int(),
    /** Tier A first, then the longest waiting. */
    rows: z.array(touchRow.extend({ daysOver: z.number().int(), lastContactOn: z.string().nullable() })),
  }),
  days: z.array(
    z.object({
      day: z.string(),
      total: z.number().int(),
      done: z.number().int(),
      minutes: z.number().int(),
      doneMinutes: z.number().int(),
      /** The first of the day; `total` says how many there are. */
      rows: z.array(touchRow),
    }),
  ),
  /** The year has a plan. */
  planned: z.boolean(),
  lastImport: z
    .object({
      statementId: id,
      fileName: z.string(),
      importedAt: z.string(),
      importedBy: z.string(),
      rows: z.number().int(),
      toDecide: z.number().int(),
      unexplainedMinor: z.number().int().nullable(),
    })
    .nullable(),
  currency: z.string(),
});
export type TodayScreen = z.output<typeof today>;

const counts = z.object({
  /** Open touches that are late, and those of today that are still open. */
  waiting: z.number().int(),
  clients: z.number().int(),
  /** Rows of standing statements that wait for a decision. */
  toDecide: z.number().int(),
});
export type NavigationCounts = z.output<typeof counts>;

export const todayContract = {
  /** What the navigation counts beside its pages. */
  'today.counts': channel(z.object({}), counts),
  'today.get': channel(z.object({ personId: id.nullable().default(null) }), today),
  /** A contact that took place; with a touch it is also ticked off. */
  'today.logContact': channel(
    z.object({
      clientId: id,
      touchId: id.nullable().default(null),
      channel: contactChannel,
      direction: z.enum(['in', 'out']),
      on: dayText.optional(),
      minutes: z.number().int().min(0).max(1440).nullable().default(null),
      personId: id.nullable().default(null),
      note: z.string().max(4000).default(''),
    }),
    z.object({ id }),
  ),
  /** Takes a logged contact back. */
  'today.unlogContact': channel(z.object({ id }), z.object({ id })),
  /** People for the log and the planner: a few by what is typed. */
  'today.findClients': channel(
    z.object({ text: z.string().max(100) }),
    z.object({ clients: z.array(z.object({ id, name: z.string(), tier: z.string().nullable() })) }),
  ),
};
