import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixScreen } from '../../../shared/contract/matrix.ts';
import { useQuery } from '../../api.ts';
import { announce } from '../../components/announce.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { Kbd, shortcut } from '../../components/Kbd.tsx';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PlanDialog } from '../../components/plan/PlanDialog.tsx';
import { CapacityPanel } from './CapacityPanel.tsx';
import { CatalogueDialog } from './CatalogueDialog.tsx';
import { CellDialog } from './CellDialog.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { DeriveDialog } from './DeriveDialog.tsx';
import { FitPanel } from './FitPanel.tsx';
import { LoadPanel } from './LoadPanel.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixPaper } from './MatrixPaper.tsx';
import classes from './matrix.module.css';
import { OverlayChoice } from './OverlayChoice.tsx';
import { useFit } from './useFit.ts';
import { useMatrix, type View } from './useMatrix.ts';

const TABLES = ['matrix', 'matrix_cell', 'activity', 'year_plan', 'segment_run', 'client_summary', 'person', 'office'];
const VIEWS: readonly View[] = ['times', 'minutes', 'cost'];

/** `/matrix`: what each tier gets in a year, and whether the office has the hours for it. */
export default function MatrixPage() {
  const { t } = useTranslation();
  const query = useQuery('matrix.get', {}, { tables: TABLES, keep: true });
  if (query.data === undefined) {
    return (
      <PageBox>
        <PageHeader title={t('matrix.title')} />
        {query.error === null ? (
          <LoadingState />
        ) : (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        )}
      </PageBox>
    );
  }
  return <Editor screen={query.data} />;
}

type Dialog =
  | { readonly kind: 'derive' | 'compare' | 'apply' | 'activity' }
  | { readonly kind: 'cell'; readonly activity: string; readonly tier: string };

function Editor({ screen }: { readonly screen: MatrixScreen }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [view, setView] = useState<View>('times');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const edits = useMatrix(screen);
  const state = useFit(edits);
  const close = () => setDialog(null);
  const { demand, capacityMinutes } = edits;
  const share = capacityMinutes > 0 ? format.percent(demand.minutes / capacityMinutes) : t('common.notAvailable');
  const said = t('matrix.said', { hours: format.number(demand.minutes / 60, 1), share });
  useEffect(() => announce(said), [said]);
  return (
    <PageBox>
      <PageHeader
        title={t('matrix.title')}
        subtitle={<Subtitle screen={screen} />}
        actions={
          <>
            <SegmentedControl
              aria-label={t('matrix.view.label')}
              value={view}
              onChange={(next) => setView(VIEWS.find((each) => each === next) ?? 'times')}
              data={VIEWS.map((each) => ({ value: each, label: t(`matrix.view.${each}`) }))}
            />
            <Button
              leftSection={<IconArrowBackUp {...icon} />}
              rightSection={<Kbd>{shortcut('Z')}</Kbd>}
              disabled={!edits.canUndo}
              onClick={edits.undo}
            >
              {t('common.undo')}
            </Button>
            <Button onClick={() => setDialog({ kind: 'activity' })}>{t('catalogue.button')}</Button>
            <Button onClick={() => setDialog({ kind: 'derive' })}>{t('matrix.derive.button')}</Button>
            <Button
              onClick={() => {
                void edits.flush().then(() => setDialog({ kind: 'compare' }));
              }}
            >
              {t('matrix.compare.button')}
            </Button>
            <Button
              variant="primary"
              onClick={() => {
                void edits.flush().then(() => setDialog({ kind: 'apply' }));
              }}
            >
              {t('matrix.apply')}
            </Button>
          </>
        }
      />
      <div className={classes.tools}>
        <OverlayChoice edits={edits} />
        <MatrixPaper edits={edits} />
      </div>
      <div className={classes.frame}>
        <MatrixGrid
          edits={edits}
          view={view}
          proposed={state.fit?.cuts ?? []}
          onOpen={(activity, tier) => setDialog({ kind: 'cell', activity, tier })}
        />
      </div>
      <p className={classes.keys}>
        <Kbd>{'↑↓←→'}</Kbd> {t('matrix.keys.move')} · <Kbd>{'0–9'}</Kbd> {t('matrix.keys.type')} · <Kbd>{'Enter'}</Kbd>{' '}
        {t('matrix.keys.open')} · <Kbd>{'K'}</Kbd> {t('matrix.keys.keep')} · <Kbd>{'Del'}</Kbd>{' '}
        {t('matrix.keys.remove')} · <Kbd>{'Shift ↑↓←→'}</Kbd> {t('matrix.keys.choose')} · <Kbd>{shortcut('D')}</Kbd>{' '}
        <Kbd>{shortcut('R')}</Kbd> {t('matrix.keys.fill')} · <Kbd>{shortcut('C')}</Kbd> <Kbd>{shortcut('V')}</Kbd>{' '}
        {t('matrix.keys.paste')}
      </p>
      <CapacityPanel edits={edits} fit={state.fit} />
      <LoadPanel edits={edits} />
      <FitPanel edits={edits} state={state} />
      {dialog?.kind === 'derive' && <DeriveDialog edits={edits} onClose={close} />}
      {dialog?.kind === 'compare' && <CompareDialog edits={edits} onClose={close} />}
      {dialog?.kind === 'activity' && <CatalogueDialog onClose={close} />}
      {dialog?.kind === 'apply' && <PlanDialog onClose={close} />}
      {dialog?.kind === 'cell' && (
        <CellDialog edits={edits} activity={dialog.activity} tier={dialog.tier} onClose={close} />
      )}
    </PageBox>
  );
}

function Subtitle({ screen }: { readonly screen: MatrixScreen }) {
  const { t } = useTranslation();
  const format = useFormat();
  const households = screen.tiers.reduce((sum, tier) => sum + tier.households, 0);
  const plan = screen.versions.find((version) => version.years.length > 0);
  const parts = [
    t('matrix.sub.version', { version: screen.current.version, day: format.day(screen.current.createdAt, 'day') }),
    t('matrix.households', { count: households, shown: format.number(households) }),
    screen.unscored > 0 ? t('matrix.sub.unscored', { count: screen.unscored }) : null,
    plan === undefined
      ? t('matrix.sub.noPlan')
      : t('matrix.sub.plan', { version: plan.version, years: plan.years.join(', ') }),
    screen.asOf === null ? t('matrix.sub.noRun') : null,
  ];
  return <span>{parts.filter((part) => part !== null).join(' · ')}</span>;
}
