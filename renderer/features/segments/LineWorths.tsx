import { Checkbox, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LineWorth, PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import type { ResponseOf } from '../../api.ts';
import { useNames } from '../../components/names.ts';
import own from './potential.module.css';
import classes from './tabs.module.css';

type LineWorthsProps = {
  readonly lines: ResponseOf<'segments.settings'>['lines'];
  readonly worths: PotentialProfile['lines'];
  readonly onChange: (worths: PotentialProfile['lines']) => void;
};

const NOTHING: LineWorth = { persons: 0, organisations: 0, individual: false, members: 1 };
const NUMBERS = [
  { field: 'persons', most: 100 },
  { field: 'organisations', most: 100 },
  { field: 'members', most: 20 },
] as const;

/** What each line is worth to win, 0 (does not apply) to 100, and for whom. */
export function LineWorths({ lines, worths, onChange }: LineWorthsProps) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <div className={classes.scroll}>
      <table className={own.inputs}>
        <thead>
          <tr>
            <th scope="col">{t('potential.lines.line')}</th>
            <th scope="col">{t('potential.lines.persons')}</th>
            <th scope="col">{t('potential.lines.organisations')}</th>
            <th scope="col">{t('potential.lines.members')}</th>
            <th scope="col">{t('potential.lines.individual')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, code, name }) => {
            const worth = worths[code] ?? NOTHING;
            const line = names.line(code, name);
            const set = (part: Partial<LineWorth>) => onChange({ ...worths, [code]: { ...worth, ...part } });
            return (
              <tr key={id}>
                <th scope="row">{line}</th>
                {NUMBERS.map(({ field, most }) => (
                  <td key={field}>
                    <NumberInput
                      size="xs"
                      aria-label={`${line}, ${t(`potential.lines.${field}`)}`}
                      min={field === 'members' ? 1 : 0}
                      max={most}
                      value={worth[field]}
                      onChange={(value) => set({ [field]: Number(value) })}
                    />
                  </td>
                ))}
                <td>
                  <Checkbox
                    aria-label={`${line}, ${t('potential.lines.individual')}`}
                    checked={worth.individual}
                    onChange={(event) => set({ individual: event.currentTarget.checked })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
