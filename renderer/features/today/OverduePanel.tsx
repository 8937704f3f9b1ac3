import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TouchRow } from '../../../shared/contract/planner.ts';
import type { TodayScreen } from '../../../shared/contract/today.ts';
import { ChannelIcon } from '../../components/ChannelIcon.tsx';
import { useFormat } from '../../components/format.ts';
import { Initials } from '../../components/Initials.tsx';
import { icon, smallIcon } from '../../components/icon.ts';
import { Hint } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { TouchForm } from '../../components/plan/TouchForms.tsx';
import { useTouchActions } from '../../components/plan/useTouchActions.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './today.module.css';

/** Rows before "show all". */
const FIRST = 4;

/** Touches whose day has passed, tier A first. */
export function OverduePanel({ screen }: { readonly screen: TodayScreen }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const actions = useTouchActions();
  const [all, setAll] = useState(false);
  const [moving, setMoving] = useState<TouchRow | null>(null);
  const { rows, total, alarms, alarmDays } = screen.overdue;
  const rings = (row: (typeof rows)[number]) => row.tier === 'A' && row.daysOver > alarmDays;
  if (total === 0) {
    return (
      <Panel title={t('today.overdue.none')} mark={<IconCircleCheck {...icon} className={classes.good} />} body="flush">
        {null}
      </Panel>
    );
  }
  const shown = all ? rows : rows.slice(0, FIRST);
  const person = (id: number | null) => screen.people.find((each) => each.id === id);
  const title = alarms > 0 ? t('today.overdue.a', { count: alarms }) : t('today.overdue.any', { count: total });
  return (
    <Panel
      title={title}
      mark={<IconAlertTriangle {...icon} className={alarms > 0 ? classes.bad : classes.warn} />}
      aside={t('today.overdue.alarm', { count: alarmDays })}
      body="flush"
      actions={
        rows.length > FIRST && (
          <Button size="xs" variant="subtle" onClick={() => setAll(!all)}>
            {all ? t('common.close') : t('today.overdue.all')}
          </Button>
        )
      }
      {...(total > shown.length ? { footer: t('today.overdue.more', { count: total - shown.length }) } : {})}
    >
      <div className={classes.overdueBox}>
        <div className={classes.overdueRows}>
          {shown.map((row) => {
            const who = person(row.personId);
            return (
              <div key={row.id} className={classes.overdue} data-alarm={rings(row) || undefined}>
                <TierBadge tier={row.tier} />
                <a className={classes.name} href={linkTo(`/clients/${row.clientId}`)}>
                  {row.client}
                </a>
                <span className={classes.what}>
                  <ChannelIcon channel={row.channel} activity={row.activity} />
                  <span className={classes.text}>{names.activity(row.activity, row.activityName)}</span>
                  <span className={classes.due}>
                    {t('today.overdue.due', { day: format.day(row.plannedOn, 'day') })}
                  </span>
                </span>
                <Hint tone={rings(row) ? 'bad' : 'warn'}>{t('today.overdue.days', { count: row.daysOver })}</Hint>
                <span className={classes.spoke}>
                  {row.lastContactOn === null
                    ? t('today.overdue.never')
                    : t('today.overdue.spoke', { day: format.day(row.lastContactOn) })}
                </span>
                <span className={classes.who}>
                  {who !== undefined && <Initials initials={who.initials} name={who.name} />}
                </span>
                <Button size="xs" leftSection={<IconCheck {...smallIcon} />} onClick={() => void actions.done(row)}>
                  {t('today.overdue.doneNow')}
                </Button>
                <Button size="xs" variant="subtle" color="gray" onClick={() => setMoving(row)}>
                  {t('today.overdue.open')}
                </Button>
              </div>
            );
          })}
        </div>
      </div>
      {moving !== null && (
        <TouchForm kind="move" touch={moving} people={screen.people} onClose={() => setMoving(null)} />
      )}
    </Panel>
  );
}
