import type { Running } from './browser/launch.ts';

/** Whether `ready` has been emitted, and the browser behind the windows; it starts with the first window. */
export const readiness: { ready: boolean; running: Promise<Running> | undefined } = {
  ready: false,
  running: undefined,
};
