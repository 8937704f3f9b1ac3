import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilterChip.module.css';
import { smallIcon } from './icon.ts';

export type FilterOption = { readonly value: string; readonly label: string; readonly mark?: ReactNode };

type FilterChipProps = {
  /** What is filtered: "Tier". */
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** Chosen values; none means any. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** One choice only. */
  readonly single?: boolean;
};

/** A filter as a chip: "State: any" opens its choices; an active one stands in soft accent with its × to clear. */
export function FilterChip({ label, options, value, onChange, single }: FilterChipProps) {
  const { t } = useTranslation();
  const names = options.filter((option) => value.includes(option.value)).map((option) => option.label);
  const active = value.length > 0;
  const pick = (picked: string) => {
    if (single) {
      onChange(value.includes(picked) ? [] : [picked]);
    } else {
      onChange(value.includes(picked) ? value.filter((other) => other !== picked) : [...value, picked]);
    }
  };
  return (
    <span className={classes.chip} data-active={active || undefined}>
      <Menu closeOnItemClick={single ?? false}>
        <Menu.Target>
          <UnstyledButton className={classes.word}>
            {active ? t('common.filter.some', { label, values: names.join(', ') }) : t('common.filter.any', { label })}
            {!active && <IconChevronDown {...smallIcon} />}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown mah="60vh" className={classes.menu ?? ''}>
          {options.map((option) => (
            <Menu.CheckboxItem
              key={option.value}
              checked={value.includes(option.value)}
              onChange={() => pick(option.value)}
            >
              <span className={classes.option}>
                {option.mark}
                {option.label}
              </span>
            </Menu.CheckboxItem>
          ))}
        </Menu.Dropdown>
      </Menu>
      {active && (
        <UnstyledButton
          className={classes.clear}
          aria-label={t('common.filter.clear', { label })}
          onClick={() => onChange([])}
        >
          <IconX {...smallIcon} />
        </UnstyledButton>
      )}
    </span>
  );
}

type ToggleChipProps = {
  readonly label: string;
  readonly count?: string;
  readonly pressed: boolean;
  readonly onToggle: () => void;
};

/** A ready-made filter with its count. */
export function ToggleChip({ label, count, pressed, onToggle }: ToggleChipProps) {
  return (
    <UnstyledButton
      className={classes.chip}
      data-active={pressed || undefined}
      aria-pressed={pressed}
      onClick={onToggle}
    >
      <span className={classes.word}>
        {pressed && <IconCheck {...smallIcon} />}
        {label}
        {count !== undefined && <strong className={classes.count}>{count}</strong>}
      </span>
    </UnstyledButton>
  );
}

/** The row the chips stand in; what is given as `end` goes to its right. */
export function FilterRow({ children, end }: { readonly children: ReactNode; readonly end?: ReactNode }) {
  return (
    <div className={classes.row}>
      {children}
      {end !== undefined && <div className={classes.end}>{end}</div>}
    </div>
  );
}
