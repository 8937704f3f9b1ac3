import { useTranslation } from 'react-i18next';
import { Bar, BarChart, Cell, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import { COST_LINES, type CostLine, type Profit } from '../../shared/evaluation/profit.ts';
import { useFormat } from './format.ts';
import { EmptyState } from './Notices.tsx';

const HEIGHT = 210;

export type ProfitStep = {
  readonly name: 'return' | CostLine | 'net';
  /** Null: not costed. */
  readonly amount: number | null;
  readonly from: number;
  readonly to: number;
};

/** The bars of a waterfall: product return, what goes off it, what is left; in minor units. */
export function profitSteps({ returnMinor, costs, netMinor }: Profit): readonly ProfitStep[] {
  let height = returnMinor;
  const lines = COST_LINES.map((name): ProfitStep => {
    const cost = costs[name];
    const from = height;
    height -= cost ?? 0;
    return { name, amount: cost === null ? null : 0 - cost, from, to: height };
  });
  return [
    { name: 'return', amount: returnMinor, from: 0, to: returnMinor },
    ...lines,
    { name: 'net', amount: netMinor, from: 0, to: netMinor },
  ];
}

/** A profit and loss as a waterfall. */
export function ProfitBars({ profit }: { readonly profit: Profit }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (profit.returnMinor === 0 && profit.netMinor === 0) {
    return <EmptyState text={t('common.profit.none')} />;
  }
  return (
    <BarChart
      responsive
      style={{ inlineSize: '100%', blockSize: `${HEIGHT}px` }}
      data={profitSteps(profit).map((step) => ({
        ...step,
        label: t(
          step.name === 'return' || step.name === 'referral' || step.name === 'service'
            ? `common.profit.bars.${step.name}`
            : `common.profit.${step.name}`,
        ),
        span: [step.from, step.to],
        said: step.amount === null ? t('common.notAvailable') : format.amount(step.amount, 0),
      }))}
      margin={{ top: 22, right: 4, bottom: 4, left: 4 }}
      barCategoryGap="16%"
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="label"
        axisLine={false}
        tickLine={false}
        interval={0}
        height={36}
        tick={{ fill: 'var(--tb-ink3)', fontSize: 10.5, width: 58 }}
      />
      <YAxis hide domain={[(low: number) => Math.min(0, low), 'dataMax']} />
      <ReferenceLine y={0} stroke="var(--tb-line2)" />
      <Bar dataKey="span" radius={2} minPointSize={1} isAnimationActive={false}>
        {profitSteps(profit).map((step) => (
          <Cell key={step.name} fill={fillOf(step)} />
        ))}
        <LabelList dataKey="said" position="top" fill="var(--tb-ink)" fontSize={12} />
      </Bar>
    </BarChart>
  );
}

function fillOf({ name, amount }: ProfitStep): string {
  if (name === 'net') {
    return 'var(--tb-tier-a)';
  }
  return name === 'return' || (amount ?? 0) > 0 ? 'var(--tb-h4)' : 'var(--tb-hx)';
}
