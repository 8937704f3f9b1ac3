import type { Field } from '../fields.ts';

/**
 * What a part of a header speaks of. Headers are put together freely (`Regulierungsbetrag`, `Fec. efecto póliza`,
 * `Member DOB`): where no rule knows the whole, its parts tell.
 */
type Concept =
  | 'client'
  | 'policy'
  | 'booking'
  | 'claim'
  | 'commission'
  | 'carrier'
  | 'advisor'
  | 'number'
  | 'name'
  | 'date'
  | 'start'
  | 'end'
  | 'renewal'
  | 'reported'
  | 'paid'
  | 'reserve'
  | 'amount'
  | 'premium'
  | 'rate'
  | 'kind'
  | 'line'
  | 'product'
  | 'status'
  | 'mode'
  | 'sum'
  | 'base'
  | 'birth'
  | 'email'
  | 'phone'
  | 'street'
  | 'postcode'
  | 'city'
  | 'country'
  | 'sex'
  | 'occupation'
  | 'nothing';

/** Stems in eight languages, without accents; a stem may stand anywhere in a compound. Longer stems are tried first. */
const STEMS: Readonly<Record<Concept, string>> = {
  client:
    'client customer cust subscriber bedrijfs firmen policyholder insured assured member owner applicant klant relatie verzekerde verzekeringnemer verzekeringsnemer kunde kunden mandant versicherungsnehmer versnehmer nehmer versicherter cliente assure souscripteur preneur adherent asegurado tomador contratante assicurato contraente segurado 客户 投保人 要保人 被保险人 被保人 会员',
  policy:
    'policy policies pol contract certificate cert polis polisse polizze policen vertrag vertrags versicherungsschein versschein police contrat poliza contrato polizza contratto apolice vers 保单 保险单 保险合同 合同',
  booking:
    'transaction transactions trans tran txn booking beleg buchung buchungs boeking boekings mutatie mouvement movimiento movimento operation operacion operacao statement abrechnung abrechnungs afrekening incasso incassi 结算 业务',
  claim:
    'claim claims loss losses accident incident schade schaden schadens sinistre siniestro sinistro 理赔 赔案 案件 出险 事故',
  commission:
    'commission commissions comm comms brokerage provision provisions provisionen prov provisie courtage comision comisiones provvigione provvigioni provvigionale comissao comissoes provv 佣金 手续费 经纪费',
  carrier:
    'carrier insurer underwriter co anbieter companhia mij versicherer gesellschaft versicherungsgesellschaft maatschappij verzekeraar aanbieder assureur compagnie aseguradora compania compagnia impresa seguradora 保险公司 承保公司 承保机构 公司',
  advisor:
    'advisor adviser agent producer broker csr mgr manager handler executive vermittler berater betreuer adviseur tussenpersoon relatiebeheerder conseiller courtier asesor agente gestor mediador corredor consulente produttore corretor 业务员 代理人 顾问 服务人员 经纪人 客户经理 服务专员',
  number:
    'number no n nr num nbr nummer numero numer id code cod codigo codice ref reference referentie kennung 号码 编号 代码 号 工号',
  name: 'name naam nom nombre nome nominativo bezeichnung omschrijving benaming description desc libelle denominazione 姓名 名称 名',
  date: 'date datum dat dt day month monat maand mes mese mois maanden fecha fec f data giorno tag am on op 日期 日 时间 年月 月份',
  start:
    'start effective eff inception commencement begin beginn effect efecto effet effetto ingangs ingang ing inicio inizio decorrenza debut anfang 生效 起保 起 承保 投保',
  end: 'end expiry expiration expires exp termination term maturity ablauf ende eind afloop expiratie fin fine scadenza vencimiento vencimento termino terme fim 满期 到期 终止 止',
  renewal:
    'renewal anniversary hauptfalligkeits hauptfalligkeit falligkeit falligkeits verval prolongatie verlenging echeance renovacion rinnovo renovacao 续保 续期',
  reported:
    'reported report notified notification meldungs melde meldings gemeldet gemeld melding declare declaration denuncia aviso participacao apertura 报案 立案',
  paid: 'paid payment payments payout zahlung zahlungs zahl betaald betaal uitkering uitgekeerd auszahlungs regulierung regulierungs entschadigungs entschadigung regle reglement paiement pagado pago pagato pagamento liquidato liquidazione indemnite 赔付 已付 已决 支付 发放 结算 赔款',
  reserve: 'reserve reserves reserva riserva ruckstellung ruckstellungs voorziening outstanding os 未决 准备金',
  amount: 'amount amt betrag bedrag montant importe monto importo valor value sum summe 金额 额 款',
  premium:
    'premium premiums prem pramie praemie pramien beitrag beitrags premie cotisation cotisations prime prima premio 保费 保险费',
  rate: 'rate percent percentage perc pct satz taux tasa porcentaje aliquota taxa percentuale 比例 比率 率',
  kind: 'type kind class art soort tipo tipologia nature natur 类型 种类 类别 性质',
  line: 'line lob branch branche branchen hoofdbranche sparte sparten ramo rama 险种 险类',
  product: 'product produkt produit producto prodotto produto plan tariff tarif formule 产品 主险',
  status: 'status estatus statut stato estado etat zustand situacion situacao 状态',
  mode: 'mode frequency freq zahlweise zahlungsweise zahlungsrhythmus rhythmus zw betaaltermijn termijn fractionnement fraccionamiento frazionamento rateazione rateizzazione fracionamento periodicite periodicidad periodicidade periodicita 缴费方式 交费方式 缴费频次 交费频次 缴费频率 交费频率',
  sum: 'suminsured versicherungssumme versicherungssummen verssumme verzekerdbedrag 保额 保险金额',
  base: 'base basis grondslag assiette bemessungs bemessungsgrundlage imponibile 基数',
  birth: 'birth dob birthdate born geburts geburt geb geboorte naissance nacimiento nac nascita nascimento 出生 生日',
  email: 'email mail courriel correo 邮箱',
  phone:
    'phone tel telephone mobile cell handy mobil telefon telefoon mobiel telefono movil celular cellulare telefone telemovel 电话 手机',
  street:
    'street address addr strasse str adresse adres straat rue direccion domicilio indirizzo endereco morada 地址 住址',
  postcode: 'zip postcode plz postleitzahl cp 邮编',
  city: 'city town wohnort stadt woonplaats ville ciudad localidad citta comune cidade localidade 城市',
  country: 'country pays pais paese 国家',
  sex: 'sex gender geschlecht geslacht sexe sexo sesso 性别',
  occupation: 'occupation profession beruf beroep profesion professione profissao 职业',
  nothing:
    'of the for de du del della dell la le les l d di da do der des dem den vom van het en y e und or per pro p a in full total new current gross net brutto netto bruto annual jahres jaar monats maand monthly yearly annuo annuelle ht ttc brut brute bruts nette nets neta neto netta bruta liquida liquido lorda lordo cobrada totale acct account ins home work private privat prive business relationship versicherungs verzekerings assurance assicurativa seguro seguros entidad entita proprio propria prise next nachste volgende prochaine proximo prossima main principal original vestigings kantoor 应 实 本 总 主 年',
};

type Stem = readonly [string, Concept];

/** First letter → the stems that begin with it, longest first. */
const BY_LETTER = Map.groupBy(
  Object.entries(STEMS)
    .flatMap(([concept, stems]) => stems.split(' ').map((stem): Stem => [stem, concept as Concept]))
    .toSorted(([left], [right]) => right.length - left.length),
  ([stem]) => stem[0] ?? '',
);
/** Whole words only: inside a longer word these mean nothing. */
const SHORTEST_IN_COMPOUND = 4;
const LINK = /^(?:s|es|n|en|er|e)$/;
const HAN = /\p{Script=Han}/u;

/** The first combination whose concepts all occur wins. */
const MEANINGS: readonly (readonly [Field, readonly Concept[]])[] = [
  ['claim.reportedOn', ['reported', 'date']],
  ['claim.number', ['claim', 'number']],
  ['claim.status', ['claim', 'status']],
  ['claim.reserve', ['claim', 'reserve']],
  ['claim.reserve', ['reserve', 'amount']],
  ['claim.paidOn', ['claim', 'paid', 'date']],
  ['claim.lossDate', ['claim', 'date']],
  ['claim.paid', ['claim', 'paid']],
  ['claim.paid', ['claim', 'amount']],
  ['commission.rate', ['commission', 'rate']],
  ['commission.kind', ['commission', 'kind']],
  ['commission.periodFrom', ['commission', 'date']],
  ['commission.premium', ['base', 'premium']],
  ['commission.premium', ['commission', 'base']],
  ['commission.amount', ['commission']],
  ['commission.kind', ['booking', 'kind']],
  ['commission.periodFrom', ['booking', 'date']],
  ['commission.advisorCode', ['advisor', 'number']],
  ['client.advisor', ['advisor']],
  ['client.birthDate', ['birth']],
  ['client.email', ['email']],
  ['client.phone', ['phone']],
  ['client.postcode', ['postcode']],
  ['client.city', ['city']],
  ['client.sex', ['sex']],
  ['client.occupation', ['occupation']],
  ['client.country', ['country']],
  ['client.street', ['street']],
  ['policy.renewal', ['renewal', 'date']],
  ['policy.renewal', ['renewal']],
  ['policy.start', ['start', 'date']],
  ['policy.end', ['end', 'date']],
  ['policy.start', ['policy', 'start']],
  ['policy.end', ['policy', 'end']],
  ['policy.start', ['start']],
  ['policy.mode', ['mode']],
  ['policy.sumInsured', ['sum']],
  ['policy.status', ['policy', 'status']],
  ['policy.carrier', ['carrier', 'name']],
  ['policy.line', ['line', 'name']],
  ['policy.line', ['line', 'kind']],
  ['policy.line', ['product', 'line']],
  ['policy.line', ['product', 'kind']],
  ['policy.line', ['policy', 'kind']],
  ['policy.product', ['product', 'name']],
  ['policy.product', ['product', 'number']],
  ['policy.number', ['policy', 'number', 'carrier']],
  ['client.carrierNumber', ['client', 'number', 'carrier']],
  ['policy.number', ['policy', 'number']],
  ['client.number', ['client', 'number']],
  ['client.name', ['client', 'name']],
  ['client.name', ['policy', 'client']],
  ['policy.carrier', ['carrier']],
  ['policy.line', ['line']],
];
/** These say nothing more than the combination they stand beside. */
const FREE: ReadonlySet<Concept> = new Set(['client', 'policy', 'nothing', 'amount', 'date', 'name', 'number']);

/** Cuts one word into stems; null when a part of it is unknown. */
function stemsOf(word: string): Concept[] | null {
  const concepts: Concept[] = [];
  let rest = word;
  while (rest !== '') {
    const at = rest;
    const found = BY_LETTER.get(at[0] ?? '')?.find(
      ([stem]) => at.startsWith(stem) && (word === stem || stem.length >= SHORTEST_IN_COMPOUND || HAN.test(stem)),
    );
    if (found === undefined) {
      return concepts.length > 0 && LINK.test(rest) ? concepts : null;
    }
    concepts.push(found[1]);
    rest = rest.slice(found[0].length);
    const next = rest;
    const known = BY_LETTER.get(next[0] ?? '')?.some(([stem]) => next.startsWith(stem)) ?? false;
    const linked = known ? null : /^(?:es|s|en|n|er)(?=.)/.exec(rest);
    rest = linked === null ? rest : rest.slice(linked[0].length);
  }
  return concepts;
}

/**
 * The field a header's parts add up to; null when a part is unknown or the parts make no meaning together.
 * @param words as `headerWords` gives them
 */
export function fieldOfParts(words: string): Field | null {
  const held = new Set<Concept>();
  for (const word of words.split(' ')) {
    const concepts = stemsOf(word);
    if (concepts === null) {
      return null;
    }
    for (const concept of concepts) {
      held.add(concept);
    }
  }
  const found = MEANINGS.find(([, wanted]) => wanted.every((concept) => held.has(concept)));
  return found !== undefined && [...held].every((concept) => found[1].includes(concept) || FREE.has(concept))
    ? found[0]
    : null;
}
