import { type ClaimState, claimable } from '../../../shared/reconciliation/claims.ts';
import type { Found } from './reconciliation-found.ts';
import type { ClaimStates } from './reconciliation-rows.ts';

/** State of the claim a finding is; null where nothing can be claimed. */
export function stateAt(found: Found, index: number, states: ClaimStates): ClaimState | null {
  if (!canClaim(found, index)) {
    return null;
  }
  return states(found.policyAt(index), found.claimKeyAt(index))?.state ?? 'open';
}

function canClaim(found: Found, index: number): boolean {
  return (
    claimable({
      class: found.classAt(index),
      expectedMinor: found.expectedAt(index),
      receivedMinor: found.receivedAt(index),
    }) > 0
  );
}

/** Class and figures of each finding, for sums over all of them. */
export function* figuresOf(found: Found) {
  for (let index = 0; index < found.size; index += 1) {
    yield {
      class: found.classAt(index),
      expectedMinor: found.expectedAt(index),
      receivedMinor: found.receivedAt(index),
    };
  }
}
