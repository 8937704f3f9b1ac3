import type { Minor } from '../money.ts';
import { minor } from '../money.ts';

/** A part of a commission line that goes to somebody; what the parts leave is the office's own. */
export type Share = {
  /** As the file, or the recipe, calls the advisor; empty: the office. */
  readonly advisor: string;
  /** Millionths of the line. */
  readonly ppm: number;
};

/** A whole line, in millionths. */
export const WHOLE_PPM = 1_000_000;

const PARTS = '\u001e';
const SHARE = '\u001f';

/**
 * Who gets what of a line, as one text: lines of a statement say it again and again, and a text is kept once. A code without a
 * share is that of the one advisor who gets all of it.
 */
export function withShare(said: string, ppm: number): string {
  return `${said}${SHARE}${ppm}`;
}

/** The next advisor of a line, after what was said of those before. */
export function withAdvisor(said: string, code: string): string {
  return `${said}${PARTS}${code}`;
}

/** The shares a line states; empty where it goes to one advisor undivided. */
export function sharesIn(said: string): readonly Share[] {
  return !said.includes(SHARE)
    ? []
    : said.split(PARTS).flatMap((part) => {
        const [advisor = '', ppm = ''] = part.split(SHARE);
        return ppm === '' ? [] : [{ advisor, ppm: Number(ppm) }];
      });
}

/** The advisor a line names first. */
export function leadOf(said: string): string | null {
  // Asked of every line of a statement, and nearly none is divided.
  const lead = said.includes(SHARE) || said.includes(PARTS) ? (said.split(PARTS)[0]?.split(SHARE)[0] ?? '') : said;
  return lead === '' ? null : lead;
}

/** What all shares that are said of a line come to, in millionths. */
export function sumOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { ppm }) => sum + ppm, 0);
}

export type Part = Share & { readonly amount: Minor };

/**
 * Divides an amount exactly: each gets the whole units of its share, and the units that are left go to the largest
 * remainders, of equal ones to the earlier. The parts add up to the amount, to the unit; a chargeback is divided like the
 * payment it takes back. What the shares leave of the whole is the office's part, the last.
 * @param shares at most the whole together
 */
export function divided(amount: Minor, shares: readonly Share[]): readonly Part[] {
  const rest = WHOLE_PPM - sumOf(shares);
  const all = rest > 0 ? [...shares, { advisor: '', ppm: rest }] : shares;
  const units = BigInt(Math.abs(amount));
  const exact = all.map(({ ppm }) => units * BigInt(ppm));
  const floors = exact.map((product) => product / BigInt(WHOLE_PPM));
  let left = Number(units - floors.reduce((sum, part) => sum + part, 0n));
  const ranked = exact
    .map((product, at) => ({ at, remainder: product % BigInt(WHOLE_PPM) }))
    .toSorted((one, other) =>
      one.remainder === other.remainder ? one.at - other.at : one.remainder > other.remainder ? -1 : 1,
    );
  for (const { at } of ranked) {
    if (left === 0) {
      break;
    }
    floors[at] = (floors[at] ?? 0n) + 1n;
    left -= 1;
  }
  const sign = amount < 0 ? -1 : 1;
  return all.map((share, at) => ({ ...share, amount: minor(sign * Number(floors[at] ?? 0n) || 0) }));
}
