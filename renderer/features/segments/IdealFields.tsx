import { Button, Checkbox, NumberInput, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IdealClient } from '../../../shared/segmentation/potential-profile.ts';
import { demand, failureOf } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyFailure } from '../../components/notify.tsx';
import own from './potential.module.css';
import classes from './tabs.module.css';

type IdealFieldsProps = { readonly ideal: IdealClient; readonly onChange: (ideal: IdealClient) => void };

const KINDS = ['any', 'person', 'organisation'] as const;
/** What a feature starts from when it is switched on; money in minor units. */
const RANGES = {
  members: { from: 1, to: 4, unit: 1 },
  lines: { from: 2, to: 5, unit: 1 },
  premiumMinor: { from: 100_000, to: 500_000, unit: 100 },
  tenureYears: { from: 2, to: 20, unit: 1 },
} as const;
const FEATURES = ['members', 'lines', 'premiumMinor', 'tenureYears'] as const;

/** The client the office would like more of: kind, size, lines, means, years. */
export function IdealFields({ ideal, onChange }: IdealFieldsProps) {
  const { t } = useTranslation();
  const text = useFailureText();
  const fromTop = () => {
    demand('segments.idealFromTop', {}).then(
      (answer) => onChange(answer.ideal),
      (error) => notifyFailure(error, text(failureOf(error))),
    );
  };
  return (
    <>
      <SegmentedControl
        aria-label={t('potential.ideal.kind')}
        value={ideal.kind ?? 'any'}
        onChange={(value) =>
          onChange({ ...ideal, kind: value === 'person' || value === 'organisation' ? value : null })
        }
        data={KINDS.map((value) => ({ value, label: t(`potential.ideal.kinds.${value}`) }))}
      />
      <div className={own.ranges}>
        {FEATURES.map((feature) => {
          const range = ideal[feature];
          const { unit, ...start } = RANGES[feature];
          const name = t(`potential.ideal.${feature}`);
          return (
            <div key={feature} className={own.range}>
              <Checkbox
                label={name}
                checked={range !== null}
                onChange={(event) => onChange({ ...ideal, [feature]: event.currentTarget.checked ? start : null })}
              />
              {(['from', 'to'] as const).map((end) => (
                <NumberInput
                  key={end}
                  aria-label={`${name}, ${t(`potential.${end}`)}`}
                  placeholder={t(`potential.${end}`)}
                  disabled={range === null}
                  min={0}
                  value={range === null ? '' : range[end] / unit}
                  onChange={(value) =>
                    range !== null &&
                    onChange({ ...ideal, [feature]: { ...range, [end]: Math.round(Number(value) * unit) } })
                  }
                />
              ))}
            </div>
          );
        })}
      </div>
      <div className={classes.buttons}>
        <Button size="xs" onClick={fromTop}>
          {t('potential.ideal.fromTop')}
        </Button>
      </div>
    </>
  );
}
