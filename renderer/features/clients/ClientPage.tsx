import { ActionIcon, Button, Tabs } from '@mantine/core';
import { IconArrowMerge, IconCalendarDown, IconPhone, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPage as ClientData } from '../../../shared/contract/clients.ts';
import { yearOf } from '../../../shared/day.ts';
import { useQuery } from '../../api.ts';
import { useOpenBook } from '../../components/book-info.ts';
import { DayText } from '../../components/Figures.tsx';
import { Initials } from '../../components/Initials.tsx';
import { smallIcon } from '../../components/icon.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { usePlanYear } from '../../components/plan/usePlanYear.ts';
import { isClientState, StateGlyph } from '../../components/StateGlyph.tsx';
import { useSaveCalendar } from '../../components/save-calendar.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useTierNames } from '../../components/tier-names.ts';
import { useKeys } from '../../components/useKeys.ts';
import { linkTo, navigate } from '../../navigation.ts';
import { CoverPanel } from './CoverPanel.tsx';
import { CLIENT_TABLES } from './client-tables.ts';
import classes from './clients.module.css';
import { DetailsPanel } from './DetailsPanel.tsx';
import { HouseholdPanel } from './HouseholdPanel.tsx';
import { LapsePanel } from './LapsePanel.tsx';
import { LogContact } from './LogContact.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { MergesPanel } from './MergesPanel.tsx';
import { ClaimsPanel, MoneyPanel } from './MoneyPanel.tsx';
import { NeedsPanel } from './NeedsPanel.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { lineText, PoliciesPanel } from './PoliciesPanel.tsx';
import { ProfitPanel } from './ProfitPanel.tsx';
import { ReasonsPanel } from './ReasonsPanel.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { WhyCard } from './WhyCard.tsx';
import { YearPlan } from './YearPlan.tsx';

const TABS = ['overview', 'policies', 'timeline', 'details', 'notes'] as const;
/** The key that opens "Log contact". */
const LOG_KEY = 'L';
type Tab = (typeof TABS)[number];

/** Everything the book knows of one client and the household it is planned with. */
export function ClientPage({ id, tab }: { readonly id: number; readonly tab: string }) {
  const { t } = useTranslation();
  const { today } = useOpenBook();
  const planYear = usePlanYear();
  const names = useNames();
  const [logging, setLogging] = useState(false);
  const [merging, setMerging] = useState(false);
  const saveCalendar = useSaveCalendar();
  const client = useQuery('clients.get', { id }, { tables: CLIENT_TABLES });
  useKeys(true, (key) => {
    setLogging((now) => now || key === LOG_KEY);
    return key === LOG_KEY;
  });
  if (client.isPending) {
    return <LoadingState />;
  }
  if (client.isError) {
    return (
      <ErrorState
        error={client.error}
        onRetry={() => void client.refetch()}
        action={<a href={linkTo('/clients')}>{t('clients.toList')}</a>}
      />
    );
  }
  const data = client.data;
  const shown: Tab = TABS.find((name) => name === tab) ?? 'overview';
  const phone = data.contactPoints.find((point) => point.kind === 'phone');
  const inForce = data.policies.filter((policy) => policy.status === 'in-force').length;
  const year = String(planYear);
  const renewals = data.policies.flatMap((policy) =>
    policy.status === 'in-force' && policy.renewalOn?.startsWith(year)
      ? [
          {
            id: policy.id,
            on: policy.renewalOn,
            line: [lineText(policy, names), policy.number].filter((part) => part !== null).join(' '),
          },
        ]
      : [],
  );
  const counts: Partial<Record<Tab, number>> = {
    policies: inForce,
    timeline: data.timelineTotal,
    notes: data.notes.length,
  };
  return (
    <PageBox>
      <PageHeader
        title={data.name}
        mark={<TierBadge tier={data.tier} size="lg" />}
        subtitle={<Subtitle data={data} />}
        actions={
          <>
            {isClientState(data.state) && <StateGlyph state={data.state} />}
            {data.advisor !== null && (
              <span className={classes.advisor}>
                <AdvisorMark id={data.advisorId} />
                {data.advisor}
              </span>
            )}
            {data.mergedInto === null && (
              <Button leftSection={<IconArrowMerge {...smallIcon} />} onClick={() => setMerging(true)}>
                {t('clients.merge.open')}
              </Button>
            )}
            <ActionIcon
              aria-label={t('calendar.forClient')}
              title={t('calendar.forClient')}
              onClick={() => void saveCalendar({ year: planYear, of: 'clients', ids: [id] })}
            >
              <IconCalendarDown {...smallIcon} />
            </ActionIcon>
            <Button
              leftSection={<IconPrinter {...smallIcon} />}
              onClick={() => navigate(`/print?what=plan&client=${id}&year=${planYear}`)}
            >
              {t('clients.yearPlan')}
            </Button>
            <Button
              variant="primary"
              leftSection={<IconPhone {...smallIcon} />}
              rightSection={<Kbd>{LOG_KEY}</Kbd>}
              onClick={() => setLogging(true)}
            >
              {t('clients.logContact')}
            </Button>
          </>
        }
      />
      <Tabs
        value={shown}
        onChange={(value) => navigate(`/clients/${id}/${value ?? 'overview'}`, { replace: true })}
        keepMounted={false}
        classNames={{ tab: classes.tab ?? '', list: classes.tabs ?? '' }}
      >
        <Tabs.List>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`clients.tabs.${name}`)}
              {counts[name] !== undefined && <span className={classes.tabCount}>{counts[name]}</span>}
            </Tabs.Tab>
          ))}
          {phone !== undefined && <span className={classes.phone}>{phone.value}</span>}
        </Tabs.List>
        <Tabs.Panel value="overview" className={classes.overview ?? ''}>
          <div className={classes.why}>
            <WhyCard clientId={id} />
          </div>
          <div className={classes.year}>
            <YearPlan id={id} year={planYear} today={today} renewals={renewals} />
          </div>
          <div className={classes.left}>
            <PoliciesPanel policies={data.policies} today={today} />
            <CoverPanel id={id} />
            <NeedsPanel id={id} />
            <LapsePanel id={id} />
            <ReasonsPanel policies={data.policies} />
          </div>
          <div className={classes.middle}>
            <ProfitPanel id={id} />
            <MoneyPanel years={data.years} thisYear={yearOf(today)} />
            <HouseholdPanel client={data} />
            {data.claims.length > 0 && <ClaimsPanel claims={data.claims} />}
          </div>
          <div className={classes.right}>
            <MergesPanel merges={data.merges} />
            <TimelinePanel id={id} limit={12} />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="policies" className={classes.one ?? ''}>
          <PoliciesPanel policies={data.policies} today={today} all />
          <ReasonsPanel policies={data.policies} />
        </Tabs.Panel>
        <Tabs.Panel value="timeline" className={classes.one ?? ''}>
          <MergesPanel merges={data.merges} />
          <TimelinePanel id={id} limit={200} />
        </Tabs.Panel>
        <Tabs.Panel value="details" className={classes.one ?? ''}>
          <DetailsPanel client={data} />
        </Tabs.Panel>
        <Tabs.Panel value="notes" className={classes.one ?? ''}>
          <NotesPanel id={id} notes={data.notes} />
        </Tabs.Panel>
      </Tabs>
      <MergeDialog client={data} opened={merging} onClose={() => setMerging(false)} />
      <LogContact id={id} name={data.name} opened={logging} onClose={() => setLogging(false)} />
    </PageBox>
  );
}

function Subtitle({ data }: { readonly data: ClientData }) {
  const { t } = useTranslation();
  const names = useTierNames();
  const others = data.household.members.filter((member) => member.id !== data.id);
  const address = data.addresses.find((one) => one.current) ?? data.addresses[0];
  return (
    <span className={classes.facts}>
      {data.tier !== null && names[data.tier] !== undefined && <span>{names[data.tier]}</span>}
      <span>{t(`clients.kind.${data.kind}`)}</span>
      {others.length > 0 && (
        <span>{t('clients.householdOf', { name: data.household.name, count: others.length + 1 })}</span>
      )}
      {address !== undefined && address.city !== '' && <span>{address.city}</span>}
      {data.since !== null && (
        <span>
          {t('clients.clientSince')} <DayText day={data.since} />
        </span>
      )}
      {data.mergedInto !== null && (
        <a href={linkTo(`/clients/${data.mergedInto.id}`)}>{t('clients.merge.into', { name: data.mergedInto.name })}</a>
      )}
      {data.doNotContact && <Hint tone="bad">{t('clients.fields.doNotContact')}</Hint>}
      {data.unnamed && <Hint tone="warn">{t('clients.unnamed')}</Hint>}
      {data.status !== 'active' && <Hint tone="warn">{t(`common.status.${data.status}`)}</Hint>}
    </span>
  );
}

function AdvisorMark({ id }: { readonly id: number | null }) {
  const choices = useQuery('clients.choices', {}, { tables: ['person', 'line', 'carrier', 'tag'] });
  const advisor = choices.data?.advisors.find((one) => one.id === id);
  return advisor === undefined ? null : <Initials initials={advisor.initials} name={advisor.name} size="md" />;
}
