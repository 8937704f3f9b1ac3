import { useTranslation } from 'react-i18next';
import { type ResponseOf, useQuery } from '../../api.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { Money, NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { isClientState, StateGlyph } from '../../components/StateGlyph.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { linkTo } from '../../navigation.ts';
import own from './potential.module.css';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';

const ROWS = 100;
/** Half of the scale: from here potential is high unless the office draws the line elsewhere. */
const HALF = 5;
/** Height of the tallest bar, leaving room for its figure. */
const BAR_PERCENT = 84;

/** How potential is spread over the book, and who below the highest tier is most like the ideal client. */
export function Lookalikes() {
  const found = useQuery(
    'segments.lookalikes',
    { offset: 0, limit: ROWS },
    { tables: [...TABLES, 'segment_setting'], keep: true },
  );
  if (found.error !== null) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  return found.data === undefined ? (
    <LoadingState />
  ) : (
    <>
      <Spread data={found.data} />
      <List data={found.data} />
    </>
  );
}

type Data = { readonly data: ResponseOf<'segments.lookalikes'> };

function Spread({ data }: Data) {
  const { t } = useTranslation();
  const format = useFormat();
  const { classes: counts, unknown } = data;
  const most = Math.max(1, ...counts);
  const high = counts.slice(HALF).reduce((sum, count) => sum + count, 0);
  const name = (place: number) => `${10 * place}–${place === counts.length - 1 ? 100 : 10 * place + 9}`;
  return (
    <ChartFrame
      title={t('potential.spread.finding', { count: high })}
      {...(unknown > 0 ? { aside: t('potential.spread.unknown', { count: unknown }) } : {})}
      table={{
        name: 'potential',
        columns: [{ header: t('potential.spread.points') }, { header: t('segments.tiers.households'), align: 'right' }],
        rows: counts.map((count, place) => [name(place), count]),
        show: (value) => (typeof value === 'number' ? format.number(value) : value),
      }}
    >
      <ol className={own.columns} aria-label={t('potential.spread.points')}>
        {counts.map((count, place) => (
          <li key={name(place)}>
            <div>
              {format.number(count)}
              <i data-high={place >= HALF || undefined} style={{ blockSize: `${(BAR_PERCENT * count) / most}%` }} />
            </div>
            <span>{name(place)}</span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}

function List({ data }: Data) {
  const { t } = useTranslation();
  const format = useFormat();
  const points = (value: number | null, reason: string) =>
    value === null ? <NotAvailable reason={reason} /> : format.number(value, 0);
  return (
    <Panel
      title={t(data.described ? 'potential.list.alike' : 'potential.list.most')}
      aside={t('potential.list.shown', { shown: data.rows.length, total: format.number(data.total) })}
      body="flush"
      actions={
        data.rows.length > 0 && (
          <TableActions title={t(data.described ? 'potential.list.alike' : 'potential.list.most')} />
        )
      }
    >
      {data.rows.length === 0 && <EmptyState text={t('potential.list.none')} />}
      <div className={classes.scroll} hidden={data.rows.length === 0}>
        <table
          className={classes.table}
          aria-label={t(data.described ? 'potential.list.alike' : 'potential.list.most')}
        >
          <thead>
            <tr>
              <th scope="col">{t('segments.tiers.name')}</th>
              <th scope="col">{t('segments.tiers.tier')}</th>
              <th scope="col">{t('segments.tiers.state')}</th>
              <th scope="col" data-align="right">
                {t('segments.tiers.value')}
              </th>
              <th scope="col" data-align="right">
                {t('potential.criteria.needs')}
              </th>
              <th scope="col" data-align="right">
                {t('potential.criteria.fit')}
              </th>
              <th scope="col" data-align="right">
                {t('potential.potential')}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.householdId}>
                <th scope="row">
                  <a href={linkTo(`/clients/${row.leadClientId}`)}>{row.name}</a>
                </th>
                <td>
                  <TierBadge tier={row.tier} size="sm" />
                </td>
                <td className={own.words}>
                  {isClientState(row.state) ? <StateGlyph state={row.state} /> : t('common.states.prospect')}
                </td>
                <td>
                  <Money amount={row.valueMinor} decimals={0} />
                </td>
                <td>{points(row.needs, t('potential.noMeans'))}</td>
                <td>{points(row.fit, t('potential.noIdeal'))}</td>
                <td>{format.number(row.potential, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
