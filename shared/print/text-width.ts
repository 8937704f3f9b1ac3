/** Widths in ems of the sheets' type, a little generous: what is planned with them must not come out too long. */
const THIN = 0.29;
const NARROW = 0.39;
const LOWER = 0.585;
const FIGURE = 0.64;
const CAPITAL = 0.69;
const WIDE = 0.94;
const HAN = 1;

function signWidth(sign: string): number {
  if (/[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u.test(sign)) {
    return HAN;
  }
  if (/[ .,:;'’|!ijl·]/.test(sign)) {
    return THIN;
  }
  if (/[()[\]tfrI"-]/.test(sign)) {
    return NARROW;
  }
  if (/[mwMW@%&]|\p{Extended_Pictographic}/u.test(sign)) {
    return WIDE;
  }
  return /\p{Lu}/u.test(sign) ? CAPITAL : /\p{Nd}/u.test(sign) ? FIGURE : LOWER;
}

/** How wide a line of text comes out, in ems. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
}

/** How many lines a text takes in a column so many ems wide: broken between words, a longer word within itself. */
export function linesIn(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.match(/\p{Script=Han}|[^\s\p{Script=Han}-]+-?\s*|[\s-]+/gu) ?? []) {
    const bare = textWidth(word.trimEnd());
    if (used > 0 && used + bare > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(bare / width) - 1);
    used += textWidth(word);
    if (bare > width) {
      used %= width;
    }
  }
  return lines;
}
