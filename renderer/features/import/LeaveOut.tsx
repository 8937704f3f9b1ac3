import { Button, Popover, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';

type LeaveOutProps = {
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  /** The button that opens it. */
  readonly children: ReactNode;
  readonly onLeave: (reason: string) => void;
};

/** Asks why rows are left out; the reason stands beside them in the list of rejected rows. */
export function LeaveOut({ opened, onOpened, children, onLeave }: LeaveOutProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <Popover opened={opened} onChange={onOpened} trapFocus withinPortal position="top-end">
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.asking}
          onSubmit={(event) => {
            event.preventDefault();
            onOpened(false);
            onLeave(reason.trim());
            setReason('');
          }}
        >
          <TextInput
            data-autofocus
            maxLength={200}
            label={t('deciding.reason')}
            description={t('deciding.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" variant="primary">
            {t('deciding.leaveOut')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
