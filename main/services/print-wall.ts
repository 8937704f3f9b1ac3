import type { FullPrintOrder } from '../../shared/contract/print.ts';
import { parseDay } from '../../shared/day.ts';
import type { PrintDocument } from '../../shared/print/document.ts';
import { wholeFileName } from '../../shared/print/file-name.ts';
import { isWallSize, type WallSize } from '../../shared/print/kinds.ts';
import { Refusal } from '../../shared/result.ts';
import { officeHolidays } from './holidays.ts';
import { orThrow } from './or-throw.ts';
import type { Gathering, Planned } from './print-planned.ts';

/** Lines of a day that a sheet has room for; one of them counts what the others do not name. */
const LINES: Readonly<Record<WallSize, number>> = { A3: 2, A2: 4, Tabloid: 2 };

/** The year on one large sheet. @throws Refusal `year-missing`, `unknown-person`, `sheet-size` */
export async function wallDocument(order: FullPrintOrder, { book, clock }: Gathering): Promise<readonly Planned[]> {
  const page = order.page ?? 'A3';
  if (!isWallSize(page)) {
    throw new Refusal('sheet-size', `A year does not fit on ${page}. Choose A3, A2 or Tabloid.`, { page });
  }
  const planned = orThrow(await book.read('print.year', { year: order.year }));
  if (planned === null) {
    throw new Refusal('year-missing', 'No year is planned yet. Plan a year first, or say which.');
  }
  const { year, plannedOn } = planned;
  const gather = async (): Promise<PrintDocument> => {
    const wall = orThrow(await book.read('print.wall', { year, personId: order.person, named: LINES[page] }));
    const printedOn = (plannedOn === null ? null : parseDay(plannedOn)) ?? clock.today();
    const { letterhead, language, currency, tierNames } = orThrow(await book.read('print.office', {}));
    const holidays = await officeHolidays(book, year, language);
    const common = { letterhead, language, currency, tierNames, size: page };
    return { ...common, what: 'wall', wall: { ...wall, year, holidays, printedOn } };
  };
  const of = order.person === null ? year : `${year}-person-${order.person}`;
  return [{ file: wholeFileName('wall', of, null), gather }];
}
