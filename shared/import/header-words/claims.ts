import { type HeaderRule, NUMBER_WORDS } from './parts.ts';

/** Headers of claims lists. */
export const CLAIM_HEADERS: readonly HeaderRule[] = [
  [
    'claim.number',
    0.97,
    new RegExp(
      `^(?:${NUMBER_WORDS} (?:of |de |du |del |do |di )?)?(?:claim|schade|schaden|sinistre|siniestro|sinistro)s? ?${NUMBER_WORDS}?$`,
    ),
  ],
  [
    'claim.number',
    0.97,
    /schaden?(?:nummer|nr)(?![a-z])|schadedossier|^(?:id|no|num|numero) (?:siniestro|sinistre|sinistro)|claim ref|^ucr$|赔案(?:编)?号|理赔(?:编号|号)|报案(?:编)?号|案件(?:编)?号|立案号/,
  ],
  [
    'claim.lossDate',
    0.96,
    /(?:loss|incident|accident|occurrence|event) (?:date|dt|on)$|^dol$|^(?:survenu|sinistre survenu)e? le$|^(?:ocurrido|avvenuto) (?:el|il)$|date of (?:loss|incident|accident|occurrence)|schaden(?:datum|tag|s? ?tag)|schadedatum|datum (?:van )?schade|ereignisdatum|claim date|^datum gebeurtenis$|gebeurtenisdatum|^schaden vom$|^ereignistag$|^survenance$|损失日期|date (?:du |de )?(?:l )?(?:sinistre|accident)|date de survenance|fecha (?:de )?(?:ocurrencia|siniestro|del siniestro|accidente)|data (?:do |del |di )?(?:sinistro|ocorrencia|accadimento|evento)|出险(?:日期|时间|日)|事故(?:日期|时间|日)/,
  ],
  [
    'claim.reportedOn',
    0.95,
    /(?:report(?:ed)?|notif\w+) (?:date|on|dt)$|date (?:reported|notified|of report|of notification)|melde(?:datum|tag)|^(?:reported|notified|gemeldet|gemeld|declare|declaree|denunciado|denunciato)(?: am| op| on| le| el| il)?$|meldingsdatum|date (?:de )?(?:la )?declaration|^d(?:ate)? decl\w*|(?:fecha|f|fec) (?:de )?(?:la )?(?:reporte|denuncia|apertura|declaracion|comunicacion)|data (?:di )?denuncia|data (?:da |de )?(?:participacao|aviso|comunicacao)|报案(?:日期|时间|日)|立案(?:日期|时间)/,
  ],
  [
    'claim.paidOn',
    0.93,
    /(?:claim|loss) paid date|(?:settlement|settled|closed|closing) (?:date|on)|date (?:settled|closed)|fecha (?:de )?(?:pago|cierre)|date de (?:reglement|cloture)|zahldatum schaden|uitbetaald op|afwikkeldatum|datum afwikkeling|data (?:di )?(?:liquidazione|pagamento|encerramento)|赔付(?:日期|时间)|结案(?:日期|时间)/,
  ],
  [
    'claim.reserve',
    0.96,
    /reserv|ruckstell|schadereserve|voorziening|provision (?:pour )?sinistres?|riserva|outstanding(?: loss| claim| amount| reserve)?$|^o ?s$|^os reserve|^pendiente(?: de pago)?$|未决(?:赔款|金额)|准备金/,
  ],
  [
    'claim.paid',
    0.95,
    /^claims? (?:amount )?paid(?: amount| to date)?$|^(?:paid losses|paid loss)$|(?:total )?claims? (?:amount|paid|payments?|cost)|(?:loss|losses|indemnity) (?:paid|payment)|paid (?:loss(?:es)?|claims?|indemnity)|schaden(?:summe|zahlung|aufwand|hohe)|^(?:entschadigung|geleistet|indemnizacion(?:es)?(?: pagadas?)?|indenizac(?:ao|oes)(?: pagas?)?|liquidato|indennizz[oi])$|regulierungs?(?:betrag|summe)|entschadigungs?(?:betrag|summe|leistung)|uitgekeerd|schadebedrag|uitkering|montant (?:du )?sinistre|montant (?:regle|paye|indemnise)|indemnite|(?:monto|importe) (?:indemnizado|siniestro)|importo liquidato|valor (?:indenizado|indemnizado)|^赔款|已?赔付金额|已付赔款|已决赔款|赔付款/,
  ],
  [
    'claim.status',
    0.95,
    /claim status|^o ?c$|(?:status|state) (?:of )?claim|^bearbeitungsstand$|schaden ?status|schadestatus|status schade|estado (?:del? |do )?(?:siniestro|sinistro)|situacao (?:do )?sinistro|(?:etat|statut) (?:du )?sinistre|stato (?:del )?sinistro|^open closed$|(?:赔案|理赔|案件)状态/,
  ],
];
