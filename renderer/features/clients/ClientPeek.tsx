import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { useOpenBook } from '../../components/book-info.ts';
import { ChannelIcon } from '../../components/ChannelIcon.tsx';
import { Change, DayText, Figure, Money, NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { usePlanYear } from '../../components/plan/usePlanYear.ts';
import { PeekPart, SidePeek } from '../../components/SidePeek.tsx';
import { isClientState, StateGlyph } from '../../components/StateGlyph.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useWhySentence } from '../../components/why-text.ts';
import { linkTo, navigate } from '../../navigation.ts';
import { CLIENT_TABLES } from './client-tables.ts';
import classes from './clients.module.css';
import { LogContact } from './LogContact.tsx';
import { MonthDots } from './MonthDots.tsx';
import { OpenNeeds } from './OpenNeeds.tsx';

/** Touches listed under "Next". */
const NEXT = 5;

type ClientPeekProps = { readonly id: number; readonly onClose: () => void };

/** The client of the chosen row: value, why this tier, the year, what comes next, what was said last. */
export function ClientPeek({ id, onClose }: ClientPeekProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { today } = useOpenBook();
  const year = usePlanYear();
  const [logging, setLogging] = useState(false);
  const client = useQuery('clients.get', { id }, { tables: CLIENT_TABLES, keep: true });
  const touches = useQuery('clients.touches', { id, year }, { tables: ['touch'], keep: true });
  const why = useQuery('segments.why', { clientId: id }, { tables: ['segment_result', 'tier_override'], keep: true });
  const sentence = useWhySentence();
  const planned = (touches.data ?? []).filter((touch) => touch.status === 'planned');
  const done = (touches.data ?? []).filter((touch) => touch.status === 'done').length;
  const last = client.data?.lastContactOn ?? null;
  const members = client.data?.household.members.length ?? 1;
  const household =
    members > 1 ? t('clients.householdOf', { name: client.data?.household.name ?? '', count: members }) : undefined;
  return (
    <SidePeek
      label={t('clients.client')}
      onClose={onClose}
      actions={
        <Button size="xs" onClick={() => navigate(`/clients/${id}`)} rightSection={<Kbd>↵</Kbd>}>
          {t('common.open')}
        </Button>
      }
      footer={
        <Button leftSection={<IconPhone {...smallIcon} />} onClick={() => setLogging(true)}>
          {t('clients.logContact')}
        </Button>
      }
    >
      {client.isPending && <LoadingState />}
      {client.isError && <ErrorState error={client.error} onRetry={() => void client.refetch()} />}
      {client.data !== undefined && (
        <>
          <PeekPart>
            <div className={classes.who}>
              <TierBadge tier={client.data.tier} size="lg" />
              <div>
                <h2 className={classes.name}>{client.data.name}</h2>
                <div className={classes.quiet}>
                  {[household, client.data.addresses.find((one) => one.current)?.city]
                    .filter((part) => part)
                    .join(' · ')}
                </div>
              </div>
            </div>
            <div className={classes.figures}>
              <Figure label={t('clients.valueHousehold')}>
                <Money amount={client.data.valueMinor} reason={t('clients.noValue')} />{' '}
                {why.data?.explanation.trend != null && (
                  <span className={classes.trend}>
                    <Change share={why.data.explanation.trend} decimals={1} />
                  </span>
                )}
              </Figure>
              <Figure label={t('potential.potential')}>
                {why.data?.explanation.potential.points == null ? (
                  <NotAvailable reason={t('common.badges.potential-unknown')} />
                ) : (
                  format.number(why.data.explanation.potential.points, 0)
                )}
              </Figure>
              <div>
                <div className={classes.label}>{t('clients.columns.state')}</div>
                {isClientState(client.data.state) ? (
                  <StateGlyph state={client.data.state} />
                ) : (
                  t(`common.status.${client.data.status}`)
                )}
              </div>
            </div>
          </PeekPart>
          {why.data !== undefined && (
            <PeekPart
              title={t('clients.why.title', { tier: why.data.explanation.tier ?? t('common.unscored') })}
              aside={<a href={linkTo(`/clients/${id}`)}>{t('clients.why.show')}</a>}
            >
              <p className={classes.paragraph}>{sentence(why.data.explanation)}</p>
            </PeekPart>
          )}
          {touches.data !== undefined && touches.data.length > 0 && (
            <PeekPart title={String(year)} aside={t('clients.touchesDone', { done, count: touches.data.length })}>
              <MonthDots touches={touches.data} today={today} />
            </PeekPart>
          )}
          {planned.length > 0 && (
            <PeekPart title={t('clients.next')}>
              <ul className={classes.next}>
                {planned.slice(0, NEXT).map((touch) => (
                  <li key={touch.id}>
                    <span className={touch.plannedOn < today ? classes.overdue : classes.quiet}>
                      <DayText day={touch.plannedOn} form="day" />
                    </span>
                    <ChannelIcon channel={touch.channel} activity={touch.activity} />
                    <span className={classes.cut}>{names.activity(touch.activity, touch.activityName)}</span>
                    <span className={classes.quiet}>{touch.person}</span>
                  </li>
                ))}
              </ul>
            </PeekPart>
          )}
          <OpenNeeds id={id} />
          <PeekPart
            title={t('clients.lastContact')}
            aside={last === null ? t('clients.neverContacted') : <DayText day={last} />}
          >
            {client.data.notes[0] !== undefined && <p className={classes.paragraph}>{client.data.notes[0].body}</p>}
          </PeekPart>
        </>
      )}
      {client.data !== undefined && (
        <LogContact id={id} name={client.data.name} opened={logging} onClose={() => setLogging(false)} />
      )}
    </SidePeek>
  );
}
