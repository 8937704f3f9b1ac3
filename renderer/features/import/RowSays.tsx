import { Button } from '@mantine/core';
import { IconLock, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../shared/contract/import.ts';
import { useQuery } from '../../api.ts';
import { smallIcon } from '../../components/icon.ts';
import { useDeciding } from './decisions.ts';
import { FixCells } from './FixCells.tsx';
import { useFieldText, useValueText } from './field-text.ts';
import common from './import.module.css';
import { useProblemText } from './notes.ts';
import { useImport } from './progress.ts';
import classes from './row-panel.module.css';

type RowSaysProps = { readonly session: string; readonly row: ImportRow; readonly busy: boolean };

/** Everything a row says and changes, who it was taken for, and hand-typed values that stand against it. */
export function RowSays({ session, row, busy }: RowSaysProps) {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const valueText = useValueText();
  const problemText = useProblemText();
  const { accept } = useDeciding();
  const { revision } = useImport();
  const [correcting, setCorrecting] = useState<number | null>(null);
  const detail = useQuery(
    'import.row',
    { session, row: row.index, cells: correcting === row.index },
    { tables: [`review-${revision}`], keep: true },
  );
  const told = detail.data?.row.index === row.index ? detail.data : null;
  const typable = told?.typable === true;
  const cells = typable ? (told?.cells ?? []) : [];
  const fixing = cells.length > 0;
  return (
    <>
      <Taken row={row} />
      {row.problems.length > 0 && (
        <>
          <h3 className={classes.small}>{t('importing.detail.problems')}</h3>
          {row.problems.map((problem) => (
            <p key={`${problem.column}${problem.code}`} className={common.bad}>
              {problem.column !== '' && `${problem.column}: `}
              {problemText(problem)}
            </p>
          ))}
        </>
      )}
      {fixing && <FixCells key={`${row.index}${JSON.stringify(row.typed)}`} row={row} cells={cells} busy={busy} />}
      {typable && !fixing && (
        <Button
          size="xs"
          loading={correcting === row.index && detail.isFetching}
          leftSection={<IconPencil {...smallIcon} />}
          onClick={() => setCorrecting(row.index)}
        >
          {t('correcting.any')}
        </Button>
      )}
      {row.class !== 'rejected' && <h3 className={classes.small}>{t('importing.detail.changes')}</h3>}
      {row.class !== 'rejected' && row.changes.length === 0 && (
        <p className={common.quiet}>{t('importing.detail.nothing')}</p>
      )}
      <ul className={classes.plain}>
        {row.changes.map((change) => (
          <li key={`${change.entity}${change.field}${change.after}`} className={classes.change} data-kept={change.kept}>
            <span className={common.quiet}>{fieldText(change.field)}</span>
            <span>
              {change.before !== null && (
                <>
                  <s>{valueText(`${change.entity}.${change.field}`, change.before)}</s> {'→'}{' '}
                </>
              )}
              <ins>{valueText(`${change.entity}.${change.field}`, change.after)}</ins>
              {change.kept && (
                <span className={classes.locked}>
                  <IconLock {...smallIcon} />
                  {t('importing.review.byHand')}
                </span>
              )}
            </span>
            {change.key !== null && (
              <Button
                size="xs"
                disabled={busy}
                onClick={() => void accept(change.key === null ? [] : [change.key], change.kept)}
              >
                {t(change.kept ? 'deciding.useFile' : 'deciding.keepMine')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {(row.class !== 'rejected' || !fixing) && <h3 className={classes.small}>{t('importing.detail.says')}</h3>}
      <dl className={classes.says}>
        {Object.entries(detail.data?.stated ?? {})
          .filter(([field]) => !DERIVED.has(field))
          .map(([field, text]) => (
            <div key={field}>
              <dt>{fieldText(field)}</dt>
              <dd>{valueText(field, text)}</dd>
            </div>
          ))}
        {(fixing ? [] : (detail.data?.cells ?? [])).map(({ column, header, text }) => (
          <div key={column}>
            <dt>{header}</dt>
            <dd data-wrong={row.problems.some((problem) => problem.column === header) || undefined}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What follows from a name and would only repeat it. */
const DERIVED: ReadonlySet<string> = new Set([
  'client.rawName',
  'client.familyName',
  'client.givenName',
  'client.kind',
  'policy.numberLossy',
]);

/** Whom the row was taken for, by the program or by a person. */
function Taken({ row }: { readonly row: ImportRow }) {
  const { t } = useTranslation();
  const { decision } = row;
  if (decision !== null) {
    return (
      <p className={classes.taken}>
        {t(`deciding.decided.${decision.kind}`, { name: row.matched?.name ?? '' })}{' '}
        {decision.kind === 'skip' && decision.reason !== undefined && decision.reason !== '' && (
          <span className={common.quiet}>{t('deciding.decided.because', { reason: decision.reason })}</span>
        )}
      </p>
    );
  }
  if (row.matched !== null) {
    return <p className={classes.taken}>{t('deciding.matched', { name: row.matched.name })}</p>;
  }
  return row.newClient ? <p className={classes.taken}>{t('deciding.created')}</p> : null;
}
