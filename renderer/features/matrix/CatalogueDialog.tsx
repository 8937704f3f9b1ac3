import { Button, Group, Modal, Stack, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueItem } from '../../../shared/contract/catalogue.ts';
import { call, demand, failureOf, useQuery } from '../../api.ts';
import { ChannelIcon } from '../../components/ChannelIcon.tsx';
import tables from '../../components/dialog-table.module.css';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { ActivityForm } from './ActivityForm.tsx';
import classes from './catalogue.module.css';

/** What the office does for clients: all activities, those put away last; each can be changed, put away and taken back. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery('catalogue.get', {}, { tables: ['activity', 'touch'] });
  const [open, setOpen] = useState<CatalogueItem | 'new' | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('catalogue.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {query.data === undefined ? (
        query.error === null ? (
          <LoadingState />
        ) : (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        )
      ) : open === null ? (
        <List items={query.data.items} onOpen={setOpen} />
      ) : (
        <ActivityForm
          item={open === 'new' ? null : open}
          items={query.data.items}
          currency={query.data.currency}
          onDone={() => setOpen(null)}
        />
      )}
    </Modal>
  );
}

type ListProps = {
  readonly items: readonly CatalogueItem[];
  readonly onOpen: (item: CatalogueItem | 'new') => void;
};

function List({ items, onOpen }: ListProps) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const text = useFailureText();
  const nameOf = (item: CatalogueItem) => names.activity(item.code, item.name);
  const put = async (item: CatalogueItem, archived: boolean) => {
    const turn = (away: boolean) => call('catalogue.archive', { code: item.code, archived: away });
    try {
      await demand('catalogue.archive', { code: item.code, archived });
      const said = t(archived ? 'catalogue.archivedSaid' : 'catalogue.backSaid', { activity: nameOf(item) });
      notifyUndo(
        said,
        () => turn(!archived),
        () => turn(archived),
      );
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    }
  };
  const sorted = [...items.filter(({ archived }) => !archived), ...items.filter(({ archived }) => archived)];
  return (
    <Stack gap="sm">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('matrix.column.activity')}</th>
            <th scope="col" className={classes.words}>
              {t('catalogue.element')}
            </th>
            <th scope="col">{t('matrix.column.times')}</th>
            <th scope="col">{t('matrix.column.minutes')}</th>
            <th scope="col">{t('matrix.column.cost')}</th>
            <th scope="col">{t('catalogue.lead')}</th>
            <th scope="col">
              <VisuallyHidden>{t('catalogue.archive')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((item) => (
            <tr key={item.code} data-archived={item.archived || undefined} className={classes.row}>
              <th scope="row">
                <UnstyledButton className={classes.name} onClick={() => onOpen(item)}>
                  <ChannelIcon channel={item.channel} activity={item.code} />
                  {nameOf(item)}
                </UnstyledButton>
              </th>
              <td className={classes.words}>{t(`catalogue.elements.${item.element}`)}</td>
              <td>{item.touches === 0 ? '' : format.number(item.touches)}</td>
              <td>{format.number(item.minutes)}</td>
              <td>{item.costMinor === 0 ? '' : format.money(item.costMinor)}</td>
              <td>{item.leadDays === 0 ? '' : t('catalogue.days', { count: item.leadDays })}</td>
              <td>
                <Button size="xs" variant="subtle" onClick={() => void put(item, !item.archived)}>
                  {t(item.archived ? 'catalogue.back' : 'catalogue.archive')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Group justify="flex-end">
        <Button variant="filled" onClick={() => onOpen('new')}>
          {t('catalogue.add')}
        </Button>
      </Group>
    </Stack>
  );
}
