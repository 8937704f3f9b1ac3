import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconGitMerge } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicateAnswer, DuplicatePair, DuplicateSide } from '../../../shared/contract/duplicates.ts';
import { CallError, demand } from '../../api.ts';
import { Compared } from '../../components/Compared.tsx';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useKeys } from '../../components/useKeys.ts';
import { useClientUndo } from '../../components/useUndo.ts';
import { linkTo } from '../../navigation.ts';
import classes from './duplicates.module.css';
import { fieldsToTake } from './merge-fields.ts';
import { useMergeUndo } from './useMergeUndo.ts';

type Props = {
  readonly pair: DuplicatePair;
  readonly show: 'open' | DuplicateAnswer;
  readonly place: number;
  readonly of: number;
  readonly onGo: (place: number) => void;
  /** It leaves the list. */
  readonly onAnswered: () => void;
};

const KEYS = { different: 'N', later: 'L', open: 'O' } as const;

/** Two clients side by side: what speaks for their being one and against it, and what to do about it. */
export function DuplicatePanel({ pair, show, place, of, onGo, onAnswered }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const merging = useMergeUndo();
  const undoing = useClientUndo();
  const [busy, setBusy] = useState(false);
  const { left, right } = pair;

  const act = async (work: () => Promise<void>) => {
    if (busy) {
      return;
    }
    setBusy(true);
    try {
      await work();
      onAnswered();
    } catch (error) {
      undoing.failed(error instanceof CallError ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  const merge = (kept: DuplicateSide, merged: DuplicateSide) =>
    act(async () => {
      const [client, other] = await Promise.all([kept, merged].map(({ id }) => demand('clients.get', { id })));
      const take = client === undefined || other === undefined ? [] : fieldsToTake(client, other);
      const { mergeId } = await demand('clients.merge', { id: kept.id, mergedId: merged.id, take });
      merging.done(t('clients.duplicates.merged', { merged: merged.name, kept: kept.name }), mergeId);
    });
  const answer = (said: DuplicateAnswer | null) =>
    act(async () => {
      const { undo } = await demand('duplicates.answer', { ids: [left.id, right.id], answer: said });
      undoing.done(t(`clients.duplicates.said.${said ?? 'open'}`), undo);
    });
  useKeys(!busy, (key) => {
    switch (key) {
      case '1':
        void merge(left, right);
        return true;
      case '2':
        void merge(right, left);
        return true;
      case KEYS.different:
        void (show !== 'different' && answer('different'));
        return true;
      case KEYS.later:
        void (show === 'open' && answer('later'));
        return true;
      case KEYS.open:
        void (show !== 'open' && answer(null));
        return true;
      case 'ARROWDOWN':
      case 'ARROWUP':
        onGo(key === 'ARROWDOWN' ? place + 1 : place - 1);
        return true;
      default:
        return false;
    }
  });
  const walk = (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={place === 0}
        aria-label={t('clients.duplicates.previous')}
        onClick={() => onGo(place - 1)}
      >
        <IconChevronLeft {...icon} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={place === of - 1}
        aria-label={t('clients.duplicates.next')}
        onClick={() => onGo(place + 1)}
      >
        <IconChevronRight {...icon} />
      </ActionIcon>
    </>
  );
  const side = (one: DuplicateSide) => (
    <p>
      <a className={classes.client} href={linkTo(`/clients/${one.id}`)}>
        {one.name}
      </a>{' '}
      <span className={classes.quiet}>
        {t('clients.duplicates.side', { count: one.policies, day: format.day(one.createdAt.slice(0, 10)) })}
      </span>
    </p>
  );
  const footer = (
    <div className={classes.answers}>
      {([left, right] as const).map((kept, at) => (
        <Button
          key={kept.id}
          variant={at === 0 ? 'primary' : 'default'}
          loading={busy}
          leftSection={<IconGitMerge {...icon} />}
          rightSection={<Kbd>{String(at + 1)}</Kbd>}
          onClick={() => void merge(kept, at === 0 ? right : left)}
        >
          {t(at === 0 ? 'clients.duplicates.keepFirst' : 'clients.duplicates.keepSecond', { name: kept.name })}
        </Button>
      ))}
      {show !== 'different' && (
        <Button loading={busy} rightSection={<Kbd>{KEYS.different}</Kbd>} onClick={() => void answer('different')}>
          {t('clients.duplicates.different')}
        </Button>
      )}
      {show === 'open' ? (
        <Button
          variant="subtle"
          color="gray"
          loading={busy}
          rightSection={<Kbd>{KEYS.later}</Kbd>}
          onClick={() => void answer('later')}
        >
          {t('clients.duplicates.later')}
        </Button>
      ) : (
        <Button
          variant="subtle"
          color="gray"
          loading={busy}
          rightSection={<Kbd>{KEYS.open}</Kbd>}
          onClick={() => void answer(null)}
        >
          {t('clients.duplicates.reopen')}
        </Button>
      )}
    </div>
  );
  return (
    <Panel
      title={t('clients.duplicates.one', { left: left.name, right: right.name })}
      aside={t('importing.decide.progress', { at: place + 1, all: of })}
      actions={walk}
      footer={footer}
      fill
    >
      <div className={classes.sides}>
        {side(left)}
        {side(right)}
      </div>
      <Compared
        plain
        heading={left.name}
        shown={[{ ...pair, clientId: right.id, name: right.name, heading: t('clients.duplicates.second') }]}
      />
      <p className={classes.quiet}>{t('clients.duplicates.goes')}</p>
    </Panel>
  );
}
