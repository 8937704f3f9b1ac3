/** What a letter says in the review; digits name a candidate. */
export const KEYS = { best: 'B', isNew: 'N', skip: 'S', back: 'U' } as const;
