import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TIER_NAMES } from '../../../shared/segmentation/scheme.ts';
import { draftTiers, type SchemeDraft } from './scheme-draft.ts';
import classes from './tabs.module.css';

type TierNameFieldsProps = { readonly draft: SchemeDraft; readonly onChange: (names: readonly string[]) => void };

/** What the office calls each tier; the letter stays beside it everywhere. */
export function TierNameFields({ draft, onChange }: TierNameFieldsProps) {
  const { t } = useTranslation();
  const tiers = TIER_NAMES.slice(0, draftTiers(draft));
  return (
    <fieldset className={classes.group}>
      <legend>{t('schemes.tierNames')}</legend>
      <div className={classes.fields}>
        {tiers.map((tier, place) => (
          <TextInput
            key={tier}
            leftSection={tier}
            aria-label={t('schemes.tierNameOf', { tier })}
            maxLength={30}
            value={draft.names[place] ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChange(tiers.map((_, index) => (index === place ? value : (draft.names[index] ?? ''))));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
