import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClientCover } from '../../../shared/contract/clients.ts';
import { useQuery } from '../../api.ts';
import { smallIcon } from '../../components/icon.ts';
import { ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { CLIENT_TABLES } from './client-tables.ts';
import classes from './cover.module.css';

/** Needs by line: what each member of the household has, was quoted, and does not have. */
export function CoverPanel({ id }: { readonly id: number }) {
  const { t } = useTranslation();
  const cover = useQuery('clients.cover', { id }, { tables: [...CLIENT_TABLES, 'line'], keep: true });
  if (cover.isError) {
    return <ErrorState error={cover.error} onRetry={() => void cover.refetch()} />;
  }
  if (cover.data === undefined) {
    return <LoadingState />;
  }
  const { lines, held } = cover.data;
  if (lines.length === 0) {
    return null;
  }
  const covered = lines.filter((line) => held.some(({ lineId, inForce }) => lineId === line.id && inForce > 0));
  return (
    <Panel
      title={t('clients.cover.title')}
      aside={t('clients.cover.finding', { covered: covered.length, count: lines.length })}
      body="flush"
    >
      <CoverTable cover={cover.data} />
    </Panel>
  );
}

function CoverTable({ cover }: { readonly cover: ClientCover }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('clients.cover.title')}>
        <thead>
          <tr>
            <th scope="col">{t('clients.policies.line')}</th>
            {cover.members.map((member) => (
              <th key={member.id} scope="col" title={member.name}>
                {member.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cover.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{names.line(line.code, line.name)}</th>
              {cover.members.map((member) => (
                <td key={member.id}>
                  <Mark held={cover.held.find((one) => one.clientId === member.id && one.lineId === line.id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mark({ held }: { readonly held: ClientCover['held'][number] | undefined }) {
  const { t } = useTranslation();
  if (held === undefined) {
    return (
      <span className={classes.none} title={t('clients.cover.none')}>
        <span aria-hidden="true">–</span>
        <span className={classes.said}>{t('clients.cover.none')}</span>
      </span>
    );
  }
  if (held.inForce === 0) {
    return <Hint tone="accent">{t('clients.cover.quoted')}</Hint>;
  }
  const meaning = t('clients.cover.inForce', { count: held.inForce });
  return (
    <span className={classes.covered} title={meaning}>
      <IconCheck {...smallIcon} />
      <span className={classes.said}>{meaning}</span>
    </span>
  );
}
