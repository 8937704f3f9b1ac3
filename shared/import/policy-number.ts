/**
 * The form policy numbers are compared in: upper case, without spaces, dashes, dots, slashes and leading zeros. The raw
 * form is what is shown.
 */
export function policyNumberKey(raw: string): string {
  const key = raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―−./\\_]+/g, '')
    .replace(/^0+(?=.)/, '');
  return key;
}

/**
 * True when digits were lost before the text reached us: a spreadsheet float above 2^53 (`2.4142027811737E+18`), which
 * can no longer tell one policy from another.
 */
export function isLossyNumber(raw: string): boolean {
  return /^\d[.,]\d+[eE]\+?\d+$/.test(raw) || (/^\d{17,}$/.test(raw) && /0{3,}$/.test(raw) && Number(raw) > 2 ** 53);
}
