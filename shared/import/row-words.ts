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
const LABEL = /^([\p{L} .'’-]{2,30})[:：]\s*(.*)$/u;
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

const ANY_TOTAL =
  /\b(?:sub|grand)?tot(?:al|aal|ale|aux|ali|ais|ales)\b|gesamt|\bsumm?[ea]\b|insgesamt|\bsom\b|合计|总计|共计|总额/;

/** True for text with a word for a total anywhere in it: `Algemeen totaal (2 polissen)`, `Gesamtbeitrag:`. */
export function holdsTotalWord(cell: string): boolean {
  return cell.length <= 60 && ANY_TOTAL.test(fold(cell));
}

const TAX_WITHHELD =
  /^(?:less |minus )?(?:withh(?:olding|eld)|tax (?:withheld|deducted)|tds\b|retencion|irpf|ritenuta|retenue|quellensteuer|bronbelasting|roerende voorheffing|imposto retido|iss retido)/;

/** True for the line between a gross and a net total that takes a tax off: `Withholding tax 10%`, `Ritenuta d'acconto`. */
export function isTaxWithheldText(cell: string): boolean {
  return cell.length <= 60 && (TAX_WITHHELD.test(fold(cell)) || /^(?:减|扣)?(?:代扣|预扣)/.test(cell));
}

const CARRIED =
  /^(?:brought|carried) (?:forward|down|over)|^(?:b|c)\/(?:f|fwd)\b|(?:prior|previous|opening|last) (?:month |statement |period |account )?balance|^balance (?:brought|carried|b\/f|c\/f)|(?:^|saldo|seiten)(?:ubertrag|uebertrag|vortrag)\b|^saldo (?:vorige|vorig|per vorig|anterior|precedente|iniziale|inicial|previo)|^(?:vorig|begin)saldo|^beginsaldo|overgebracht|over te brengen|^transport(?:eren)?(?: van| naar)?$|^report(?: (?:mois|page|precedent|du|de|a nouveau|solde).*)?$|^solde (?:precedent|anterieur|initial|reporte)|^a nouveau|a reporter|suma y sigue|suma anterior|arrastre|^riporto|da riportare|^saldo riportato|^transporte(?: (?:da |de )?(?:pagina|anterior|a nova).*)?$|承前页?|过次页|上期(?:结余|余额)|期初余额/;

/** True for what is carried over from another page or period: `Brought forward`, `Übertrag`, `Report mois précédent`. */
export function isCarriedText(cell: string): boolean {
  return cell.length <= 60 && CARRIED.test(fold(cell));
}

const PAGE =
  /^(?:page|seite|pagina|pag\.?|blad|bladzijde|blz\.?|folha|hoja|foglio|feuille|p\.)\s*:?\s*\d{1,4}(?:\s*(?:of|von|van|de|sur|di|\/|-)\s*\d{1,4})?$|^第\s*\d+\s*页(?:[,，/ ]*共\s*\d+\s*页)?$/;

/** True for the number of a page: `Page 2 of 3`, `Seite 1/4`, `第1页 共3页`. */
export function isPageText(cell: string): boolean {
  return cell.length <= 24 && /\d/.test(cell) && PAGE.test(fold(cell));
}

/** Of a list, whose policies they are: no word for whom it was made out to, who may be the office itself. */
const INSURED_LABEL =
  /^(?:(?:named |name of (?:the )?|first )?insured|policy ?holder|policy ?owner|versicherungsnehmer(?:in)?|vn|verzekeringnemer|polishouder|preneur(?: d'assurance)?|souscripteur|assure|tomador(?: del seguro| do seguro)?|asegurado|segurado|contraente|assicurato|投保人|被保险人)(?: name)?$/;
/** In between rows that name nobody, these do, too. */
const CLIENT_LABEL =
  /^(?:(?:your |our )?(?:client|customer|account)|assured|life assured|kund(?:e|in)|klant|relatie|verzekerde|polisnemer|cliente|contratante|titular|客户|客戶)(?: name)?$/;
/** What stands behind a name in such a line: its number, in brackets or behind a dash. */
const BEHIND_NAME =
  /\s*(?:[([（][^)\]）]*\d[^)\]）]*[)\]）]|[,;/|–-]\s*(?:\p{L}[\p{L}. -]{0,14})?[\d./-]*\d\S*|\s\d[\d./-]{3,})\s*$/u;

/** The client a line with a label names, without its number; null when it names none. */
function clientIn(text: string, labels: readonly RegExp[]): string | null {
  const label = LABEL.exec(text);
  const value = label?.[2]?.replace(BEHIND_NAME, '').trim() ?? '';
  return label !== null && labels.some((words) => words.test(fold(label[1] ?? ''))) && /\p{L}{2}/u.test(value)
    ? value
    : null;
}

/** Whose policies a list holds, as a line above it says: `Named insured: Acme Tools Inc`. */
export function namedInsured(text: string): string | null {
  return clientIn(text, [INSURED_LABEL]);
}

export type Section =
  | { readonly means: 'carrier' | 'advisor' | 'client'; readonly value: string }
  | { readonly means: 'kind'; readonly value: CommissionKind }
  | null;

/** A person's name that nothing else looks like: `Müller, Hans-Jürgen`, `Mr & Mrs Patel`, `Frau Öztürk`. */
function isPerson(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’ -]{1,30}, ?\p{Lu}[\p{L}'’. -]{0,30}$/u.test(text) ||
    /^(?:mr|mrs|ms|dr|herrn?|frau|dhr|mevr|mw|fam|familie|m|mme|mlle|sr|sra|don|dona|sig|sig\.ra)\.? (?:(?:&|and|und|en|et|y|e) \p{L}+\.? )?\p{L}/u.test(
      fold(text),
    )
  );
}

/** An insurer's name, also where it holds a word that kinds of commission have: `New York Life`. */
function namesCarrier(text: string, open: boolean): boolean {
  return (
    open &&
    isInsurer(text) &&
    !/renew|first[- ]year|business|charge ?back|comm|provis|courtage|prolong|overrid|bonus|storno|佣金|续期|首年|首期/i.test(
      text,
    )
  );
}

/** What a line of its own says about the rows below it: a carrier's name, an advisor's, a kind of commission; else nothing. */
export function readSection(
  text: string,
  open: { readonly carrier: boolean; readonly advisor: boolean; readonly kind: boolean; readonly client: boolean },
): Section {
  const client = open.client ? clientIn(text, [INSURED_LABEL, CLIENT_LABEL]) : null;
  if (client !== null) {
    return { means: 'client', value: client };
  }
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
  const kind = open.kind && text.length < 40 && !namesCarrier(text, open.carrier) ? readCommissionKind(text) : null;
  if (kind !== null) {
    return { means: 'kind', value: kind };
  }
  if (text.length > 60 || /[!?]$|\d{3}/.test(text) || (/\.$/.test(text) && !looksLikeOrganisation(text))) {
    return null;
  }
  if (open.client && !isInsurer(text) && (looksLikeOrganisation(text) || isPerson(text))) {
    return { means: 'client', value: text };
  }
  if (open.carrier && (INSURER.test(fold(text)) || looksLikeOrganisation(text))) {
    return { means: 'carrier', value: text };
  }
  if (open.advisor && !open.client && /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,3}$/u.test(text)) {
    return { means: 'advisor', value: text };
  }
  return open.carrier && /^\p{Lu}[\p{L}&'’. -]{2,40}$/u.test(text) ? { means: 'carrier', value: text } : null;
}

/**
 * The insurer a title names, without what kind of list it is: `Merwede Schade: lopende polissen` → `Merwede Schade`; behind
 * a label whatever it is called: `Carrier: Acme Mutual`.
 */
export function carrierOfTitle(title: string): string | null {
  const label = LABEL.exec(title);
  if (label !== null && CARRIER_LABEL.test(fold(label[1] ?? ''))) {
    return /\p{L}{2}/u.test(label[2] ?? '') ? (label[2] ?? '').trim() : null;
  }
  const name = title
    .replace(DOCUMENT, '')
    .replace(/[\s,;.]+$/, '')
    .trim();
  return name.length >= 3 && name.length <= 60 && INSURER.test(fold(name)) && !/\d{2}/.test(name) ? name : null;
}
