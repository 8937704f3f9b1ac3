import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  RATIO_SECTIONS,
  type RatioName,
  type RatioSection,
  type RatioUnit,
} from '../../../shared/evaluation/ratio-names.ts';
import { DISCOUNT, type RatioFigure } from '../../../shared/evaluation/ratio-table.ts';
import { type ResponseOf, useQuery } from '../../api.ts';
import { NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { useTierText } from '../../components/tier-names.ts';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';

const GROUPINGS = ['tier', 'line', 'carrier', 'advisor', 'year'] as const;
const SECTIONS = Object.keys(RATIO_SECTIONS) as RatioSection[];
type Table = ResponseOf<'segments.ratios'>;

/** Every ratio of the book by tier, line, carrier, advisor or year: one table, its CSV, and on paper. */
export function RatiosTab() {
  const { t } = useTranslation();
  const [by, setBy] = useState<(typeof GROUPINGS)[number]>('tier');
  const found = useQuery(
    'segments.ratios',
    { by },
    { tables: [...TABLES, 'policy', 'commission', 'claim', 'touch', 'commission_rate'], keep: true },
  );
  const shown = useShownTable(found.data);
  return (
    <Panel
      title={t('ratios.title')}
      aside={shown?.note}
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('ratios.by')}
            value={by}
            onChange={setBy}
            data={GROUPINGS.map((value) => ({ value, label: t(`ratios.groupings.${value}`) }))}
          />
          {shown !== null && <TableActions table={shown} title={t('ratios.title')} />}
        </>
      }
      body="flush"
      footer={t('ratios.note', { discount: DISCOUNT * 100 })}
    >
      {found.error !== null && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.error === null && (found.data === undefined ? <LoadingState /> : <Ratios data={found.data} />)}
    </Panel>
  );
}

function useGroupName(): (by: Table['by'], group: Table['groups'][number]) => string {
  const { t } = useTranslation();
  const names = useNames();
  const said = useTierText();
  return (by, { key, name, code }) => {
    if (key === null) {
      return t(`ratios.none.${by}`);
    }
    return by === 'tier' ? said(key) : by === 'line' ? names.line(code, name) : (name ?? key);
  };
}

function useFigure(): (unit: RatioUnit, value: number) => string {
  const format = useFormat();
  return (unit, value) =>
    unit === 'share'
      ? format.percent(value)
      : unit === 'minor'
        ? format.money(Math.round(value), 0)
        : format.number(value, Number.isInteger(value) ? 0 : 2);
}

function unitOf(section: RatioSection, name: RatioName): RatioUnit {
  const units: Readonly<Partial<Record<RatioName, RatioUnit>>> = RATIO_SECTIONS[section];
  return units[name] ?? 'number';
}

function namesIn(section: RatioSection): readonly RatioName[] {
  return Object.keys(RATIO_SECTIONS[section]) as RatioName[];
}

function Ratios({ data }: { readonly data: Table }) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const columns = [
    ...data.groups.map((group) => ({ ...group, head: nameOf(data.by, group) })),
    { key: 'all', head: t('segments.tiers.all'), ratios: data.all },
  ];
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.pinned}`} aria-label={t('ratios.title')}>
        <thead>
          <tr>
            <th scope="col">{t('ratios.ratio')}</th>
            {columns.map(({ key, head }) => (
              <th key={key ?? 'none'} scope="col" data-align="right">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {SECTIONS.map((section) => (
          <tbody key={section}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={classes.section}>
                {t(`ratios.sections.${section}`)}
              </th>
            </tr>
            {namesIn(section).map((name) => (
              <tr key={name}>
                <th scope="row">{t(`ratios.names.${name}`)}</th>
                {columns.map(({ key, ratios }) => (
                  <td key={key ?? 'none'}>
                    <Figure figure={ratios[name]} unit={unitOf(section, name)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Figure({ figure, unit }: { readonly figure: RatioFigure; readonly unit: RatioUnit }) {
  const { t } = useTranslation();
  const shown = useFigure();
  return 'na' in figure ? <NotAvailable reason={t(`ratios.na.${figure.na}`)} /> : shown(unit, figure.value);
}

/** The table as it is saved and printed: what has no answer stands with its reason. */
function useShownTable(data: Table | undefined) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useGroupName();
  const shown = useFigure();
  if (data === undefined) {
    return null;
  }
  const cell = (figure: RatioFigure, unit: RatioUnit) =>
    'na' in figure
      ? t('ratios.naBecause', { na: t('common.notAvailable'), reason: t(`ratios.na.${figure.na}`) })
      : shown(unit, figure.value);
  return {
    name: t('ratios.file', { by: t(`ratios.groupings.${data.by}`) }),
    note:
      data.by === 'year'
        ? t('ratios.yearSpan', { to: format.day(data.asOf) })
        : t('ratios.span', { from: format.day(data.from), to: format.day(data.asOf) }),
    columns: [t('ratios.ratio'), ...data.groups.map((group) => nameOf(data.by, group)), t('segments.tiers.all')],
    rows: SECTIONS.flatMap((section) =>
      namesIn(section).map((name) => [
        t(`ratios.names.${name}`),
        ...[...data.groups.map(({ ratios }) => ratios), data.all].map((ratios) =>
          cell(ratios[name], unitOf(section, name)),
        ),
      ]),
    ),
  };
}
