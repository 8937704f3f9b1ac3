import { Button } from '@mantine/core';
import {
  IconFileText,
  IconNote,
  IconPencil,
  IconPhone,
  IconShieldCheck,
  IconSquareCheck,
  IconUmbrella,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../shared/contract/clients.ts';
import { useQuery } from '../../api.ts';
import { DayText } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { CLIENT_TABLES } from './client-tables.ts';
import classes from './panels.module.css';

const signs: Readonly<Record<TimelineEntry['kind'], TablerIcon>> = {
  interaction: IconPhone,
  note: IconNote,
  touch: IconSquareCheck,
  claim: IconUmbrella,
  policy: IconShieldCheck,
  statement: IconFileText,
  edit: IconPencil,
};

/** Everything that happened with a client, newest first. */
export function TimelinePanel({ id, limit }: { readonly id: number; readonly limit: number }) {
  const { t } = useTranslation();
  const [more, setMore] = useState(0);
  const timeline = useQuery(
    'clients.timeline',
    { id, limit: Math.min(500, limit + more) },
    { tables: [...CLIENT_TABLES, 'touch', 'audit'], keep: true },
  );
  const left = timeline.data === undefined ? 0 : timeline.data.total - timeline.data.entries.length;
  return (
    <Panel title={t('clients.tabs.timeline')} body="flush">
      {timeline.isPending && <LoadingState />}
      {timeline.isError && <ErrorState error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {timeline.data?.entries.length === 0 && <EmptyState text={t('clients.timeline.none')} />}
      <ol className={`${classes.timeline} ${classes.timelineBox}`}>
        {timeline.data?.entries.map((entry) => (
          <Entry key={`${entry.kind}-${entry.refId}-${entry.on}-${entry.code ?? ''}`} entry={entry} />
        ))}
      </ol>
      {left > 0 && limit + more < 500 && (
        <div className={classes.more}>
          <Button size="xs" variant="subtle" onClick={() => setMore(more + 50)}>
            {t('clients.timeline.more', { count: left })}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  const format = useFormat();
  const headline = useHeadline();
  const Sign = signs[entry.kind];
  const facts = [
    entry.minutes === null ? null : format.duration(entry.minutes),
    entry.amountMinor === null ? null : format.money(entry.amountMinor),
    entry.person,
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <li className={classes.entry}>
      <span className={classes.quiet}>
        <DayText day={entry.on.slice(0, 10)} />
      </span>
      <span className={classes.sign}>
        <Sign {...smallIcon} />
      </span>
      <span className={classes.happened}>
        <span>{headline(entry)}</span>
        {facts.length > 0 && <span className={classes.quiet}>{facts.join(' · ')}</span>}
        {entry.text !== '' && <span className={classes.said}>{entry.text}</span>}
      </span>
    </li>
  );
}

/** Words an entry of the timeline; its own text stands below. */
function useHeadline(): (entry: TimelineEntry) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (entry) => {
    const label = entry.label ?? '';
    const channel = names.channel(entry.channel ?? 'call');
    switch (entry.kind) {
      case 'interaction':
        return entry.direction === 'in'
          ? t('clients.timeline.in', { channel })
          : t('clients.timeline.out', { channel });
      case 'touch':
        return names.activity(entry.code ?? '', entry.label);
      case 'policy':
        return entry.code === 'began'
          ? t('clients.timeline.began', { number: label })
          : t('clients.timeline.policy', { number: label, status: names.policyStatus(entry.code ?? '') });
      case 'claim':
        return t('clients.timeline.claim', { number: label });
      case 'statement':
        return t('clients.timeline.statement', { file: label });
      case 'edit':
        return t('clients.timeline.edit', { field: entry.code ?? label });
      case 'note':
        return t('clients.timeline.note');
    }
  };
}
