import { useTranslation } from 'react-i18next';
import type { HouseholdNeeds } from '../../../shared/contract/segments.ts';
import { useQuery } from '../../api.ts';
import { Money, NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { Hint } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { CLIENT_TABLES } from './client-tables.ts';
import classes from './needs.module.css';

/** What the household could still bring, line by line: gap × means × interest, each in sight. Nothing before the first run. */
export function NeedsPanel({ id }: { readonly id: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const needs = useQuery(
    'segments.needs',
    { clientId: id },
    { tables: [...CLIENT_TABLES, 'line', 'segment_run', 'segment_setting'], keep: true },
  );
  const open = (needs.data?.lines ?? []).filter((line) => line.held < line.slots);
  if (needs.data === undefined || open.length === 0) {
    return null;
  }
  const about = open.reduce((sum, line) => sum + (line.aboutMinor ?? 0), 0);
  return (
    <Panel
      title={t('potential.needs.title', { count: open.length })}
      {...(about > 0 ? { aside: t('potential.needs.about', { amount: format.money(about, 0) }) } : {})}
      body="flush"
    >
      <NeedTable needs={needs.data} lines={open} />
    </Panel>
  );
}

type NeedTableProps = { readonly needs: HouseholdNeeds; readonly lines: HouseholdNeeds['lines'] };

function NeedTable({ needs, lines }: NeedTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const percent = (share: number) => format.percent(share, 0);
  return (
    <div className={classes.scroll}>
      <table className={classes.needs} aria-label={t('potential.needs.title', { count: lines.length })}>
        <thead>
          <tr>
            <th scope="col">{t('clients.policies.line')}</th>
            <th scope="col">{t('potential.needs.gap')}</th>
            <th scope="col">{t('potential.needs.means')}</th>
            <th scope="col">{t('potential.needs.interest')}</th>
            <th scope="col">{t('potential.needs.points')}</th>
            <th scope="col">{t('potential.needs.worth')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.lineId}/${line.side}`}>
              <th scope="row" title={names.line(line.code, line.name)}>
                {names.line(line.code, line.name)}
              </th>
              <td>{t('potential.needs.open', { open: line.slots - line.held, of: line.slots })}</td>
              <td>{needs.means === null ? <NotAvailable reason={t('potential.noMeans')} /> : percent(needs.means)}</td>
              <td>
                {line.interest === 'quoted' ? (
                  <Hint tone="accent">{t('clients.cover.quoted')}</Hint>
                ) : (
                  t(`potential.interest.${line.interest}`)
                )}{' '}
                {percent(needs.interest[line.interest] / 100)}
              </td>
              <td>
                {line.points === null ? (
                  <NotAvailable reason={t('potential.noMeans')} />
                ) : (
                  format.number(line.points, 1)
                )}
              </td>
              <td>
                <Money amount={line.aboutMinor} decimals={0} reason={t('potential.needs.noWorth')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
