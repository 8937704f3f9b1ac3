import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { Hint } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './import.module.css';
import { openHeld } from './progress.ts';

/** Statements with rows that wait for a person; nothing where none do. */
export function Held() {
  const { t } = useTranslation();
  const format = useFormat();
  const held = useQuery('import.held', {}, { tables: ['statement'] });
  const list = held.data ?? [];
  if (list.length === 0) {
    return null;
  }
  return (
    <Panel
      title={t('deciding.held.title')}
      aside={t('deciding.held.text')}
      mark={<IconAlertCircle {...icon} className={classes.warn} />}
    >
      <ul className={classes.waiting}>
        {list.map((statement) => (
          <li key={statement.id}>
            <strong>{statement.fileName}</strong>
            <span className={classes.quiet}>
              {[statement.carrier, format.day(statement.importedAt)].filter(Boolean).join(' · ')}
            </span>
            <Hint tone="warn">{t('deciding.held.count', { count: statement.held })}</Hint>
            <Button
              size="xs"
              aria-label={`${t('deciding.held.decide')} ${statement.fileName}`}
              onClick={() => void openHeld(statement.id, statement.fileName)}
            >
              {t('deciding.held.decide')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
