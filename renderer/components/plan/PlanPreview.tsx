import { Checkbox, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANGE_KINDS } from '../../../shared/planning/changes.ts';
import type { ResponseOf } from '../../api.ts';
import { useFormat } from '../format.ts';
import { HouseholdChanges } from './HouseholdChanges.tsx';
import { PersonChanges, WeekChanges } from './LoadChanges.tsx';
import classes from './plan.module.css';
import type { Ticked } from './usePart.ts';

const VIEWS = ['households', 'people', 'weeks'] as const;

type PlanPreviewProps = { readonly preview: ResponseOf<'plan.preview'>; readonly ticked: Ticked };

/** What planning would add, move and take away: in all, by household, by person and by week; each can be left out. */
export function PlanPreview({ preview, ticked }: PlanPreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [view, setView] = useState<(typeof VIEWS)[number]>('households');
  const { counts, summary } = preview;
  return (
    <>
      <dl className={classes.figures}>
        {CHANGE_KINDS.map((kind) => (
          <div key={kind} data-name={kind}>
            <dt>
              <Checkbox
                size="xs"
                label={t(`planner.plan.${kind}`)}
                checked={ticked.kind(kind)}
                disabled={counts[kind] === 0}
                onChange={(event) => ticked.tickKind(kind, event.currentTarget.checked)}
              />
            </dt>
            <dd>{format.number(counts[kind])}</dd>
          </div>
        ))}
        {(['same', 'fixed'] as const).map((name) => (
          <div key={name} data-name={name}>
            <dt>{t(`planner.plan.${name}`)}</dt>
            <dd>{format.number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.sentence}>
        {t('planner.plan.sum', {
          touches: format.number(summary.touches),
          hours: format.number(summary.hours, 1),
          capacity: format.number(summary.capacityHours, 1),
          share: summary.capacityHours > 0 ? format.percent(summary.hours / summary.capacityHours) : '–',
        })}{' '}
        {preview.shortfalls > 0 && t('planner.plan.short', { count: preview.shortfalls })}{' '}
        {preview.overloads > 0 && t('planner.plan.overloaded', { count: preview.overloads })}
      </p>
      {preview.households.length === 0 ? (
        <p className={classes.sentence}>{t('planner.plan.nothing')}</p>
      ) : (
        <>
          <SegmentedControl
            aria-label={t('planner.plan.by.label')}
            value={view}
            onChange={(next) => setView(VIEWS.find((each) => each === next) ?? 'households')}
            data={VIEWS.map((each) => ({ value: each, label: t(`planner.plan.by.${each}`) }))}
          />
          <div className={classes.scroll}>
            {view === 'households' && <HouseholdChanges preview={preview} ticked={ticked} />}
            {view === 'people' && <PersonChanges people={preview.people} ticked={ticked} />}
            {view === 'weeks' && <WeekChanges weeks={preview.weeks} ticked={ticked} />}
          </div>
        </>
      )}
    </>
  );
}
