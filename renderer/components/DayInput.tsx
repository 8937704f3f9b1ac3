import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDay } from '../../shared/day-text.ts';
import classes from './DayInput.module.css';
import { useFormat } from './format.ts';
import { smallIcon } from './icon.ts';

type DayInputProps = {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly autoFocus?: boolean;
  /** Where the focus goes when a dialog opens. */
  readonly 'data-autofocus'?: boolean;
  /** ISO day; '' is none. */
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  /** Called with an ISO day, or '' when the field was emptied. */
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: React.KeyboardEvent) => void;
  readonly onBlur?: () => void;
};

/**
 * A date as a field: typed in any usual form, shown without doubt (`9 Mar 2027`) as soon as it is left. The system's own
 * date field would show 03/09/2027, which half the readers take for 3 September.
 */
export function DayInput({ value, min, max, onChange, error, onBlur, ...rest }: DayInputProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const wrong = draft !== null && draft.trim() !== '' && !inside(readDay(draft), min, max);
  const type = (text: string) => {
    setDraft(text);
    const day = readDay(text);
    if (text.trim() === '' || inside(day, min, max)) {
      onChange(day ?? '');
    }
  };
  return (
    <TextInput
      {...rest}
      value={draft ?? (value === '' ? '' : format.day(value))}
      error={wrong ? t('common.notADay') : error}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        setDraft(null);
        onBlur?.();
      }}
      rightSection={
        <>
          <ActionIcon
            aria-label={t('common.chooseDay')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar {...smallIcon} />
          </ActionIcon>
          <input
            ref={picker}
            type="date"
            className={classes.picker}
            tabIndex={-1}
            aria-hidden="true"
            value={value}
            min={min}
            max={max}
            onChange={(event) => {
              setDraft(null);
              onChange(event.currentTarget.value);
            }}
          />
        </>
      }
    />
  );
}

function inside(day: string | null, min: string | undefined, max: string | undefined): boolean {
  return day !== null && (min === undefined || day >= min) && (max === undefined || day <= max);
}
