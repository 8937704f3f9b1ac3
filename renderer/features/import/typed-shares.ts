import type { Reading } from '../../../shared/import/reading.ts';

type Shares = NonNullable<Reading['shares']>;

const PART = /^(.+?)[\s:=]+(\d{1,3}(?:[.,]\d{1,4})?)\s?%?$/u;

/** `AB 60, CD 40` as shares; null where it is none, or more than the whole. An empty text: nothing is divided. */
export function sharesTyped(text: string): Shares | null {
  const parts = text
    .split(/[;\n]|,(?!\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const shares = parts.flatMap((part) => {
    const found = PART.exec(part);
    return found === null ? [] : [{ advisor: (found[1] ?? '').trim(), percent: (found[2] ?? '').replace(',', '.') }];
  });
  const sum = shares.reduce((total, { percent }) => total + Number(percent), 0);
  return shares.length === parts.length && sum <= 100 ? shares : null;
}

export function sharesText(shares: Shares): string {
  return shares.map(({ advisor, percent }) => `${advisor} ${percent}`).join('; ');
}
