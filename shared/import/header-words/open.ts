import { CLIENT_WORDS, POLICY_WORDS } from './parts.ts';

/** Words that many tables use: what they mean follows from what the rest of the table is about. */
export type OpenMeaning =
  | 'amount'
  | 'paid'
  | 'date'
  | 'number'
  | 'name'
  | 'status'
  | 'type'
  | 'premium'
  | 'client'
  | 'reference'
  | 'code'
  | 'policy'
  | 'rate'
  | 'period';

export const OPEN_HEADERS: readonly (readonly [OpenMeaning, number, RegExp])[] = [
  [
    'premium',
    0.95,
    /\b(?:premi(?:um|ums|e)|prem|pramie|praemie|beitrag|jahresbeitrag|prime|primes|cotisations?|prima|premio|premios)\b|(?:netto|brutto|jahres|monats|maand|jaar|bruto|termijn)(?:pramie|praemie|premie|beitrag)|保费|保险费|^p (?:neta|total|bruta|comercial)$/,
  ],
  [
    'client',
    0.85,
    new RegExp(
      `^(?:(?:primary|main|named|first named|principal|proposed) )?${CLIENT_WORDS}s?$|^(?:投保人|被保险人|客户|持有人)$`,
    ),
  ],
  ['client', 0.7, /^(?:account|(?:employer )?group|employer|naam bedrijf|entreprise|empresa cliente)(?: name)?$/],
  ['reference', 0.85, /^referencia$/],
  ['code', 0.8, /^(?:codigo|code|codice|clave|cod|kenmerk|编码|代码)$/],
  ['policy', 0.85, new RegExp(`^${POLICY_WORDS}$|^(?:保单)$`)],
  [
    'paid',
    0.95,
    /^(?:(?:net|total) )?(?:amount )?paid(?: (?:amount|amt|to date))?$|^(?:zahlung|zahlungen|betaald(?: bedrag)?|bezahlt|gezahlt(?:er betrag)?|ausgezahlt|auszahlung(?:en)?|payments|paye|regle|reglements?|(?:total )?pagad[oa]s?|pagos?(?: total)?|pagato|(?:montant|mnt) (?:regle|paye)|(?:monto|importe) pagado|importo pagato|valor pago)$/,
  ],
  [
    'amount',
    0.8,
    /^(?:(?:net|gross|total|payment|paid|invoice|line) )?(?:amount|amt|betrag|bedrag|montant|importe|monto|importo|valor|total|payment|sum|summe|totaal|ganados|金额|合计金额)(?: (?:eur|usd|gbp|paid|due|net|ht))?$|(?:buch|zahl)(?:ungs)?(?:wert|betrag)/,
  ],
  [
    'date',
    0.75,
    /^(?:date|datum|data|fecha|日期|payment date|transaction date|paid date|date paid|paid on|zahl(?:ungs)?datum|betaaldatum|date (?:de )?paiement|data (?:de |di )?pagamento|(?:发放|支付|付款)日期)$/,
  ],
  ['period', 0.8, /^(?:month|monat|maand|mes|mese|月份|年月)$/],
  [
    'number',
    0.7,
    /^(?:number|no|nr|num|nummer|numero|id|ref|reference|referenz|referentie|dossier ?(?:nummer|nr|no)?|expediente|(?:numero|n|nr|num|cod|codice) (?:di )?pratica|pratica|(?:file|case) (?:no|nr|number)|编号|号码)$/,
  ],
  ['name', 0.8, /^(?:names?|naam|nom|nombre|nome|bezeichnung|名称)$/],
  [
    'status',
    0.85,
    /^(?:(?:current |libelle |descripcion (?:del? )?|code )?(?:status|estado|etat|stato|statut|stand)(?: ?(?:omschrijving|beschreibung|description))?|state of policy|zustand|situacao|situacion|estatus|状态)$/,
  ],
  ['type', 0.7, /^(?:type|kind|category|soort|tipo|typ|类型|类别)$/],
  [
    'rate',
    0.85,
    /^(?:(?:rate|satz|taux|tasa) percent|rate|percent|percentage|satz|taux|tasa|tarifa|perc|pct|aliquota|comm? percent|percent comm?|percent comision|比例|费率)$/,
  ],
];
