import type { Choice } from './column-formats.ts';
import { type Field, isAmount } from './fields.ts';
import type { Warning } from './reading.ts';
import type { ColumnStatistics } from './statistics.ts';
import { headerWords } from './text.ts';

/** Points for or against a column that shares its meaning with another, by a word of its header. */
type Point = readonly [number, RegExp];

const PAST =
  /\b(?:last|previous(?:ly)?|prior|old|former|expiring|vorjahr\w*|alt\w*|vorig\w*|oud\w*|precedent\w*|anterior\w*|precedente)\b|上年|上期|去年|原/;
const SUMMED =
  /\b(?:ytd|year to date|cumul\w*|kumul\w*|jtd|acumulad\w*|cumulat\w*|progressiv\w*|lifetime|rolling)\b|累计|本年/;
const PART =
  /netto|\b(?:od|tp|basic|base|net|netto|neta|nette|netta|liquid[oa]|ht|excl\w*|ex|first|next|primer|primeiro|termijn|instal\w*|tax|terror\w*|fee|pura|tecnica|comercial|sin iva)\b|不含税|首期|标准/;
const WHOLE =
  /brutto|\b(?:total\w*|totaal|gross|brut\w*|bruto|brutto\w*|ttc|lord[oa]|incl\w*|final|annual\w*|annuo|annua|anual|yearly|jahres\w*|jaar\w*|written|full term|gesamt\w*)\b|含税|年|总|合计/;

const UNTAXED =
  /\b(?:without|before|excl\w*|ex|ohne|sin|hors|zonder) (?:tax\w*|vat|gst|ipt|steuer|iva|belasting|btw)\b/;
const TAXED = /\b(?:with|after|incl\w*|inkl\w*|con|mit|met) (?:tax\w*|vat|gst|ipt|steuer|iva|belasting|btw)\b/;
/** A tax the payer keeps back from the commission: what was earned is the amount before it. */
const WITHHELD =
  /\b(?:wht|tds|w tax|w ?h ?tax|withh\w*|isr|irs|irpf|retenc\w*|ret|rete\w*|ritenut\w*|retenue\w*|ir fonte|iss)\b|代扣|个税/;
const BEFORE_TAX = /\b(?:gross|brut\w*|lord[oa])\b/;

/**
 * What speaks for a column among several of one meaning. The premium of a policy is what the client pays in a year; of a
 * commission, what the commission is counted from.
 */
const POINTS: Partial<Record<Field, readonly Point[]>> = {
  'policy.premium': [
    [-4, PAST],
    [-3, UNTAXED],
    [2, TAXED],
    [-2, PART],
    [2, WHOLE],
    [1, /\b(?:annual\w*|annuo|annua|anual|yearly|jahres\w*|jaar\w*|renewal|new)\b|年/],
  ],
  'commission.premium': [
    [-4, PAST],
    [-4, SUMMED],
    [3, /commissionable|\bbas[ei]s?\b|grondslag|imponibile|assiette|计佣/],
    [1, /\b(?:ht|excl\w*|ex|net|neta|nette|netto|netta|liquid[oa]|written|gross)\b|签单|实收/],
    [-2, /\b(?:ttc|incl\w*|lord[oa])\b|不含税/],
  ],
  'commission.amount': [
    [-4, PAST],
    [-4, SUMMED],
    [-2, /\b(?:gross|brut\w*|bruto|brutto|incl\w*|split|share|override|target|expected|estimated|projected|advance)\b/],
    [2, /\b(?:tot|total\w*|totaal|gesamt\w*|net|netto|neta|nette|netta|paid|payable|due)\b|应发|实发|合计/],
  ],
  'policy.line': [
    [2, /\bline|lob|sparte|branche|ramo|class|险/],
    [-1, /business type|type of business/],
  ],
  'policy.start': [
    [3, /eff\w*|wirksam|ingang|\bbeginn?\b|vertragsbeginn|inicio|inizio|decorrenza|\bstart|desde|\bfrom|生效|起/],
    [2, /\brisk|\bincept|cover|commenc/],
    [-3, /\bprem(?:ium)?\b/],
    [-2, /issue|emi[st]|sign|bind|bound|written|ausstell|souscription|出单|签单|投保|成立/],
  ],
  'policy.end': [
    [2, /exp|end|ablauf|eind|scadenza|vencimiento|vigencia|fin|\bto\b|hasta|终|到期|满期|止/],
    [-2, /cancel|term(?:ination)?\b|storn|royement|baja|resili/],
  ],
  'client.name': [
    [
      4,
      /policy ?holder|policy ?owner|versicherungsnehmer|nehmer|contraente|contratante|tomador|souscripteur|投保|持有/,
    ],
    [3, /insured|assured|client|customer|asegurado|assure|segurado|klant|kunde|relatie/],
    [-2, /\b(?:second|co|joint|additional|other)\b/],
  ],
  'client.number': [[1, /\b(?:member|subscriber|insured|customer|client)\b/]],
  'client.advisor': [
    [3, /agent|advis|adviser|producer|broker|vermittler|berater|asesor|corr?e[dt]or|agente|productor|业务员|代理人/],
    [-2, /\b(?:csr|rep|handler|service|servicing)\b/],
  ],
  'client.phone': [
    [2, /mobil|cell|handy|movil|celular|portable|gsm|手机/],
    [-3, /fax/],
  ],
  'commission.periodFrom': [
    [2, /period|month|monat|maand|\bmes\b|mois|competencia|statement|paid|accounting|posting|book|buch|账|期|月/],
    [-2, /\b(?:due|invoice|entry|created|adj)\b/],
  ],
  'claim.paid': [
    [-4, PAST],
    [2, /\btot(?:al\w*|aal)?\b|gesamt/],
    [2, /paid|settled|bezahlt|gezahlt|pagad|betaald|uitgekeerd|regle|liquidat|indemni|赔付|已付/],
    [-1, /claim(?:ed)? (?:amount|amt)|requested|approved/],
    [-2, /\b(?:med|medical|ind|indemnity|expense|legal|this month|period)\b/],
  ],
  'claim.reserve': [
    [2, /total|gesamt|totaal/],
    [-2, /\b(?:med|medical|expense|legal|previous)\b/],
  ],
  'policy.carrier': [
    [2, /writing|issuing|insur|risk|versicher|verzeker|assur|asegur|保险|承保/],
    [-2, /billing|parent|master|group|agency|pco|holding/],
  ],
  'claim.number': [[-3, /intern|makler|broker|own|our|eigen|unser|propr/]],
  'policy.number': [
    [2, /polic|polis|poliz|apolice|vertrag|contra|保单|合同/],
    [-3, /intern|makler|broker|own|our|old|previous|vorgang|anterior|原|上年/],
  ],
};
/** Chosen among equals only because it stands first: a person should see it. */
const UNDECIDED = 0.85;

/** From here on a header says what it is; below, its word could be anything's: `Amount`. */
const NAMED = 0.85;

/** How well a header's words worth the field among others that mean the same. */
function points(field: Field, header: string): number {
  const words = headerWords(header);
  return (POINTS[field] ?? []).reduce((sum, [count, pattern]) => sum + (pattern.test(words) ? count : 0), 0);
}

/**
 * One column a field: the one with values, then the one whose words worth best, then the surest, then the first; the others
 * are left out. Says so of figures.
 */
export function keepBest(
  choices: Choice[],
  headers: readonly string[],
  statistics: readonly ColumnStatistics[],
  decided: ReadonlyMap<Field, number>,
): Warning[] {
  const groups = Map.groupBy(choices.keys(), (index) => choices[index]?.field ?? null);
  const warnings: Warning[] = [];
  const withheld = headers.some((header) => WITHHELD.test(headerWords(header)));
  const worth = (field: Field, index: number) =>
    points(field, headers[index] ?? '') +
    (withheld && field === 'commission.amount' && BEFORE_TAX.test(headerWords(headers[index] ?? '')) ? 6 : 0);
  for (const [field, indexes] of groups) {
    if (field === null || indexes.length < 2) {
      continue;
    }
    const rank = (index: number) => [
      decided.get(field) === index ? 1 : 0,
      (statistics[index]?.values ?? 0) > 0 ? 1 : 0,
      (choices[index]?.confidence ?? 0) >= NAMED ? 1 : 0,
      worth(field, index),
      choices[index]?.confidence ?? 0,
    ];
    const [best = 0, ...rest] = indexes.toSorted((left, right) => compare(rank(right), rank(left)) || left - right);
    const chosen = choices[best];
    const filled = rest.filter((index) => (statistics[index]?.values ?? 0) > 0);
    if (chosen !== undefined && filled.some((index) => close(rank(best), rank(index)))) {
      choices[best] = { ...chosen, confidence: Math.min(chosen.confidence, UNDECIDED) };
    }
    for (const index of rest) {
      choices[index] = { field: null, confidence: 0, reason: 'another column is the surer one' };
    }
    if (isAmount(field) && filled.length > 0) {
      warnings.push(
        rivals(
          headers[best] ?? '',
          filled.map((index) => headers[index] ?? ''),
        ),
      );
    }
  }
  return warnings;
}

/** One point is no reason to be sure, where nothing else speaks for the better one. */
function close(best: readonly number[], other: readonly number[]): boolean {
  const [decided = 0, filled, named, count = 0] = best;
  return decided === 0 && filled === other[1] && named === other[2] && count - (other[3] ?? 0) <= 1;
}

function compare(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

function rivals(column: string, others: readonly string[]): Warning {
  const named = others.map((header) => `“${header}”`).join(', ');
  return {
    code: 'rival-columns',
    details: { column, others: named },
    message: `“${column}” was read; ${named} could have been meant as well and ${others.length === 1 ? 'was' : 'were'} left out. Choose another one in the import screen if that is the figure you keep.`,
  };
}
