import type { Field } from './fields.ts';
import { CLAIM_HEADERS } from './header-words/claims.ts';
import { CLIENT_HEADERS } from './header-words/clients.ts';
import { COMMISSION_HEADERS } from './header-words/commissions.ts';
import { comparable } from './header-words/comparable.ts';
import { conceptsOf, guessOfParts, possibleSums, speaksOfOther, sumOfParts } from './header-words/concepts.ts';
import { OPEN_HEADERS, type OpenMeaning } from './header-words/open.ts';
import type { HeaderRule } from './header-words/parts.ts';
import { POLICY_HEADERS } from './header-words/policies.ts';
import { headerWords } from './text.ts';

export type { OpenMeaning } from './header-words/open.ts';

/**
 * A meaning a header can have. `field` names one field whatever the table; `open` words (date, amount, number …) get
 * their field from what the rest of the table is about.
 */
export type HeaderMeaning =
  | { readonly field: Field; readonly confidence: number }
  | { readonly open: OpenMeaning; readonly confidence: number };

/** The first rule whose words occur wins: claims before commissions before policies, as their words are the narrower ones. */
const RULES: readonly HeaderRule[] = [...CLAIM_HEADERS, ...COMMISSION_HEADERS, ...POLICY_HEADERS, ...CLIENT_HEADERS];

/** One word of the header is not known: below this it says nothing about what kind of list it is in. */
export const GUESSED = 0.65;
/** Sure enough to import, not to hide a doubt. */
const BY_PARTS = 0.85;

/** A year is no day and no amount, unless it says what a premium is for. */
const YEAR = /^(?!.*(?:prem|prae|pram|beitrag|prim[ae]|cotis)).*(?:\b(?:year|yr|jahr|jaar|annee|ejercicio)|年度)$/;
/** Of commission or of a country: the values tell. */
const PROVINCE = 'prov';
/** Counts, ages and measures that contain field words without being them. */
const NOT_A_FIELD =
  /^n (?:claims|policies|products)\b|\b(?:last|previous|prior|letzten?|letzte[rs]|laatste|vorige|derniere?|ultim[ao]|anterior) (?:renewal|verlenging|verlangerung|renouvellement|renovacion|rinnovo|renovacao)\b|^(?:premium |prem )?(?:paid|pd) (?:to|thru|through)$|specialty$|\b(?:count|cnt|qty)$|^(?:proposal|application|quote|quotation|angebots?|antrags?|offerte|devis|propuesta|cotizacion|proposta|preventivo) ?(?:no|number|nr|nummer|numero|id|ref)$|投保单号|暂保单|报价单|批单|^(?!month$)(?:number of|no of|count|anzahl|aantal|nombre (?:de |d )(?:jours|mois|ans|sinistres|contrats|enfants|vehicules|salaries|clients)|numero (?:de |di )(?:hijos|figli|vehiculos|polizas|polizze|siniestros|sinistri|empleados|dias|meses)|months?|days?|years?|age|alter|leeftijd|edad|eta|idade|年龄)\b|^(?:age|auto|vehicle|tipo vehiculo|uso|valor vehiculo)\b.*(?:model|year|make|class|size)|\b(?:lifetime value|umbrella|deduct\w*|csl|franquicia|excedente|months since|last year s?|gains?|loss(?:es)? (?:ratio|amount)?$|response|hobbies|education)\b|^income$|^id (?:region|cobertura)$|^(?:region|cobertura|branch|filiale|sucursal)(?: id| name)?$/;

/** Figures in thousands or ten thousands: read as they stand they would be wrong by as much. */
const SCALED = /万元|萬元|千元|[('\s]000s?\)?\s*$|\bin thousands\b|\bk€|\bT€|\bTEUR\b|\bmiles de\b|\bin tausend\b/i;

const BANK_WORDS =
  /\b(?:balance|saldo|payee|merchant|memo|iban|bic|swift|time ?zone|gross|fee|transaction id|inflow|outflow|beneficiary|counterparty|buchungstext|verwendungszweck|omschrijving|tegenrekening|libelle|concepto|historico|quantity|item title|sku|gender code|height|weight)\b/;

const CURRENCY =
  /\b(EUR|USD|GBP|CHF|CNY|RMB|HKD|TWD|JPY|INR|CAD|AUD|NZD|SGD|MXN|BRL|ZAR|SEK|NOK|DKK|PLN|CZK|XOF|XAF|MAD)\b|(€)|(£)/;

/** Header words a brokerage's own tables do not have: a bank export, a shop's payments, measurements. */
export function isForeignHeader(header: string): boolean {
  if (!BANK_WORDS.test(headerWords(header))) {
    return false;
  }
  const meaning = headerMeaning(header);
  // `Gross commission` holds a word of banks and is none of theirs.
  return meaning === null || !('field' in meaning || meaning.open === 'premium');
}

/** What a header can mean, in eight languages; null for a column the product has no place for. */
export function headerMeaning(header: string): HeaderMeaning | null {
  const words = comparable(header);
  if (/^(?:\+ ?\/ ?[-−]|±)$/.test(header.trim())) {
    return { field: 'commission.sign', confidence: 0.9 };
  }
  if (words === '' || words.length > 60 || words === PROVINCE || NOT_A_FIELD.test(words) || SCALED.test(header)) {
    return null;
  }
  for (const [field, confidence, pattern] of RULES) {
    if (pattern.test(words)) {
      // A premium may take effect at another day than its policy.
      return { field, confidence: field === 'policy.start' && /\bprem/.test(words) ? BY_PARTS : confidence };
    }
  }
  for (const [open, confidence, pattern] of OPEN_HEADERS) {
    if (pattern.test(words)) {
      return open === 'premium' ? aboutPremium(words, confidence) : { open, confidence };
    }
  }
  const sum = sumOfParts(words);
  if (sum !== null) {
    return { ...sum, confidence: BY_PARTS };
  }
  const guess = guessOfParts(words);
  return guess === null ? null : { ...guess, confidence: GUESSED };
}

/** Whether a header leaves open what its column is: no count or tax, and nothing else that the office keeps nowhere. */
export function isOpenHeader(header: string): boolean {
  const words = comparable(header);
  return !NOT_A_FIELD.test(words) && !SCALED.test(header) && !speaksOfOther(words);
}

/** What a header that `headerMeaning` does not know may mean, once the values of its column bear it out. */
export function possibleMeanings(header: string): readonly HeaderMeaning[] {
  const words = comparable(header);
  return words === '' || words.length > 60 || NOT_A_FIELD.test(words) || YEAR.test(words) || SCALED.test(header)
    ? []
    : possibleSums(words).map((sum) => ({ ...sum, confidence: GUESSED }));
}

/** A day, a rate or a number that a premium has is not the premium; one with a word beside it that is not known may be a part. */
function aboutPremium(words: string, confidence: number): HeaderMeaning | null {
  const parts = conceptsOf(words);
  if (parts === null) {
    return { open: 'premium', confidence: Math.min(confidence, BY_PARTS) };
  }
  const sum = sumOfParts(words);
  if (sum !== null && 'field' in sum) {
    return { ...sum, confidence: BY_PARTS };
  }
  return sum !== null || !parts.has('premium') ? { open: 'premium', confidence } : null;
}

/** The currency a header names: `Premium (USD)`, `Prämie €`. */
export function headerCurrency(header: string): string | null {
  const match = CURRENCY.exec(header);
  if (!match) {
    return null;
  }
  return match[2] ? 'EUR' : match[3] ? 'GBP' : match[1] === 'RMB' ? 'CNY' : (match[1] ?? null);
}
