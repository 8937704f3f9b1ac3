import { Button, Popover, Stack } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDay } from '../../../shared/day.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { smallIcon } from '../../components/icon.ts';
import { useSegmenting } from '../../components/use-segmenting.ts';

/** Runs the scheme in use again, as of a day that can be chosen. */
export function RunAgain({ asOf }: { readonly asOf: string }) {
  const { t } = useTranslation();
  const running = useSegmenting();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(asOf);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button leftSection={<IconRefresh {...smallIcon} />} loading={running.isPending} onClick={() => setOpen(!open)}>
          {t('segments.runAgain')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setOpen(false);
            running.run({ asOf: day });
          }}
        >
          <Stack gap="sm">
            <DayInput label={t('segments.runAsOf')} value={day} onChange={(next) => setDay(next)} />
            <Button type="submit" disabled={parseDay(day) === null}>
              {t('segments.runAgain')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
