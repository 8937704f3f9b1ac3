import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_ABC, DEFAULT_CUTS } from '../../../shared/segmentation/scheme.ts';
import { smallIcon } from '../../components/icon.ts';
import { CurvePanel } from './CurvePanel.tsx';
import classes from './curve.module.css';
import { MapPanel } from './MapPanel.tsx';
import type { Segments, Unit } from './segments.ts';
import { TierCards } from './TierCards.tsx';
import { useApplying } from './useApplying.ts';
import type { Cuts } from './useCuts.ts';

type CurveTabProps = { readonly segments: Segments; readonly cuts: Cuts; readonly unit: Unit };

/** Cards of the tiers, the curve with its lines, and where households are heading. */
export function CurveTab({ segments, cuts, unit }: CurveTabProps) {
  return (
    <div className={classes.tab}>
      <TierCards segments={segments} cuts={cuts} unit={unit} />
      <div className={classes.panels}>
        <CurvePanel segments={segments} cuts={cuts} />
        <MapPanel />
      </div>
    </div>
  );
}

/** Undo, Reset and Apply of moved lines. */
export function CurveActions({ cuts, segments }: { readonly cuts: Cuts; readonly segments: Segments }) {
  const { t } = useTranslation();
  const { apply, isPending } = useApplying();
  const { definition } = segments.run.summary;
  // Names, uplifts and hysteresis of the scheme in use stay; only its lines are moved.
  const standing = definition.method === 'abc' ? definition : DEFAULT_ABC;
  return (
    <>
      <Button leftSection={<IconArrowBackUp {...smallIcon} />} disabled={!cuts.canUndo} onClick={cuts.undo}>
        {t('common.undo')}
      </Button>
      <Button disabled={cuts.cuts.join() === DEFAULT_CUTS.join()} onClick={() => cuts.set(DEFAULT_CUTS)}>
        {t('segments.reset')}
      </Button>
      <Button
        variant="primary"
        disabled={!cuts.changed}
        loading={isPending}
        onClick={() => apply({ ...standing, cuts: [...cuts.cuts] })}
      >
        {cuts.moved === null || !cuts.changed ? t('segments.applyNone') : t('segments.apply', { count: cuts.moved })}
      </Button>
    </>
  );
}
