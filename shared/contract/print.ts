import { z } from 'zod';
import type { PrintDocument } from '../print/document.ts';
import { PAGES, PRINT_WHATS } from '../print/kinds.ts';
import { LEFT_OUT } from '../print/recipient.ts';
import { fileToken } from './book.ts';
import { channel } from './channel.ts';
import { dayText } from './planner.ts';

const printLanguage = z.enum(['en', 'zh-CN', 'nl']);

/** What to print, for whom, on which sheets. */
const order = z.object({
  what: z.enum(PRINT_WHATS),
  /** Of plans: null is the latest that is planned. Of the year behind: null is the last one that is over, or about to be. */
  year: z.number().int().min(1900).max(2999).nullable().default(null),
  /** Null: A4, and A3 for the wall. A sheet that the piece is not made for is refused with `sheet-size`. */
  page: z.enum(PAGES).nullable().default(null),
  version: z.enum(['client', 'internal']).default('client'),
  /** Plans of these clients; null: by tier. */
  clients: z.array(z.number().int()).nullable().default(null),
  /** Plans of the households of this tier; null: of all that have touches. */
  tier: z.string().nullable().default(null),
  /** Of desk sheets and the wall: whose; null: everybody's. */
  person: z.number().int().nullable().default(null),
  /** Of desk sheets: a day of the week; null: this week. */
  week: dayText.nullable().default(null),
  /** Of post and guest lists: those with an open touch of this activity; null: whoever clients and tier say. */
  activity: z.string().max(100).nullable().default(null),
  /** Of the activity's touches: those of one month. */
  month: z.number().int().min(1).max(12).nullable().default(null),
  /** Of labels: the sheet's number; null: L7160, on Letter 5160. */
  sheet: z.string().max(20).nullable().default(null),
  /** Of labels: the first one to print on. */
  start: z.number().int().min(1).max(200).default(1),
  /** Of letters: the activity whose text it is; null: the one it is for. */
  template: z.string().max(100).nullable().default(null),
  /** Letters to this carrier; null: to every carrier of whom something is claimed. */
  carrier: z.number().int().nullable().default(null),
  /** Of letters; null: the office's own. */
  language: printLanguage.nullable().default(null),
  /** All plans in one file instead of one file each. */
  single: z.boolean().default(true),
});
export type PrintOrder = z.input<typeof order>;
export type FullPrintOrder = z.output<typeof order>;

const leftOut = z.object({ clientId: z.number().int(), name: z.string(), reason: z.enum(LEFT_OUT) });

const printed = z.object({
  files: z.array(z.object({ file: z.string(), pages: z.number().int() })),
  /** Of post and guest lists: who is left out, and why. */
  left: z.array(leftOut).optional(),
});
export type Printed = z.output<typeof printed>;

/** Made and read by the program itself; its shape is shared/print/document.ts. */
const printDocument = z.custom<PrintDocument>((value) => typeof value === 'object' && value !== null);

const text = z.string().max(500);
const printedTable = z.object({
  title: text,
  note: text,
  columns: z.array(text).min(1).max(200),
  rows: z.array(z.array(text).max(200)).max(20_000),
  /** Shown as a picture, so that nothing in it runs or is fetched. */
  drawing: z.string().startsWith('<svg').max(5_000_000).nullable(),
  /** Sentences: they run on over several lines. */
  prose: z.boolean(),
});

export const printContract = {
  /** Prints into a folder chosen in a dialog. Runs as a job. */
  'print.save': channel(order.extend({ folder: fileToken }), printed),
  /** Shows the system's print dialog for everything in one document. */
  'print.paper': channel(order, z.object({})),
  /** A table of a screen, with its chart, by the system's print dialog. */
  'print.table': channel(z.object({ table: printedTable, language: printLanguage }), z.object({})),
  /** What the first sheets would show; at most `limit` plans of `of`. */
  'print.preview': channel(
    order.extend({ limit: z.number().int().min(1).max(20).default(3) }),
    z.object({ document: printDocument, plans: z.number().int(), left: z.array(leftOut) }),
  ),
  /** Years that have plans, tiers of the latest run, and how many households each choice prints. */
  'print.choices': channel(
    z.object({}),
    z.object({
      years: z.array(z.object({ year: z.number().int(), households: z.number().int() })),
      tiers: z.array(z.object({ tier: z.string(), households: z.number().int() })),
      /** For whose touches letters, labels and guest lists can be. */
      activities: z.array(z.object({ code: z.string(), name: z.string().nullable(), channel: z.string() })),
      people: z.array(z.object({ id: z.number().int(), name: z.string() })),
      carriers: z.array(z.object({ id: z.number().int(), name: z.string() })),
    }),
  ),
  /** Addresses for a mail program, as CSV into a folder: who may be mailed and has an e-mail address. */
  'print.mailList': channel(
    order.extend({ folder: fileToken }),
    z.object({ files: z.array(z.object({ file: z.string(), rows: z.number().int() })), left: z.array(leftOut) }),
  ),
  /** For the print page: the next document of a job; null when there is none left. Waits while one is being printed. */
  'print.next': channel(z.object({ job: z.string() }), z.object({ document: printDocument.nullable() })),
  /** For the print page: every sheet stands and every glyph is loaded. */
  'print.ready': channel(z.object({ job: z.string() }), z.object({})),
};
