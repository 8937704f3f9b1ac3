/**
 * The short code a desk sheet prints beside a touch, and that is typed back in when it is worked off: the touch's id in base 31
 * and a check character. Ids are never given twice, so an old sheet never names another touch.
 *
 * The alphabet leaves out the letters that are read for another (I, L, O, Q, S); 31 is prime, so the check finds every single
 * wrong character and every two that changed places.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPRTUVWXYZ';
const BASE = ALPHABET.length;

/** What is typed for a character that the alphabet leaves out. */
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', Q: '0', S: '5' };

/** Shorter numbers are led by zeros: a slip of the keyboard is no code. */
const LEAST_DIGITS = 2;

/**
 * The code of a touch: three characters up to id 960, five up to 923 520.
 * @throws RangeError for what is no id of the book
 */
export function deskCode(touchId: number): string {
  if (!Number.isSafeInteger(touchId) || touchId < 1) {
    throw new RangeError(`${touchId} is not the id of a touch`);
  }
  const digits: number[] = [];
  for (let left = touchId; left > 0; left = Math.floor(left / BASE)) {
    digits.unshift(left % BASE);
  }
  while (digits.length < LEAST_DIGITS) {
    digits.unshift(0);
  }
  return [...digits, checkOf(digits)].map((digit) => ALPHABET.charAt(digit)).join('');
}

/**
 * The touch a typed code names. Capitals or not, blanks and dashes between, and letters read for another are all the same.
 * @returns null when it is no code, or the check tells that something was mistyped
 */
export function touchOfDeskCode(typed: string): number | null {
  const digits = [...typed.toUpperCase().replace(/[\s-]/g, '')].map((character) =>
    ALPHABET.indexOf(READ_AS[character] ?? character),
  );
  const check = digits.pop();
  if (check === undefined || digits.length < LEAST_DIGITS || digits.includes(-1) || check !== checkOf(digits)) {
    return null;
  }
  const id = digits.reduce((sum, digit) => sum * BASE + digit, 0);
  // Further leading zeros would be a second code of the same touch.
  const isShortest = digits.length === LEAST_DIGITS || digits[0] !== 0;
  return isShortest && id > 0 && Number.isSafeInteger(id) ? id : null;
}

/** Weighted by place from the right, beginning with 2: no weight is 0, and neighbours have different ones. */
function checkOf(digits: readonly number[]): number {
  const sum = digits.reduceRight((total, digit, index) => total + digit * (digits.length - index + 1), 0);
  return sum % BASE;
}
