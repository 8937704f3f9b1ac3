/** Numbers for a few texts, given as they come; 0 is none. */
export type Coder = {
  /** By number. */
  readonly names: readonly (string | null)[];
  code(text: string | null): number;
};

export function coder(): Coder {
  const names: (string | null)[] = [null];
  const known = new Map<string, number>();
  return {
    names,
    code(text) {
      if (text === null) {
        return 0;
      }
      const found = known.get(text);
      if (found !== undefined) {
        return found;
      }
      known.set(text, names.length);
      names.push(text);
      return names.length - 1;
    },
  };
}
