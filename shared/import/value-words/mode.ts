import { firstMatch, type Rule } from './rules.ts';

const MODE: readonly Rule<0 | 1 | 2 | 4 | 12>[] = [
  [0, /single|einmal|eenmalig|koopsom|unique|unic|once|lump|^sp$|^eb$|趸|一次/],
  [2, /semi|half|halb|bi-?annual|semest|^2$|^1\/2$|^s$|^sa$|^h$|^hy$|^hj$|^6 ?m|halve|medio|半年/],
  [4, /quart|viertel|kwart|trimest|^4$|^1\/4$|^q$|\bqtr|\bqly|^vj$|^3 ?m|季/],
  [12, /month|\bmthl?y?\b|monat|\bmtl\b|maand|\bmnd\b|mens|^12$|^1\/12$|^m$|^p\/m$|^pac$|bank draft|^1 ?m|月/],
  [1, /ann|year|jahr|jaar|\bjhrl|anual|^1$|^1\/1$|^a$|^y$|^p\/j$|^12 ?m|an\b|年/],
];

/** Payments a year from mode words: `monthly`, `vierteljährlich`, `kwartaal`, `年缴`. */
export function readMode(text: string): 0 | 1 | 2 | 4 | 12 | null {
  return firstMatch(MODE, text);
}
