import { useTranslation } from 'react-i18next';
import { Bar, BarChart, Cell, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { ClientEarnings } from '../../../shared/contract/clients.ts';
import { useQuery } from '../../api.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { CLIENT_TABLES } from './client-tables.ts';
import classes from './panels.module.css';
import { type Step, type StepName, stepsOf } from './waterfall.ts';

const HEIGHT = 190;
const NAMES = {
  renewal: 'renewal',
  'first-year': 'firstYear',
  advance: 'advance',
  override: 'override',
  bonus: 'bonus',
  adjustment: 'adjustment',
  chargeback: 'chargeback',
  cost: 'cost',
  net: 'net',
} as const satisfies Record<StepName, string>;

/** Profit and loss of a household's twelve months as a waterfall. Partial: the office's hours carry no price yet. */
export function EarningsPanel({ id }: { readonly id: number }) {
  const earnings = useQuery(
    'clients.earnings',
    { id },
    { tables: [...CLIENT_TABLES, 'touch', 'segment_run'], keep: true },
  );
  if (earnings.isError) {
    return <ErrorState error={earnings.error} onRetry={() => void earnings.refetch()} />;
  }
  return earnings.data === undefined ? <LoadingState /> : <Waterfall earnings={earnings.data} />;
}

function Waterfall({ earnings }: { readonly earnings: ClientEarnings }) {
  const { t } = useTranslation();
  const format = useFormat();
  const steps = stepsOf(earnings);
  const net = steps.at(-1);
  if (net === undefined) {
    return null;
  }
  const nameOf = (name: StepName) => t(`clients.earnings.${NAMES[name]}`);
  return (
    <ChartFrame
      title={t('clients.earnings.title', { amount: format.money(net.amount, 0) })}
      aside={<Hint tone="warn">{t('clients.earnings.partial')}</Hint>}
      table={{
        name: t('clients.earnings.file'),
        columns: [{ header: t('clients.earnings.part') }, { header: t('clients.trace.amount'), align: 'right' }],
        rows: steps.map((step) => [nameOf(step.name), step.amount / 100]),
        show: (value) => (typeof value === 'number' ? format.money(Math.round(value * 100), 2) : value),
      }}
    >
      <BarChart
        responsive
        style={{ inlineSize: '100%', blockSize: `${HEIGHT}px` }}
        data={steps.map((step) => ({ ...step, label: nameOf(step.name), span: [step.from, step.to] }))}
        margin={{ top: 22, right: 12, bottom: 4, left: 12 }}
        barCategoryGap="22%"
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="label"
          axisLine={false}
          tickLine={false}
          interval={0}
          height={34}
          tick={{ fill: 'var(--tb-ink3)', fontSize: 11, width: 64 }}
        />
        <YAxis hide domain={[(low: number) => Math.min(0, low), 'dataMax']} />
        <ReferenceLine y={0} stroke="var(--tb-line2)" />
        <Bar dataKey="span" radius={2} isAnimationActive={false}>
          {steps.map((step) => (
            <Cell key={step.name} fill={fillOf(step)} />
          ))}
          <LabelList
            dataKey="amount"
            position="top"
            fill="var(--tb-ink)"
            fontSize={12}
            formatter={(amount) => format.amount(Number(amount), 0)}
          />
        </Bar>
      </BarChart>
      <p className={classes.chartNote}>
        {t('clients.earnings.until', { day: format.day(earnings.asOf) })}{' '}
        {earnings.premiumMinor > 0 &&
          `${t('clients.earnings.premium', { premium: format.money(earnings.premiumMinor, 0) })} `}
        {earnings.minutes > 0 && t('clients.earnings.minutes', { duration: format.duration(earnings.minutes) })}
      </p>
    </ChartFrame>
  );
}

function fillOf({ name, amount }: Step): string {
  return name === 'net' ? 'var(--tb-tier-a)' : amount < 0 ? 'var(--tb-hx)' : 'var(--tb-h4)';
}
