import type { FullPrintOrder } from '../../shared/contract/print.ts';
import { parseDay, yearOf } from '../../shared/day.ts';
import { formatDay } from '../../shared/day-text.ts';
import type { TemplateText } from '../../shared/planning/activity-texts.ts';
import type { PrintDocument } from '../../shared/print/document.ts';
import { clientFileName, wholeFileName } from '../../shared/print/file-name.ts';
import { LABEL_SHEETS, labelSheet, USUAL_LABELS } from '../../shared/print/label-sheets.ts';
import { type Letter, letterText, unknownFields } from '../../shared/print/letter-template.ts';
import { greetedTogether } from '../../shared/print/people.ts';
import { envelopeLines } from '../../shared/print/postal.ts';
import type { Recipient, Recipients } from '../../shared/print/recipient.ts';
import { Refusal } from '../../shared/result.ts';
import type { RecipientArgs } from '../book/queries/print-recipients.ts';
import { orThrow } from './or-throw.ts';
import type { OrderFrame, Planned } from './print-planned.ts';

/** A guest list without an activity named is of this one. */
const USUAL_EVENT = 'client-event';
/** A letter without a template named is this one. */
const USUAL_LETTER = 'greeting-mail';
/** Cards and presents are personal: each touch is a piece of its own. */
const PERSONAL: ReadonlySet<string> = new Set(['birthday-card', 'birthday-gift']);

/** Whom an order of post means. @throws Refusal `no-recipients`, `unknown-client`, `unknown-activity` */
export async function recipientsOf(
  order: FullPrintOrder,
  { book, clock }: Pick<OrderFrame, 'book' | 'clock'>,
  channel: RecipientArgs['channel'],
  activity = order.activity,
): Promise<Recipients & { readonly year: number }> {
  const planned = orThrow(await book.read('print.year', { year: order.year }));
  const year = planned?.year ?? yearOf(clock.today());
  const { month, clients, tier } = order;
  const eachTouch = activity !== null && PERSONAL.has(activity);
  const found = orThrow(
    await book.read('print.recipients', { year, activity, month, clients, tier, channel, eachTouch }),
  );
  if (found.to.length === 0) {
    throw new Refusal(
      'no-recipients',
      'Nobody is left to write to. Choose others, or look at who is left out and why.',
      {
        left: found.left.slice(0, 20),
      },
    );
  }
  return { ...found, year };
}

/** Addresses on a sheet of labels, from any label on. @throws Refusal `label-sheet` */
export async function labelDocument(order: FullPrintOrder, frame: OrderFrame): Promise<readonly Planned[]> {
  const { book, common } = frame;
  const sheet = labelSheet(order.sheet ?? USUAL_LABELS[common.size]);
  if (sheet === null) {
    const known = LABEL_SHEETS.map(({ code }) => code);
    throw new Refusal('label-sheet', `Sheet ${order.sheet} is not known. Choose one of ${known.join(', ')}.`, {
      known,
    });
  }
  const most = sheet.columns * sheet.rows;
  if (order.start > most) {
    throw new Refusal('label-start', `A sheet ${sheet.code} has ${most} labels. Start at one of them.`, { most });
  }
  const { to, left } = await recipientsOf(order, frame, order.activity === 'birthday-gift' ? 'gift' : 'letter');
  const { country } = orThrow(await book.read('book.office', {}));
  const labels = to.map((one) => envelopeOf(one, country, common.language));
  const gather = async (): Promise<PrintDocument> => ({
    ...common,
    size: sheet.page,
    what: 'labels',
    sheet,
    start: order.start,
    labels,
  });
  return [{ file: wholeFileName('labels', sheet.code, order.tier), gather, left }];
}

/** Who is invited, for the phone and the door. */
export async function guestDocument(order: FullPrintOrder, frame: OrderFrame): Promise<readonly Planned[]> {
  const code = order.activity ?? USUAL_EVENT;
  const { to, left, year } = await recipientsOf(order, frame, 'event', code);
  const { items } = orThrow(await frame.book.read('catalogue.get', {}));
  const guests = to.toSorted((a, b) => (a.plannedOn ?? '').localeCompare(b.plannedOn ?? ''));
  const gather = async (): Promise<PrintDocument> => ({
    ...frame.common,
    what: 'invitations',
    activity: code,
    name: items.find((one) => one.code === code)?.name ?? null,
    guests,
    left,
  });
  return [{ file: wholeFileName('invitations', `${year}-${code}`, order.tier), gather, left }];
}

/** One letter for many, each in its reader's language. @throws Refusal `template-field`, `no-template` */
export async function letterDocuments(order: FullPrintOrder, frame: OrderFrame): Promise<readonly Planned[]> {
  const { book, clock, common } = frame;
  const code = order.template ?? order.activity ?? USUAL_LETTER;
  const { to, left, year } = await recipientsOf(order, frame, 'letter');
  const { country } = orThrow(await book.read('book.office', {}));
  const { texts } = orThrow(await book.read('catalogue.texts', { code }));
  const printedOn = clock.today();
  const letterOf = (recipient: Recipient): Letter => {
    const { language } = recipient;
    const on = recipient.plannedOn === null ? null : parseDay(recipient.plannedOn);
    const fields = {
      client: greetedTogether(recipient.greeted, language),
      advisor: recipient.advisor ?? common.letterhead.office,
      office: common.letterhead.office,
      date: formatDay(on ?? printedOn, language, 'long'),
    };
    const text = checked(texts[language], code);
    const envelope = envelopeOf(recipient, country, common.language);
    const to = greetedTogether(recipient.names, language);
    return { clientId: recipient.clientId, language, to, envelope, ...letterText(text, fields) };
  };
  const documentOf = async (some: readonly Recipient[]): Promise<PrintDocument> => ({
    ...common,
    what: 'letters',
    printedOn,
    letters: some.map(letterOf),
  });
  const month = order.month === null ? '' : `-${String(order.month).padStart(2, '0')}`;
  return order.single
    ? [{ file: wholeFileName('letters', `${year}${month}-${code}`, order.tier), gather: () => documentOf(to), left }]
    : to.map((one, index) => ({
        file: clientFileName(`letter-${code}`, index + 1, one.names[0] ?? ''),
        gather: () => documentOf([one]),
        left: index === 0 ? left : [],
      }));
}

/** A text that can be posted: there are words, and nothing in them that nobody fills in. */
function checked(text: TemplateText, code: string): TemplateText {
  if (text.body.trim() === '') {
    throw new Refusal('no-template', `“${code}” has no words yet. Write them under Matrix, Catalogue.`, { code });
  }
  const unknown = unknownFields(text);
  if (unknown.length > 0) {
    const named = unknown.map((field) => `{${field}}`).join(', ');
    throw new Refusal('template-field', `The letter names ${named}, which nothing fills in. Correct it under Matrix.`, {
      unknown,
    });
  }
  return text;
}

function envelopeOf(recipient: Recipient, country: string, language: Recipient['language']): readonly string[] {
  return recipient.address === null
    ? recipient.names
    : envelopeLines(recipient.names, recipient.address, { country, language });
}
