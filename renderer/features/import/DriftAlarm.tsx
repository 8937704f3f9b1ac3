import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OpenedImport } from '../../../shared/contract/import.ts';
import { icon } from '../../components/icon.ts';
import { Panel } from '../../components/Panel.tsx';
import common from './import.module.css';
import classes from './mapping.module.css';

const CHANGES = ['moved', 'missing', 'added'] as const;

/** A file that is almost laid out as a recipe expects: what moved, is missing or is new, before a row is read. */
export function DriftAlarm({ drift }: { readonly drift: NonNullable<OpenedImport['drift']> }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('mapping.drift.title', { name: drift.recipe, version: drift.version })}
      mark={<IconAlertTriangle {...icon} className={common.warn} />}
    >
      <div role="alert" className={classes.said}>
        <p>{t('mapping.drift.text')}</p>
        <dl className={classes.drift}>
          {CHANGES.filter((change) => drift[change].length > 0).map((change) => (
            <div key={change}>
              <dt>{t(`mapping.drift.${change}`)}</dt>
              <dd>{drift[change].join(', ')}</dd>
            </div>
          ))}
        </dl>
        <p className={common.quiet}>{t('mapping.drift.save')}</p>
      </div>
    </Panel>
  );
}
