import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicatePair } from '../../../shared/contract/duplicates.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { navigate } from '../../navigation.ts';
import { DuplicatePanel } from './DuplicatePanel.tsx';
import classes from './duplicates.module.css';

const SHOWS = ['open', 'later', 'different'] as const;
type Show = (typeof SHOWS)[number];

export function pairKey({ left, right }: DuplicatePair): string {
  return `${left.id} ${right.id}`;
}

/** Clients of the book who are likely one: pair by pair, merged, told apart for good, or put off. */
export function Duplicates() {
  const { t } = useTranslation();
  const format = useFormat();
  const [show, setShow] = useState<Show>('open');
  const [current, setCurrent] = useState<string | null>(null);
  /** Answered since the list was worked out: it is worked out anew meanwhile. */
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const found = useQuery(
    'duplicates.list',
    { show },
    { tables: ['client', 'contact_point', 'address', 'policy', 'duplicate_answer'], keep: true },
  );
  // The time, not the answer: after an undo the same pairs come again.
  const [seen, setSeen] = useState(found.dataUpdatedAt);
  if (seen !== found.dataUpdatedAt) {
    setSeen(found.dataUpdatedAt);
    setAnswered(new Set());
  }
  const pairs = (found.data?.pairs ?? []).filter((pair) => !answered.has(pairKey(pair)));
  const total = (found.data?.total ?? 0) - answered.size;
  const at = Math.max(
    0,
    pairs.findIndex((pair) => pairKey(pair) === current),
  );
  const pair = pairs[at];
  const goTo = (place: number) => {
    const next = pairs[Math.min(Math.max(0, place), pairs.length - 1)];
    setCurrent(next === undefined ? null : pairKey(next));
  };
  return (
    <PageBox layout="fixed">
      <PageHeader
        title={t('clients.duplicates.title')}
        subtitle={
          show === 'open' && total > 0
            ? t('clients.duplicates.subtitle', { count: total })
            : t('clients.duplicates.subtitleNone')
        }
        actions={
          <>
            <SegmentedControl
              aria-label={t('clients.duplicates.which')}
              value={show}
              onChange={(value) => {
                setCurrent(null);
                setShow(SHOWS.find((name) => name === value) ?? 'open');
              }}
              data={SHOWS.map((value) => ({ value, label: t(`clients.duplicates.shown.${value}`) }))}
            />
            <Button onClick={() => navigate('/clients')}>{t('clients.proposals.back')}</Button>
          </>
        }
      />
      {found.error !== null && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.error === null && found.data === undefined && <LoadingState text={t('clients.duplicates.looking')} />}
      {found.data !== undefined && pair === undefined && <EmptyState text={t(`clients.duplicates.none.${show}`)} />}
      {pair !== undefined && (
        <div className={classes.split}>
          <Panel
            title={t('clients.duplicates.list')}
            aside={total > pairs.length ? t('clients.proposals.more', { shown: pairs.length, total }) : undefined}
            body="flush"
            fill
          >
            <ol className={classes.pairs}>
              {pairs.map((one, place) => (
                <li key={pairKey(one)}>
                  <button
                    type="button"
                    className={classes.pair}
                    aria-current={place === at || undefined}
                    onClick={() => setCurrent(pairKey(one))}
                  >
                    <span className={classes.names}>
                      <strong>{one.left.name}</strong>
                      <strong>{one.right.name}</strong>
                    </span>
                    <span className={classes.score}>{format.number(one.score, 2)}</span>
                  </button>
                </li>
              ))}
            </ol>
          </Panel>
          <DuplicatePanel
            key={pairKey(pair)}
            pair={pair}
            show={show}
            place={at}
            of={pairs.length}
            onGo={goTo}
            onAnswered={() => {
              goTo(at + 1 < pairs.length ? at + 1 : at - 1);
              setAnswered(new Set([...answered, pairKey(pair)]));
            }}
          />
        </div>
      )}
    </PageBox>
  );
}
