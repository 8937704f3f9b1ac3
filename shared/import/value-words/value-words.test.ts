import { expect, test } from 'vitest';
import { readClaimStatus } from './claim-status.ts';
import { readCommissionKind } from './commission-kind.ts';
import { readLine } from './line.ts';
import { readMode } from './mode.ts';
import { readStatus } from './policy-status.ts';

/** Words as carriers write them, in eight languages; held against what they mean, those that hold their opposite too. */
function holds<Meaning>(read: (text: string) => Meaning, meaning: Meaning, words: string): void {
  const each = words.split('|');
  expect(each.map((word) => [word, read(word)])).toEqual(each.map((word) => [word, meaning]));
}

test.each([
  [
    'in-force',
    'In Force|Inforce|INFORCE|IF|Active|ACT|A|Live|On Risk|Current|Paid Up|Paid-up|PUP|Premium Paying|Renewed|Reinstated|Issued|Bound|aktiv|in Kraft|laufend|Bestand|ungekündigt|beitragsfrei gestellt|beitragsfrei|policiert|Actief|Lopend|Van kracht|Premievrij|Geldig|Doorlopend|En cours|En vigueur|Actif|Active|Vigente|VIG|En vigor|Activa|Activo|Al corriente|Emitida|Ativa|Ativo|Vigente|Em vigor|Attiva|Attivo|In vigore|In essere|Vigente|Emessa|有效|生效中|已生效|正常|正常缴费|有效保单|续保|缴清|减额缴清|在保|承保|保障中|in corso',
  ],
  [
    'cancelled',
    'Cancelled|Canceled|CANC|CXL|XLD|Terminated|TERM|Inactive|Not active|Voided|Rescinded|Withdrawn|Closed|gekündigt|Gekündigt zum Ablauf|Storno|storniert|aufgehoben|beendet|inaktiv|nicht aktiv|opgezegd|Geroyeerd|Royement|Beëindigd|Ingetrokken|Niet actief|Inactief|Résilié|Résiliée|Résil.|Annulé|Inactif|Sans effet|Non actif|Anulada|Anulado|Baja|De baja|Rescindida|Cancelada|No vigente|Inactiva|Anulada|Cancelada|Inativa|Annullata|Disdetta|Disdettata|Stornata|Inattiva|Non attiva|Risolta|Cessata|注销|终止|已终止|解约|无效|已注销|合同终止',
  ],
  [
    'lapsed',
    'Lapsed|Lapse pending|Non-payment|LAPS|NSF|verfallen|Vervallen wegens wanbetaling|Déchue|Impayé|Suspendida por impago|Caída por impago|Decaduta|Caducada por falta de pago|失效|中止|效力中止|停效|已失效|Suspended|ruhend|Opgeschort|Suspendu|Suspendida|Sospesa',
  ],
  [
    'matured',
    'Matured|Maturity|Expired|EXP|abgelaufen|Ablauf|Expiratie|Geëxpireerd|Verlopen|Expiré|Échu|Vencida|Vencido|Expirada|Caducada|Scaduta|满期|到期|期满终止|已满期',
  ],
  [
    'surrendered',
    'Surrendered|SURR|Full Surrender|Cashed in|zurückgekauft|Rückkauf|Afgekocht|Afkoop|Racheté|Rachat total|Rescatada|Resgatada|Riscattata|退保|已退保',
  ],
  [
    'claimed-out',
    'Death Claim|Deceased|DTH|Claim paid - death|Death|Leistungsfall Tod|Todesfall|Overleden|Uitgekeerd bij overlijden|Décès|Fallecimiento|Óbito|Decesso|理赔终止|身故|死亡给付',
  ],
  [
    'quoted',
    'Quoted|Quote|Pending|Proposed|Proposal|Applied|In underwriting|UW|Submitted|Angebot|Antrag|beantragt|in Prüfung|Offerte|Aangevraagd|In behandeling|In aanvraag|Devis|Proposition|En attente|Cotización|En trámite|Pendiente|Em análise|Proposta|Preventivo|In emissione|报价|待生效|未生效|核保中|投保中|待承保',
  ],
  [
    'not-taken-up',
    'Not taken up|NTU|Declined|Rejected|Postponed|abgelehnt|nicht zustande gekommen|Niet doorgegaan|Afgewezen|Refusé|Non conclu|Rechazada|No aceptada|Recusada|Rifiutata|Non perfezionata|拒保|未承保|撤单',
  ],
] as const)('a policy that is %s', (meaning, words) => holds(readStatus, meaning, words));

test.each([
  [
    'open',
    'Open|O|Reopened|Re-opened|Pending|In Progress|Under review|Unpaid|Not settled|Notified|Reported|Outstanding|offen|Offen|in Bearbeitung|gemeldet|nicht reguliert|Openstaand|In behandeling|Gemeld|Lopend|Heropend|En cours|Ouvert|Réouvert|Déclaré|Non réglé|En attente|Abierto|Reabierto|En trámite|Pendiente|Aberto|Em curso|Reaberto|Pendente|Aperto|In corso|Riaperto|In istruttoria|未决|处理中|审核中|待赔付|未结案|立案|报案|调查中',
  ],
  [
    'settled',
    'Settled|Closed|C|Paid|Closed - no payment|CWP|CNP|Finalised|Completed|Resolved|Reguliert|erledigt|geschlossen|abgeschlossen|bezahlt|Afgewikkeld|Afgehandeld|Gesloten|Uitbetaald|Betaald|Clos|Réglé|Clôturé|Terminé|Payé|Sans suite|Cerrado|Terminado|Liquidado|Pagado|Encerrado|Fechado|Pago|Regularizado|Chiuso|Liquidato|Definito|Pagato|Senza seguito|已决|结案|已结案|已赔付|已支付|赔付完成|赔款已付',
  ],
  [
    'rejected',
    'Rejected|Denied|Declined|Repudiated|Not covered|abgelehnt|Deckung abgelehnt|Afgewezen|Niet gedekt|Refusé|Rejeté|Rechazado|Denegado|Recusado|Negado|Indeferido|Respinto|Rifiutato|拒赔|不予赔付',
  ],
] as const)('a claim that is %s', (meaning, words) => holds(readClaimStatus, meaning, words));

test.each([
  [
    'first-year',
    'First Year|FYC|FY|New Business|NB|New|Initial|Neugeschäft|Abschlussprovision|Abschlusscourtage|Erstprovision|AP|Nieuw|Afsluitprovisie|Eerste jaar|Productie|Affaire nouvelle|AN|Nouvelle affaire|Premier versement|Nueva producción|NP|Producción|Nuevo|Primer año|Novo|Nova produção|Angariação|Nuova produzione|Acquisto|Nuova emissione|Prima annualità|首期|首年|新单|新契约|新保|首佣|初年度',
  ],
  [
    'renewal',
    'Renewal|REN|RN|RWL|Trail|Trailing|Service fee renewal|Recurring|Ongoing|Folgeprovision|Bestandsprovision|Bestandscourtage|Betreuungsprovision|FP|BP|Doorlopend|Doorlopende provisie|Prolongatie|Incassoprovisie|Beheer|Terme|Renouvellement|Récurrent|Quittance terme|Reconduction|Encours|Cartera|Renovación|Recibo sucesivo|Renovação|Carteira|Cobrança|Rinnovo|Quietanza|Incasso|Gestione|Mantenimento|续期|续保|续佣|续年度|继续佣金',
  ],
  [
    'chargeback',
    'Chargeback|Charge-back|CB|Clawback|Recapture|Reversal|Return Commission|Cancellation|Canc|XLC|Unearned|Recovery|Storno|Stornoprovision|Stornorückbelastung|Rückbelastung|Provisionsrückforderung|Rückprovision|Royement|Terugboeking|Teruggave|Retourprovisie|Terugvordering|Ristourne|Reprise|Reprise de commission|Annulation|Résiliation|Extourne|Extorno|Anulación|Devolución|Estorno|Anulação|Storno provvigioni|Restituzione|Recupero provvigioni|Annullamento|追回|扣回|退保|冲销|佣金扣回|犹豫期退保',
  ],
  [
    'override',
    'Override|Overriding|OVR|Team override|Überprovision|Superprovision|Führungsprovision|Leitungsprovision|Superprovisie|Surcommission|Sobrecomisión|Rappel|Sovraprovvigione|Sobrecomissão|管理津贴|管理奖',
  ],
  [
    'bonus',
    'Bonus|Incentive|Contingent|Profit commission|Persistency bonus|Bonifikation|Prämie Bonus|Gewinnbeteiligung Provision|Bonus|Prime de résultat|Bonificación|Incentivo|Incentivi|Premio produzione|Prémio|奖金|奖励|继续率奖',
  ],
  [
    'advance',
    'Advance|Advanced|Annualization|Vorschuss|Provisionsvorschuss|Voorschot|Avance|Acompte|Anticipo|Adelanto|Anticipazione|Adiantamento|预付|预支佣金',
  ],
  [
    'adjustment',
    'Adjustment|Adj|Correction|MTA|Endorsement|Misc|Fee|Korrektur|Berichtigung|Nachtrag|Correctie|Mutatie|Avenant|Régularisation|Correction|Ajuste|Suplemento|Regularización|Ajuste|Acerto|Ata adicional|Conguaglio|Rettifica|Appendice|调整|批改|更正|批增',
  ],
] as const)('commission of the kind %s', (meaning, words) => holds(readCommissionKind, meaning, words));

test.each([
  [
    12,
    'Monthly|M|MTH|Mthly|PAC|Bank draft|monatlich|mtl.|1/12|12|Maandelijks|maand|p/m|mnd|Mensuel|Mensuelle|Mensual|Mens.|Mensile|Mensal|月缴|月交|每月|按月',
  ],
  [
    4,
    'Quarterly|Q|QTR|vierteljährlich|vj|1/4|4|Kwartaal|per kwartaal|Trimestriel|Trimestral|Trimestrale|季缴|季交|每季',
  ],
  [
    2,
    'Semi-annual|Semiannually|SA|Half-yearly|HY|Biannual|halbjährlich|hj|1/2|2|Halfjaarlijks|per half jaar|Semestriel|Semestral|Semestrale|半年缴|半年交',
  ],
  [
    1,
    'Annual|Annually|Yearly|ANN|A|Y|jährlich|jhrl.|1/1|1|Jaarlijks|jaar|p/j|Annuel|Annuelle|Anual|Annuale|年缴|年交|每年|按年',
  ],
  [
    0,
    'Single|SP|Single Premium|Einmalbeitrag|EB|Einmal|Koopsom|Eenmalig|Prime unique|Unique|Única|Unico|Premio unico|Prémio único|趸缴|趸交|一次性',
  ],
] as const)('%s payments a year', (meaning, words) => holds(readMode, meaning, words));

test.each([
  [
    'motor',
    'Private Car|Motor|Auto|PPA|Kfz|Kfz-Haftpflicht|KH|Vollkasko|Personenauto|Bestelauto|Automobile|Auto particulier|Coche|Automóvel|RCA|RC Auto|车险|交强险|商业车险|Moto',
  ],
  [
    'home',
    'Household|Homeowners|HO-3|Hausrat|Wohngebäude|Gebäude|Inboedel|Opstal|Woonhuis|MRH|Multirisque habitation|Hogar|Multirriscos habitação|Casa|Incendio abitazione|家财险|Property|Fire',
  ],
  [
    'liability',
    'Public Liability|Privathaftpflicht|PHV|Haftpflicht|AVP|Aansprakelijkheid|RC Pro|Responsabilité civile|Responsabilidad civil|RC Generale|责任险|Umbrella|Tierhalterhaftpflicht',
  ],
  [
    'life',
    'Life|Whole Life|Term 20|Term Life|UL|Universal Life|Kapitallebensversicherung|Risikoleben|RLV|Leven|Overlijdensrisico|ORV|Uitvaart|Assurance vie|Décès|Vida|Vida riesgo|Vita|TCM|终身寿险|定期寿险|两全保险',
  ],
  [
    'pension',
    'Pension|Annuity|Rentenversicherung|Riester|Rürup|bAV|Pensioen|Lijfrente|Retraite|PER|Jubilación|PPR|Previdenza|年金险|养老险',
  ],
  [
    'income-protection',
    'Income Protection|Disability|Berufsunfähigkeit|BU|AOV|Arbeidsongeschiktheid|Prévoyance|Incapacidad|重疾险|Critical Illness|WIA',
  ],
  [
    'health',
    'Health|Medical|PMI|Krankenversicherung|PKV|Pflege|Zorg|Zorgverzekering|Santé|Mutuelle santé|Complémentaire santé|Salud|Saúde|Salute|Dental|医疗险|Ziektekosten',
  ],
  [
    'legal',
    'Legal expenses|Rechtsschutz|Rechtsbijstand|Protection juridique|Defensa jurídica|Tutela legale|Proteção jurídica',
  ],
  ['travel', 'Travel|Reise|Reiserücktritt|Reis|Doorlopende reis|Voyage|Viaje|Viagem|Viaggio|旅行险'],
  [
    'accident',
    'Personal Accident|Unfall|Ongevallen|Accidents|Accidentes personales|Infortuni|Acidentes pessoais|意外险',
  ],
  [
    'commercial',
    'BOP|CPKG|Commercial Package|GL|Workers Comp|Gewerbe|Betriebshaftpflicht|Bedrijfsschade|Multirisque pro|Comercio|Pyme|Multirischio aziendale|Cyber|企业财产险|雇主责任险|Transport|Inland Marine',
  ],
] as const)('the line %s', (meaning, words) => holds(readLine, meaning, words));

test('words that say nothing of it are left alone', () => {
  expect(['Unknown', 'X', 'TBC', 'Cobrado'].map(readStatus)).toEqual([null, null, null, null]);
  expect(['Direct debit', 'Lastschrift', 'Automatische incasso'].map(readMode)).toEqual([null, null, null]);
});
