/**
 * Numbers for what folded texts are looked up by. Latin letters, digits and the marks of addresses and policy numbers have
 * codes of their own; all other characters share twenty, so that what is found by one of these must be looked at.
 */

/** How many keys there are, of either kind. */
export const KEYS = 2 ** 18;

const OWN = " abcdefghijklmnopqrstuvwxyz0123456789-.@/+_'";
const SHARED = 64 - OWN.length;

const CODES = Uint8Array.from({ length: 65_536 }, (_, unit) => {
  const own = OWN.indexOf(String.fromCharCode(unit));
  return own === -1 ? OWN.length + (unit % SHARED) : own;
});
// No question has a blank in it: what stands on both sides of one need not be kept.
for (const blank of '\n\t\r\u0000') {
  CODES[blank.charCodeAt(0)] = 0;
}

/** Whether each character of a text has a code of its own: equal keys are then equal texts. */
export function isSure(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if ((CODES[text.charCodeAt(at)] ?? 0) >= OWN.length) {
      return false;
    }
  }
  return true;
}

/** Visits a key for every three characters in a row without a blank. */
export function eachPart(text: string, visit: (key: number) => void): void {
  let key = 0;
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = CODES[text.charCodeAt(at)] ?? 0;
    run = code === 0 ? 0 : run + 1;
    key = ((key << 6) | code) & (KEYS - 1);
    if (run >= 3) {
      visit(key);
    }
  }
}

/** Visits the keys of a word's first and first two characters. */
export function eachBeginning(word: string, visit: (key: number) => void): void {
  visit(word.charCodeAt(0));
  if (word.length > 1) {
    visit(keyOfBeginning(word));
  }
}

/** @param beginning of a word; what follows its first two characters counts for nothing */
export function keyOfBeginning(beginning: string): number {
  const first = beginning.charCodeAt(0);
  if (beginning.length === 1) {
    return first;
  }
  const second = beginning.charCodeAt(1);
  const codes = ((CODES[first] ?? 0) << 6) | (CODES[second] ?? 0);
  return 65_536 + (isSure(beginning.slice(0, 2)) ? codes : 4_096 + ((first * 31 + second) % 65_536));
}
