import { Button, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../shared/contract/import.ts';
import { DATA_CLASSES, type DataClass } from '../../../shared/import/plan-classes.ts';
import { icon } from '../../components/icon.ts';
import { ErrorState, WarningLine } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { TableFooter } from '../../components/table/TableFooter.tsx';
import { usePages } from '../../components/table/usePages.ts';
import { ClassCards } from './ClassCards.tsx';
import { ControlTotals } from './ControlTotals.tsx';
import classes from './import.module.css';
import { FileLine } from './Mapping.tsx';
import { commit, discard, type Step, toMapping, useImport } from './progress.ts';
import { RowPanel } from './RowPanel.tsx';
import { useReviewColumns } from './review-columns.tsx';
import { Steps } from './Steps.tsx';

/** Every row of a file with what it would do, before anything is written. */
export function Review({ step }: { readonly step: Extract<Step, { kind: 'review' }> }) {
  const { t } = useTranslation();
  const { opened, review, busy } = step;
  const { rowsBy, rows, warnings } = review.figures;
  const { revision } = useImport();
  const [only, setOnly] = useState<DataClass | null>(null);
  const [current, setCurrent] = useState<ImportRow | null>(null);
  const shown = useMemo(() => (only === null ? DATA_CLASSES.filter((name) => name !== 'same') : [only]), [only]);
  const list = usePages('import.rows', { session: opened.session, filter: [...shown] }, (page) => page, {
    tables: [`review-${revision}`],
  });
  const columns = useReviewColumns();
  const undecided = rowsBy.review;
  const ready = rows - rowsBy.review - rowsBy.rejected;
  const tables = opened.inspection.reading.tables;
  const all = tables.reduce((sum, table) => sum + table.columns.length, 0);
  const named = tables.reduce((sum, table) => sum + table.columns.filter(({ field }) => field !== null).length, 0);
  const row = current ?? list.at(0) ?? null;
  const actions = (
    <>
      <Button onClick={() => void discard()}>{t('importing.close')}</Button>
      {undecided > 0 && (
        <Tooltip label={t('importing.review.laterHint')}>
          <Button loading={busy} onClick={() => void commit()}>
            {t('importing.review.later')}
          </Button>
        </Tooltip>
      )}
      <Button
        variant="primary"
        disabled={undecided > 0 || busy}
        leftSection={<IconCheck {...icon} />}
        onClick={() => void commit()}
      >
        {t('importing.review.commit', { count: ready })}
      </Button>
    </>
  );
  return (
    <PageBox layout="fixed">
      <PageHeader
        title={t('importing.review.title', { file: opened.fileName })}
        subtitle={<FileLine opened={opened} lines={rows} />}
        actions={actions}
      />
      <Steps at="review" named={named} all={all} onMap={() => toMapping(opened)} />
      <ClassCards figures={review.figures} only={only} onOnly={setOnly} />
      {step.error !== null && <ErrorState error={step.error} />}
      {warnings.length > 0 && (
        <details className={classes.remarks}>
          <summary>{t('importing.review.warnings', { count: warnings.length })}</summary>
          {warnings.map(({ code, message }) => (
            <WarningLine key={code}>{message}</WarningLine>
          ))}
        </details>
      )}
      <div className={classes.split}>
        <Panel title={t('importing.review.list')} body="flush" fill footer={<ControlTotals review={review} />}>
          <DataTable
            label={t('importing.review.list')}
            name="import-review"
            columns={columns}
            rows={list}
            rowKey={({ index }) => index}
            current={row?.index ?? null}
            onCurrent={setCurrent}
            empty={t('importing.review.nothing')}
            footer={<TableFooter shown={list.total} of={rows} />}
          />
        </Panel>
        {row !== null && (
          <RowPanel
            key={row.index}
            opened={opened}
            row={row}
            held={review.held}
            busy={busy}
            onRow={(next) => void goTo(next, list, setCurrent)}
          />
        )}
      </div>
    </PageBox>
  );
}

/** Held rows stand first in the list, in the order of the file. */
function goTo(
  place: number,
  list: { readonly at: (index: number) => ImportRow | undefined },
  show: (row: ImportRow) => void,
): void {
  const row = list.at(place);
  if (row !== undefined) {
    show(row);
  }
}
