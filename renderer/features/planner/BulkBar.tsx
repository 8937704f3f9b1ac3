import { Button, Group, Popover, Select, TextInput } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffPersonRow } from '../../../shared/contract/planner.ts';
import type { BulkAct } from '../../../shared/contract/work-off.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { smallIcon } from '../../components/icon.ts';
import { useBulk } from '../../components/plan/useBulk.ts';
import classes from './planner.module.css';

type BulkBarProps = {
  readonly ids: readonly number[];
  readonly people: readonly StaffPersonRow[];
  readonly onClear: () => void;
};

/** What can be done with the chosen touches in one go: tick off, skip with a reason, move, hand over. */
export function BulkBar({ ids, people, onClear }: BulkBarProps) {
  const { t } = useTranslation();
  const bulk = useBulk();
  const [reason, setReason] = useState('');
  const [to, setTo] = useState('');
  const [person, setPerson] = useState<string | null>(null);
  const all = async (act: BulkAct) => {
    if (await bulk(ids.map((id) => ({ id, act })))) {
      onClear();
    }
  };
  return (
    <section className={classes.bulk} aria-label={t('workOff.chosen', { count: ids.length })}>
      <strong>{t('workOff.chosen', { count: ids.length })}</strong>
      <Button
        size="xs"
        leftSection={<IconCheck {...smallIcon} />}
        onClick={() => void all({ kind: 'done', minutes: null, outcome: '', next: null })}
      >
        {t('workOff.done')}
      </Button>
      <Asking
        word={t('planner.touch.skip')}
        ready={reason.trim() !== ''}
        onSubmit={() => void all({ kind: 'skip', reason: reason.trim() })}
      >
        <TextInput
          label={t('planner.touch.skipReason')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Asking>
      <Asking word={t('planner.touch.move')} ready={to !== ''} onSubmit={() => void all({ kind: 'move', to })}>
        <DayInput label={t('planner.touch.moveTo')} value={to} onChange={setTo} />
      </Asking>
      <Asking
        word={t('workOff.handOver')}
        ready={person !== null}
        onSubmit={() => void all({ kind: 'hand-over', personId: Number(person) })}
      >
        <Select
          label={t('planner.person')}
          value={person}
          data={people.map(({ id, name }) => ({ value: String(id), label: name }))}
          comboboxProps={{ withinPortal: false }}
          onChange={setPerson}
        />
      </Asking>
      <Button size="xs" variant="subtle" leftSection={<IconX {...smallIcon} />} onClick={onClear}>
        {t('workOff.clear')}
      </Button>
    </section>
  );
}

type AskingProps = {
  readonly word: string;
  readonly ready: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** A button that asks for one thing before it acts. */
function Asking({ word, ready, onSubmit, children }: AskingProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button size="xs" onClick={() => setOpened(!opened)}>
          {word}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) {
              setOpened(false);
              onSubmit();
            }
          }}
        >
          <Group align="end" gap="xs">
            {children}
            <Button type="submit" disabled={!ready}>
              {word}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
