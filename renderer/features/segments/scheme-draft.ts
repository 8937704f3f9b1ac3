import {
  type Criterion,
  DEFAULT_CUTS,
  DEFAULT_SCORE_CUTS,
  DEFAULT_WEIGHTS,
  type SchemeDefinition,
  type SchemeMethod,
} from '../../../shared/segmentation/scheme.ts';

/** A scheme while it is being written: every field there, whatever the method needs. */
export type SchemeDraft = {
  readonly method: SchemeMethod;
  readonly cuts: readonly number[];
  readonly weights: Readonly<Record<Criterion, number>>;
  /** Null: a household changes tier at once. */
  readonly marginPercent: number | null;
  readonly referrer: boolean;
  readonly special: boolean;
};

export function draftOf(definition: SchemeDefinition): SchemeDraft {
  return {
    method: definition.method,
    cuts: definition.cuts,
    weights: definition.method === 'score' ? definition.weights : DEFAULT_WEIGHTS,
    marginPercent: definition.hysteresis?.marginPercent ?? null,
    referrer: definition.uplifts?.referrer ?? false,
    special: definition.uplifts?.special ?? false,
  };
}

/** What the draft says, still to be parsed: fields that are switched off are left out. */
export function definitionOf(draft: SchemeDraft): unknown {
  const { method, cuts, weights, marginPercent, referrer, special } = draft;
  return {
    method,
    cuts,
    ...(method === 'score' ? { weights } : {}),
    ...(marginPercent === null ? {} : { hysteresis: { marginPercent } }),
    ...(referrer || special ? { uplifts: { referrer, special } } : {}),
  };
}

/** Lines a method starts from. */
export function startingCuts(method: SchemeMethod): readonly number[] {
  const starting: Readonly<Record<SchemeMethod, readonly number[]>> = {
    abc: DEFAULT_CUTS,
    score: DEFAULT_SCORE_CUTS,
    count: [20, 50],
    amount: [100_000, 20_000],
    quantile: [80, 50],
  };
  return starting[method];
}
