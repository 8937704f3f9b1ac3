import { useTranslation } from 'react-i18next';
import type { Preset } from '../../../shared/segmentation/presets.ts';

/** The tier names a preset brings along, in the reader's language; most keep the letters. */
export function usePresetNames(): (preset: Preset) => string[] {
  const { t } = useTranslation();
  return (preset) => {
    switch (preset) {
      case 'highPotential':
        return [t('schemes.presetTiers.high'), t('schemes.presetTiers.potential'), t('schemes.presetTiers.general')];
      case 'special':
        return [t('schemes.presetTiers.special'), t('schemes.presetTiers.several'), t('schemes.presetTiers.single')];
      default:
        return [];
    }
  };
}
