import { type Minor, minor } from '../money.ts';
import { FINDING_CLASSES, type Finding, type FindingClass } from './classes.ts';

export type Sum = {
  readonly count: number;
  readonly expectedMinor: Minor;
  readonly receivedMinor: Minor;
  /** Received − expected. */
  readonly differenceMinor: Minor;
};

export type Totals = Sum & { readonly byClass: Readonly<Record<FindingClass, Sum>> };

type Amounts = Pick<Finding, 'class' | 'expectedMinor' | 'receivedMinor'>;

const NOTHING: Sum = { count: 0, expectedMinor: 0, receivedMinor: 0, differenceMinor: 0 };

/** Sums findings, in all and by class; the classes add up to the whole. */
export function totalsOf(findings: Iterable<Amounts>): Totals {
  const byClass = Object.fromEntries(FINDING_CLASSES.map((name) => [name, NOTHING])) as Record<FindingClass, Sum>;
  let whole = NOTHING;
  for (const finding of findings) {
    byClass[finding.class] = added(byClass[finding.class], finding);
    whole = added(whole, finding);
  }
  return { ...whole, byClass };
}

function added(sum: Sum, { expectedMinor, receivedMinor }: Amounts): Sum {
  return {
    count: sum.count + 1,
    expectedMinor: minor(sum.expectedMinor + expectedMinor),
    receivedMinor: minor(sum.receivedMinor + receivedMinor),
    differenceMinor: minor(sum.differenceMinor + receivedMinor - expectedMinor),
  };
}
