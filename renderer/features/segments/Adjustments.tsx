import { Checkbox, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SchemeDraft } from './scheme-draft.ts';

type AdjustmentsProps = { readonly draft: SchemeDraft; readonly onChange: (part: Partial<SchemeDraft>) => void };

/** Hysteresis and uplifts: what may be done to the tier the rule gave (DOMAIN 4.4). */
export function Adjustments({ draft, onChange }: AdjustmentsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Checkbox
        label={t('segments.editor.hysteresis')}
        checked={draft.marginPercent !== null}
        onChange={(event) => onChange({ marginPercent: event.currentTarget.checked ? 2 : null })}
      />
      {draft.marginPercent !== null && (
        <NumberInput
          label={t('segments.editor.margin')}
          min={0}
          max={50}
          value={draft.marginPercent}
          onChange={(value) => onChange({ marginPercent: Number(value) })}
        />
      )}
      <Checkbox
        label={t('segments.editor.referrer')}
        checked={draft.referrer}
        onChange={(event) => onChange({ referrer: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('segments.editor.special')}
        checked={draft.special}
        onChange={(event) => onChange({ special: event.currentTarget.checked })}
      />
    </>
  );
}
