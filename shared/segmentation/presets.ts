import { DEFAULT_RFM_WEIGHTS, type SchemeDefinition } from './scheme.ts';

/** Schemes an office can start from; their names and tier names are words of the screen (`segments.presets`). */
export const PRESETS = ['pareto', 'highPotential', 'rfm', 'rfmPotential', 'classic', 'special'] as const;
export type Preset = (typeof PRESETS)[number];

/** Two of five fifths above the middle: a mean fifth of 4 is A, of 2.5 is B. */
const RFM_CUTS = [80, 50];

/**
 * The definition behind a preset, in the order of `PRESETS`. Limits in money are starting figures the office sets to its own
 * book; percentiles and fifths fit every book as they are.
 *
 * pareto: 80 / 95 of cumulative value · highPotential: High = best fifth by commission, Potential = potential from 50,
 * General = the rest · rfm and rfmPotential: recency, policies and commission by fifths, the second with potential beside
 * them · classic: A three, B two of four hard criteria (age of relation, yearly commission, policies, premium) · special:
 * special clients, then those with several policies, then single-policy clients.
 */
export const PRESET_DEFINITIONS: Readonly<Record<Preset, SchemeDefinition>> = {
  pareto: { method: 'abc', cuts: [80, 95] },
  highPotential: {
    method: 'rules',
    cuts: [],
    classes: [
      { least: 1, conditions: [{ criterion: 'commission12m', by: 'percentile', is: 'atLeast', limit: 80 }] },
      { least: 1, conditions: [{ criterion: 'potential', by: 'value', is: 'atLeast', limit: 50 }] },
    ],
  },
  rfm: { method: 'rfm', cuts: RFM_CUTS, weights: { ...DEFAULT_RFM_WEIGHTS } },
  rfmPotential: { method: 'rfm', cuts: RFM_CUTS, weights: { ...DEFAULT_RFM_WEIGHTS, potential: 1 } },
  classic: {
    method: 'rules',
    cuts: [],
    classes: [
      {
        least: 3,
        conditions: [
          { criterion: 'tenure', by: 'value', is: 'atLeast', limit: 60 },
          { criterion: 'commission12m', by: 'value', is: 'atLeast', limit: 50_000 },
          { criterion: 'policies', by: 'value', is: 'atLeast', limit: 4 },
          { criterion: 'premiumInForce', by: 'value', is: 'atLeast', limit: 300_000 },
        ],
      },
      {
        least: 2,
        conditions: [
          { criterion: 'tenure', by: 'value', is: 'atLeast', limit: 24 },
          { criterion: 'commission12m', by: 'value', is: 'atLeast', limit: 15_000 },
          { criterion: 'policies', by: 'value', is: 'atLeast', limit: 2 },
          { criterion: 'premiumInForce', by: 'value', is: 'atLeast', limit: 100_000 },
        ],
      },
    ],
  },
  special: {
    method: 'rules',
    cuts: [],
    classes: [
      { least: 1, conditions: [{ criterion: 'special', by: 'value', is: 'atLeast', limit: 1 }] },
      { least: 1, conditions: [{ criterion: 'policies', by: 'value', is: 'atLeast', limit: 2 }] },
    ],
  },
};
