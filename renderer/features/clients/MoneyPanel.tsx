import { useTranslation } from 'react-i18next';
import { Bar, BarChart, Cell, LabelList, XAxis, YAxis } from 'recharts';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { DayText, Money } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import { Provenance } from '../../components/Provenance.tsx';
import classes from './panels.module.css';

/** Years drawn at most, latest last. */
const YEARS = 6;

/** Height of a year's bar with its space, and the room the figure behind the longest bar takes, in px. */
const ROW_HEIGHT = 26;
const FIGURE_WIDTH = 84;

type MoneyPanelProps = { readonly years: ClientPage['years']; readonly thisYear: number };

/** Commission received by calendar year, with premium and claims behind the switch. */
export function MoneyPanel({ years, thisYear }: MoneyPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = [...years].sort((a, b) => a.year - b.year).filter((year) => year.year <= thisYear);
  const first = known.findIndex((year) => year.commissionMinor !== 0);
  const drawn =
    first < 0
      ? []
      : known
          .slice(first)
          .slice(-YEARS)
          .filter((year) => year.year < thisYear || year.commissionMinor !== 0);
  const best = drawn.toSorted((a, b) => b.commissionMinor - a.commissionMinor)[0];
  if (best === undefined) {
    return null;
  }
  return (
    <ChartFrame
      title={t('clients.money.title', { year: best.year, amount: format.money(best.commissionMinor) })}
      table={{
        name: t('clients.money.file'),
        columns: [
          { header: t('clients.money.year') },
          { header: t('clients.money.commission'), align: 'right' },
          { header: t('clients.money.premium'), align: 'right' },
          { header: t('clients.money.claims'), align: 'right' },
        ],
        rows: drawn.map((year) => [
          year.year,
          year.commissionMinor / 100,
          year.premiumMinor / 100,
          year.claimsMinor / 100,
        ]),
        show: (value, column) =>
          column > 0 && typeof value === 'number' ? format.money(Math.round(value * 100), 2) : value,
      }}
    >
      <BarChart
        layout="vertical"
        responsive
        style={{ inlineSize: '100%', blockSize: `${drawn.length * ROW_HEIGHT}px` }}
        data={drawn}
        margin={{ top: 0, right: FIGURE_WIDTH, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[(low: number) => Math.min(0, low), 'dataMax']} />
        <YAxis
          type="category"
          dataKey="year"
          width={44}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--tb-ink3)', fontSize: 11 }}
        />
        <Bar dataKey="commissionMinor" barSize={14} radius={2} isAnimationActive={false}>
          {drawn.map((year) => (
            <Cell key={year.year} fill={year === best ? 'var(--tb-h4)' : 'var(--tb-h3)'} />
          ))}
          <LabelList
            dataKey="commissionMinor"
            position="right"
            fill="var(--tb-ink)"
            fontSize={12}
            formatter={(amount) => format.money(Number(amount), 0)}
          />
        </Bar>
      </BarChart>
    </ChartFrame>
  );
}

/** Claims of a client with what was paid and what is still held back. */
export function ClaimsPanel({ claims }: { readonly claims: ClientPage['claims'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('clients.claims.title', { count: claims.length })} body="flush">
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('clients.claims.title', { count: claims.length })}>
          <thead>
            <tr>
              <th scope="col">{t('clients.claims.number')}</th>
              <th scope="col">{t('clients.claims.lost')}</th>
              <th scope="col" data-align="right">
                {t('clients.claims.paid')}
              </th>
              <th scope="col" data-align="right">
                {t('clients.claims.reserve')}
              </th>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <tr key={claim.id}>
                <td className={classes.strong}>{claim.number}</td>
                <td>
                  <Provenance entity="claim" id={claim.id} field="lost_on" label={t('clients.claims.lost')}>
                    <DayText day={claim.lostOn} />
                  </Provenance>
                </td>
                <td data-align="right">
                  <Provenance entity="claim" id={claim.id} field="paid_minor" label={t('clients.claims.paid')}>
                    <Money amount={claim.paidMinor} />
                  </Provenance>
                </td>
                <td data-align="right">
                  <Provenance entity="claim" id={claim.id} field="reserve_minor" label={t('clients.claims.reserve')}>
                    <Money amount={claim.reserveMinor} />
                  </Provenance>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
