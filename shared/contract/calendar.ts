import { z } from 'zod';
import { fileToken } from './book.ts';
import { channel } from './channel.ts';

const id = z.number().int().positive();

/** When a calendar program speaks up: never, at nine that day, or at nine the day before. */
export const reminder = z.enum(['none', 'same-day', 'day-before']);
export type Reminder = z.output<typeof reminder>;

export const calendarContract = {
  /**
   * Writes iCalendar files (RFC 5545) into a folder, one for each person or client. A later file of the same owner and year
   * updates and cancels what an earlier one brought. Refused with `no-plans` when nobody asked for has a touch that year.
   */
  'calendar.save': channel(
    z.object({
      year: z.number().int().min(1900).max(2999),
      of: z.enum(['people', 'clients']).default('people'),
      /** Whose; null: everybody in the office, and what it does together. Clients are always named. */
      ids: z.array(id).max(10_000).nullable().default(null),
      reminder: reminder.default('none'),
      /** False: clients by number, without telephone and address. */
      names: z.boolean().default(true),
      folder: fileToken,
    }),
    z.object({
      files: z.array(
        z.object({
          file: z.string(),
          /** Entries that stand, and those the file takes back. */
          events: z.number().int(),
          cancelled: z.number().int(),
        }),
      ),
    }),
  ),
};
