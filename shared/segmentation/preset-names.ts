import type { Preset } from './presets.ts';

/** Presets as they are typed on the command line. */
export const PRESET_NAMES = {
  pareto: 'pareto',
  'high-potential': 'highPotential',
  rfm: 'rfm',
  'rfm-potential': 'rfmPotential',
  classic: 'classic',
  special: 'special',
} as const satisfies Record<string, Preset>;

export const PRESET_WORDS = Object.keys(PRESET_NAMES) as readonly (keyof typeof PRESET_NAMES)[];
