import type { Report } from './bench.ts';
import { type LabelledSet, labelledSet } from './matching/cases.ts';
import { type Counts, type Measured, measure, sum } from './matching/measure.ts';

/** The limits were chosen on the first list; what is promised is measured on the second, which nothing was chosen by. */
const SEEDS = { chosenOn: 11, heldOut: 4242 } as const;
const CLIENTS = 20_000;
/** Limits tried for settling without asking. */
const TRIED = [0.925, 0.95, 0.975] as const;
/** The smaller book whose cost is compared: the pairs must grow with the clients, not with their square. */
const SMALL = 5_000;

/** How an import would match a list of made-up clients, told with realistic errors, with a book that knows most of them. */
export async function benchMatching(): Promise<Report> {
  const choosing = labelledSet(SEEDS.chosenOn, CLIENTS);
  const tried = TRIED.map(
    (settled) => [settled, totals(choosing, measure(choosing, { plausible: 0.6, settled }))] as const,
  );
  const testing = labelledSet(SEEDS.heldOut, CLIENTS);
  const started = performance.now();
  const measured = measure(testing);
  const seconds = (performance.now() - started) / 1000;
  const held = totals(testing, measured);
  const small = measure(labelledSet(SEEDS.heldOut, SMALL)).pairs / SMALL;
  const large = measured.pairs / CLIENTS;
  return {
    figures: {
      'clients in the book, rows in the list': CLIENTS,
      ...Object.fromEntries(
        tried.map(([settled, figures]) => [`settled from ${settled} on, seed ${SEEDS.chosenOn}`, inWords(figures)]),
      ),
      [`held-out seed ${SEEDS.heldOut}`]: inWords(held),
      ...Object.fromEntries([...measured.kinds].map(([kind, counts]) => [`  ${kind}`, kindInWords(counts)])),
      'pairs compared for each row': `${small.toFixed(1)} at ${SMALL} clients, ${large.toFixed(1)} at ${CLIENTS}`,
      'milliseconds for each row': (seconds * 1000) / CLIENTS,
    },
    goals: [
      { name: 'wrong among automatic merges', value: 1 - held.precision, limit: 0.001 },
      { name: 'clients of the book not found automatically', value: 1 - held.recall, limit: 0.05 },
      { name: 'growth of pairs against growth of rows', value: large / small, limit: 2 },
    ],
  };
}

type Totals = {
  readonly precision: number;
  readonly recall: number;
  readonly review: number;
  readonly missed: number;
  readonly wrong: number;
};

function totals({ rows }: LabelledSet, { kinds }: Measured): Totals {
  const all = sum(kinds.values());
  const known = rows.filter(({ truth }) => truth !== null).length;
  return {
    precision: all.right / (all.right + all.wrong),
    recall: all.right / known,
    review: all.review / rows.length,
    missed: all.missed / known,
    wrong: all.wrong,
  };
}

function inWords({ precision, recall, review, missed, wrong }: Totals): string {
  return `precision ${percent(precision)} (${wrong} wrong), recall ${percent(recall)}, to review ${percent(review)}, missed ${percent(missed)}`;
}

function kindInWords({ rows, right, wrong, review, proposed, missed, created }: Counts): string {
  const share = (count: number) => percent(count / rows);
  return created === 0 && right + missed > 0
    ? `${rows} rows: found ${share(right)}, review ${share(review)} (${proposed} of ${review} with the right client), missed ${share(missed)}, wrong ${wrong}`
    : `${rows} rows of others: new ${share(created)}, review ${share(review)}, wrong ${wrong}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
