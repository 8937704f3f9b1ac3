import { useTranslation } from 'react-i18next';
import { type ClientState, StateMark, states } from '../../components/StateGlyph.tsx';
import classes from './map.module.css';

type StateStripProps = {
  readonly count: (state: ClientState) => number;
  readonly only: ClientState | null;
  /** Left out: the counts are for reading. */
  readonly onOnly?: (only: ClientState | null) => void;
};

/** The seven states with how many households are in each; a press shows only one. */
export function StateStrip({ count, only, onOnly }: StateStripProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.strip} aria-label={t('segments.map.state')}>
      {states.map((state) => {
        const inner = (
          <>
            <span className={classes.count}>
              <StateMark state={state} />
              {count(state)}
            </span>
            <span className={classes.stateName}>{t(`common.states.${state}`)}</span>
          </>
        );
        return onOnly === undefined ? (
          <div key={state} className={classes.state}>
            {inner}
          </div>
        ) : (
          <button
            key={state}
            type="button"
            className={classes.state}
            aria-pressed={only === state}
            title={t('segments.map.filter', { state: t(`common.states.${state}`) })}
            onClick={() => onOnly(only === state ? null : state)}
          >
            {inner}
          </button>
        );
      })}
    </fieldset>
  );
}
