import { IconGavel, IconLock, IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../shared/contract/import.ts';
import { smallIcon } from '../../components/icon.ts';
import type { Column } from '../../components/table/columns.ts';
import { useFieldText, useValueText } from './field-text.ts';
import common from './import.module.css';
import { useProblemText } from './notes.ts';
import classes from './review.module.css';

/** Columns of the review: which row, what becomes of it, whose it is, and what happens in one line. */
export function useReviewColumns(): readonly Column<ImportRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'row',
        header: t('importing.review.row'),
        width: 48,
        align: 'right',
        cell: (row) => row.row,
        value: (row) => row.row,
      },
      {
        id: 'class',
        header: t('importing.review.outcome'),
        width: 104,
        cell: (row) => <Outcome row={row} />,
        value: (row) => t(`importing.classes.${row.class}`),
      },
      {
        id: 'number',
        header: t('importing.review.number'),
        width: 104,
        cell: (row) => row.policyNumber,
        value: (row) => row.policyNumber,
      },
      {
        id: 'name',
        header: t('importing.review.name'),
        width: 128,
        name: true,
        cell: (row) => row.name,
        value: (row) => row.name,
      },
      {
        id: 'what',
        header: t('importing.review.happens'),
        width: 180,
        grow: true,
        cell: (row) => <Happens row={row} />,
        value: (row) => row.problems[0]?.message ?? '',
      },
    ],
    [t],
  );
}

export function Outcome({ row }: { readonly row: Pick<ImportRow, 'class' | 'decision' | 'typed'> }) {
  const { t } = useTranslation();
  return (
    <span className={classes.outcome} data-class={row.class}>
      {t(`importing.classes.${row.class}`)}
      {row.decision !== null && <IconGavel {...smallIcon} aria-label={t('deciding.filters.decided')} />}
      {row.typed.length > 0 && <IconPencil {...smallIcon} aria-label={t('correcting.filter')} />}
    </span>
  );
}

function Happens({ row }: { readonly row: ImportRow }) {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const valueText = useValueText();
  const problemText = useProblemText();
  const [problem] = row.problems;
  if (problem !== undefined) {
    return (
      <span className={common.bad}>
        {problemText(problem)}{' '}
        {problem.column !== '' && (
          <span className={common.quiet}>{t('importing.review.column', { column: problem.column })}</span>
        )}
      </span>
    );
  }
  if (row.class === 'review') {
    if (row.twin !== null) {
      return t('deciding.twin.fits', { ...row.twin, score: row.twin.score.toFixed(2) });
    }
    if (row.candidates.length === 0) {
      return t('deciding.noCandidates');
    }
    const names = row.candidates.map(({ name, score }) => `${name} ${score.toFixed(2)}`).join(', ');
    return t('importing.review.fit', { count: row.candidates.length, names });
  }
  if (row.class === 'new') {
    const facts = new Map(
      row.changes
        .filter(({ field }) => SHOWN_NEW.has(field))
        .map(({ field, after }) => valueText(field, after))
        .map((text) => [text.toLowerCase(), text] as const),
    );
    return (
      <span>
        {[...facts.values()].join(' · ')}{' '}
        <span className={common.quiet}>
          {row.newClient ? t('importing.review.newClient') : t('importing.review.knownClient')}
        </span>
      </span>
    );
  }
  return (
    <span className={classes.changes}>
      {row.changes.slice(0, 3).map((change) => (
        <span key={`${change.entity}${change.field}${change.after}`}>
          {fieldText(change.field)} {change.before !== null && <s>{valueText(change.field, change.before)}</s>} {'→'}{' '}
          <ins>{valueText(change.field, change.after)}</ins>
          {change.kept && (
            <span className={common.quiet}>
              <IconLock {...smallIcon} />
              {t('importing.review.byHand')}
            </span>
          )}
        </span>
      ))}
    </span>
  );
}

/** What tells a new thing in one line. */
const SHOWN_NEW = new Set([
  'line',
  'product',
  'premium_minor',
  'started_on',
  'amount_minor',
  'birth_date',
  'paid_minor',
]);
