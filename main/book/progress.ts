/** At most this often does a step's share travel to the window. */
const PAUSE_MILLISECONDS = 60;

/**
 * Throttles a write's progress and never lets it run backwards: a smaller share of the same step is dropped, a new
 * step is told at once.
 */
export function throttledProgress(
  tell: (step: string, share: number) => void,
  milliseconds: () => number = () => performance.now(),
): (step: string, share: number) => void {
  let current = '';
  let highest = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  return (step, share) => {
    const bounded = Math.min(1, Math.max(0, share));
    const isNewStep = step !== current;
    if (!isNewStep && bounded <= highest) {
      return;
    }
    const at = milliseconds();
    current = step;
    highest = bounded;
    if (isNewStep || bounded === 1 || at - toldAt >= PAUSE_MILLISECONDS) {
      toldAt = at;
      tell(step, bounded);
    }
  };
}
