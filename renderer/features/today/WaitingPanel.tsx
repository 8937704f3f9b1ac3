import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WaitingRequest } from '../../../shared/contract/requests.ts';
import { call, demand, failureOf, useQuery } from '../../api.ts';
import { ChannelIcon } from '../../components/ChannelIcon.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { Hint } from '../../components/Notices.tsx';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './waiting.module.css';

/** What clients asked for and nobody answered yet, the longest waiting first whoever it is. Nothing where nobody waits. */
export function WaitingPanel() {
  const { t } = useTranslation();
  const text = useFailureText();
  const { data } = useQuery('requests.waiting', {}, { tables: ['interaction', 'office'], keep: true });
  if (data === undefined || data.requests.length === 0) {
    return null;
  }
  const answer = async ({ id, client }: WaitingRequest) => {
    try {
      await demand('requests.answer', { id, answered: true });
      notifyUndo(
        t('requests.answeredSaid', { client }),
        () => call('requests.answer', { id, answered: false }),
        () => call('requests.answer', { id, answered: true }),
      );
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    }
  };
  return (
    <Panel
      body="flush"
      title={t('requests.waiting', { count: data.requests.length })}
      aside={t('requests.norm', { count: data.normHours })}
    >
      <ul className={classes.list}>
        {data.requests.map((request) => (
          <Line key={request.id} request={request} normHours={data.normHours} onAnswer={() => void answer(request)} />
        ))}
      </ul>
    </Panel>
  );
}

type LineProps = { readonly request: WaitingRequest; readonly normHours: number; readonly onAnswer: () => void };

function Line({ request, normHours, onAnswer }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const age = format.duration(request.hours * 60);
  return (
    <li className={classes.line}>
      <ChannelIcon channel={request.channel} activity={request.channel} />
      <span className={classes.what}>
        <a href={linkTo(`/clients/${request.clientId}`)}>{request.client}</a>
        <span className={classes.note} title={request.note}>
          {request.note}
        </span>
      </span>
      {request.hours > normHours ? <Hint tone="bad">{age}</Hint> : <span className={classes.age}>{age}</span>}
      <Button size="xs" onClick={onAnswer} aria-label={t('requests.answerOf', { client: request.client })}>
        {t('requests.answer')}
      </Button>
    </li>
  );
}
