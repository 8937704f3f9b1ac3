import { looksLikeOrganisation } from './names.ts';
import { fold } from './text.ts';
import type { CommissionKind } from './types.ts';
import { readCommissionKind } from './words.ts';

const TOTAL_WORD =
  '(?:(?:grand|sub|page|running|report|statement|net|gross|overall)[- ]?)?totals?|summe|gesamt(?:summe|betrag|ergebnis)?|insgesamt|zwischen(?:summe|total)|seitensumme|(?:sub|eind|pagina)?totaal|som|sous[- ]?total|total general|suma|totales|totais|totali|totalt|razem|ogolem|lacznie|celkem|spolu|osszesen|mindosszesen|toplam|genel toplam|ukupno|skupaj|yhteensa|итого|всего|подытог|s[/.]total|t.? ?o ?t ?a ?l|sum|σ|importe total|totale|subtotale|somma|soma|(?:eind|end)?saldo|solde|balance|net (?:amount |commissions? |brokerage )?(?:payable|paid|due)|(?:commissions?|brokerage) (?:payable|due)|amount (?:payable|due)|(?:balance|total) (?:due|payable)|te ontvangen|netto te ontvangen|uit te betalen|uitbetaling|auszahlungsbetrag|zahlbetrag|net a payer|total a pagar|importe liquido|netto a pagare|合计|小计|总计|共计|总额|本页小计|累计|实发(?:金额|合计)?|应付(?:金额|合计)';
/** Cheap test first: this is asked of every cell. */
const MAY_BE_TOTAL =
  /to{1,2}ta|t o t|su[mb]|tal[it]|taux|raze|ogól|łącz|celk|spolu|össz|osszes|topl|ukup|skup|yhte|итог|всег|[σΣ]|som|sald|sold|balan|gesamt|pay|paid|\bdue|ontvang|betal|zahl|[àa] p|l[ií]quido|合|小|总|共|累|实|应/i;
const TOTAL_START = new RegExp(`^(?:${TOTAL_WORD})(?=$|[\\s:：.,(=-])`);
const TOTAL_END = new RegExp(`[\\s:-](?:${TOTAL_WORD})\\s*:?$`);
const HAN_TOTAL = /^(?:合计|小计|总计|共计|总额|累计)|(?:合计|小计|总计)[:：]?$/;
const LABEL = /^([\p{L} .-]{2,30})[:：]\s*(.*)$/u;
const CARRIER_LABEL =
  /^(?:carrier|insurer|company|versicherer|gesellschaft|maatschappij|verzekeraar|assureur|compagnie|aseguradora|compania|compagnia|seguradora|保险公司|公司)$/;
const ADVISOR_LABEL =
  /^(?:advis[eo]r|agent|producer|broker|vermittler|berater|adviseur|tussenpersoon|conseiller|agente|asesor|consulente|业务员|代理人|顾问)$/;
const INSURER =
  /insur(?!ed)|assur(?!e\b)|versicher|verzeker|onderlinge|waarborg|segur|assicur|mutual|\blife\b|leven\b|schade\b|\bre\b|underwrit|保险|人寿|财险/;
const DOCUMENT =
  /\s*(?:[·|–—:：]|\s-\s|\b(?:commission|provisie\w*|provision\w*|courtage|portefeuille\w*|polis\w*|statement|overzicht|premium|in-?force|renewal|claims?|bordereau|abrechnung|bestand\w*|liquidacion|comisiones|report|list)\b|佣金|保单|有效|理赔|结算).*$/i;

/** True for a name with a word of insurers in it: `Merwede Schade`, `Northfield Life`. */
export function isInsurer(name: string): boolean {
  return INSURER.test(fold(name));
}

/** True for text that marks a sum: `Totaal`, `Sub-total Allianz`, `Allianz total`, `合计`. */
export function isTotalText(cell: string): boolean {
  if (cell.length > 60 || !MAY_BE_TOTAL.test(cell)) {
    return false;
  }
  const folded = fold(cell);
  return TOTAL_START.test(folded) || TOTAL_END.test(folded) || HAN_TOTAL.test(cell);
}

const TAX_WITHHELD =
  /^(?:less |minus )?(?:withh(?:olding|eld)|tax (?:withheld|deducted)|tds\b|retencion|irpf|ritenuta|retenue|quellensteuer|bronbelasting|roerende voorheffing|imposto retido|iss retido)/;

/** True for the line between a gross and a net total that takes a tax off: `Withholding tax 10%`, `Ritenuta d'acconto`. */
export function isTaxWithheldText(cell: string): boolean {
  return cell.length <= 60 && (TAX_WITHHELD.test(fold(cell)) || /^(?:减|扣)?(?:代扣|预扣)/.test(cell));
}

export type Section =
  | { readonly means: 'carrier' | 'advisor'; readonly value: string }
  | { readonly means: 'kind'; readonly value: CommissionKind }
  | null;

/** What a line of its own says about the rows below it: a carrier's name, an advisor's, a kind of commission; else nothing. */
export function readSection(
  text: string,
  open: { readonly carrier: boolean; readonly advisor: boolean; readonly kind: boolean },
): Section {
  const label = LABEL.exec(text);
  const word = fold(label?.[1] ?? '');
  const value = label?.[2]?.trim() ?? '';
  if (label !== null && value !== '') {
    return CARRIER_LABEL.test(word) && open.carrier
      ? { means: 'carrier', value }
      : ADVISOR_LABEL.test(word) && open.advisor
        ? { means: 'advisor', value }
        : null;
  }
  const kind = open.kind && text.length < 40 ? readCommissionKind(text) : null;
  if (kind !== null) {
    return { means: 'kind', value: kind };
  }
  if (text.length > 60 || /[.!?]$|\d{3}/.test(text)) {
    return null;
  }
  if (open.carrier && (INSURER.test(fold(text)) || looksLikeOrganisation(text))) {
    return { means: 'carrier', value: text };
  }
  if (open.advisor && /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,3}$/u.test(text)) {
    return { means: 'advisor', value: text };
  }
  return open.carrier && /^\p{Lu}[\p{L}&'’. -]{2,40}$/u.test(text) ? { means: 'carrier', value: text } : null;
}

/** The insurer a title names, without what kind of list it is: `Merwede Schade: lopende polissen` → `Merwede Schade`. */
export function carrierOfTitle(title: string): string | null {
  const name = title
    .replace(DOCUMENT, '')
    .replace(/[\s,;.]+$/, '')
    .trim();
  return name.length >= 3 && name.length <= 60 && INSURER.test(fold(name)) && !/\d{2}/.test(name) ? name : null;
}
