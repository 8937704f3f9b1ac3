import { z } from 'zod';
import { parseDay } from '../day.ts';
import { language } from './book.ts';
import { channel } from './channel.ts';

const id = z.number().int().positive();
const dayText = z.string().refine((text) => parseDay(text) !== null, 'not a date, YYYY-MM-DD');
const short = z.string().trim().max(300);

const office = z.object({
  name: z.string().trim().min(1).max(200),
  tagline: short,
  country: z.string().regex(/^[A-Z]{2}$/),
  region: z.string().max(20).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  language,
  street: short,
  postcode: short,
  city: short,
  phone: short,
  email: short,
  website: short,
  letterheadColor: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
  footer: z.string().trim().max(1000),
  incomingReserveMinutes: z.number().int().min(0).max(10_000_000),
  eventPreparationMinutes: z.number().int().min(0).max(1_000_000),
  /** Months of the tax season; null: as is usual in the country. */
  taxSeasonFrom: z.number().int().min(1).max(12).nullable(),
  taxSeasonTo: z.number().int().min(1).max(12).nullable(),
  /** Days after which an open touch of tier A raises the alarm. */
  alarmDays: z.number().int().min(0).max(365),
});
export type Office = z.output<typeof office>;

const leave = z.object({ id, fromDay: z.string(), toDay: z.string(), note: z.string() });

const personFields = z.object({
  name: z.string().trim().min(1).max(200),
  initials: z.string().trim().min(1).max(4),
  role: z.enum(['owner', 'advisor', 'service', 'bookkeeper']),
  /** As carriers' statements name the person. */
  code: z.string().trim().max(60).nullable(),
  phone: short,
  email: short,
  weeklyMinutes: z.number().int().min(0).max(10_080),
  weeksOff: z.number().min(0).max(52),
  clientSharePercent: z.number().int().min(0).max(100),
});
const person = personFields.extend({ id, archived: z.boolean(), leave: z.array(leave), clients: z.number().int() });
export type Person = z.output<typeof person>;

const lineRow = z.object({ id, code: z.string(), name: z.string(), archived: z.boolean(), policies: z.number().int() });
export type LineRow = z.output<typeof lineRow>;

export const settingsContract = {
  'settings.office': channel(z.object({}), office),
  /** Country and currency are what imports assume; a currency can change only while the book holds no money. */
  'settings.updateOffice': channel(z.object({ patch: office.partial() }), office),
  /** Parts of a country that have public holidays of their own, in its own words. */
  'settings.regions': channel(
    z.object({ country: z.string().regex(/^[A-Z]{2}$/) }),
    z.object({ regions: z.array(z.object({ code: z.string(), name: z.string() })) }),
  ),
  /** A data URL of the letterhead's picture (PNG, JPEG or SVG), or null. */
  'settings.logo': channel(z.object({}), z.object({ dataUrl: z.string().nullable() })),
  'settings.setLogo': channel(z.object({ token: z.string().nullable() }), z.object({ dataUrl: z.string().nullable() })),
  'settings.people': channel(z.object({}), z.array(person)),
  'settings.addPerson': channel(personFields, z.object({ id })),
  'settings.updatePerson': channel(
    z.object({ id, patch: personFields.partial().extend({ archived: z.boolean().optional() }) }),
    z.object({}),
  ),
  'settings.addLeave': channel(
    z
      .object({ personId: id, fromDay: dayText, toDay: dayText, note: z.string().trim().max(200).default('') })
      .refine(({ fromDay, toDay }) => fromDay <= toDay, 'the last day is before the first'),
    z.object({ id }),
  ),
  'settings.removeLeave': channel(z.object({ id }), z.object({})),
  'settings.lines': channel(z.object({}), z.array(lineRow)),
  'settings.addLine': channel(z.object({ name: z.string().trim().min(1).max(100) }), z.object({ id })),
  'settings.updateLine': channel(
    z.object({ id, name: z.string().trim().min(1).max(100).optional(), archived: z.boolean().optional() }),
    z.object({}),
  ),
};
