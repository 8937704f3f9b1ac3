import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TouchRow } from '../../../shared/contract/planner.ts';
import { type Day, yearOf } from '../../../shared/day.ts';
import { type DeskLine, readDeskLines } from '../../../shared/planning/desk-lines.ts';
import { useQuery } from '../../api.ts';
import tables from '../../components/dialog-table.module.css';
import { useFormat } from '../../components/format.ts';
import { Hint } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { useBulk } from '../../components/plan/useBulk.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import classes from './desk.module.css';

/** A desk sheet typed back in: one code a line, and what became of it. Each line is shown before anything is written. */
export function DeskDialog({ today, onClose }: { readonly today: Day; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const bulk = useBulk();
  const [text, setText] = useState('');
  const lines = useMemo(() => readDeskLines(text, yearOf(today)), [text, today]);
  const ids = lines.flatMap(({ touchId }) => touchId ?? []);
  const found = useQuery('touches.find', { ids }, { tables: ['touch'], keep: true, enabled: ids.length > 0 });
  const touches = new Map((ids.length === 0 ? [] : (found.data?.touches ?? [])).map((touch) => [touch.id, touch]));
  const ready = lines.flatMap((line) => {
    const touch = touches.get(line.touchId ?? 0);
    return line.problem === null && touch !== undefined && touch.status === 'planned'
      ? [{ id: line.touchId, act: line.act }]
      : [];
  });
  const apply = async () => {
    if (await bulk(ready)) {
      onClose();
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('workOff.desk.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <Stack gap="sm">
          <Textarea
            data-autofocus
            autosize
            minRows={5}
            maxRows={12}
            label={t('workOff.desk.label')}
            description={t('workOff.desk.how')}
            placeholder={t('workOff.desk.example')}
            classNames={{ input: classes.input }}
            value={text}
            maxLength={100_000}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ready.length > 0) {
                event.preventDefault();
                void apply();
              }
            }}
          />
          {lines.length > 0 && (
            <div className={classes.lines}>
              <table className={tables.table}>
                <tbody>
                  {lines.map((line) => (
                    <Line key={line.line} line={line} touch={touches.get(line.touchId ?? 0)} waits={found.isFetching} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={ready.length === 0}>
              {t('workOff.desk.apply', { count: ready.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type LineProps = { readonly line: DeskLine; readonly touch: TouchRow | undefined; readonly waits: boolean };

function Line({ line, touch, waits }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const problem =
    line.problem ?? (touch === undefined ? (waits ? null : 'gone') : touch.status === 'planned' ? null : touch.status);
  const said = () => {
    if (line.act === null || touch === undefined) {
      return '';
    }
    switch (line.act.kind) {
      case 'skip':
        return t('planner.touch.skippedFor', { reason: line.act.reason });
      case 'move':
        return t('planner.month.target', { day: format.day(line.act.to) });
      case 'done':
        return [
          t('workOff.done'),
          format.duration(line.act.minutes ?? touch.minutes),
          line.act.outcome,
          line.act.next === null ? '' : t('workOff.desk.next', { day: format.day(line.act.next) }),
        ]
          .filter((part) => part !== '')
          .join(' · ');
    }
  };
  return (
    <tr>
      <th scope="row" className={classes.code}>
        {line.text.split(/\s/)[0]}
      </th>
      <td className={classes.words}>
        {touch !== undefined && (
          <>
            <TierBadge tier={touch.tier} size="sm" /> {touch.client} ·{' '}
            {names.activity(touch.activity, touch.activityName)}
          </>
        )}
      </td>
      <td className={classes.words}>
        {problem === null ? said() : <Hint tone="bad">{t(`workOff.desk.problem.${problem}`)}</Hint>}
      </td>
    </tr>
  );
}
