import { Button, Menu, TextInput } from '@mantine/core';
import { IconDownload, IconPrinter, IconTag, IconUser, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { yearOf } from '../../shared/day.ts';
import { type RequestOf, useMutation, useQuery } from '../api.ts';
import { navigate } from '../navigation.ts';
import { useOpenBook } from './book-info.ts';
import { useFormat } from './format.ts';
import { smallIcon } from './icon.ts';
import { PlanMenu } from './PlanMenu.tsx';
import { PrintReasons } from './PrintReasons.tsx';
import classes from './SelectionBar.module.css';
import { useClientUndo } from './useUndo.ts';

/** Clients edited in one go, and plans printed in one go, at most. */
const MOST_EDITED = 5000;
const MOST_PRINTED = 500;

type SelectionBarProps = {
  readonly ids: readonly number[];
  /** Who a planned touch is for, where that is not each of them: one client a household. */
  readonly planFor?: readonly number[];
  readonly onCsv?: () => void;
  readonly onClear: () => void;
};

/** What can be done with the chosen clients: hand over, tag, plan a touch, print their plans, export. Each edit can be taken back. */
export function SelectionBar({ ids, planFor = ids, onCsv, onClear }: SelectionBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpenBook();
  const undoing = useClientUndo();
  const update = useMutation('clients.updateMany');
  const edit = (change: Omit<RequestOf<'clients.updateMany'>, 'ids'>) =>
    update.mutate(
      { ...change, ids: [...ids] },
      {
        onSuccess: ({ undo, clients }) => undoing.done(t('clients.selection.changed', { count: clients }), undo),
        onError: undoing.failed,
      },
    );
  const plans = new URLSearchParams([
    ['what', 'plan'],
    ['year', String(yearOf(today))],
    ...ids.map((id) => ['client', String(id)]),
  ]);
  return (
    <section className={classes.bar} aria-label={t('clients.selection.label')}>
      <strong aria-live="polite">
        {t('clients.selection.count', { count: ids.length, shown: format.number(ids.length) })}
      </strong>
      <AdvisorMenu disabled={ids.length > MOST_EDITED} onChoose={(advisorId) => edit({ advisorId })} />
      <TagMenu disabled={ids.length > MOST_EDITED} onChoose={(addTag) => edit({ addTag })} />
      <PlanMenu clientIds={planFor} />
      <Button
        size="xs"
        leftSection={<IconPrinter {...smallIcon} />}
        disabled={ids.length > MOST_PRINTED}
        title={ids.length > MOST_PRINTED ? t('clients.selection.most', { count: MOST_PRINTED }) : undefined}
        onClick={() => navigate(`/print?${plans.toString()}`)}
      >
        {t('clients.selection.print')}
      </Button>
      <PrintReasons of={{ clientIds: ids }} disabled={ids.length > MOST_PRINTED} />
      {onCsv !== undefined && (
        <Button size="xs" leftSection={<IconDownload {...smallIcon} />} onClick={onCsv}>
          {t('common.csv')}
        </Button>
      )}
      <Button size="xs" variant="subtle" color="gray" leftSection={<IconX {...smallIcon} />} onClick={onClear}>
        {t('clients.selection.clear')}
      </Button>
    </section>
  );
}

type ChooserProps<Value> = { readonly disabled: boolean; readonly onChoose: (value: Value) => void };

function AdvisorMenu({ disabled, onChoose }: ChooserProps<number | null>) {
  const { t } = useTranslation();
  const choices = useQuery('clients.choices', {}, { tables: ['person', 'line', 'carrier', 'tag'] });
  return (
    <Menu>
      <Menu.Target>
        <Button size="xs" disabled={disabled} leftSection={<IconUser {...smallIcon} />}>
          {t('clients.selection.advisor')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(choices.data?.advisors ?? []).map((advisor) => (
          <Menu.Item key={advisor.id} onClick={() => onChoose(advisor.id)}>
            {advisor.name}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => onChoose(null)}>{t('clients.nobody')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function TagMenu({ disabled, onChoose }: ChooserProps<string>) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const choices = useQuery('clients.choices', {}, { tables: ['person', 'line', 'carrier', 'tag'] });
  const choose = (tag: string) => {
    setOpened(false);
    setText('');
    onChoose(tag);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') {
      choose(text.trim());
    }
  };
  return (
    <Menu opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Button size="xs" disabled={disabled} leftSection={<IconTag {...smallIcon} />}>
          {t('clients.selection.tag')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <form onSubmit={submit}>
          <TextInput
            className={classes.tag ?? ''}
            aria-label={t('clients.selection.newTag')}
            placeholder={t('clients.selection.newTag')}
            maxLength={60}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </form>
        {(choices.data?.tags ?? []).slice(0, 12).map((tag) => (
          <Menu.Item key={tag} onClick={() => choose(tag)}>
            {tag}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
