import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { DayText } from '../../components/Figures.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './panels.module.css';
import { useMergeUndo } from './useMergeUndo.ts';

/** Clients that people merged into this one, each to be had back. */
export function MergesPanel({ merges }: { readonly merges: ClientPage['merges'] }) {
  const { t } = useTranslation();
  const { takeBack } = useMergeUndo();
  if (merges.length === 0) {
    return null;
  }
  return (
    <Panel title={t('clients.merge.panel')} body="flush">
      <ul className={classes.members}>
        {merges.map(({ mergeId, name, on }) => (
          <li key={mergeId}>
            <span className={classes.strong}>{name}</span>
            <span className={classes.quiet}>
              <DayText day={on} />
            </span>
            <Button size="xs" variant="subtle" onClick={() => takeBack(mergeId)}>
              {t('clients.merge.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
