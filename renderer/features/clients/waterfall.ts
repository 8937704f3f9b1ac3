import type { ClientEarnings } from '../../../shared/contract/clients.ts';

export type StepName = ClientEarnings['kinds'][number]['kind'] | 'cost' | 'net';

/** One bar: from one height to another, in minor units; the last one is the total. */
export type Step = {
  readonly name: StepName;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
};

/** What comes in first, from the steadiest; what goes off after. */
const ORDER: readonly StepName[] = [
  'renewal',
  'first-year',
  'advance',
  'override',
  'bonus',
  'adjustment',
  'chargeback',
  'cost',
];

/** The bars of a household's year: each kind of commission, what was given back or spent, and what is left. */
export function stepsOf({ kinds, costMinor }: Pick<ClientEarnings, 'kinds' | 'costMinor'>): readonly Step[] {
  const parts = ORDER.flatMap((name) => {
    const amount =
      name === 'cost' ? -costMinor : kinds.reduce((sum, part) => sum + (part.kind === name ? part.amountMinor : 0), 0);
    return amount === 0 ? [] : [{ name, amount }];
  });
  let height = 0;
  const steps: Step[] = parts.map(({ name, amount }) => {
    const from = height;
    height += amount;
    return { name, amount, from, to: height };
  });
  return steps.length === 0 ? [] : [...steps, { name: 'net', amount: height, from: 0, to: height }];
}
