import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cell, cellKey } from '../../../shared/planning/matrix.ts';
import { OVERLAYS } from '../../../shared/planning/overlay.ts';
import { failureOf, useMutation, useQuery } from '../../api.ts';
import { announce } from '../../components/announce.ts';
import tables from '../../components/dialog-table.module.css';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { notifyFailure } from '../../components/notify.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useOverlayName } from './OverlayChoice.tsx';
import { useRuleText } from './rule-text.ts';
import type { MatrixEdits } from './useMatrix.ts';

/** Names the matrix as it stands, and tells what differs from an earlier version, which can be taken back into use. */
export function CompareDialog({ edits, onClose }: { readonly edits: MatrixEdits; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const others = edits.screen.versions.filter((each) => each.version !== edits.screen.current.version);
  const [chosen, setVersion] = useState<number | null>(null);
  const version = chosen ?? others[0]?.version ?? 0;
  const other = useQuery('matrix.version', { version }, { enabled: others.length > 0 });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('matrix.compare.versions')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="sm">
        <KeepForm version={edits.screen.current.version} />
        {others.length > 0 && (
          <Select
            label={t('matrix.compare.with')}
            value={String(version)}
            data={others.map((each) => ({
              value: String(each.version),
              label: [
                t('matrix.compare.option', {
                  version: each.version,
                  day: format.day(each.createdAt),
                  years: each.years.length === 0 ? '' : ` · ${each.years.join(', ')}`,
                }),
                each.note,
              ]
                .filter((part) => part !== '')
                .join(' · '),
            }))}
            onChange={(next) => setVersion(Number(next))}
          />
        )}
        {other.error !== null && <ErrorState error={other.error} />}
        {others.length > 0 &&
          (other.data === undefined ? (
            <LoadingState />
          ) : (
            <Differences edits={edits} before={other.data.cells} version={version} />
          ))}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('common.close')}</Button>
          <Button
            variant="filled"
            disabled={other.data === undefined}
            onClick={() => {
              edits.setCells(other.data?.cells ?? edits.matrix.cells);
              onClose();
            }}
          >
            {t('matrix.compare.take', { version })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type DifferencesProps = { readonly edits: MatrixEdits; readonly before: readonly Cell[]; readonly version: number };

function Differences({ edits, before, version }: DifferencesProps) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const rule = useRuleText();
  const overlayName = useOverlayName();
  const { activities, cells } = edits.matrix;
  const find = (list: readonly Cell[], key: string) =>
    list.find((cell) => cellKey(cell) === key && (cell.times > 0 || cell.overlay !== undefined));
  const keys = [...new Set([...before, ...cells].map(cellKey))].filter((key) => {
    const [a, b] = [find(before, key), find(cells, key)];
    return a === undefined || b === undefined ? a !== b : !isSame(a, b);
  });
  if (keys.length === 0) {
    return <Text size="sm">{t('matrix.compare.same')}</Text>;
  }
  const show = (cell: Cell | undefined, code: string) => {
    const minutes = cell?.minutes ?? activities.find((each) => each.code === code)?.minutes ?? 0;
    return cell === undefined
      ? '–'
      : [
          t('matrix.compare.cell', { times: cell.times, minutes }),
          t(`matrix.who.${cell.who}`),
          rule(cell.when),
          cell.channel === null ? '' : names.channel(cell.channel),
          cell.costMinor === null ? '' : format.money(cell.costMinor),
          cell.kept ? t('matrix.compare.kept') : '',
        ]
          .filter((part) => part !== '')
          .join(' · ');
  };
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{t('matrix.column.activity')}</th>
          <th scope="col">{t('matrix.compare.version', { version })}</th>
          <th scope="col">{t('matrix.compare.version', { version: edits.screen.current.version })}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => {
          const [tier = '', overlay = '', ...rest] = key.split('/');
          const code = rest.join('/');
          const special = OVERLAYS.find((each) => each === overlay);
          const activity = activities.find((each) => each.code === code);
          return (
            <tr key={key}>
              <th scope="row">
                <TierBadge tier={tier} size="sm" /> {names.activity(code, activity?.name)}
                {special !== undefined && ` · ${overlayName(special)}`}
              </th>
              <td>{show(find(before, key), code)}</td>
              <td>{show(find(cells, key), code)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Gives the matrix as it stands a name, under which it stays. */
function KeepForm({ version }: { readonly version: number }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const keep = useMutation('matrix.keep');
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate(
      { note },
      {
        onSuccess: () => {
          setNote('');
          announce(t('matrix.compare.keptSaid', { version }));
        },
        onError: (error) => notifyFailure(error, text(failureOf(error))),
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <TextInput
          flex={1}
          label={t('matrix.compare.keepAs', { version })}
          value={note}
          maxLength={200}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" loading={keep.isPending} disabled={note.trim() === ''}>
          {t('matrix.compare.keep')}
        </Button>
      </Group>
    </form>
  );
}

/** Nothing of what a cell says differs. */
function isSame(one: Cell, other: Cell): boolean {
  const said = ({ times, minutes, costMinor, channel, who, when, kept }: Cell) =>
    JSON.stringify([times, minutes, costMinor, channel, who, Object.entries(when).sort(), kept]);
  return said(one) === said(other);
}
