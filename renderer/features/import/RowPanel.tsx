import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportDecision, ImportRow, OpenedImport } from '../../../shared/contract/import.ts';
import { useQuery } from '../../api.ts';
import { icon } from '../../components/icon.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Candidates } from './Candidates.tsx';
import { useFieldText, useValueText } from './field-text.ts';
import classes from './import.module.css';
import { decide } from './progress.ts';
import { Outcome } from './review-columns.tsx';

const NEW_KEY = 'N';
const SKIP_KEY = 'S';

type RowPanelProps = {
  readonly opened: OpenedImport;
  readonly row: ImportRow;
  readonly held: readonly number[];
  readonly busy: boolean;
  /** Goes to a held row by its place among them. */
  readonly onRow: (place: number) => void;
};

/** The row at hand: who it may be about and the decision, or everything it says and changes. */
export function RowPanel({ opened, row, held, busy, onRow }: RowPanelProps) {
  const { t } = useTranslation();
  const place = held.indexOf(row.index);
  const choose = (decision: ImportDecision) => {
    if (!busy) {
      void decide([row.index], decision);
    }
  };
  const waiting = row.class === 'review';
  useEffect(() => {
    if (!waiting) {
      return;
    }
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const candidate = row.candidates[Number(event.key) - 1];
      if (candidate !== undefined) {
        choose({ kind: 'client', clientId: candidate.clientId });
      } else if (event.key.toUpperCase() === NEW_KEY) {
        choose({ kind: 'new' });
      } else if (event.key.toUpperCase() === SKIP_KEY) {
        choose({ kind: 'skip' });
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  if (!waiting) {
    return <RowSays opened={opened} row={row} />;
  }
  const walk = (
    <>
      <ActionIcon aria-label={t('importing.decide.previous')} disabled={place <= 0} onClick={() => onRow(place - 1)}>
        <IconChevronLeft {...icon} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('importing.decide.next')}
        disabled={place >= held.length - 1}
        onClick={() => onRow(place + 1)}
      >
        <IconChevronRight {...icon} />
      </ActionIcon>
    </>
  );
  const footer = (
    <div className={classes.answers}>
      {row.candidates.slice(0, 9).map((candidate, at) => (
        <Button
          key={candidate.clientId}
          variant={at === 0 ? 'filled' : 'default'}
          {...(at === 0 ? { color: 'accent' } : {})}
          loading={busy}
          rightSection={<Kbd>{String(at + 1)}</Kbd>}
          onClick={() => choose({ kind: 'client', clientId: candidate.clientId })}
        >
          {t('importing.decide.itIs', { name: candidate.name })}
        </Button>
      ))}
      <Button loading={busy} rightSection={<Kbd>{NEW_KEY}</Kbd>} onClick={() => choose({ kind: 'new' })}>
        {t('importing.decide.newClient')}
      </Button>
      <Button
        loading={busy}
        variant="subtle"
        color="gray"
        rightSection={<Kbd>{SKIP_KEY}</Kbd>}
        onClick={() => choose({ kind: 'skip' })}
      >
        {t('importing.decide.skip')}
      </Button>
    </div>
  );
  return (
    <Panel
      title={t('importing.decide.who', { name: row.name === '' ? row.policyNumber : row.name })}
      aside={place < 0 ? undefined : t('importing.decide.progress', { at: place + 1, all: held.length })}
      actions={walk}
      footer={footer}
      fill
    >
      <Candidates row={row} />
    </Panel>
  );
}

function RowSays({ opened, row }: { readonly opened: OpenedImport; readonly row: ImportRow }) {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const valueText = useValueText();
  const detail = useQuery('import.row', { session: opened.session, row: row.index }, { tables: ['review'] });
  return (
    <Panel title={t('importing.detail.title', { row: row.row })} aside={<Outcome row={row} />} fill>
      {row.problems.length > 0 && (
        <>
          <h3 className={classes.small}>{t('importing.detail.problems')}</h3>
          {row.problems.map((problem) => (
            <p key={`${problem.column}${problem.code}`} className={classes.bad}>
              {problem.column !== '' && `${problem.column}: `}
              {problem.value !== '' && `“${problem.value}” `}
              {problem.message}
            </p>
          ))}
        </>
      )}
      <h3 className={classes.small}>{t('importing.detail.changes')}</h3>
      {row.changes.length === 0 && <p className={classes.quiet}>{t('importing.detail.nothing')}</p>}
      <ul className={classes.plain}>
        {row.changes.map((change) => (
          <li key={`${change.entity}${change.field}${change.after}`} className={classes.changes}>
            <span className={classes.quiet}>{fieldText(change.field)}</span>
            <span>
              {change.before !== null && <s>{valueText(change.field, change.before)}</s>}{' '}
              <ins>{valueText(change.field, change.after)}</ins>
            </span>
            {change.kept && <span className={classes.quiet}>{t('importing.review.byHand')}</span>}
          </li>
        ))}
      </ul>
      <h3 className={classes.small}>{t('importing.detail.says')}</h3>
      <dl className={classes.says}>
        {Object.entries(detail.data?.stated ?? {}).map(([field, text]) => (
          <div key={field}>
            <dt>{fieldText(field)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
