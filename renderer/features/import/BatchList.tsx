import { ActionIcon, Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconPlayerPlay,
  IconRefresh,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/failure-text.ts';
import { smallIcon } from '../../components/icon.ts';
import type { BatchFile } from './batch.ts';
import classes from './batch-list.module.css';
import { changeFile, clearFiles, useImport } from './progress.ts';

const GLYPHS = {
  waiting: IconCircleDashed,
  open: IconPlayerPlay,
  done: IconCircleCheck,
  refused: IconAlertTriangle,
  closed: IconCircleMinus,
} as const;

/** Files brought in together and how each fares; one that could not be read says why, and can be tried again. */
export function BatchList() {
  const { t } = useTranslation();
  const { batch } = useImport();
  if (batch.length < 2) {
    return null;
  }
  const over = batch.every(({ state }) => state !== 'waiting' && state !== 'open');
  return (
    <section className={classes.batch} aria-label={t('bringing.batch.title')}>
      <h2>{t('bringing.batch.count', { count: batch.length })}</h2>
      <ul>
        {batch.map((file) => (
          <File key={file.key} file={file} />
        ))}
      </ul>
      {over && (
        <Button variant="subtle" color="gray" onClick={clearFiles}>
          {t('bringing.batch.clear')}
        </Button>
      )}
    </section>
  );
}

function File({ file }: { readonly file: BatchFile }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const Glyph = GLYPHS[file.state];
  return (
    <li data-state={file.state} aria-current={file.state === 'open' || undefined}>
      <Glyph {...smallIcon} />
      <strong>{file.name}</strong>
      <span>{file.error === null ? t(`bringing.batch.${file.state}`) : failureText(file.error)}</span>
      {file.state === 'refused' && (
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={t('bringing.batch.again', { file: file.name })}
          title={t('bringing.batch.again', { file: file.name })}
          onClick={() => void changeFile(file.key, 'waiting')}
        >
          <IconRefresh {...smallIcon} />
        </ActionIcon>
      )}
      {(file.state === 'refused' || file.state === 'waiting') && (
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={t('bringing.batch.remove', { file: file.name })}
          title={t('bringing.batch.remove', { file: file.name })}
          onClick={() => void changeFile(file.key, 'gone')}
        >
          <IconX {...smallIcon} />
        </ActionIcon>
      )}
    </li>
  );
}
