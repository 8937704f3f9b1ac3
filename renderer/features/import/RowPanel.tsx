import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconArrowBackUp, IconChevronLeft, IconChevronRight, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../shared/contract/import.ts';
import { icon } from '../../components/icon.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useKeys } from '../../components/useKeys.ts';
import { Candidates } from './Candidates.tsx';
import { useDeciding } from './decisions.ts';
import common from './import.module.css';
import { KEYS } from './keys.ts';
import { LeaveOut } from './LeaveOut.tsx';
import { RowSays } from './RowSays.tsx';
import { Outcome } from './review-columns.tsx';
import classes from './row-panel.module.css';
import { SomebodyElse } from './SomebodyElse.tsx';

type RowPanelProps = {
  readonly session: string;
  readonly row: ImportRow;
  readonly held: readonly number[];
  readonly busy: boolean;
  /** False while keys mean the ticked rows. */
  readonly keys: boolean;
  /** Goes to a held row by its place among them. */
  readonly onRow: (place: number) => void;
};

/** The row at hand: who it may be about, what it says and changes, and every answer a person can give. */
export function RowPanel({ session, row, held, busy, keys, onRow }: RowPanelProps) {
  const { t } = useTranslation();
  const deciding = useDeciding();
  const [remember, setRemember] = useState(true);
  const [asking, setAsking] = useState(false);
  const place = held.indexOf(row.index);
  const waiting = row.class === 'review';
  // A row whose cells cannot be read has nobody to belong to; one that was read before changes nothing.
  const open =
    waiting || row.decision !== null || (row.class !== 'rejected' && (row.matched !== null || row.newClient));
  const isClient = (clientId: number) => void deciding.decide(row, { kind: 'client', clientId, remember });
  const isNew = () => void deciding.decide(row, { kind: 'new', remember });
  const isSame = () => void deciding.decide(row, { kind: 'same', remember });
  const back = () => void deciding.takeBack(row);
  useKeys(keys && open && !busy, (key) => {
    const candidate = /^[1-9]$/.test(key) ? row.candidates[Number(key) - 1] : undefined;
    if (candidate !== undefined) {
      isClient(candidate.clientId);
    } else if (key === '1' && row.twin !== null) {
      isSame();
    } else if (key === KEYS.isNew) {
      isNew();
    } else if (key === KEYS.skip) {
      setAsking(true);
    } else if (key === KEYS.back && row.decision !== null) {
      back();
    } else {
      return false;
    }
    return true;
  });
  const walk = waiting && (
    <>
      <ActionIcon aria-label={t('importing.decide.previous')} disabled={place <= 0} onClick={() => onRow(place - 1)}>
        <IconChevronLeft {...icon} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('importing.decide.next')}
        disabled={place >= held.length - 1}
        onClick={() => onRow(place + 1)}
      >
        <IconChevronRight {...icon} />
      </ActionIcon>
    </>
  );
  const footer = open && (
    <div className={classes.decision}>
      <div className={common.answers}>
        {row.decision !== null && (
          <Button
            loading={busy}
            leftSection={<IconArrowBackUp {...icon} />}
            rightSection={<Kbd>{KEYS.back}</Kbd>}
            onClick={back}
          >
            {t('importing.decide.undo')}
          </Button>
        )}
        {row.candidates.slice(0, 3).map((candidate, at) => (
          <Button
            key={candidate.clientId}
            variant={at === 0 && waiting ? 'filled' : 'default'}
            {...(at === 0 && waiting ? { color: 'accent' } : {})}
            loading={busy}
            rightSection={<Kbd>{String(at + 1)}</Kbd>}
            onClick={() => isClient(candidate.clientId)}
          >
            {t('importing.decide.itIs', { name: candidate.name })}
          </Button>
        ))}
        {row.twin !== null && (
          <Button
            variant={waiting ? 'filled' : 'default'}
            {...(waiting ? { color: 'accent' } : {})}
            loading={busy}
            rightSection={<Kbd>{String(1)}</Kbd>}
            onClick={isSame}
          >
            {t('deciding.twin.itIs', { row: row.twin.row, name: row.twin.name })}
          </Button>
        )}
        <SomebodyElse busy={busy} onClient={isClient} />
        <Button
          loading={busy}
          leftSection={<IconUserPlus {...icon} />}
          rightSection={<Kbd>{KEYS.isNew}</Kbd>}
          onClick={isNew}
        >
          {t('importing.decide.newClient')}
        </Button>
        <LeaveOut
          opened={asking}
          onOpened={setAsking}
          onLeave={(reason) => void deciding.decide(row, { kind: 'skip', ...(reason === '' ? {} : { reason }) })}
        >
          <Button
            loading={busy}
            variant="subtle"
            color="gray"
            rightSection={<Kbd>{KEYS.skip}</Kbd>}
            onClick={() => setAsking(!asking)}
          >
            {t('importing.decide.skip')}
          </Button>
        </LeaveOut>
      </div>
      <Checkbox
        size="xs"
        checked={remember}
        onChange={(event) => setRemember(event.currentTarget.checked)}
        label={
          row.policyNumber === '' ? t('deciding.remember') : t('deciding.rememberPolicy', { number: row.policyNumber })
        }
      />
    </div>
  );
  const shared = { actions: walk, footer: footer || undefined, fill: true } as const;
  return waiting ? (
    <Panel
      title={t('importing.decide.who', { name: row.name === '' ? row.policyNumber : row.name })}
      aside={place < 0 ? undefined : t('importing.decide.progress', { at: place + 1, all: held.length })}
      {...shared}
    >
      <Candidates row={row} />
    </Panel>
  ) : (
    <Panel title={t('importing.detail.title', { row: row.row })} aside={<Outcome row={row} />} {...shared}>
      <RowSays session={session} row={row} busy={busy} />
      {(row.candidates.length > 0 || row.twin !== null) && <Candidates row={row} />}
    </Panel>
  );
}
