import type { DayLanguage } from '../day-text.ts';
import type { PostalAddress } from './recipient.ts';

/** Where the town stands before the postcode, on one line. */
const TOWN_FIRST: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ', 'IN', 'SG', 'ZA']);
/** Where the postcode has a line of its own under the town. */
const POSTCODE_LAST: ReadonlySet<string> = new Set(['GB', 'IE']);

/**
 * The lines of an envelope, as the country of destination writes them: names above street and town; an address in Han
 * characters from the large to the small, the name below. The country stands last where it is not the sender's: that line
 * is for the sender's own post.
 * @param country the sender's
 */
export function envelopeLines(
  names: readonly string[],
  address: PostalAddress,
  { country, language }: { readonly country: string; readonly language: DayLanguage },
): readonly string[] {
  const abroad = address.country !== '' && address.country !== country;
  const land = abroad ? [countryName(address.country, language)] : [];
  if (/\p{Script=Han}/u.test(address.street) && !POSTCODE_LAST.has(address.country)) {
    return [address.postcode, `${address.city}${address.street}`, ...names, ...land].filter((line) => line !== '');
  }
  const town = POSTCODE_LAST.has(address.country)
    ? [address.city, address.postcode]
    : [
        (TOWN_FIRST.has(address.country) ? [address.city, address.postcode] : [address.postcode, address.city])
          .filter((part) => part !== '')
          .join(' '),
      ];
  return [...names, address.street, ...town, ...land].filter((line) => line !== '');
}

/** The country's name in a language; the code where nobody knows it. */
function countryName(code: string, language: DayLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
