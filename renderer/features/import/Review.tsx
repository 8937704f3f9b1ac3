import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../shared/contract/import.ts';
import { DATA_CLASSES } from '../../../shared/import/plan-classes.ts';
import { smallIcon } from '../../components/icon.ts';
import { ErrorState, WarningLine } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { Panel } from '../../components/Panel.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { TableFooter } from '../../components/table/TableFooter.tsx';
import { usePages } from '../../components/table/usePages.ts';
import { BulkBar } from './BulkBar.tsx';
import { ClassCards, MoreFilters, type Shown } from './ClassCards.tsx';
import { CompleteList } from './CompleteList.tsx';
import { ControlTotals } from './ControlTotals.tsx';
import { Missing } from './Missing.tsx';
import { useWarningText } from './notes.ts';
import { toMapping, useImport } from './progress.ts';
import { ReviewHeading } from './ReviewHeading.tsx';
import { RowPanel } from './RowPanel.tsx';
import { useRejectedRows } from './rejected.ts';
import classes from './review.module.css';
import { useReviewColumns } from './review-columns.tsx';
import { Steps } from './Steps.tsx';
import type { ReviewStep } from './step.ts';

/** So few remarks are read without being asked for; more would push the rows off the window. */
const FEW_REMARKS = 3;

/** Every row with what it would do, before anything is written: of a new file, or held ones of a statement. */
export function Review({ step }: { readonly step: ReviewStep }) {
  const { t } = useTranslation();
  const warningText = useWarningText();
  const shownText = useShownText();
  const saveRejected = useRejectedRows();
  const { review, session, origin } = step;
  const { rowsBy, rows, warnings } = review.figures;
  const { revision } = useImport();
  const [shown, setShown] = useState<Shown | null>(null);
  const [missing, setMissing] = useState(false);
  const [current, setCurrent] = useState<ImportRow | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string | number>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  const filter = useMemo(() => filterOf(shown), [shown]);
  const list = usePages('import.rows', { session, filter }, (page) => page, { tables: [`review-${revision}`] });
  const columns = useReviewColumns();
  const fresh = current === null ? undefined : findRow(list, current.index);
  const first = list.at(0) ?? null;
  // A decision leads on to the next row that waits.
  const answered = step.answered ?? [];
  const settled =
    current?.class === 'review' && fresh !== undefined && (fresh.class !== 'review' || answered.includes(fresh.index));
  const next = firstWaiting(list, answered);
  const row = settled && next !== undefined ? next : (fresh ?? next ?? first);
  const chosen = [...selected].map(Number);
  const tables = origin.kind === 'file' ? origin.opened.inspection.reading.tables : [];
  const all = tables.reduce((sum, table) => sum + table.columns.length, 0);
  const named = tables.reduce((sum, table) => sum + table.columns.filter(({ field }) => field !== null).length, 0);
  const goTo = (place: number) => {
    const next = list.at(place);
    if (next !== undefined) {
      setCurrent(next);
    }
  };
  return (
    <PageBox layout="fixed">
      <ReviewHeading step={step} />
      {origin.kind === 'file' && <Steps at="review" named={named} all={all} onMap={() => toMapping(origin.opened)} />}
      <ClassCards
        review={review}
        shown={missing ? null : shown}
        onShown={(name) => {
          setMissing(false);
          setShown(name);
        }}
      />
      <CompleteList review={review} busy={step.busy} shown={missing} onShown={setMissing} />
      {step.error !== null && <ErrorState error={step.error} />}
      {warnings.length > 0 && (
        <details className={classes.remarks} open={warnings.length <= FEW_REMARKS}>
          <summary>{t('importing.review.warnings', { count: warnings.length })}</summary>
          {warnings.map((warning) => (
            <WarningLine key={`${warning.code}${warning.message}`}>{warningText(warning)}</WarningLine>
          ))}
        </details>
      )}
      {missing && review.missing !== null ? (
        <Missing session={session} missing={review.missing} datedOn={review.datedOn} busy={step.busy} />
      ) : (
        <div className={classes.split} ref={box}>
          <Panel
            title={shown === null ? t('importing.review.list') : shownText(shown)}
            aside={shown === null && rowsBy.same > 0 ? t('importing.review.sameHidden') : undefined}
            actions={
              <>
                <MoreFilters review={review} shown={shown} onShown={setShown} />
                {rowsBy.rejected > 0 && (
                  <Button
                    variant="subtle"
                    color="gray"
                    title={t('deciding.rejected.hint')}
                    leftSection={<IconDownload {...smallIcon} />}
                    onClick={() => void saveRejected({ session })}
                  >
                    {t('importing.review.rejectedCsv')}
                  </Button>
                )}
              </>
            }
            body="flush"
            fill
            footer={origin.kind === 'file' ? <ControlTotals review={review} /> : undefined}
          >
            <div className={classes.listed}>
              <BulkBar
                review={review}
                busy={step.busy}
                selected={chosen}
                onClear={() => setSelected(new Set())}
                last={step.last}
              />
              <DataTable
                label={t('importing.review.list')}
                name="import-review"
                columns={columns}
                rows={list}
                rowKey={({ index }) => index}
                current={row?.index ?? null}
                onCurrent={setCurrent}
                onOpen={() => box.current?.querySelector<HTMLElement>('section:last-of-type footer button')?.focus()}
                selected={selected}
                onSelected={setSelected}
                onSelectAll={(on) => {
                  if (on) {
                    void list.all().then((every) => setSelected(new Set(every.map(({ index }) => index))));
                  } else {
                    setSelected(new Set());
                  }
                }}
                empty={t('importing.review.nothing')}
                footer={<TableFooter shown={list.total} of={rows} selectable />}
              />
            </div>
          </Panel>
          {row !== null && (
            <RowPanel
              key={row.index}
              session={session}
              row={row}
              held={review.held}
              busy={step.busy && answered.length === 0}
              keys={chosen.length === 0}
              onRow={goTo}
            />
          )}
        </div>
      )}
    </PageBox>
  );
}

function filterOf(shown: Shown | null) {
  if (shown === null) {
    return DATA_CLASSES.filter((name) => name !== 'same');
  }
  return shown === 'decided' || shown === 'kept' || shown === 'typed' ? shown : [shown];
}

function useShownText(): (shown: Shown) => string {
  const { t } = useTranslation();
  return (shown) =>
    shown === 'typed'
      ? t('correcting.filter')
      : shown === 'decided' || shown === 'kept'
        ? t(`deciding.filters.${shown}`)
        : t(`importing.classes.${shown}`);
}

/** The first row that still waits; the list has them on top. */
function firstWaiting(
  list: { readonly at: (index: number) => ImportRow | undefined },
  answered: readonly number[],
): ImportRow | undefined {
  for (let place = 0; place <= answered.length; place++) {
    const row = list.at(place);
    if (row?.class === 'review' && !answered.includes(row.index)) {
      return row;
    }
  }
  return undefined;
}

/** The row as it is now: decisions change its class, its changes and its place. */
function findRow(
  list: { readonly total: number; readonly at: (index: number) => ImportRow | undefined },
  index: number,
): ImportRow | undefined {
  for (let place = 0; place < Math.min(list.total, 2_000); place++) {
    const row = list.at(place);
    if (row?.index === index) {
      return row;
    }
  }
  return undefined;
}
