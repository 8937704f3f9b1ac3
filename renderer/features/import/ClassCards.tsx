import { UnstyledButton } from '@mantine/core';
import { IconAlertCircle, IconArrowsLeftRight, IconCheck, IconPlus, IconX, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportFigures } from '../../../shared/contract/import.ts';
import type { DataClass } from '../../../shared/import/plan-classes.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import classes from './import.module.css';

const CARDS: readonly (readonly [DataClass, TablerIcon])[] = [
  ['new', IconPlus],
  ['changed', IconArrowsLeftRight],
  ['same', IconCheck],
  ['review', IconAlertCircle],
  ['rejected', IconX],
];

type ClassCardsProps = {
  readonly figures: ImportFigures;
  readonly only: DataClass | null;
  readonly onOnly: (only: DataClass | null) => void;
};

/** How many rows are new, changed, same, to decide and rejected; each is a filter of the list below. */
export function ClassCards({ figures, only, onOnly }: ClassCardsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rowsBy, rows } = figures;
  return (
    <div className={classes.cards}>
      {CARDS.map(([name, Sign]) => (
        <UnstyledButton
          key={name}
          className={classes.card}
          data-class={name}
          aria-pressed={only === name}
          onClick={() => onOnly(only === name ? null : name)}
        >
          <span className={classes.cardName}>
            <Sign {...icon} />
            {t(`importing.classes.${name}`)}
          </span>
          <span className={classes.cardCount}>{format.number(rowsBy[name])}</span>
          <span className={classes.bar} aria-hidden="true">
            <span style={{ inlineSize: `${rows === 0 ? 0 : (rowsBy[name] / rows) * 100}%` }} />
          </span>
        </UnstyledButton>
      ))}
      <div className={classes.card} data-class="all">
        <span className={classes.cardName}>{t('importing.review.inFile')}</span>
        <span className={classes.cardCount}>{format.number(rows)}</span>
      </div>
    </div>
  );
}
