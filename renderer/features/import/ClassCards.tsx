import { UnstyledButton } from '@mantine/core';
import {
  IconAlertCircle,
  IconArrowsLeftRight,
  IconCheck,
  IconGavel,
  IconLock,
  IconPencil,
  IconPlus,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportReview } from '../../../shared/contract/import.ts';
import type { DataClass } from '../../../shared/import/plan-classes.ts';
import { useFormat } from '../../components/format.ts';
import { icon, smallIcon } from '../../components/icon.ts';
import classes from './class-cards.module.css';

/** Which rows the list shows: of one class, or of those that cut across the classes. */
export type Shown = DataClass | 'decided' | 'kept' | 'typed';

const CARDS: readonly (readonly [DataClass, TablerIcon])[] = [
  ['new', IconPlus],
  ['changed', IconArrowsLeftRight],
  ['same', IconCheck],
  ['review', IconAlertCircle],
  ['rejected', IconX],
];

type ClassCardsProps = {
  readonly review: ImportReview;
  readonly shown: Shown | null;
  readonly onShown: (shown: Shown | null) => void;
};

/** How many rows are new, changed, same, to decide and rejected; each is a filter of the list below. */
export function ClassCards({ review, shown, onShown }: ClassCardsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rowsBy, rows } = review.figures;
  const toggle = (name: Shown) => onShown(shown === name ? null : name);
  return (
    <div className={classes.cards}>
      {CARDS.map(([name, Sign]) => (
        <UnstyledButton
          key={name}
          className={classes.card}
          data-class={name}
          aria-pressed={shown === name}
          onClick={() => toggle(name)}
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

/** Filters that cut across the classes: what a person decided, typed, or has typed before. */
export function MoreFilters({ review, shown, onShown }: ClassCardsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const chips = [
    ['decided', IconGavel, review.decided],
    ['kept', IconLock, review.kept.length],
    ['typed', IconPencil, review.typed],
  ] as const;
  return (
    <>
      {chips
        .filter(([name, , count]) => count > 0 || shown === name)
        .map(([name, Sign, count]) => (
          <UnstyledButton
            key={name}
            className={classes.chip}
            aria-pressed={shown === name}
            onClick={() => onShown(shown === name ? null : name)}
          >
            <Sign {...smallIcon} />
            {name === 'typed' ? t('correcting.filter') : t(`deciding.filters.${name}`)} {format.number(count)}
          </UnstyledButton>
        ))}
    </>
  );
}
