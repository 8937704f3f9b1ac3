import { Popover, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../api.ts';
import { useFormat } from './format.ts';
import { ErrorState, LoadingState } from './Notices.tsx';
import classes from './Provenance.module.css';

type ProvenanceProps = {
  readonly entity: 'client' | 'policy' | 'commission' | 'claim';
  readonly id: number;
  /** Column name of the value in the book. */
  readonly field: string;
  /** What the value is, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
};

/** A value that tells where it came from: file, sheet, row, column, the text as it stood, and the recipe. */
export function Provenance({ entity, id, field, label, children }: ProvenanceProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={280} position="bottom-start" trapFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.traced}
          title={t('clients.provenance.hint', { field: label })}
          onClick={() => setOpened(!opened)}
        >
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('clients.provenance.title', { field: label })}>
        {opened && <Origin entity={entity} id={id} field={field} label={label} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Origin({ entity, id, field, label }: Omit<ProvenanceProps, 'children'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const origin = useQuery('provenance.of', { entity, id, field }, { tables: ['field_source', 'statement'] });
  if (origin.isPending) {
    return <LoadingState />;
  }
  if (origin.isError) {
    return <ErrorState error={origin.error} />;
  }
  const from = origin.data;
  if (from === null) {
    return <p className={classes.paragraph}>{t('clients.provenance.never')}</p>;
  }
  if (from.handTyped && from.file === null) {
    return <p className={classes.paragraph}>{t('clients.provenance.byHand', { field: label })}</p>;
  }
  if (from.absent) {
    return <p className={classes.paragraph}>{t('clients.provenance.absent', { file: from.file ?? '' })}</p>;
  }
  const typedText = ({ text, by, at }: NonNullable<typeof from.typed>) =>
    t(by === '' ? 'clients.provenance.typedAt' : 'clients.provenance.typedBy', { text, by, day: format.day(at) });
  const facts: readonly (readonly [string, string | null])[] = [
    [t('clients.provenance.file'), from.file],
    [t('clients.provenance.sheet'), from.sheet],
    [t('clients.provenance.row'), from.row === null ? null : format.number(from.row)],
    [t('clients.provenance.column'), from.column],
    [t('clients.provenance.raw'), from.raw],
    [t('clients.provenance.typed'), from.typed === null ? null : typedText(from.typed)],
    [t('clients.provenance.recipe'), from.recipe],
    [t('clients.provenance.imported'), from.importedAt === null ? null : format.day(from.importedAt)],
  ];
  return (
    <dl className={classes.origin}>
      {facts.map(([word, value]) =>
        value === null ? null : (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
