import { type CostRates, costRates, NO_RATES } from '../../../shared/evaluation/profit.ts';
import {
  DEFAULT_PROFILE,
  type PotentialProfile,
  potentialProfile,
} from '../../../shared/segmentation/potential-profile.ts';
import { DEFAULT_STATES, type StateSettings, stateSettings } from '../../../shared/segmentation/state-rules.ts';
import type { ReadBook, WriteBook } from '../types.ts';

/** What the office set for all schemes alike; what it never touched is the default. */
export type SegmentSettings = {
  readonly profile: PotentialProfile;
  readonly states: StateSettings;
  readonly rates: CostRates;
};

const CODES = { profile: 'potential', states: 'states', rates: 'costs' } as const;

function stored(db: ReadBook, code: string): unknown {
  const row = db
    .prepare<[string], { definition: string }>('SELECT definition FROM segment_setting WHERE code = ?')
    .get(code);
  return row === undefined ? undefined : JSON.parse(row.definition);
}

export function segmentSettings(db: ReadBook): SegmentSettings {
  const profile = stored(db, CODES.profile);
  const states = stored(db, CODES.states);
  const rates = stored(db, CODES.rates);
  return {
    profile: profile === undefined ? DEFAULT_PROFILE : potentialProfile.parse(profile),
    states: states === undefined ? DEFAULT_STATES : stateSettings.parse(states),
    rates: rates === undefined ? NO_RATES : costRates.parse(rates),
  };
}

/** Keeps a setting; the tiers and states shown follow with the next run. */
export function keepSetting(
  db: WriteBook,
  args: { readonly [Name in keyof SegmentSettings]?: SegmentSettings[Name] | undefined } & { readonly now: string },
): void {
  const insert = db.prepare<[string, string, string]>(
    `INSERT INTO segment_setting (code, definition, updated_at) VALUES (?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET definition = excluded.definition, updated_at = excluded.updated_at`,
  );
  for (const name of ['profile', 'states', 'rates'] as const) {
    const own = args[name];
    if (own !== undefined) {
      insert.run(CODES[name], JSON.stringify(own), args.now);
    }
  }
  db.touched('segment_setting');
}
