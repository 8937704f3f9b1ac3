import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportSampleValue } from '../../../shared/contract/import.ts';
import { type Field, isAmount, isDate } from '../../../shared/import/fields.ts';
import type { ColumnReading, DateOrder, TablePreview } from '../../../shared/import/reading.ts';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import { ColumnMore } from './ColumnMore.tsx';
import { FieldSelect } from './FieldSelect.tsx';
import common from './import.module.css';
import classes from './mapping.module.css';
import { headerOf, type MappedColumn, type MappingChoices } from './mapping-choices.ts';
import { useColumnReason } from './notes.ts';
import { SampleValues } from './SampleValues.tsx';

const ORDERS = ['ymd', 'dmy', 'mdy', 'ddmmyyyy', 'mmddyyyy', 'serial-1900', 'serial-1904'] as const;
const MARKS = ['.', ','] as const;
const IMPLIED = [2, 3, 4] as const;
/** Columns shown at first, and so many more each time: ten thousand lists to choose from would hold the window still for minutes. */
const PAGE = 100;
type ColumnTableProps = {
  readonly sheet: string | null;
  readonly columns: readonly MappedColumn[];
  readonly preview: TablePreview | undefined;
  readonly choices: MappingChoices;
  /** First values as they are read, by column. */
  readonly samples: ReadonlyMap<number, readonly ImportSampleValue[]>;
};

/** The columns of one table: header, meaning, how sure and why, how it is written, and its first values. */
export function ColumnTable({ sheet, columns, preview, choices, samples }: ColumnTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [limit, setLimit] = useState(PAGE);
  const shown = columns.filter(({ field }, at) => at < limit || field !== null);
  if (columns.length === 0) {
    return sheet === null ? null : (
      <Panel title={sheet}>
        <p className={common.quiet}>{t('mapping.notRead')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('importing.map.columns')} aside={sheet ?? undefined} body="flush">
      <div className={common.scroll}>
        <table className={common.table}>
          <thead>
            <tr>
              <th scope="col">{t('importing.map.column')}</th>
              <th scope="col">{t('importing.map.meaning')}</th>
              <th scope="col" className={common.right}>
                {t('importing.map.confidence')}
              </th>
              <th scope="col">{t('importing.map.reason')}</th>
              <th scope="col">{t('mapping.written')}</th>
              <th scope="col">{t('mapping.sample.title')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((mapped) => (
              <Row
                key={mapped.column.index}
                mapped={mapped}
                values={samples.get(mapped.column.index) ?? []}
                choices={choices}
                fixed={preview?.lines !== undefined}
                words={preview?.words?.find(({ column }) => column === mapped.column.index)?.words ?? []}
                others={columns
                  .filter(({ column }) => column.index !== mapped.column.index)
                  .map(({ column }) => column)}
              />
            ))}
          </tbody>
        </table>
        {shown.length < columns.length && (
          <div className={common.more}>
            <Button onClick={() => setLimit(limit + PAGE)}>
              {t('mapping.moreColumns', { shown: format.number(shown.length), total: format.number(columns.length) })}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

type RowProps = {
  readonly mapped: MappedColumn;
  readonly values: readonly ImportSampleValue[];
  readonly choices: MappingChoices;
  /** Fixed width: decimal marks may be left out. */
  readonly fixed: boolean;
  /** The few words the column has, if it has few. */
  readonly words: readonly string[];
  /** The other columns of its table. */
  readonly others: readonly ColumnReading[];
};

function Row({ mapped, values, choices, fixed, words, others }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonText = useColumnReason();
  const { table, column, field, by, open } = mapped;
  const header = headerOf(column);
  const doubled =
    field !== null && choices.duplicates.some((one) => one.field === field && one.headers.includes(header));
  const reason = by === 'person' ? 'chosen by hand' : by === 'recipe' ? 'recipe' : column.reason;
  return (
    <tr data-open={open || doubled || undefined}>
      <th scope="row">{header}</th>
      <td>
        <FieldSelect
          label={`${t('importing.map.meaning')}: ${header}`}
          value={field}
          onChange={(next: Field | null) => choices.say(table, column.index, { field: next })}
        />
      </td>
      <td className={common.right}>
        {field === null ? '–' : format.percent(by === 'program' ? column.confidence : 1, 0)}
      </td>
      <td className={common.quiet}>{reasonText(reason)}</td>
      <td>
        {field !== null && isAmount(field) && (
          <NativeSelect
            size="xs"
            aria-label={`${t('mapping.written')}: ${header}`}
            value={mapped.impliedDecimals > 0 ? String(mapped.impliedDecimals) : (mapped.decimal ?? '.')}
            data={[
              ...MARKS.map((value) => ({ value, label: t(`mapping.marks.${value}`) })),
              ...(fixed
                ? IMPLIED.map((count) => ({ value: String(count), label: t('mapping.implied', { count }) }))
                : []),
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const implied = Number(value) || 0;
              choices.say(table, column.index, {
                impliedDecimals: implied,
                ...(implied > 0 ? {} : { decimal: value === ',' ? (',' as const) : ('.' as const) }),
              });
            }}
          />
        )}
        {field !== null && isDate(field) && (
          <NativeSelect
            size="xs"
            aria-label={`${t('mapping.written')}: ${header}`}
            value={mapped.dateOrder ?? 'ymd'}
            data={ORDERS.map((value) => ({ value, label: t(`mapping.orders.${value}`) }))}
            onChange={(event) => {
              const order: DateOrder | undefined = ORDERS.find((name) => name === event.currentTarget.value);
              if (order !== undefined) {
                choices.say(table, column.index, { dateOrder: order });
              }
            }}
          />
        )}
        <ColumnMore mapped={mapped} words={words} others={others} choices={choices} />
      </td>
      <td className={classes.samples}>
        <SampleValues values={values} />
      </td>
    </tr>
  );
}
