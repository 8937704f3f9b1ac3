import { NumberInput, Select, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CRITERION_INFO, type Criterion, RFM_CRITERIA } from '../../../shared/segmentation/criteria.ts';
import type { Scale, Weights } from '../../../shared/segmentation/scheme.ts';
import { type ResponseOf, useQuery } from '../../api.ts';
import { useCriterionFigure } from '../../components/criterion-text.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { Spread } from './Spread.tsx';
import type { SchemeDraft } from './scheme-draft.ts';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';

type CriteriaPanelProps = {
  readonly draft: SchemeDraft;
  readonly asOf: string;
  readonly onChange: (part: Partial<SchemeDraft>) => void;
};

/** What the book knows of each criterion as of a day, and, where the method weighs, what each counts. */
export function CriteriaPanel({ draft, asOf, onChange }: CriteriaPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [day, setDay] = useState(asOf);
  const found = useQuery(
    'segments.criteria',
    { asOf: day, sensitive: draft.sensitive },
    { tables: [...TABLES, 'policy', 'commission', 'claim', 'interaction'], keep: true },
  );
  const table = useCriteriaTable(found.data);
  return (
    <Panel
      title={t('schemes.criteriaTitle')}
      aside={
        found.data !== undefined &&
        t('schemes.criteriaAside', {
          day: format.day(found.data.asOf),
          households: format.number(found.data.households),
        })
      }
      actions={table !== null && <TableActions table={table} title={t('schemes.criteriaTitle')} />}
      body="flush"
      footer={t('schemes.typedByHand')}
    >
      <div className={classes.choices}>
        <DayInput label={t('schemes.criteriaDay')} value={day} onChange={(next) => setDay(next === '' ? asOf : next)} />
        <Switch
          className={classes.switch ?? ''}
          label={t('schemes.sensitive')}
          description={t('schemes.sensitiveHint')}
          checked={draft.sensitive}
          onChange={(event) => onChange({ sensitive: event.currentTarget.checked })}
        />
      </div>
      {found.error !== null && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.error === null && found.data === undefined && <LoadingState />}
      {found.data !== undefined && found.error === null && <Rows data={found.data} draft={draft} onChange={onChange} />}
    </Panel>
  );
}

type Row = ResponseOf<'segments.criteria'>['rows'][number];

function useCriteriaTable(data: ResponseOf<'segments.criteria'> | undefined) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useCriterionFigure();
  if (data === undefined) {
    return null;
  }
  const shown = (row: Row, value: number | null) =>
    value === null ? t('common.notAvailable') : figure(row.criterion, value);
  return {
    name: 'criteria',
    note: t('schemes.criteriaAside', { day: format.day(data.asOf), households: format.number(data.households) }),
    columns: (['criterion', 'unit', 'better', 'coverage', 'lowest', 'middle', 'highest', 'ten'] as const).map(
      (column) => t(`schemes.column.${column}`),
    ),
    rows: data.rows.map((row) => [
      t(`schemes.criteria.${row.criterion}`),
      t(`schemes.unitNames.${CRITERION_INFO[row.criterion].unit}`),
      t(CRITERION_INFO[row.criterion].sign === 1 ? 'schemes.more' : 'schemes.less'),
      format.percent(data.households === 0 ? 0 : row.known / data.households, 0),
      shown(row, row.lowest),
      shown(row, row.middle),
      shown(row, row.highest),
      row.classes.map(({ households }) => format.number(households)).join(' · '),
    ]),
  };
}

type RowsProps = {
  readonly data: ResponseOf<'segments.criteria'>;
  readonly draft: SchemeDraft;
  readonly onChange: (part: Partial<SchemeDraft>) => void;
};

function Rows({ data, draft, onChange }: RowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useCriterionFigure();
  const weighs = draft.method === 'score' || draft.method === 'rfm';
  const columns = ['criterion', 'unit', 'better', 'coverage', 'spread', 'middle'] as const;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('schemes.criteriaTitle')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                data-align={column === 'coverage' || column === 'middle' ? 'right' : undefined}
              >
                {t(`schemes.column.${column}`)}
              </th>
            ))}
            {weighs && <th scope="col">{t('schemes.column.weight')}</th>}
            {draft.method === 'score' && <th scope="col">{t('schemes.column.scale')}</th>}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.criterion} className={classes.criterionRow}>
              <th scope="row">{t(`schemes.criteria.${row.criterion}`)}</th>
              <td data-align="left">{t(`schemes.unitNames.${CRITERION_INFO[row.criterion].unit}`)}</td>
              <td data-align="left">{t(CRITERION_INFO[row.criterion].sign === 1 ? 'schemes.more' : 'schemes.less')}</td>
              <td>
                {row.known === 0 ? (
                  <NotAvailable reason={t('schemes.nothingKnown')} />
                ) : (
                  format.percent(row.known / Math.max(1, data.households), 0)
                )}
              </td>
              <td data-align="left">
                <Spread row={row} />
              </td>
              <td>{row.middle === null ? '–' : figure(row.criterion, row.middle)}</td>
              {weighs && (
                <td>
                  <WeightField criterion={row.criterion} draft={draft} onChange={onChange} />
                </td>
              )}
              {draft.method === 'score' && (
                <td data-align="left">
                  <ScaleFields row={row} draft={draft} onChange={onChange} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FieldProps = Pick<CriteriaPanelProps, 'draft' | 'onChange'>;

function WeightField({ criterion, draft, onChange }: FieldProps & { readonly criterion: Criterion }) {
  const { t } = useTranslation();
  const isRfm = draft.method === 'rfm';
  if (isRfm && !RFM_CRITERIA.some((own) => own === criterion)) {
    return null;
  }
  const weights: Weights = isRfm ? draft.rfmWeights : draft.weights;
  return (
    <NumberInput
      size="xs"
      className={classes.small ?? ''}
      aria-label={t('schemes.weightOf', { criterion: t(`schemes.criteria.${criterion}`) })}
      min={0}
      max={1000}
      value={weights[criterion] ?? 0}
      onChange={(value) => {
        const next = { ...weights, [criterion]: Number(value) };
        onChange(isRfm ? { rfmWeights: next } : { weights: next });
      }}
    />
  );
}

function ScaleFields({ row, draft, onChange }: FieldProps & { readonly row: Row }) {
  const { t } = useTranslation();
  const { criterion } = row;
  if ((draft.weights[criterion] ?? 0) === 0) {
    return null;
  }
  const scale = draft.scales[criterion];
  const kind = scale === undefined ? 'percentile' : scale === 'quintile' ? 'quintile' : 'range';
  const { unit, sign } = CRITERION_INFO[criterion];
  const hundred = unit === 'minor' ? 100 : unit === 'share' ? 0.01 : 1;
  const set = (next: Scale | undefined) => {
    const { [criterion]: _, ...rest } = draft.scales;
    onChange({ scales: next === undefined ? rest : { ...rest, [criterion]: next } });
  };
  const [low, high] = [row.lowest ?? 0, row.highest ?? 1];
  const named = { criterion: t(`schemes.criteria.${criterion}`) };
  return (
    <div className={classes.scale}>
      <Select
        size="xs"
        allowDeselect={false}
        aria-label={t('schemes.scaleFor', named)}
        value={kind}
        data={(['percentile', 'quintile', 'range'] as const).map((own) => ({
          value: own,
          label: t(`schemes.scales.${own}`),
        }))}
        onChange={(value) =>
          set(
            value === 'quintile'
              ? 'quintile'
              : value === 'range'
                ? { from: sign === 1 ? low : high, to: sign === 1 ? high : low }
                : undefined,
          )
        }
      />
      {typeof scale === 'object' &&
        (['from', 'to'] as const).map((end) => (
          <NumberInput
            key={end}
            size="xs"
            className={classes.small ?? ''}
            aria-label={t(end === 'from' ? 'schemes.fromOf' : 'schemes.toOf', named)}
            title={t(`schemes.column.${end}`)}
            decimalScale={2}
            value={scale[end] / hundred}
            onChange={(value) => set({ ...scale, [end]: Number(value) * hundred })}
          />
        ))}
    </div>
  );
}
