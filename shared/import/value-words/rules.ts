import { simplified } from '../han.ts';
import { fold, HAN } from '../text.ts';

/** What a value's text means, and the words that say so. */
export type Rule<T> = readonly [T, RegExp];

/** A value's text as rules compare it: lower case, no accents, simplified Chinese. */
export function asWords(text: string): string {
  return HAN.test(text) ? simplified(fold(text)) : fold(text);
}

/** First rule whose words occur wins, so the narrower ones stand first. */
export function firstMatch<T>(rules: readonly Rule<T>[], text: string): T | null {
  const words = asWords(text);
  for (const [value, pattern] of rules) {
    if (pattern.test(words)) {
      return value;
    }
  }
  return null;
}
