import type { FullPrintOrder } from '../../shared/contract/print.ts';
import { day, parseDay } from '../../shared/day.ts';
import type { DayLanguage } from '../../shared/day-text.ts';
import type { PrintDocument, PrintedTable } from '../../shared/print/document.ts';
import { letterFileName, planFileName, wholeFileName } from '../../shared/print/file-name.ts';
import { planView } from '../../shared/print/plan-view.ts';
import { Refusal, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import type { Clock } from '../clock.ts';

/** One PDF to be: its name, and its content once it is its turn, so that a thousand plans never wait in memory. */
export type Planned = { readonly file: string; gather(): Promise<PrintDocument> };

export type Gathering = { readonly book: Book; readonly clock: Clock };

/** The value, or the refusal thrown: nothing of a document can be left out. */
function must<Value>(result: Result<Value>): Value {
  if (!result.ok) {
    throw new Refusal(result.error.code, result.error.message, result.error.details);
  }
  return result.value;
}

/** The PDFs an order asks for, in order. @throws Refusal `no-plans`, `unknown-client`, `year-missing`, `no-run` */
export async function documentsOf(order: FullPrintOrder, { book, clock }: Gathering): Promise<readonly Planned[]> {
  const office = must(await book.read('print.office', {}));
  const common = {
    size: order.page,
    language: office.language,
    currency: office.currency,
    letterhead: office.letterhead,
    tierNames: office.tierNames,
  };
  const whole = wholeFileName(order.what, order.year, order.tier);
  if (order.what === 'scan') {
    return [
      {
        file: whole,
        gather: async () => ({
          ...common,
          what: 'scan',
          scan: must(await book.read('evaluation.scan', { asOf: null })),
        }),
      },
    ];
  }
  if (order.what === 'tiers') {
    return [
      {
        file: whole,
        gather: async () => {
          const { asOf, groups } = must(await book.read('print.tiers', {}));
          return {
            ...common,
            what: 'tiers',
            asOf: day(asOf),
            groups: ofTier(groups, order.tier),
          };
        },
      },
    ];
  }
  if (order.what === 'claims') {
    return lettersOf(order, { ...common, language: order.language ?? office.language }, { book, clock });
  }
  const planned = must(await book.read('print.year', { year: order.year }));
  if (planned === null) {
    throw new Refusal('year-missing', 'No year is planned yet. Plan a year first, or say which.');
  }
  const { year } = planned;
  const printedOn = (planned.plannedOn === null ? null : parseDay(planned.plannedOn)) ?? clock.today();
  const targets = must(await book.read('print.targets', { year, clients: order.clients, tier: order.tier }));
  if (targets.length === 0) {
    throw new Refusal('no-plans', `Nothing is planned for ${year} for these clients. Plan the year first.`, {
      year,
      tier: order.tier,
    });
  }
  const gather = async (some: typeof targets): Promise<PrintDocument> => {
    const frame = { year, printedOn, officeLanguage: office.language, version: order.version };
    const gathered = must(await book.read('print.gather', { year, targets: some }));
    return { ...common, what: 'plan', version: order.version, plans: gathered.map((one) => planView(one, frame)) };
  };
  return order.single
    ? [{ file: wholeFileName('plan', year, order.tier), gather: () => gather(targets) }]
    : targets.map((target) => ({
        file: planFileName(year, target.clientId, target.name),
        gather: () => gather([target]),
      }));
}

/** A table of the screen on the office's sheets, in the language it was read in. */
export async function tableDocument(
  table: PrintedTable,
  language: DayLanguage,
  { book }: Gathering,
): Promise<PrintDocument> {
  return { ...must(await book.read('print.office', {})), language, size: 'A4', what: 'table', table };
}

/** A letter to each carrier of whom commission is claimed. @throws Refusal `no-claims` */
async function lettersOf(
  order: FullPrintOrder,
  common: Pick<PrintDocument, 'size' | 'language' | 'currency' | 'letterhead' | 'tierNames'>,
  { book, clock }: Gathering,
): Promise<readonly Planned[]> {
  const { letters } = must(await book.read('reconcile.letters', { asOf: null, carrierId: order.carrier }));
  if (letters.length === 0) {
    throw new Refusal('no-claims', 'There is no commission to claim. Look under Import, Reconcile.');
  }
  const documentOf = async (some: typeof letters): Promise<PrintDocument> => ({
    ...common,
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

function ofTier<Group extends { readonly tier: string | null }>(
  groups: readonly Group[],
  tier: string | null,
): readonly Group[] {
  return tier === null ? groups : groups.filter((group) => group.tier === tier);
}
