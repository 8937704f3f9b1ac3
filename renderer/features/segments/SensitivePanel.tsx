import { useTranslation } from 'react-i18next';
import { type SchemeDefinition, usesSensitive, withoutSensitive } from '../../../shared/segmentation/scheme.ts';
import { EmptyState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Comparison } from './Comparison.tsx';
import classes from './tabs.module.css';

type SensitivePanelProps = { readonly definition: SchemeDefinition; readonly asOf: string };

/** What criteria about persons do to the tiers: the scheme with them beside the same without. Nothing where it uses none. */
export function SensitivePanel({ definition, asOf }: SensitivePanelProps) {
  const { t } = useTranslation();
  if (!usesSensitive(definition)) {
    return null;
  }
  const without = withoutSensitive(definition);
  return (
    <div className={classes.stack}>
      <Panel title={t('schemes.sensitiveTitle')}>
        {without === null ? <EmptyState text={t('schemes.onlySensitive')} /> : t('schemes.sensitiveHint')}
      </Panel>
      {without !== null && (
        <Comparison
          from={{ side: { definition: without, asOf }, name: t('schemes.without') }}
          to={{ side: { definition, asOf }, name: t('schemes.with') }}
          figures
        />
      )}
    </div>
  );
}
