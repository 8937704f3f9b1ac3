/** Tabler outlines at the sizes of the specification. */
export const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;
/** In small buttons and chips. */
export const smallIcon = { size: 13, stroke: 1.6, 'aria-hidden': true } as const;
