/** Whether `ready` has been emitted: most of Electron must not be used before. */
export const readiness = { ready: false };
