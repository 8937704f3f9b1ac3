import type { Field } from './fields.ts';
import { headerWords } from './text.ts';

/**
 * A meaning a header can have. `sure` names one field whatever the table; `open` words (date, amount, number …) get
 * their field from what the rest of the table is about.
 */
export type OpenMeaning =
  | 'amount'
  | 'date'
  | 'number'
  | 'name'
  | 'status'
  | 'type'
  | 'premium'
  | 'client'
  | 'policy'
  | 'rate'
  | 'period';
export type HeaderMeaning =
  | { readonly field: Field; readonly confidence: number }
  | { readonly open: OpenMeaning; readonly confidence: number };

/** Counts, ages and measures that contain field words without being them. */
const NOT_A_FIELD =
  /^(?:number of|no of|count|anzahl|aantal|nombre de|numero de|months?|days?|years?|age|alter|leeftijd|edad|eta|idade|年龄)\b|^(?:age|auto|vehicle|tipo vehiculo|uso|valor vehiculo)\b.*(?:model|year|make|class|size)|\b(?:lifetime value|umbrella|deduct\w*|csl|franquicia|excedente|months since|gains?|loss(?:es)? (?:ratio|amount)?$|response|hobbies|education)\b|^income$|^id (?:region|cobertura)$|^(?:region|cobertura|branch|filiale|sucursal)(?: id| name)?$/;

const CLIENT_WORDS =
  '(?:client|customer|insured|policy ?holder|policy owner|owner|member|assured|applicant|kunde|kunden|versicherungsnehmer|versicherter|vn|klant|relatie|verzekerde|verzekeringnemer|cliente|client|assure|souscripteur|adherent|asegurado|tomador|contratante|assicurato|contraente|segurado)';
const POLICY_WORDS =
  '(?:policy|contract|certificate|cert|polis|polisse|police|polizza|poliza|apolice|vertrag|vertrags|versicherungsschein|versicherungs|vs|contrat|contrato|contratto)';
const NUMBER_WORDS =
  '(?:number|numbers|no|nr|num|nummer|numero|numer|id|code|ref|reference|referencia|schein nr|scheinnummer|#)';

type Rule = readonly [Field, number, RegExp];

const RULES: readonly Rule[] = [
  [
    'claim.number',
    0.97,
    new RegExp(
      `^(?:${NUMBER_WORDS} (?:of |de |du |del )?)?(?:claim|schade|schaden|sinistre|siniestro|sinistro)s? ?${NUMBER_WORDS}?$`,
    ),
  ],
  [
    'claim.number',
    0.97,
    /schaden(?:nummer|nr)|schade(?:nummer|nr|dossier)|^(?:id|no|num|numero) (?:siniestro|sinistre|sinistro)|赔案号|理赔(?:编号|号)|报案号|案件号/,
  ],
  [
    'claim.lossDate',
    0.96,
    /(?:loss|incident|accident|occurrence|event) date|date of (?:loss|incident|accident|occurrence)|schaden(?:datum|tag)|schadedatum|claim date|date (?:du |de )?sinistre|date de survenance|fecha (?:de )?(?:ocurrencia|siniestro|del siniestro)|data (?:do |del |di )?sinistro|出险(?:日期|时间)|事故日期/,
  ],
  [
    'claim.reportedOn',
    0.95,
    /(?:report(?:ed)?|notif\w+) (?:date|on)|date reported|melde(?:datum|tag)|^(?:reported|gemeldet|gemeld)(?: am| op| on)?$|meldingsdatum|date (?:de )?declaration|fecha (?:de )?reporte|fecha (?:de )?denuncia|data denuncia|报案(?:日期|时间)/,
  ],
  [
    'claim.paidOn',
    0.93,
    /(?:claim|loss) paid date|(?:settlement|settled) (?:date|on)|date settled|fecha (?:de )?pago|date de reglement|zahldatum schaden|uitbetaald op|data liquidazione|赔付日期|结案日期/,
  ],
  [
    'claim.paid',
    0.95,
    /^(?:claims? )?(?:amount )?paid(?: amount| to date| loss(?:es)?)?$|(?:total )?claims? (?:amount|paid|payment|cost)|(?:loss|indemnity) (?:paid|payment)|paid (?:loss|claims?|indemnity)|schaden(?:summe|zahlung|aufwand|hohe)|^(?:zahlung|zahlungen|entschadigung|betaald)$|uitgekeerd|schadebedrag|uitkering|montant (?:du )?sinistre|montant regle|indemnite|monto pagado|importe (?:pagado|siniestro)|importo (?:pagato|liquidato)|valor (?:pago|indenizado)|赔款|赔付金额|已付赔款|已决赔款/,
  ],
  [
    'claim.reserve',
    0.95,
    /reserv|ruckstell|schadereserve|provision (?:pour )?sinistre|riserva|outstanding(?: loss| claim| amount)?$|未决(?:赔款|金额)|准备金/,
  ],
  [
    'claim.status',
    0.95,
    /claim status|status (?:of )?claim|schaden ?status|schadestatus|estado (?:del )?siniestro|etat (?:du )?sinistre|stato sinistro|赔案状态|理赔状态/,
  ],
  [
    'commission.rate',
    0.95,
    /(?:comm?(?:ission)?s?|brokerage|provision|provisie|courtage|comision|provvigion\w*|comissao) ?(?:rate|percent|pct|satz|percentage|perc)|(?:rate|percent|taux|tasa|aliquota|taxa) (?:of |de |di )?(?:la )?(?:comm?|provision|courtage|comision|provvigion|comissao)|provisions?satz|courtagesatz|konditionssatz|provisie ?percentage|taux de comm\w+|佣金(?:比例|率)|手续费(?:比例|率)/,
  ],
  [
    'commission.premium',
    0.93,
    /commissionable (?:premium|amount)|base (?:amount|premium)|premium base|provisions?(?: |)basis\w*|bewertungssumme|provisie ?grondslag|assiette|base (?:de )?(?:calcul|comision|imponible)|计佣保费|佣金基数/,
  ],
  [
    'commission.kind',
    0.95,
    /(?:comm?(?:ission)?|provision\w*|provisie|courtage|comision|payment|transaction|trans|trx|booking|buchung\w*|income) ?(?:type|kind|class|art|soort|code)|^(?:trx|art|buchungsart|provisionsart|provisiesoort|boekingssoort|vart)$|type (?:de )?(?:commission|d affaire|mouvement)|tipo (?:de )?(?:comision|movimiento)|tipo provvigion\w*|佣金(?:类型|种类)|业务类型|新续/,
  ],
  [
    'commission.credit',
    0.93,
    /^(?:gutschrift|credit(?: amount)?|haben|bij|avoir|abono|haber|credito|贷方)(?: eur| chf)?$/,
  ],
  [
    'commission.debit',
    0.93,
    /^(?:lastschrift|debit(?: amount)?|soll|af|doit|cargo|debe|debito|addebito|借方)(?: eur| chf)?$/,
  ],
  [
    'commission.sign',
    0.9,
    /^(?:sign|vorzeichen|s h|soll haben|sh kennzeichen|kz|teken|signe|signo|segno|\+ -|d c|dr cr|debit credit|借贷)$/,
  ],
  [
    'commission.amount',
    0.97,
    /^(?:total |net |gross |your |paid |earned )?(?:comm?|comms|commissions?|brokerage|courtage|provision|provisionen|provisie|comision(?:es)?|provvigion[ei]|comissao|comissoes)(?: (?:amount|paid|payable|earned|due|net|eur|usd|gbp|cny|chf|value|total|this period|betrag|bedrag))?$/,
  ],
  [
    'commission.amount',
    0.96,
    /(?:comm?(?:ission)?s?|brokerage) (?:amount|payment|paid|earned|payable|due)|provisions?(?: |)betrag|courtage(?: |)betrag|provisiebedrag|montant (?:de la |des |de )?(?:commissions?|courtage)|(?:importe|monto) (?:de )?(?:la )?comision(?:es)?|importo provvigion\w*|valor (?:da )?comissao|amount (?:of )?commission|payout|佣金(?:金额|额)?$|手续费(?:金额)?$|经纪费/,
  ],
  [
    'commission.advisorCode',
    0.93,
    /^(?:agent|producer|advis[eo]r|writing agent|broker|sub ?agent|vermittler|agentur|tussenpersoon|adviseur|agence|courtier|agente|corredor|produttore|subagente|业务员|代理人|经纪人) ?(?:number|no|nr|code|id|nummer|numero|工号|代码|编号)$|vermittler(?:nummer|nr)|agentur(?:nummer|nr)|tussenpersoonnummer|业务员(?:工号|代码)|代理人(?:工号|代码)/,
  ],
  [
    'client.advisor',
    0.94,
    /^(?:advis[eo]r|agent|producer|account (?:manager|executive)|agent name|producer name|broker|vermittler|berater|betreuer|adviseur|accountmanager|relatiebeheerder|conseiller|charge de clientele|asesor|agente|gestor|consulente|produttore|servicing agent|业务员|客户经理|代理人|顾问|经办人|服务专员)(?: name|姓名)?$/,
  ],
  [
    'commission.periodFrom',
    0.94,
    /(?:bill(?:ed|ing)?|period|coverage|service|earned|paid|commission|statement|premium|provision\w*|posting) ?(?:from|start|begin|month|period|date)|^(?:bill from|period|periode|bill period|billing period|prdt|trdt|from|von|van|du|desde|dal)$|abrechnungs?(?:monat|datum|zeitraum|periode)|provisionsmonat|buchungs(?:datum|monat|tag)|boekdatum|provisie ?(?:periode|datum|maand)|auszahlungs(?: |)datum|invoice date|mois|date (?:de )?(?:comptable|paiement commission|operation)|periodo|fecha (?:de )?(?:comision|liquidacion)|data (?:competenza|contabile)|competencia|income due date|due date|佣金(?:期间|月份|日期)|结算(?:月份|日期|期间)|账单(?:日期|期间)|所属期/,
  ],
  [
    'policy.number',
    0.98,
    new RegExp(
      `^(?:${NUMBER_WORDS} )?(?:(?:of|de|du|del|la|della|da) ){0,2}${POLICY_WORDS} ?${NUMBER_WORDS}$|^${NUMBER_WORDS} (?:(?:of|de|du|del|la|della|da) ){0,2}${POLICY_WORDS}$`,
    ),
  ],
  [
    'policy.number',
    0.98,
    /polis(?:nummer|nr)|polizzennummer|policen(?:nummer|nr)|vertrags(?:nummer|nr)|versicherungsschein(?:nummer|nr| nummer| nr)?$|versicherungs(?:nummer|nr)|^(?:vsnr|vtnr|vs nr|vsn|contractnummer|member hic|neue vsnr|gultige vsnr)$|numero (?:de )?(?:la )?pol\w+|n pol\w+|保单号(?:码)?|保险单号|合同号|保单编号/,
  ],
  [
    'policy.carrier',
    0.96,
    /^(?:carrier|insurer|insurance company|insurance carrier|company|provider|underwriter|issuer|versicherer|gesellschaft|vu|versicherungsgesellschaft|maatschappij|verzekeraar|aanbieder|assureur|compagnie|aseguradora|compania|compagnia|impresa|seguradora|保险公司|承保公司|公司)(?: name)?$/,
  ],
  [
    'policy.line',
    0.95,
    /^(?:line(?: of business)?|lob|class(?: of business)?|branch of insurance|coverage type|policy type|product (?:type|line|category|group)|solution group|insurance type|sparte|branche?|versicherungsart|spartenbezeichnung|hoofdbranche|soort verzekering|verzekeringssoort|categorie|type de (?:produit|contrat)|ramo|tipo (?:de )?(?:poliza|seguro|producto)|ramo seguro|tipo polizza|险种(?:类别|大类)?|险类|业务种类)$/,
  ],
  [
    'policy.product',
    0.93,
    /^(?:product(?: name| code)?|plan(?: name)?|coverage|tariff|tarif|produkt|tarifbezeichnung|produit|formule|producto|prodotto|produto|dekking|产品(?:名称)?|险种名称|保险产品)$/,
  ],
  [
    'policy.status',
    0.96,
    /(?:policy|contract|polis|vertrags|contract|poliza|police|polizza|contrat)(?: |)(?:status|statuut|stato)|status (?:of )?(?:policy|polis|vertrag)|estado (?:de )?(?:la )?poliza|etat (?:du )?contrat|保单状态|合同状态/,
  ],
  [
    'policy.start',
    0.96,
    /(?:policy|coverage|contract)? ?(?:start|effective|inception|commencement|bind|issue|begin)(?: from)? ?(?:date|day)?$|(?:start|effective|eff|inception|issue|commencement|policy bind) ?(?:date|dt)|effective from|^(?:eff|inception|beginn|start|ingang)$|vertragsbeginn|versicherungsbeginn|beginn(?:datum)?$|ingangsdatum|begindatum|startdatum|date (?:d )?(?:effet|debut|souscription)|date d effet|effet du contrat|fecha (?:de )?(?:inicio|efecto|emision|alta)|inicio (?:de )?vigencia|vigencia desde|data (?:de )?(?:inizio|effetto|decorrenza|inicio|emissione)|decorrenza|生效(?:日期|日)|起保(?:日期|日)|起期|承保日期|投保日期|保险起期/,
  ],
  [
    'policy.renewal',
    0.96,
    /renewal(?: date| due| on)?$|^(?:next )?(?:renewal|anniversary)|hauptfalligkeit|hauptfaelligkeit|(?:contract)?verval ?datum|verlengingsdatum|prolongatiedatum|hoofdpremievervaldatum|premievervaldatum|(?:date d )?echeance(?: principale)?$|fecha (?:de )?renovacion|vencimiento anual|data (?:di )?rinnovo|data (?:de )?renovacao|续保(?:日期|日)|续期日/,
  ],
  [
    'policy.end',
    0.95,
    /(?:policy|coverage|contract)? ?(?:end|expiry|expiration|expires|termination|maturity|effective to|valid to|valid until|cancel(?:lation)?)(?: on)? ?(?:date|day)?$|^exp(?: date)?$|vertragsablauf|ablauf(?:datum)?$|vertragsende|^ende$|einddatum|afloopdatum|date (?:de )?fin|date d expiration|date (?:de )?resiliation|fecha (?:de )?(?:fin|vencimiento|termino|baja)|fin (?:de )?vigencia|vigencia hasta|data (?:di |de )?(?:fine|scadenza|termino|vencimento|fim)|scadenza|(?:终止|到期|满期|止)(?:日期|日)|保险止期|止期/,
  ],
  [
    'policy.mode',
    0.95,
    /(?:premium|payment|billing|pay) ?(?:mode|frequency|freq)|^(?:mode|frequency|frequenz|termijn|termyn|fraccionamiento|frazionamento|fracionamento|periodicite|periodicidad|periodicita)$|zahl(?:ungs)?weise|betalings?(?:termijn|wijze|frequentie)|premietermijn|frequence|forma de pago|frecuencia|缴费(?:方式|频率|频次)|交费(?:方式|频率)/,
  ],
  [
    'policy.sumInsured',
    0.95,
    /sum (?:insured|assured)|insured (?:sum|amount|value)|face (?:amount|value)|(?:coverage|cover) (?:amount|limit)|versicherungssumme|verzekerd(?:e)? (?:bedrag|som)|capital (?:assure|asegurado)|suma asegurada|somma assicurata|capitale assicurato|importancia segurada|capital segurado|保额|保险金额/,
  ],
  ['policy.purchaseReason', 0.9, /purchase reason|reason (?:for )?(?:purchase|buying)|kaufgrund|aankoopreden|购买原因/],
  [
    'client.birthDate',
    0.98,
    /birth ?(?:date|day)|date of birth|^(?:dob|birthday)$|geburts(?:datum|tag)|^geb(?: datum| dat)?$|geboorte ?datum|date (?:de )?naissance|fecha (?:de )?nacimiento|data (?:di )?nascita|data (?:de )?nascimento|出生(?:日期|年月|日)|生日/,
  ],
  [
    'client.email',
    0.98,
    /^(?:e ?mails?)(?: address| adresse| adres)?(?: 1)?$|(?:email|e mail) ?(?:address|adresse|adres)?$|courriel|correo(?: electronico)?|posta elettronica|邮箱|电子邮件/,
  ],
  [
    'client.phone',
    0.96,
    /^(?:(?:home|work|mobile|cell|primary|day) ?)?(?:phone|tel|telephone|mobile|cell|cellphone|handy|mobil|telefon|telefoon|mobiel|gsm|telefono|movil|celular|cellulare|telefone|telemovel|portable)(?: ?(?:number|no|nr|nummer|numero|1|privat|mobil))?$|telefon(?:nummer|nr)|telefoonnummer|mobiele? (?:telefoon|nummer)|rufnummer|联系电话|电话(?:号码)?|手机(?:号码?)?/,
  ],
  ['client.houseNumber', 0.93, /^(?:house|street) (?:number|no|nr)$|^(?:huisnummer|hausnummer|hausnr|hnr|huisnr)$/],
  [
    'client.street',
    0.95,
    /^(?:street|address|mailing address|home address|address line 1|address 1|street address|strasse|str|anschrift|adresse|adres|straat|straatnaam|rue|direccion|domicilio|calle|indirizzo|via|endereco|morada|地址|联系地址|通讯地址|住址)(?: 1)?$/,
  ],
  [
    'client.postcode',
    0.97,
    /^(?:zip|zip ?code|post ?code|postal ?code|insured zip|plz|postleitzahl|pc|cp|code postal|codigo postal|cap|cep|邮编|邮政编码)$/,
  ],
  [
    'client.city',
    0.96,
    /^(?:city|town|place|ort|wohnort|stadt|plaats|woonplaats|ville|commune|ciudad|localidad|poblacion|citta|comune|cidade|localidade|城市|市)$/,
  ],
  ['client.country', 0.94, /^(?:country|land|pays|pais|paese|nazione|国家)(?: code)?$/],
  ['client.sex', 0.95, /^(?:sex|gender|insured sex|geschlecht|geslacht|sexe|sexo|sesso|genero|性别)$/],
  ['client.language', 0.93, /^(?:language|sprache|taal|langue|idioma|lingua|语言)$/],
  [
    'client.occupation',
    0.93,
    /^(?:occupation|profession|job(?: title)?|insured occupation|beruf|beroep|profesion|ocupacion|professione|profissao|职业)$/,
  ],
  [
    'client.household',
    0.95,
    /^(?:household|family|haushalt|huishouden|gezin|foyer|hogar|famiglia|agregado|家庭)(?: ?(?:id|no|nr|number|nummer|name|编号))?$|huishoudnummer|haushaltsnummer/,
  ],
  ['client.tags', 0.9, /^(?:tags?|labels?|segment|keywords|markierungen|kenmerken|etiquettes|etiquetas|标签)$/],
  ['client.source', 0.9, /^(?:(?:lead )?source|herkunft|herkomst|origen|provenance|origine|fonte|来源|客户来源)$/],
  [
    'client.referredBy',
    0.95,
    /^(?:referr(?:ed|al)(?: by)?|introduced by|referrer|empfohlen von|empfehler|tipgever|aangebracht door|recommande par|parrain|referido por|recomendado por|segnalato da|indicado por|介绍人|推荐人)$/,
  ],
  [
    'client.since',
    0.94,
    /^(?:(?:client|customer) since|since|sign ?up date|registration date|member since|join(?:ed)? date|kunde seit|klant sinds|client depuis|cliente desde|cliente dal|onboarded|客户起始日期|成为客户日期|建档日期)$/,
  ],
  [
    'client.kind',
    0.9,
    /^(?:(?:client|customer) (?:type|kind)|kundenart|klantsoort|soort relatie|type (?:de )?client|tipo (?:de )?cliente|客户类型)$/,
  ],
  ['client.carrierNumber', 0.9, /^(?:carrier|insurer) (?:client|customer) (?:number|no|id)$|kundennummer vu/],
  [
    'client.number',
    0.95,
    new RegExp(`^${CLIENT_WORDS} ?${NUMBER_WORDS}$|^${NUMBER_WORDS} (?:de |du |del |da )?${CLIENT_WORDS}$`),
  ],
  ['client.number', 0.95, /(?:kunden|klant|relatie|mitglieds|lidmaatschaps)(?:nummer|nr)|客户(?:号码?|编号|代码|号)/],
  [
    'client.familyName',
    0.96,
    /^(?:(?:insured|client|customer|owner|policyholder) )?(?:last|family|sur) ?name$|^(?:nachname|familienname|zuname|achternaam|familienaam|nom de famille|apellidos?|apellido paterno|cognome|sobrenome|apelido|surname|姓氏?)$|^name ?1$/,
  ],
  [
    'client.givenName',
    0.96,
    /^(?:(?:insured|client|customer|owner|policyholder) )?(?:first|given|fore) ?name$|^(?:vorname|rufname|voornaam|voornamen|roepnaam|prenoms?|nombres|given|名字?)$/,
  ],
  [
    'client.middleName',
    0.93,
    /^(?:middle ?(?:name|initial)|mi|tussenvoegsels?|voorvoegsels?|namenszusatz|zwischenname|infix)$/,
  ],
  [
    'client.name',
    0.96,
    new RegExp(
      `^${CLIENT_WORDS} ?(?:full )?(?:name|naam|nom|nombre|nome)(?: full)?$|^(?:name|naam|nom|nombre|nome) (?:of (?:the )?|de l |du |del |des |dell |do )?${CLIENT_WORDS}$`,
    ),
  ],
  [
    'client.name',
    0.95,
    /^(?:name desc|full name|insured s name|names?insured|named insured|versicherungsnehmer|versicherungsnehmer name|kundenname|klantnaam|naam (?:verzekeringnemer|klant|relatie)|verzekeringnemer|nom (?:et )?prenoms?|nom prenom|raison sociale|nombre (?:completo|y apellidos)|nome (?:e cognome|completo)|nominativo|ragione sociale|contraente|tomador|souscripteur|asegurado banco|投保人(?:姓名)?|被保险人(?:姓名)?|客户(?:姓名|名称)|姓名)$/,
  ],
  [
    'row.currency',
    0.95,
    /^(?:currency|ccy|curr|wahrung|waehrung|whg|valuta|munt|devise|monnaie|moneda|divisa|moeda|币种|货币)(?: code)?$/,
  ],
];

const OPEN: readonly (readonly [OpenMeaning, number, RegExp])[] = [
  [
    'premium',
    0.95,
    /\b(?:premi(?:um|ums|e)|pramie|praemie|beitrag|jahresbeitrag|prime|primes|cotisations?|prima|premio|premios)\b|(?:netto|brutto|jahres|monats|maand|jaar|bruto|termijn)(?:pramie|praemie|premie|beitrag)|保费|保险费/,
  ],
  ['client', 0.85, new RegExp(`^${CLIENT_WORDS}s?$|^(?:投保人|被保险人|客户|referencia)$`)],
  ['policy', 0.85, new RegExp(`^${POLICY_WORDS}$|^(?:保单)$`)],
  [
    'amount',
    0.8,
    /^(?:(?:net|gross|total|payment|paid|invoice|line) )?(?:amount|betrag|bedrag|montant|importe|monto|importo|valor|total|payment|sum|summe|totaal|ganados|金额|合计金额)(?: (?:eur|usd|gbp|paid|due|net|ht))?$|(?:buch|zahl)(?:ungs)?(?:wert|betrag)/,
  ],
  [
    'date',
    0.75,
    /^(?:date|datum|data|fecha|日期|payment date|transaction date|paid date|date paid|paid on|zahl(?:ungs)?datum|betaaldatum|date (?:de )?paiement)$/,
  ],
  ['number', 0.7, /^(?:number|no|nr|num|nummer|numero|id|ref|reference|referenz|referentie|编号|号码)$/],
  ['name', 0.8, /^(?:names?|naam|nom|nombre|nome|bezeichnung|名称)$/],
  ['status', 0.85, /^(?:status|state of policy|zustand|estado|etat|stato|situacao|statut|状态)$/],
  ['type', 0.7, /^(?:type|kind|category|soort|tipo|typ|类型|类别)$/],
  [
    'rate',
    0.85,
    /^(?:rate|percent|percentage|satz|taux|tasa|tarifa|perc|pct|comm? percent|percent comm?|percent comision|比例|费率)$/,
  ],
];

const BANK_WORDS =
  /\b(?:balance|saldo|payee|merchant|memo|iban|bic|swift|time ?zone|gross|fee|transaction id|inflow|outflow|beneficiary|counterparty|buchungstext|verwendungszweck|omschrijving|tegenrekening|libelle|concepto|historico|quantity|item title|sku|gender code|height|weight)\b/;

const CURRENCY =
  /\b(EUR|USD|GBP|CHF|CNY|RMB|HKD|TWD|JPY|INR|CAD|AUD|NZD|SGD|MXN|BRL|ZAR|SEK|NOK|DKK|PLN|CZK|XOF|XAF|MAD)\b|(€)|(£)/;

/** Header words a brokerage's own tables do not have: a bank export, a shop's payments, measurements. */
export function isForeignHeader(header: string): boolean {
  return BANK_WORDS.test(headerWords(header));
}

/** What a header can mean, in eight languages; null for a column the product has no place for. */
export function headerMeaning(header: string): HeaderMeaning | null {
  const words = headerWords(header)
    .replace(/\b(?:eur|usd|gbp|chf|cny|rmb|inr|mxn|in)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  if (/^(?:\+ ?\/ ?[-−]|±)$/.test(header.trim())) {
    return { field: 'commission.sign', confidence: 0.9 };
  }
  if (words === '' || words.length > 60 || NOT_A_FIELD.test(words)) {
    return null;
  }
  for (const [field, confidence, pattern] of RULES) {
    if (pattern.test(words)) {
      return { field, confidence };
    }
  }
  for (const [open, confidence, pattern] of OPEN) {
    if (pattern.test(words)) {
      return { open, confidence };
    }
  }
  return null;
}

/** The currency a header names: `Premium (USD)`, `Prämie €`. */
export function headerCurrency(header: string): string | null {
  const match = CURRENCY.exec(header);
  if (!match) {
    return null;
  }
  return match[2] ? 'EUR' : match[3] ? 'GBP' : match[1] === 'RMB' ? 'CNY' : (match[1] ?? null);
}
