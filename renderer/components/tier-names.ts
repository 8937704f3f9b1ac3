import { createContext, useContext } from 'react';

/** The office's own names of its tiers, by tier id; tiers without one are not in it. */
export type TierNames = Readonly<Record<string, string>>;

const NONE: TierNames = {};
const Names = createContext<TierNames>(NONE);

/** Given by the frame from the latest run, and by sheets from their document. */
export const TierNamesProvider = Names.Provider;

export function useTierNames(): TierNames {
  return useContext(Names);
}

/** A tier as it is said: "A Gold", or "A" alone where the office named nothing. */
export function useTierText(): (tier: string) => string {
  const names = useContext(Names);
  return (tier) => {
    const name = names[tier];
    return name === undefined ? tier : `${tier} ${name}`;
  };
}
