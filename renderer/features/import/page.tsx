import { Button, Tabs } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { demand, fileToken, useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { EmptyState } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import type { PageProps } from '../../pages.tsx';
import { BatchList } from './BatchList.tsx';
import { Done } from './Done.tsx';
import { Held } from './Held.tsx';
import { History } from './History.tsx';
import { ImportTabs } from './ImportTabs.tsx';
import common from './import.module.css';
import { Mapping } from './Mapping.tsx';
import classes from './page.module.css';
import { takeFiles, useImport } from './progress.ts';
import { Recipes } from './Recipes.tsx';
import { Refused, Unreadable } from './Refused.tsx';
import { Review } from './Review.tsx';
import { Reconcile } from './reconcile/Reconcile.tsx';
import { Working } from './Working.tsx';

/** Files come in here: dropped or chosen, recognised, mapped, reviewed, committed; and everything that came in before. */
export default function ImportPage({ route }: PageProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const { step } = useImport();
  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    await takeFiles(await Promise.all(files.map(async (file) => ({ token: await fileToken(file), name: file.name }))));
  };
  return (
    <section
      className={classes.ground}
      aria-label={t('importing.title')}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) {
          setOver(false);
        }
      }}
      onDrop={(event) => void onDrop(event)}
    >
      {over && (
        <div className={classes.drop} aria-hidden="true">
          {t('importing.dropNow')}
        </div>
      )}
      <BatchList />
      <div className={classes.place}>
        {step.kind === 'map' ? (
          <Mapping
            key={`${step.opened.session}${JSON.stringify(step.opened.inspection.reading.tables)}`}
            opened={step.opened}
            error={step.error}
          />
        ) : step.kind === 'review' ? (
          <Review key={step.session} step={step} />
        ) : (
          <Place rest={route.rest} />
        )}
      </div>
    </section>
  );
}

/** Work on a file is shown wherever one is; else the address decides. */
const AT_WORK: readonly string[] = ['opening', 'reading', 'committing', 'refused'];

function Place({ rest }: { readonly rest: readonly string[] }) {
  const { step } = useImport();
  return rest[0] === 'reconcile' && !AT_WORK.includes(step.kind) ? <Reconcile view={rest[1]} /> : <Home />;
}

function Home() {
  const { t } = useTranslation();
  const { step, batch } = useImport();
  const choose = async () => {
    await takeFiles(await demand('files.choose', { purpose: 'statements' }));
  };
  const button = (
    <Button variant="primary" leftSection={<IconFileImport {...icon} />} onClick={() => void choose()}>
      {t('importing.choose')}
    </Button>
  );
  return (
    <PageBox>
      <PageHeader title={t('importing.title')} subtitle={t('importing.subtitle')} actions={button} />
      <ImportTabs value="files" />
      {step.kind === 'opening' || step.kind === 'reading' || step.kind === 'committing' ? (
        <Working step={step} />
      ) : step.kind === 'failed' && !(batch.length > 1 && step.key !== null) ? (
        <Unreadable step={step} />
      ) : step.kind === 'refused' ? (
        <Refused step={step} />
      ) : step.kind === 'done' ? (
        <Done step={step} />
      ) : (
        <div className={classes.invite}>
          <EmptyState icon={IconFileImport} text={t('importing.drop')} />
          <p className={classes.promise}>{t('importing.promise')}</p>
        </div>
      )}
      <Held />
      <Kept />
    </PageBox>
  );
}

/** What came in before, and how layouts are read. */
function Kept() {
  const { t } = useTranslation();
  const history = useQuery('import.history', { limit: 200 }, { tables: ['statement'] });
  const recipes = useQuery('import.recipes', {}, { tables: ['recipe', 'statement'] });
  return (
    <Tabs defaultValue="statements" keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="statements" rightSection={<Count value={history.data?.total} />}>
          {t('mapping.recipes.statements')}
        </Tabs.Tab>
        <Tabs.Tab value="recipes" rightSection={<Count value={recipes.data?.length} />}>
          {t('mapping.recipes.tab')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="statements">
        <History />
      </Tabs.Panel>
      <Tabs.Panel value="recipes">
        <Recipes />
      </Tabs.Panel>
    </Tabs>
  );
}

function Count({ value }: { readonly value: number | undefined }) {
  const format = useFormat();
  return <span className={common.quiet}>{value === undefined ? '' : format.number(value)}</span>;
}
