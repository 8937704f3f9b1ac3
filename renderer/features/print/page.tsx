import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconMail, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OF_HOUSEHOLDS } from '../../../shared/print/kinds.ts';
import { call, failureOf, useQuery } from '../../api.ts';
import { announce } from '../../components/announce.ts';
import { chooseFile } from '../../components/choose-file.ts';
import { icon } from '../../components/icon.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { navigate } from '../../navigation.ts';
import type { PageProps } from '../../pages.tsx';
import { Options } from './Options.tsx';
import { addressOf, type Choice, choiceFrom } from './order.ts';
import { Preview } from './Preview.tsx';
import classes from './print.module.css';

/** What the preview depends on. */
const TABLES = [
  'touch',
  'client',
  'household',
  'policy',
  'office',
  'person',
  'segment_run',
  'segment_result',
  'statement',
  'commission',
  'commission_rate',
  'money_claim',
  'activity',
  'consent',
] as const;

/** Print: choose what and for whom, see the very sheets, save them or hand them to the printer. */
export default function PrintPage({ route }: PageProps) {
  const { t } = useTranslation();
  const choice = choiceFrom(route);
  const choices = useQuery('print.choices', {}, { tables: TABLES });
  const preview = useQuery('print.preview', { ...choice, limit: 3 }, { tables: TABLES, keep: true });
  const work = usePrinting(choice);
  const change = (patch: Partial<Choice>) => navigate(addressOf({ ...choice, ...patch }), { replace: true });
  const blocked = work.running || preview.data === undefined || preview.isError;
  return (
    <PageBox layout="fixed">
      <PageHeader
        title={t('print.title')}
        subtitle={t('print.subtitle')}
        actions={
          <>
            {choice.what === 'letters' && (
              <Button
                variant="default"
                disabled={work.running}
                leftSection={<IconMail {...icon} />}
                onClick={() => void work.mailList()}
              >
                {t('paper.choose.mailList')}
              </Button>
            )}
            <Button
              variant="default"
              disabled={blocked}
              leftSection={<IconPrinter {...icon} />}
              onClick={() => void work.paper()}
            >
              {t('print.paper')}
            </Button>
            <Button
              variant="primary"
              disabled={blocked}
              loading={work.running}
              leftSection={<IconDeviceFloppy {...icon} />}
              onClick={() => void work.save()}
            >
              {t('print.savePdf')}
            </Button>
          </>
        }
      />
      {work.said !== null && (
        <p className={classes.said} role="status">
          {work.said}
        </p>
      )}
      {work.failure !== null && <ErrorState error={work.failure} />}
      <div className={classes.columns}>
        {choices.data !== undefined && <Options choice={choice} choices={choices.data} onChange={change} />}
        <Shown preview={preview} noYears={OF_HOUSEHOLDS.has(choice.what) && choices.data?.years.length === 0} />
      </div>
    </PageBox>
  );
}

type ShownProps = {
  readonly preview: ReturnType<typeof useQuery<'print.preview'>>;
  readonly noYears: boolean;
};

function Shown({ preview, noYears }: ShownProps) {
  const { t } = useTranslation();
  if (noYears) {
    return (
      <EmptyState
        icon={IconPrinter}
        text={t('print.noYears')}
        action={<Button onClick={() => navigate('/planner')}>{t('print.openPlanner')}</Button>}
      />
    );
  }
  if (preview.isError) {
    return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  return preview.data === undefined ? <LoadingState /> : <Preview preview={preview.data} />;
}

/** Saving and printing: one at a time; progress and Cancel are in the frame, where every job has them. */
function usePrinting(choice: Choice) {
  const { t } = useTranslation();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [said, setSaid] = useState<string | null>(null);
  const run = async (work: () => Promise<string | null>) => {
    setRunning(true);
    setFailure(null);
    setSaid(null);
    try {
      const text = await work();
      setSaid(text);
      if (text !== null) {
        announce(text);
      }
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setRunning(false);
    }
  };
  return {
    running,
    failure,
    said,
    save: () =>
      run(async () => {
        const folder = await chooseFile('print-folder');
        if (folder === null) {
          return null;
        }
        const saved = await call('print.save', { ...choice, folder: folder.token });
        if (!saved.ok) {
          setFailure(saved.error.code === 'cancelled' ? null : saved.error);
          return null;
        }
        const pages = saved.value.files.reduce((sum, file) => sum + file.pages, 0);
        return t('print.saved', { count: saved.value.files.length, pages });
      }),
    mailList: () =>
      run(async () => {
        const folder = await chooseFile('print-folder');
        if (folder === null) {
          return null;
        }
        const listed = await call('print.mailList', { ...choice, folder: folder.token });
        if (!listed.ok) {
          setFailure(listed.error);
          return null;
        }
        return t('paper.choose.mailSaved', { count: listed.value.files.reduce((sum, { rows }) => sum + rows, 0) });
      }),
    paper: () =>
      run(async () => {
        const printed = await call('print.paper', choice);
        if (!printed.ok) {
          setFailure(printed.error.code === 'cancelled' ? null : printed.error);
          return null;
        }
        return t('print.sentToPrinter');
      }),
  };
}
