import { Button, Popover, Select, Stack } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ok, type Result } from '../../shared/result.ts';
import { call, demand, failureOf, useQuery } from '../api.ts';
import { useOpenBook } from './book-info.ts';
import { DayInput } from './DayInput.tsx';
import { useFailureText } from './failure-text.ts';
import { smallIcon } from './icon.ts';
import { useNames } from './names.ts';
import { notifyFailure, notifyUndo } from './notify.tsx';

/** Touches planned in one go, at most. */
const MOST = 500;

/** Removes touches one by one, up to the first that is refused. */
async function removeAll(ids: readonly number[]): Promise<Result<unknown>> {
  for (const id of ids) {
    const removed = await call('touch.remove', { id });
    if (!removed.ok) {
      return removed;
    }
  }
  return ok(null);
}

/** Plans one touch for each of some clients, on a day that is chosen; taken back as one. */
export function PlanMenu({ clientIds }: { readonly clientIds: readonly number[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const text = useFailureText();
  const { today } = useOpenBook();
  const matrix = useQuery('matrix.get', {}, { tables: ['activity', 'matrix'] });
  const [opened, setOpened] = useState(false);
  const [working, setWorking] = useState(false);
  const [activity, setActivity] = useState<string | null>(null);
  const [on, setOn] = useState<string>(today);
  const failed = (error: unknown) => notifyFailure(error, text(failureOf(error)));
  const plan = async (code: string, day: string) => {
    const planned: number[] = [];
    setWorking(true);
    try {
      for (const clientId of clientIds) {
        const { touch } = await demand('touch.add', { clientId, activity: code, on: day });
        planned.push(touch.id);
      }
      setOpened(false);
    } catch (error) {
      failed(error);
    } finally {
      setWorking(false);
    }
    if (planned.length > 0) {
      notifyUndo(t('common.plan.done', { count: planned.length }), () => removeAll(planned));
    }
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="top-start" trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          leftSection={<IconCalendarPlus {...smallIcon} />}
          disabled={clientIds.length === 0 || clientIds.length > MOST}
          title={clientIds.length > MOST ? t('common.plan.most', { count: MOST }) : undefined}
          onClick={() => setOpened(!opened)}
        >
          {t('common.plan.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (activity !== null && on !== '') {
              void plan(activity, on);
            }
          }}
        >
          <Stack gap="sm">
            <Select
              label={t('common.plan.activity')}
              value={activity}
              onChange={setActivity}
              comboboxProps={{ withinPortal: false }}
              data={(matrix.data?.activities ?? []).map(({ code, name }) => ({
                value: code,
                label: names.activity(code, name),
              }))}
            />
            <DayInput label={t('common.plan.on')} value={on} onChange={setOn} />
            <Button type="submit" loading={working} disabled={activity === null || on === ''}>
              {t('common.plan.do', { count: clientIds.length })}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
