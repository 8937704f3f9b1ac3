import type { FullPrintOrder } from '../../shared/contract/print.ts';
import { addDays, type Day, day, weekday } from '../../shared/day.ts';
import type { PrintDocument } from '../../shared/print/document.ts';
import { deskFileName, wholeFileName } from '../../shared/print/file-name.ts';
import { Refusal } from '../../shared/result.ts';
import { orThrow } from './or-throw.ts';
import type { OrderFrame, Planned } from './print-planned.ts';

/** The week of one person, or of everybody, for the desk. @throws Refusal `unknown-person`, `no-desk` */
export async function deskDocuments(
  order: FullPrintOrder,
  { book, clock, common }: OrderFrame,
): Promise<readonly Planned[]> {
  const weekOf = mondayOf(order.week === null ? clock.today() : day(order.week));
  const sheets = orThrow(await book.read('print.desk', { weekOf, personId: order.person }));
  if (sheets.length === 0) {
    throw new Refusal('no-desk', `Nobody has an open touch in the week of ${weekOf}. Choose another week.`, { weekOf });
  }
  const documentOf = async (some: typeof sheets): Promise<PrintDocument> => ({ ...common, what: 'desk', sheets: some });

  return order.single && sheets.length > 1
    ? [{ file: wholeFileName('desk', weekOf, null), gather: () => documentOf(sheets) }]
    : sheets.map((sheet) => ({
        file: deskFileName(weekOf, sheet.person?.id ?? 0, sheet.person?.name ?? ''),
        gather: () => documentOf([sheet]),
      }));
}

function mondayOf(date: Day): Day {
  return addDays(date, 1 - weekday(date));
}
