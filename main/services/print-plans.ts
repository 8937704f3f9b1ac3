import type { FullPrintOrder } from '../../shared/contract/print.ts';
import { type Day, day, daysBetween, monthOf, parseDay, yearOf } from '../../shared/day.ts';
import type { PlanEdition, PlanView, PrintDocument } from '../../shared/print/document.ts';
import { planFileName, wholeFileName } from '../../shared/print/file-name.ts';
import { planView } from '../../shared/print/plan-view.ts';
import { Refusal } from '../../shared/result.ts';
import { orThrow } from './or-throw.ts';
import type { OrderFrame, Planned } from './print-planned.ts';

/** From this month on one writes what was done this year, before it last year's. */
const YEAR_END_FROM = 11;

/** Plans read in one go: between two, somebody hears how far it is, and may stop it. */
const AT_ONCE = 100;

/** A household's year ahead or behind, one after another. @throws Refusal `no-plans`, `unknown-client`, `year-missing` */
export async function planDocuments(
  edition: PlanEdition,
  order: FullPrintOrder,
  frame: OrderFrame,
): Promise<readonly Planned[]> {
  const { book, common } = frame;
  const behind = edition === 'year-end';
  const { year, printedOn } = behind ? yearBehind(order, frame) : await yearAhead(order, frame);
  const targets = orThrow(
    await book.read('print.targets', { year, clients: order.clients, tier: order.tier, done: behind }),
  );
  if (targets.length === 0) {
    const details = { year, tier: order.tier };
    throw behind
      ? new Refusal('nothing-done', `Nothing is ticked off in ${year} for these clients. Choose another year.`, details)
      : new Refusal('no-plans', `Nothing is planned for ${year} for these clients. Plan the year first.`, details);
  }
  // What was done, and the household's own plan, are made for the client alone.
  const version = edition === 'plan' ? order.version : 'client';
  const view = { edition, year, printedOn, officeLanguage: common.language, version } as const;
  const gather = async (some: typeof targets, told?: (share: number) => void): Promise<PrintDocument> => {
    const plans: PlanView[] = [];
    for (let from = 0; from < some.length; from += AT_ONCE) {
      told?.(from / some.length);
      const gathered = orThrow(await book.read('print.gather', { year, targets: some.slice(from, from + AT_ONCE) }));
      plans.push(...gathered.map((one) => planView(one, view)));
    }
    return { ...common, what: edition, version, plans };
  };
  return order.single
    ? [{ file: wholeFileName(edition, year, order.tier), gather: (told) => gather(targets, told) }]
    : targets.map((target) => ({
        file: planFileName(edition, year, target.clientId, target.name),
        gather: () => gather([target]),
      }));
}

type DatedYear = { readonly year: number; readonly printedOn: Day };

async function yearAhead(order: FullPrintOrder, { book, clock }: OrderFrame): Promise<DatedYear> {
  const planned = orThrow(await book.read('print.year', { year: order.year }));
  if (planned === null) {
    throw new Refusal('year-missing', 'No year is planned yet. Plan a year first, or say which.');
  }
  const on = planned.plannedOn === null ? null : parseDay(planned.plannedOn);
  return { year: planned.year, printedOn: on ?? clock.today() };
}

/** Dated the year's last day once it is over, so that the same book prints the same text on any later day. */
function yearBehind(order: FullPrintOrder, { clock }: OrderFrame): DatedYear {
  const today = clock.today();
  const year = order.year ?? (monthOf(today) >= YEAR_END_FROM ? yearOf(today) : yearOf(today) - 1);
  const last = day(`${year}-12-31`);
  return { year, printedOn: daysBetween(today, last) > 0 ? today : last };
}
