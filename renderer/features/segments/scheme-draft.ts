import { type Criterion, isSensitive, RFM_CRITERIA } from '../../../shared/segmentation/criteria.ts';
import { PRESET_DEFINITIONS } from '../../../shared/segmentation/presets.ts';
import type { ClassRule } from '../../../shared/segmentation/rules.ts';
import {
  DEFAULT_CUTS,
  DEFAULT_RFM_WEIGHTS,
  DEFAULT_SCORE_CUTS,
  DEFAULT_WEIGHTS,
  type Scale,
  type SchemeDefinition,
  type SchemeMethod,
  type Weights,
} from '../../../shared/segmentation/scheme.ts';

/** A scheme while it is being written: every field there, whatever the method needs. */
export type SchemeDraft = {
  readonly method: SchemeMethod;
  readonly title: string;
  /** Own names of the tiers, highest first; '' = the letter alone. */
  readonly names: readonly string[];
  readonly cuts: readonly number[];
  readonly weights: Weights;
  readonly rfmWeights: Weights;
  readonly scales: Readonly<Partial<Record<Criterion, Scale>>>;
  readonly classes: readonly ClassRule[];
  /** Criteria about persons are switched on. */
  readonly sensitive: boolean;
  /** Null: a household changes tier at once. */
  readonly marginPercent: number | null;
  readonly referrer: boolean;
  readonly special: boolean;
};

const CLASSIC = PRESET_DEFINITIONS.classic;

export function draftOf(definition: SchemeDefinition): SchemeDraft {
  return {
    method: definition.method,
    title: definition.title ?? '',
    names: definition.names ?? [],
    cuts: definition.cuts,
    weights: definition.method === 'score' ? definition.weights : DEFAULT_WEIGHTS,
    rfmWeights: definition.method === 'rfm' ? definition.weights : DEFAULT_RFM_WEIGHTS,
    scales: definition.method === 'score' ? (definition.scales ?? {}) : {},
    classes: definition.method === 'rules' ? definition.classes : CLASSIC.method === 'rules' ? CLASSIC.classes : [],
    sensitive: 'sensitive' in definition && definition.sensitive === true,
    marginPercent: definition.hysteresis?.marginPercent ?? null,
    referrer: definition.uplifts?.referrer ?? false,
    special: definition.uplifts?.special ?? false,
  };
}

/** How many tiers a draft makes. */
export function draftTiers({ method, cuts, classes }: SchemeDraft): number {
  return (method === 'rules' ? classes.length : cuts.length) + 1;
}

/** What the draft says, still to be parsed: fields that are switched off are left out. */
export function definitionOf(draft: SchemeDraft): unknown {
  const { method, cuts, title, marginPercent, referrer, special } = draft;
  const names = draft.names.slice(0, draftTiers(draft)).map((name) => name.trim());
  return {
    method,
    cuts: method === 'rules' ? [] : cuts,
    ...(title.trim() === '' ? {} : { title: title.trim() }),
    ...(names.every((name) => name === '') ? {} : { names }),
    ...partsOf(draft),
    ...(marginPercent === null ? {} : { hysteresis: { marginPercent } }),
    ...(referrer || special ? { uplifts: { referrer, special } } : {}),
  };
}

function partsOf({ method, weights, rfmWeights, scales, classes, sensitive }: SchemeDraft): object {
  const switched = sensitive ? { sensitive: true } : {};
  if (method === 'rules') {
    return { classes, ...switched };
  }
  if (method === 'rfm') {
    return { weights: weighed(rfmWeights, (criterion) => RFM_CRITERIA.some((own) => own === criterion)) };
  }
  if (method !== 'score') {
    return {};
  }
  const allowed = (criterion: string) => sensitive || !isSensitive(criterion as Criterion);
  const kept = weighed(weights, allowed);
  const used = Object.entries(scales).filter(([criterion]) => criterion in kept);
  return { weights: kept, ...(used.length === 0 ? {} : { scales: Object.fromEntries(used) }), ...switched };
}

function weighed(weights: Weights, allowed: (criterion: string) => boolean): Weights {
  return Object.fromEntries(
    Object.entries(weights).filter(([criterion, weight]) => (weight ?? 0) > 0 && allowed(criterion)),
  );
}

/** Lines a method starts from. */
export function startingCuts(method: SchemeMethod): readonly number[] {
  const starting: Readonly<Record<SchemeMethod, readonly number[]>> = {
    abc: DEFAULT_CUTS,
    score: DEFAULT_SCORE_CUTS,
    rfm: DEFAULT_SCORE_CUTS,
    rules: [],
    count: [20, 50],
    amount: [100_000, 20_000],
    quantile: [80, 50],
  };
  return starting[method];
}
