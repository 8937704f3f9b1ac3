import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SchemeRow } from '../../../shared/contract/segments.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { useLinesText } from './scheme-name.ts';
import classes from './tabs.module.css';
import { useApplying } from './useApplying.ts';

/** Every scheme the office has used, and the way back to each. */
export function Versions() {
  const { t } = useTranslation();
  const schemes = useQuery('segments.schemes', {}, { tables: ['scheme'], keep: true });
  if (schemes.error !== null) {
    return <ErrorState error={schemes.error} onRetry={() => void schemes.refetch()} />;
  }
  return (
    <Panel
      title={t('segments.editor.versions')}
      body="flush"
      actions={schemes.data !== undefined && <TableActions title={t('segments.editor.versions')} />}
    >
      {schemes.data === undefined ? (
        <LoadingState />
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={t('segments.editor.versions')}>
            <tbody>
              {schemes.data.map((scheme) => (
                <Version key={scheme.id} scheme={scheme} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function Version({ scheme }: { readonly scheme: SchemeRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { activate, isPending } = useApplying();
  const { definition } = scheme;
  const lines = useLinesText();
  return (
    <tr>
      <th scope="row">
        {t('segments.scheme', {
          method: definition.title ?? t(`segments.methods.${definition.method}`),
          version: scheme.version,
        })}
      </th>
      <td>{lines(definition)}</td>
      <td>{format.day(scheme.createdAt)}</td>
      <td>
        {scheme.active ? (
          <Hint tone="good">{t('segments.editor.inUse')}</Hint>
        ) : (
          <Button size="xs" loading={isPending} onClick={() => activate(scheme.id)}>
            {t('segments.editor.use')}
          </Button>
        )}
      </td>
    </tr>
  );
}
