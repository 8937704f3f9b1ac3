import type { FullPrintOrder } from '../../shared/contract/print.ts';
import { day } from '../../shared/day.ts';
import type { DayLanguage } from '../../shared/day-text.ts';
import type { PrintDocument, PrintedTable } from '../../shared/print/document.ts';
import { letterFileName, wholeFileName } from '../../shared/print/file-name.ts';
import { isWallSize } from '../../shared/print/kinds.ts';
import { Refusal } from '../../shared/result.ts';
import { orThrow } from './or-throw.ts';
import { deskDocuments } from './print-desk.ts';
import { guestDocument, labelDocument, letterDocuments } from './print-mail.ts';
import type { Gathering, OrderFrame, Planned } from './print-planned.ts';
import { planDocuments } from './print-plans.ts';
import { wallDocument } from './print-wall.ts';

/**
 * The PDFs an order asks for, in order.
 * @throws Refusal `no-plans`, `unknown-client`, `year-missing`, `no-run`, `no-claims`, `sheet-size`, `unknown-person`, `no-desk`
 */
export async function documentsOf(order: FullPrintOrder, gathering: Gathering): Promise<readonly Planned[]> {
  if (order.what === 'wall') {
    return wallDocument(order, gathering);
  }
  const frame = await frameOf(order, gathering);
  switch (order.what) {
    case 'plan':
    case 'household':
    case 'year-end':
      return planDocuments(order.what, order, frame);
    case 'desk':
      return deskDocuments(order, frame);
    case 'labels':
      return labelDocument(order, frame);
    case 'invitations':
      return guestDocument(order, frame);
    case 'letters':
      return letterDocuments(order, frame);
    case 'scan':
      return scanDocument(frame);
    case 'tiers':
      return tierDocument(order, frame);
    case 'claims':
      return lettersOf(order, frame);
  }
}

/** What all documents of an order share. */
async function frameOf(order: FullPrintOrder, { book, clock }: Gathering): Promise<OrderFrame> {
  const page = order.page ?? 'A4';
  if (isWallSize(page)) {
    throw new Refusal('sheet-size', `${page} is a sheet for the wall calendar. Choose A4 or Letter.`, { page });
  }
  const { language, currency, letterhead, tierNames } = orThrow(await book.read('print.office', {}));
  return { book, clock, common: { size: page, language, currency, letterhead, tierNames } };
}

function scanDocument({ book, common }: OrderFrame): readonly Planned[] {
  return [
    {
      file: wholeFileName('scan', null, null),
      gather: async () => ({
        ...common,
        what: 'scan',
        scan: orThrow(await book.read('evaluation.scan', { asOf: null })),
      }),
    },
  ];
}

function tierDocument(order: FullPrintOrder, { book, common }: OrderFrame): readonly Planned[] {
  return [
    {
      file: wholeFileName('tiers', null, null),
      gather: async () => {
        const { asOf, groups } = orThrow(await book.read('print.tiers', {}));
        const chosen = order.tier === null ? groups : groups.filter((group) => group.tier === order.tier);
        return { ...common, what: 'tiers', asOf: day(asOf), groups: chosen };
      },
    },
  ];
}

/** A letter to each carrier of whom commission is claimed. @throws Refusal `no-claims` */
async function lettersOf(order: FullPrintOrder, { book, clock, common }: OrderFrame): Promise<readonly Planned[]> {
  const { letters } = orThrow(await book.read('reconcile.letters', { asOf: null, carrierId: order.carrier }));
  if (letters.length === 0) {
    throw new Refusal('no-claims', 'There is no commission to claim. Look under Import, Reconcile.');
  }
  const documentOf = async (some: typeof letters): Promise<PrintDocument> => ({
    ...common,
    language: order.language ?? common.language,
    what: 'claims',
    printedOn: clock.today(),
    letters: some,
  });
  return order.single
    ? [{ file: wholeFileName('claims', null, null), gather: () => documentOf(letters) }]
    : letters.map((letter, index) => ({
        file: letterFileName(index + 1, letter.carrier ?? ''),
        gather: () => documentOf([letter]),
      }));
}

/** A table of the screen on the office's sheets, in the language it was read in. */
export async function tableDocument(
  table: PrintedTable,
  language: DayLanguage,
  { book }: Gathering,
): Promise<PrintDocument> {
  return { ...orThrow(await book.read('print.office', {})), language, size: 'A4', what: 'table', table };
}
