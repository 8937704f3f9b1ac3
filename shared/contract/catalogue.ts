import { z } from 'zod';
import { language } from './book.ts';
import { channel } from './channel.ts';
import { activity, activityCode } from './matrix.ts';

const item = activity.extend({
  archived: z.boolean(),
  /** Touches of all years, done or not: what putting it away keeps. */
  touches: z.number().int(),
});
export type CatalogueItem = z.output<typeof item>;

/** `{client}`, `{advisor}`, `{date}` and `{office}` in it are filled in when it is used. */
const text = z.object({ subject: z.string().max(200), body: z.string().max(8000) });
export type ActivityText = z.output<typeof text>;
const texts = z.record(language, text);

export const catalogueContract = {
  /** Everything the office does for clients, what was put away too. */
  'catalogue.get': channel(z.object({}), z.object({ items: z.array(item), currency: z.string() })),
  /** Adds an activity of the office's own (no code) or changes one; a built-in one without a name keeps that of its code. */
  'catalogue.save': channel(
    activity.extend({ code: activityCode.optional(), name: z.string().trim().min(1).max(80).nullable() }),
    z.object({ code: activityCode }),
  ),
  /** Puts an activity away or takes it back; touches, cells and texts stay. */
  'catalogue.archive': channel(
    z.object({ code: activityCode, archived: z.boolean() }),
    z.object({ code: activityCode }),
  ),
  /** What it says in each language: the office's words, else those Tierbook brings along, else nothing. */
  'catalogue.texts': channel(z.object({ code: activityCode }), z.object({ texts, own: z.array(language) })),
  /** The office's words of one language; null goes back to those Tierbook brings along. */
  'catalogue.saveText': channel(
    z.object({ code: activityCode, language, text: text.nullable() }),
    z.object({ code: activityCode }),
  ),
};
