import { SegmentedControl } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OpenedImport } from '../../../shared/contract/import.ts';
import { readDecimal, toMinor } from '../../../shared/import/amount.ts';
import { readDate } from '../../../shared/import/dates.ts';
import { isAmount } from '../../../shared/import/fields.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { Panel } from '../../components/Panel.tsx';
import common from './import.module.css';
import classes from './mapping.module.css';
import { headerOf, type MappedColumn, type MappingChoices } from './mapping-choices.ts';

const MARKS = [',', '.'] as const;
const ORDERS = ['dmy', 'mdy'] as const;

/** Asks what no row of a column decides: the decimal mark, and whether the day or the month comes first. */
export function Questions({ opened, choices }: { readonly opened: OpenedImport; readonly choices: MappingChoices }) {
  const { t } = useTranslation();
  const asked = choices.columns.filter(({ column, field }) => column.assumed === true && field !== null);
  if (asked.length === 0) {
    return null;
  }
  return (
    <Panel title={t('mapping.ask.title')} mark={<IconHelpCircle {...icon} className={common.warn} />}>
      <div className={classes.questions}>
        {asked.map((mapped) => (
          <Question
            key={`${mapped.table}:${mapped.column.index}`}
            mapped={mapped}
            example={exampleOf(opened, mapped)}
            choices={choices}
          />
        ))}
      </div>
    </Panel>
  );
}

type QuestionProps = {
  readonly mapped: MappedColumn;
  readonly example: string;
  readonly choices: MappingChoices;
};

function Question({ mapped, example, choices }: QuestionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { table, column, field, decimal = '.', dateOrder = 'dmy' } = mapped;
  const amount = field !== null && isAmount(field);
  const amountAs = (mark: '.' | ',') => {
    const read = readDecimal(example, mark);
    const minor = read === null ? null : toMinor(read);
    return minor === null ? '–' : format.amount(minor, 2);
  };
  const dayAs = () => {
    const day = readDate(example, { order: dateOrder, pivot: column.pivot ?? 60 });
    return day === null ? '–' : format.day(day);
  };
  const title = t(amount ? 'mapping.ask.mark' : 'mapping.ask.order', { column: headerOf(column) });
  return (
    <div className={classes.question}>
      <span>
        <strong>{title}</strong>{' '}
        <span className={common.quiet}>{example !== '' && t('mapping.ask.example', { value: example })}</span>
      </span>
      {amount ? (
        <SegmentedControl
          size="xs"
          aria-label={title}
          value={decimal}
          data={MARKS.map((mark) => ({ value: mark, label: t(`mapping.marks.${mark}`) }))}
          onChange={(value) => choices.say(table, column.index, { decimal: value === ',' ? ',' : '.' })}
        />
      ) : (
        <SegmentedControl
          size="xs"
          aria-label={title}
          value={dateOrder === 'mdy' ? 'mdy' : 'dmy'}
          data={ORDERS.map((order) => ({ value: order, label: t(`mapping.orders.${order}`) }))}
          onChange={(value) => choices.say(table, column.index, { dateOrder: value === 'mdy' ? 'mdy' : 'dmy' })}
        />
      )}
      {example !== '' && <output>{t('mapping.ask.reads', { value: amount ? amountAs(decimal) : dayAs() })}</output>}
    </div>
  );
}

/** The first value of a column under its header. */
function exampleOf(opened: OpenedImport, { table, column }: MappedColumn): string {
  const { headerRow } = opened.inspection.reading.tables[table] ?? { headerRow: null };
  const rows = opened.inspection.tables[table]?.sample ?? [];
  return (
    rows
      .slice(headerRow ?? 0)
      .map((cells) => cells[column.index] ?? '')
      .find((text) => text !== '') ?? ''
  );
}
