import { Button, Checkbox } from '@mantine/core';
import { IconFileUnknown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportReview } from '../../../shared/contract/import.ts';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import common from './import.module.css';
import { useLapsing } from './lapsing.ts';
import classes from './missing.module.css';

type CompleteListProps = {
  readonly review: ImportReview;
  readonly busy: boolean;
  readonly shown: boolean;
  readonly onShown: (shown: boolean) => void;
};

/** Whether a list of policies is all its carrier has in force; then, how many of the book's it leaves out. */
export function CompleteList({ review, busy, shown, onShown }: CompleteListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { complete } = useLapsing();
  const { missing, completable, datedOn } = review;
  if (!completable) {
    return null;
  }
  return (
    <div className={classes.complete}>
      <Checkbox
        size="xs"
        checked={missing !== null}
        disabled={busy}
        onChange={({ currentTarget: { checked } }) => {
          if (!checked) {
            onShown(false);
          }
          void complete(checked);
        }}
        label={t('correcting.missing.complete', { day: datedOn === null ? '' : format.day(datedOn) })}
      />
      {missing !== null && missing.policies === 0 && (
        <span className={common.good}>{t('correcting.missing.none', { count: missing.inForce })}</span>
      )}
      {missing !== null && missing.policies > 0 && (
        <Button
          size="xs"
          variant={shown ? 'primary' : 'default'}
          aria-pressed={shown}
          leftSection={<IconFileUnknown {...smallIcon} />}
          onClick={() => onShown(!shown)}
        >
          {t('correcting.missing.count', { count: missing.policies })}
        </Button>
      )}
      {missing !== null && missing.lapsing > 0 && (
        <span>{t('correcting.missing.lapsing', { count: missing.lapsing })}</span>
      )}
    </div>
  );
}
