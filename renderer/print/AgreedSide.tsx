import type { TFunction } from 'i18next';
import { weekdayName } from '../../shared/day-text.ts';
import { paper as words } from '../../shared/i18n/en/paper.ts';
import type { Agreed } from '../../shared/print/document.ts';
import type { Format } from '../components/format.ts';
import { useSheetWords } from './language.tsx';
import classes from './Plan.module.css';
import { Block } from './SideBlock.tsx';

type AgreedSideProps = {
  readonly agreed: Agreed;
  /** How many lines there is room for. */
  readonly most: number;
};

/** How the client asked to be met and written to; nothing where nothing was asked. */
export function AgreedSide({ agreed, most }: AgreedSideProps) {
  const { t, format } = useSheetWords();
  const lines = linesOf(agreed, t, format).slice(0, most);
  if (lines.length === 0) {
    return null;
  }
  return (
    <Block title={t('paper.agreed.title')}>
      <ul className={classes.dashes}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Block>
  );
}

function linesOf({ weekday, time, ownLanguage, refused, quiet }: Agreed, t: TFunction, format: Format): string[] {
  const on = weekday === null ? '' : weekdayName(weekday, format.language);
  const meeting = on === '' ? (time === '' ? null : 'at') : time === '' ? 'on' : 'onAt';
  return [
    ...(meeting === null ? [] : [t(`paper.agreed.${meeting}`, { weekday: on, time })]),
    ...(ownLanguage ? [t('paper.agreed.language')] : []),
    ...refused.filter(isChannel).map((channel) => t(`paper.agreed.refused.${channel}`)),
    ...quiet.map(({ from, to }) =>
      t('paper.agreed.quiet', { from: format.day(from, 'day'), to: format.day(to, 'day') }),
    ),
  ];
}

function isChannel(channel: string): channel is keyof typeof words.agreed.refused {
  return Object.hasOwn(words.agreed.refused, channel);
}
