import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { icon } from '../../components/icon.ts';
import common from './import.module.css';
import classes from './steps.module.css';

const STEPS = ['recognise', 'map', 'review', 'commit'] as const;

type StepsProps = {
  readonly at: (typeof STEPS)[number];
  readonly named: number;
  readonly all: number;
  /** Leads back to a step that is done. */
  readonly onMap?: (() => void) | undefined;
};

/** The four steps of an import: what is done, where one is, what comes. */
export function Steps({ at, named, all, onMap }: StepsProps) {
  const { t } = useTranslation();
  const position = STEPS.indexOf(at);
  return (
    <div className={classes.steps}>
      <ol className={classes.stepList}>
        {STEPS.map((name, index) => {
          const done = index < position;
          const label = (
            <>
              {done ? <IconCircleCheck {...icon} /> : <span className={classes.stepNumber}>{index + 1}</span>}
              {t(`importing.steps.${name}`)}
              {name === 'map' && all > 0 && (
                <span className={common.quiet}>{t('importing.mapped', { named, all })}</span>
              )}
            </>
          );
          return (
            <li
              key={name}
              className={classes.step}
              data-state={done ? 'done' : index === position ? 'now' : 'next'}
              aria-current={index === position ? 'step' : undefined}
            >
              {name === 'map' && done && onMap !== undefined ? (
                <button type="button" className={classes.stepButton} onClick={onMap}>
                  {label}
                </button>
              ) : (
                label
              )}
            </li>
          );
        })}
      </ol>
      <span className={common.quiet}>{t('importing.promise')}</span>
    </div>
  );
}
