import type { HeaderRule } from './parts.ts';

/** Headers of commission statements. */
export const COMMISSION_HEADERS: readonly HeaderRule[] = [
  [
    'commission.rate',
    0.95,
    /(?:comm?(?:ission)?s?|brokerage|provision|provisie|courtage|comision|provvigion\w*|comissao) ?(?:rate|percent|pct|satz|percentage|perc|percentuale|aliquota)(?: percent)?$|percent (?:de |di )?(?:comm?\w*|provision|provisie|courtage|comision|provvigion\w*|comissao|brokerage)$|(?:rate|percent|percentage|porcentaje|percentual|taux|tasa|aliquota|taxa) (?:of |de |di |da )?(?:la )?(?:comm?|provision|courtage|comision|provvigion|comissao)|provisions?satz|courtagesatz|konditionssatz|provisie ?percentage|(?:佣金|手续费|经纪费)(?:比例|比率|费率|率)/,
  ],
  [
    'commission.premium',
    0.93,
    /commissionable (?:premium|amount)|base (?:amount|premium)|premium base|provisions?(?: |)basis\w*|bewertungssumme|bemessungs(?:grundlage|basis)|provisie ?grondslag|assiette|base (?:de )?(?:calcul|comision|imponible)|计佣保费|佣金基数/,
  ],
  [
    'commission.kind',
    0.95,
    /(?:comm?(?:ission)?|provision\w*|provisie|courtage|comision|payment|pay|transaction|trans|trx|booking|buchung\w*|income|revenue) ?(?:type|kind|class|art|soort|code)$|soort (?:provisie|boeking|mutatie)|^(?:trx|tran|tran code|art|mutatie|geschaftsart|buchungsart|provisionsart|provisiesoort|boekingssoort|vart|geschaftsvorfall)$|type (?:de )?(?:commission|d affaire|mouvement|d operation)|tipo (?:de )?(?:la )?(?:comision|comissao|movimiento|movimento|operacion)|tipo (?:di )?provvigion\w*|佣金(?:类型|种类|性质)|业务类型|新续/,
  ],
  [
    'commission.credit',
    0.93,
    /^(?:(?:betrag|bedrag|importe|monto|importo|montant|valor|amount|commission|provision|provisie|comision|comissao|commissione) )?(?:gutschrift(?:en|sbetrag)?|creditering|credits?|credited|cr|haben(?:betrag|buchung)?|bij(?:schrijving(?:en)?)?|credit(?:bedrag|betrag)|avoir|au credit|abonos?|haber|creditos?|avere|accredit[oi]|贷方|贷记|贷)(?: ?(?:amount|amt|bedrag|betrag|boeking|commission|provision|provisie|总额|金额|发生额))?(?: eur| chf| usd| gbp| cny)?$/,
  ],
  [
    'commission.debit',
    0.93,
    /^(?:(?:betrag|bedrag|importe|monto|importo|montant|valor|amount|commission|provision|provisie|comision|comissao|commissione) )?(?:lastschrift(?:en|sbetrag)?|belastung(?:en|sbetrag)?|debitering|debits?|debited|debet|dr|soll(?:betrag|buchung)?|af(?:schrijving(?:en)?)?|deb[ei]t(?:bedrag|betrag)|doit|au debit|cargos?|adeudos?|debe|debitos?|dare|addebit[oi]|charge ?backs?|借方|借记|借)(?: ?(?:amount|amt|bedrag|betrag|boeking|commission|provision|provisie|总额|金额|发生额))?(?: eur| chf| usd| gbp| cny)?$/,
  ],
  [
    'commission.sign',
    0.9,
    /^(?:sign|vorzeichen|s ?h|h ?s|soll haben|haben soll|sh kennzeichen|kz|teken|signe|signo|segno|sinal|\+ -|d ?c|c ?d|dr ?cr|cr ?dr|af ?bij|debit credit|d b c r|借贷(?:方向)?)$/,
  ],
  // Beside a net commission the gross one is not what was received.
  ['commission.amount', 0.92, /^(?:gross|bruto|brutto) (?:comm?|commissions?|brokerage|courtage|provision|provisie)$/],
  [
    'commission.amount',
    0.97,
    /^(?:total |net |your |paid |earned |agent |broker )?(?:comm?|comms|commissions?|brokerage|courtage|(?:abschluss|bestands|folge)?provision|provisionen|(?:netto |bruto |te ontvangen )?provisie|maklercourtage|comision(?:es)?|provvigion[ei]|comissao|comissoes)(?: (?:amount|amt|paid|payable|earned|due|net|eur|usd|gbp|cny|chf|value|total|this period|betrag|bedrag|liquida|neta|nette|netta|ht|ttc))?$/,
  ],
  [
    'commission.amount',
    0.96,
    /(?:comm?(?:ission)?s?|brokerage) (?:amount|amt|payment|paid|earned|payable|due)(?! ?(?:date|dt|day|month|period|on)\b)|provisions?(?: |)betrag|courtage(?: |)betrag|provisiebedrag|bedrag provisie|montant (?:de la |des |de )?(?:commissions?|courtage)|(?:importe|monto|total) (?:de )?(?:la )?comision(?:es)?|importo provvigion\w*|valor (?:da |de )?comissao|amount (?:of )?commission|payout(?! percent)|^payee amount$|(?:佣金|手续费|经纪费|代理费)(?:金额|额|收入|合计)?(?: ?元)?$/,
  ],
  [
    'commission.advisorCode',
    0.93,
    /^(?:agent|producer|advis[eo]r|writing agent|broker|sub ?agent|vermittler|agentur|tussenpersoon|adviseur|agence|courtier|agente|corredor|produttore|subagente|业务员|代理人|经纪人) ?(?:number|no|nr|code|id|npn|nummer|numero|工号|代码|编码|编号)$|^npn$|^(?:(?:agency|agence|agenzia|agencia|agentuur|intermediary|intermediaire|intermediario) (?:no|nr|number|code|id|num|ref|reference)|agency code|tp ?(?:nummer|nr)|vm nr|工号)$|^(?:codigo|codice|clave|code|cod) (?:de |del |do |du )?(?:l )?(?:agente|agent|agenzia|apporteur|mediador|courtier|produttore|corretor|intermediario)|vermittler(?:nummer|nr)|agentur(?:nummer|nr)|tussenpersoon(?:nummer|nr)|(?:业务员|代理人)(?:工号|代码|编码)/,
  ],
  [
    'commission.advisorCode',
    0.9,
    /^(?:(?:wrtg|writing|wtg|svc|servicing|soliciting) )?(?:agt|agnt|agent|broker|producer|prdcr|prod) (?:no|nr|nbr|num|number|code|cd|id|npn)$/,
  ],
  ['commission.periodFrom', 0.85, /^(?:trans|transaction|trx|txn|tran) (?:eff|effective)$/],
  [
    'client.advisor',
    0.94,
    /^(?:advis[eo]r|agent|producer|account (?:manager|executive|handler)|agent name|producer name|broker|vermittler|berater|betreuer|adviseur|accountmanager|relatiebeheerder|conseiller|charge de clientele|gestionnaire|asesor|agente|gestor|mediador|corretor|consulente|produttore|servicing agent|(?:writing|wrtg|wtg) (?:agent|agt|broker|producer)|(?:account|client|customer|lead|relationship|sales) (?:owner|manager|exec(?:utive)?|handler|rep)|业务员|客户经理|代理人|顾问|经办人|服务专员)(?: name|姓名)?$/,
  ],
  [
    'commission.periodFrom',
    0.94,
    /(?:bill(?:ed|ing)?|period|coverage|service|earned|paid|commission|statement|premium|provision\w*|posting|accounting) ?(?:from|start|begin|month|period|date)$|^(?:bill from|period|periode|bill period|billing period|prdt|trdt|from|von|van|du|desde|dal)$|^(?:abrechnung|zeitraum|periode|period|periodo) (?:von|from|van|desde|dal|ab|du|de|da)$|abrechnungs?(?:monat|datum|zeitraum|periode)|provisionsmonat|buchungs(?:datum|monat|tag)|boek(?:ings)?datum|afrekendatum|factuurdatum|^(?:posted|month|buchung|zeitraum|wertstellung|valuta ?datum|leistungsmonat)$|provisie ?(?:periode|datum|maand)|auszahlungs(?: |)datum|invoice date|^mois$|date (?:de )?(?:comptable|comptabilisation|paiement commission|operation|reglement)|^fecha (?:de )?(?:cobro|recibo)$|^data incasso$|periodo|fecha (?:de )?(?:la )?(?:comision|liquidacion|contable)|data (?:competenza|contabile)|competencia|income due date|due date|transaction (?:date|dt)|(?:佣金|结算)(?:期间|月份|日期|年月|期)|佣金所属月|账期|(?:入|记)账日期|账单(?:日期|期间)|所属期/,
  ],
];
