import { Button, SegmentedControl, Tabs } from '@mantine/core';
import { IconChartHistogram } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StaleTiers } from '../../components/StaleTiers.tsx';
import { useSegmenting } from '../../components/use-segmenting.ts';
import { linkTo, navigate } from '../../navigation.ts';
import type { PageProps } from '../../pages.tsx';
import { CompareTab } from './CompareTab.tsx';
import { ConcentrationTab } from './ConcentrationTab.tsx';
import { CurveActions, CurveTab } from './CurveTab.tsx';
import { LapseTab } from './LapseTab.tsx';
import { MovesTab } from './MovesTab.tsx';
import { PotentialTab } from './PotentialTab.tsx';
import { RatiosTab } from './RatiosTab.tsx';
import { RunAgain } from './RunAgain.tsx';
import { SchemeTab } from './SchemeTab.tsx';
import { type Segments, TABLES, type Unit } from './segments.ts';
import { TiersTab } from './TiersTab.tsx';
import { useCuts } from './useCuts.ts';

const TABS = ['curve', 'potential', 'tiers', 'moves', 'scheme', 'compare', 'concentration', 'ratios', 'risk'] as const;

/** `/segments/<tab>`: who is in which tier, why, and what other lines would do. */
export default function SegmentsPage({ route }: PageProps) {
  const { t } = useTranslation();
  const overview = useQuery('segments.overview', {}, { tables: TABLES, keep: true });
  const curve = useQuery('segments.curve', {}, { tables: TABLES, keep: true });
  const error = overview.error ?? curve.error;
  if (error !== null) {
    return (
      <Frame>
        <ErrorState
          error={error}
          onRetry={() => {
            void overview.refetch();
            void curve.refetch();
          }}
        />
      </Frame>
    );
  }
  if (overview.data === undefined || curve.data === undefined) {
    return (
      <Frame>
        <LoadingState />
      </Frame>
    );
  }
  const { run } = overview.data;
  if (run === null) {
    return <Frame>{overview.data.clients === 0 ? <EmptyBook /> : <FirstRun />}</Frame>;
  }
  const tab = TABS.find((name) => name === route.rest[0]) ?? 'curve';
  return (
    <Loaded key={run.id} segments={{ ...overview.data, run, ...curve.data }} tab={tab} title={t('segments.title')} />
  );
}

function Frame({ children }: { readonly children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <PageBox>
      <PageHeader title={t('segments.title')} />
      {children}
    </PageBox>
  );
}

function EmptyBook() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={IconChartHistogram}
      text={t('segments.empty.book')}
      action={
        <Button component="a" href={linkTo('/import')}>
          {t('segments.empty.import')}
        </Button>
      }
    />
  );
}

function FirstRun() {
  const { t } = useTranslation();
  const running = useSegmenting();
  return (
    <EmptyState
      icon={IconChartHistogram}
      text={t('segments.empty.run')}
      action={
        <Button variant="primary" loading={running.isPending} onClick={() => running.run({})}>
          {t('segments.run')}
        </Button>
      }
    />
  );
}

type LoadedProps = { readonly segments: Segments; readonly tab: (typeof TABS)[number]; readonly title: string };

function Loaded({ segments, tab, title }: LoadedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [unit, setUnit] = useState<Unit>('households');
  const cuts = useCuts(segments);
  const { run } = segments;
  const { summary } = run;
  const tabText = (name: (typeof TABS)[number]) => {
    switch (name) {
      case 'potential':
        return t('potential.tab');
      case 'ratios':
        return t('ratios.tab');
      case 'risk':
        return t('lapse.tab');
      default:
        return t(`segments.tabs.${name}`);
    }
  };
  const scheme = t('segments.scheme', {
    method: summary.definition.title ?? t(`segments.methods.${summary.definition.method}`),
    version: run.schemeVersion,
  });
  return (
    <PageBox>
      <PageHeader
        title={title}
        subtitle={t('segments.subtitle', {
          scheme,
          day: format.day(run.asOf),
          basis: t(`segments.basis.${summary.basis}`),
          households: format.number(summary.valued),
        })}
        actions={
          <>
            {tab === 'curve' && (
              <SegmentedControl
                aria-label={t('segments.unit.label')}
                value={unit}
                onChange={setUnit}
                data={[
                  { value: 'households', label: t('segments.unit.households') },
                  { value: 'clients', label: t('segments.unit.clients') },
                ]}
              />
            )}
            <RunAgain asOf={run.asOf} />
            {tab === 'curve' && <CurveActions cuts={cuts} segments={segments} />}
          </>
        }
      />
      <StaleTiers />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(value) => navigate(value === null || value === 'curve' ? '/segments' : `/segments/${value}`)}
      >
        <Tabs.List aria-label={t('segments.tabs.label')} mb="md">
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {tabText(name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="curve">
          <CurveTab segments={segments} cuts={cuts} unit={unit} />
        </Tabs.Panel>
        <Tabs.Panel value="potential">
          <PotentialTab />
        </Tabs.Panel>
        <Tabs.Panel value="tiers">
          <TiersTab segments={segments} />
        </Tabs.Panel>
        <Tabs.Panel value="moves">
          <MovesTab run={run} />
        </Tabs.Panel>
        <Tabs.Panel value="scheme">
          <SchemeTab segments={segments} />
        </Tabs.Panel>
        <Tabs.Panel value="compare">
          <CompareTab run={run} />
        </Tabs.Panel>
        <Tabs.Panel value="ratios">
          <RatiosTab />
        </Tabs.Panel>
        <Tabs.Panel value="risk">
          <LapseTab />
        </Tabs.Panel>
        <Tabs.Panel value="concentration">
          <ConcentrationTab />
        </Tabs.Panel>
      </Tabs>
    </PageBox>
  );
}
