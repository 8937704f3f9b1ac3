import { simplified } from '../han.ts';
import { HAN, headerWords } from '../text.ts';

/** The unit a figure is counted in, in brackets behind its name: `(KES)`, `[Rs.]`, `（港元）`. A percent sign is kept. */
const UNIT =
  /[([（【]\s*(?:in\s+)?(?:[A-Z]{3}|[A-Z]{0,3}[€£$¥₹￥]|N|R|Rs\.?|Ksh\.?|FCFA|元|港元|万元|美元|人民币|单位[:：]?\s*元)\s*[)\]）】]/gu;
/** `Forename(s)`, `Né(e) le`, `Versicherungsnehmer/in`: a form for one or for many, for him or for her. */
const OPTIONAL = /\((?:s|e|es|n|en|in|as?|os?)\)|\/(?:in|a|o|e)(?=\s|$)/g;
/** How a date is written, behind what it is: `(dd/mm/yyyy)`, `(mmm'yy)`. */
const DATE_FORM = /[([](?:[dmyj]{1,4}['’\s./-]*){2,4}[)\]]/gi;
/** A currency beside the words. */
const CURRENCIES = /\b(?:eur|usd|gbp|chf|cny|rmb|inr|mxn|kes|ngn|ghs|zar|hkd|sgd|fcfa|xof|rs|in)\b/g;

/** The header's words without units of its figures, `D.O.B.` as `dob`, `LINE1` as `line 1`, and 保單號碼 as 保单号码. */
export function comparable(header: string): string {
  const words = headerWords(
    header
      .replace(UNIT, ' ')
      .replace(DATE_FORM, ' ')
      .replace(OPTIONAL, '')
      .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(CURRENCIES, ' ')
    .replace(/ +/g, ' ')
    .replace(/(?<= |^)(\p{L}) (?=\p{L}(?: |$))/gu, '$1')
    .trim()
    .replace(/(?<=.) text$/, '')
    .replace(/(?<=paid|settled|reserved?|incurred|received|earned|payments?) to date\b| 100 percent\b/g, '')
    .replace(/^tot (?=\p{L})/u, 'total ');
  return HAN.test(words) ? simplified(words) : words;
}
