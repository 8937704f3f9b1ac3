/**
 * What a part of a header speaks of. Headers are put together freely (`Regulierungsbetrag`, `Fec. efecto póliza`,
 * `Member DOB`): where no rule knows the whole, its parts tell.
 */
export type Concept =
  | 'client'
  | 'policy'
  | 'booking'
  | 'claim'
  | 'commission'
  | 'carrier'
  | 'advisor'
  | 'number'
  | 'name'
  | 'given'
  | 'first'
  | 'family'
  | 'last'
  | 'date'
  | 'period'
  | 'start'
  | 'end'
  | 'renewal'
  | 'reported'
  | 'paid'
  | 'closed'
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
  | 'referrer'
  | 'currency'
  | 'due'
  | 'cover'
  | 'house'
  | 'other'
  | 'nothing';

/** Stems in eight languages, without accents; a stem may stand anywhere in a compound. Longer stems are tried first. */
export const STEMS: Readonly<Record<Concept, string>> = {
  client:
    'consumer consumers konsument consument prospect contractholder policeninhaber vertragspartner kontrahent versicherte versicherten aderente titulares clientnaam relatienaam 客户名 投保客户 werkgever proprietario endkunde planholder partner anagrafica nemer group groep sponsor 车主 参保人 client clients customer cust subscriber enrollee employer bedrijfs bedrijf firmen firma policyholder policyowner holder insured insureds reinsured assured member owner applicant proposer annuitant klant klanten relatie rel verzekerde verzekeringnemer verzekeringsnemer deelnemer contractant kunde kunden kundin kd mandant mandanten versicherungsnehmer versicherungsnehmers versnehmer vnehmer vn nehmer versicherter cliente clienti clientes assure assuree souscripteur souscriptrice preneur adherent adherente societaire titulaire asegurado asegurada tomador titular afiliado contratante proponente assicurato contraente intestatario segurado segurada estipulante subscritor 客户 投保人 要保人 被保险人 被保人 会员 投保单位 投保对象 投保企业 投保公司 保单持有人 持有人 投保方',
  policy:
    'bond policy policies pol plcy contract contracts certificate cert polis polissen polisse polizze polizzen policen vertrag vertrags versicherungsschein versicherungsscheins versschein schein police polices contrat contrats poliza polizas contrato contratos polizza contratto contratti apolice apolices vers vs 保单 保险单 保险合同 合同',
  booking:
    'billed charge charges entry journal reporting verwerkt verwerking recaudo recaudos recaudada recaudacion cobranza lancamento extrato compta cassa 出账 发佣 stmt aplicacion abr 实收 posted received collected cobrada cobrado percibida recibida 实缴 verrichting process processed 到账 回款 transaction transactions trans tran txn trx booking bookings accounting posting ledger beleg buchung buchungs boeking boekings boek mutatie mut mouvement mouvements mvt movimiento movimento mov operation operations operacion operacao statement remittance abrechnung abrechnungs abrechn afrekening afreken rekening incasso incassi titolo contabile contable comptable comptabilisation cobranca cobro quittance quittances recibo receipt rcpt invoice factuur rechnung 结算 业务 入账 入帐 记账 账单 发放 交易 收付',
  claim:
    'occ claim claims clm loss losses accident incident occurrence event schade schades schaden schadens schadenfall schadenfalls leistungsfall ereignis ereignisses sinistre sinistres siniestro siniestros sinistro sinistri sinistros survenance evenement ocurrencia ocorrencia accadimento evento 理赔 赔案 案件 出险 事故',
  commission:
    'residual residuals earnings 佣奖 remuneration remunerations verguetung vergoeding vergoedingen honoraires honorarium remuneracion remuneraciones remunerazione remuneracao corretagem agenciamento compensacion courtages kurtage 佣酬 服务费 报酬 推介费 compensation commissionnement 提佣 commissie commissieloon trail trails trailer vergutung makelaarsloon retribution commission commissions comm comms com brokerage provision provisions provisionen prov provisie provisies courtage courtagen comision comisiones provvigione provvigioni provvigionale provvigionali comissao comissoes provv retrocession 佣金 手续费 经纪费 代理费 推广费',
  carrier:
    'risicodrager organisme produktpartner 保险机构 carrier company provider insurer insurers underwriter co ico insco anbieter produktgeber risikotrager companhia cia cie mij maatschappij mijen versicherer gesellschaft ges vu versicherungsgesellschaft verzekeraar aanbieder assureur compagnie aseguradora compania compagnia impresa seguradora 保险公司 承保公司 承保机构 承保单位 保司 公司',
  advisor:
    'behandelaar behandelaars dossierbehandelaar makelaar makelaars agentschap produtor produtores produtora assigned assignee sachbearbeiter kundenbetreuer salesman solicitor planner consultant ifa apporteurs vendeur commercialista ejecutiva promotora angariadores 跟进人 负责人 维护人 归属人 服务人 业务经理 sales gp vp producteur producent responsavel responsable responsabile ejecutivo executivo kundenberater inspecteur gestionnaire 展业 advisor advisors adviser agent agents producer producers subagent subproducer subbroker salesperson broker rep representative exec rm posp csr mgr manager handler executive intermediary intermediario intermediaire vermittler vermittlers vm untervermittler makler berater betreuer adviseur tussenpersoon tp relatiebeheerder bemiddelaar conseiller courtier apporteur mandataire asesor agente subagente gestor mediador corredor promotor consultor consulente produttore subagenzia collaboratore corretor productor angariador vendedor 业务员 代理人 顾问 服务人员 经纪人 客户经理 服务专员 营销员 推荐代理 展业人员',
  number:
    'cve cd codes number numbers no n nr nrs num nbr nro nummer numero numeros numer id code codes cod codigo codice clave ref refs reference referenz referentie referencia referencias kennung schluessel kenmerk 号码 单号 编号 编码 代码 号 工号',
  name: '简称 nm nms nme name names naam namen nom nombre nombres nome nomi nominativo denominacion denominazione razon razao ragione raison social sociale bezeichnung bez benaming omschrijving omschr oms description desc descr descripcion descricao descrizione libelle intitule 姓名 名称 名',
  given: 'fname vorname vornamen voornaam voornamen prenom prenoms voorletters initials givenname firstname forename',
  first: 'first given fore vor voor',
  family:
    'lname nachname familienname familiennaam achternaam familienaam apellido apellidos cognome sobrenome surname lastname',
  last: 'last family sur nach achter',
  date: 'date dates datum datums dat dt day month monat maand mes mese mois maanden fecha fec fch f fec data giorno dia tag tage am on op le el il em 日期 日 时间 年月 月份 月',
  period:
    'period periods periode perioden periodo zeitraum tranche duration laufzeit vigencia vigencias vig validity validita coverperiod 期间 账期 所属期 所属 期',
  start:
    'initiation commenced commencing commences incepting attachment effectif wirksamkeit vertragsanfang afgesloten ingegaan efectividad decorre 起期 aanvangs aanvang ini start starts effective eff inception incept commencement commence begin beginn beginns effect efecto efectos effet effetto ingangs ingang ing inicio inicial inizio iniziale decorrenza debut anfang issue issued bind bound emision emissao emissione emission from desde vanaf ab dal signing ausstellung adhesion adesione souscription alta 生效 起保 起 承保 投保 签单 出单 开始 起始',
  end: 'vervalt einddatum ablauftermin caducidad caduca cessazione vence lapse lapsed 止期 vencto scad end ends expiry expires expire expiration exp xdate term termination maturity ablauf ende endes eind afloop expiratie fin final finale fine scadenza vencimiento vencimento venc vto termino terme fim to hasta ate bis al tot until 满期 到期 终止 止 终保 结束 截止',
  renewal:
    'prorroga reconduction anniversaire aniversario anniversario vervalmaand jahrestag 周年 续费 vervaldag hvd renewal renewals renews anniversary hauptfalligkeits hauptfalligkeit hptfalligkeit falligkeit falligkeits verval verv hoofdverval hoofdverv prolongatie verlenging verlengings echeance echeances renovacion rinnovo renovacao quietanzamento 续保 续期',
  reported:
    'intimation intimated lodged anzeige angezeigt aangifte ouverture segnalazione ontvangst 登记 filed reported report rptd rpt notified notification notif advised meldungs meldung melde meldings melding meld gemeldet gemeld declare declaree declaration denuncia denuncio aviso avisado participacao apertura comunicacion 报案 立案 受理 申请',
  paid: 'credited credito abono gutschrift gutschrifts accredito indemnity indemnities gezahlt gezahlte gezahlten disbursed aufwand versements verse abonado saldato 已赔 实赔 结付 pay pmt pmts paid pd payment payments payout zahlung zahlungs zahl bezahlt ausgezahlt betaald betaalde betaal uitkering uitkeringen uitgekeerd uitk auszahlungs auszahlung regulierung regulierungs entschadigungs entschadigung entschadigungen regle reglee reglement reglements paye payee paiement paiements prestation pagado pagada pago pagos pagato pagamento pagto pgto liquidato liquidazione liquidado liquidacion indemnite indemnites indemnizado indemnizacion indenizado indenizacao 赔付 已付 已决 支付 给付 赔款',
  closed:
    'finalised finalized erledigt erledigungs abgeschlossen afgewikkeld afgehandeld clos cerrada chiuso definito definizione closed closing close settled settlement cierre cerrado cloture chiusura encerramento abschluss afwikkeling gesloten 结案',
  reserve:
    'reserved restreserve reserve reserves reservering reservat reserva reservas riserva riservato ruckstellung ruckstellungs voorziening schadereserve schadenreserve outstanding os pendiente pendente 未决 准备金',
  amount:
    'vlr val amount amounts amt amts betrag betrage bedrag bedragen montant montants mnt importe importes monto montos importo importi valor valores valore value sum summe summen 金额 额 款',
  premium:
    'jb gwp nwp gpw contribution contributions aportacion aportaciones bijdrage inleg koopsom contributo contributi subscription subscriptions handelspremie premium premiums prem prems pramie praemie pramien beitrag beitrags beitrage premie premies cotisation cotisations prime primes prima primas premio premios premi 保费 保险费 销售价',
  rate: 'procent permille porcentual bps rate rates percent percentage perc pct satz satze promillesatz prozent prozentsatz taux tx tasa porcentaje porc percentual aliquota aliq taxa percentuale 比例 比率 率 费率 点位',
  kind: 'causale causali concepto conceptos aard type types typ kind class cat category art arten soort soorten tipo tipos tipologia nature natur naturaleza genre 类型 种类 类别 性质 分类',
  line: 'cob hfdbranche tak line lob branch branche branchen hoofdbranche lijn sparte sparten ramo ramos rami rama seccion secao 险种 险类',
  product:
    'fund funds fonds fondo fundo wrapper benefit benefits security package pakket paket paquete pacchetto modalidad modalite modalita 商品 保障 product products produkt produkte produits produit producto productos prodotto prodotti produto produtos plan pln scheme tariff tarif tarife formule gamme 产品 主险 计划 方案',
  status:
    'avancement fase stadium phase 进度 status estatus statut statuts stato estado etat zustand stand situation situacion situacao 状态',
  mode: 'installment installments instalment instalments ratierlich cadence mode frequency freq zahlweise zahlungsweise zahlungsrhythmus zahlrhythmus rhythmus zw betaaltermijn termijn termijnen fractionnement fract fraccionamiento fraccion frazionamento fraz rateazione rateizzazione fracionamento periodicite periodicidad periodicidade periodicita 缴费方式 交费方式 缴费频次 交费频次 缴费频率 交费频率 缴费模式 交费模式 缴别',
  sum: 'face faceamount tiv todesfallsumme kapital suma suminsured suminsureds sumassured versicherungssumme versicherungssummen verssumme verssummen verzekerdbedrag deckungssumme sumaasegurada sumaaseg massimale massimali capital capitaux capitale capitales capitali kapitaal idv 保额 保险金额',
  base: 'grundlage bewertungsgrundlage basisbedrag bemessungsgrosse base basis grondslag assiette bemessungs bemessungsgrundlage bewertungssumme imponibile commissionable encaissement encaisse 基数 基准',
  birth:
    'naiss birth dob birthdate born geburts geburt geb geboorte naissance nacimiento nac nascita nascimento nasc 出生 生日',
  email: 'email emails mail mails courriel correo correos 邮箱 电子信箱 电子邮件',
  phone:
    'fono fon ph festnetz handynummer phone phones tel telephone telephonique mobile mob cell handy mobil telefon telefoon mobiel telefono telefonico movil celular cellulare telefone telemovel gsm whatsapp 电话 手机 手机号码 行动电话 移动电话',
  street:
    '住所 现住址 住处 calle wohnanschrift straatnaam anschrift street address addr strasse str adresse adressen adres adresgegevens straat rue direccion domicilio indirizzo endereco morada logradouro 地址 住址',
  postcode: 'zip zipcode postcode postal postleitzahl plz pincode cp cap cep 邮编',
  city: 'comuna locality gemeente gemeinde poblacion localita bairro 区县 city town wohnort ort stadt plaats plaatsnaam woonplaats vestigingsplaats ville commune ciudad localidad municipio citta comune cidade localidade 城市 所在市',
  country: 'country pays pais paese landcode 国家',
  sex: 'sex gender geschlecht geslacht sexe sexo sesso 性别',
  occupation: 'occupation profession beruf beroep profesion ocupacion professione profissao 职业',
  referrer:
    'referrer referred referral referenciador referido introducer introduced tipgever empfehler parrain segnalatore indicado 介绍人 推荐人',
  currency: 'mon currency ccy curr wahrung waehrung valuta devise monnaie moneda divisa moeda 币种 货币',
  cover: 'dekking dekkings cover coverage risk rischio riesgo risque risico',
  house: 'huisnr hausnr huisnummer hausnummer hnr civico',
  due: 'receivable receivables due dues payable payables verschuldigd fallig faellig dovuto dovute devido vencida 应付',
  /** Other people and things than the client, its policy and the office's own: a header with one of them means none of these. */
  other:
    'channel channels kanal kanaal canal canale vertriebsweg 渠道 出险人 申请人 报案人 salvage recovered recovery recoveries subrogation stoploss stornoreserve einbehalt retention withholding recargo gastos derechos proposal quotation 税费 车船税 增值税 报价 hour hours time heure hora ora uur stunde uhrzeit relation relationship relacion verwandtschaft parentesco relazione split share clawback override schedule reason reasons cause causes causal grund ursache oorzaak reden motivo causa note notes remark remarks comment comments bemerkung bemerkungen opmerking opmerkingen nota observaciones observacoes limit limits estimate estimated score flag region state province 原因 备注 coverholder claimant claimants beneficiary beneficiaries beneficiaire beneficiario begunstigde begunstigter nominee payor payee payer spouse child dependent dependant driver vehicle reinsurer tax taxes steuer belasting impuesto impot imposta iva vat gst tds ipt levy stamp fee fees surcharge discount deductible excess franchise franquicia franchigia previous prior expiring vorjahr vorjahres vorherige vorige vorig oude precedent precedente anterior 受益人 税 车牌',
  nothing:
    'woon wohn 中文 理财 理財 cumul cumule cumules cumulative kumuliert cumulatief acumulado acumulada cumulato nominal system 归属 名下 现 financial completo parceiro souscrit dd whats app person 经办 named rata authorised authorized dossier dossiernummer residenza batch 批单 bet verz hfd handels standard regular single recurring lead of or the for 1 de du del della dell la las los lo les l d di da do dos das der des dem den vom van het en y e ed et ou und oder and per pro p a in full text total totals totale totaal gesamt total new current currently gross net brutto netto bruto annual annualized annualised annually jahres jaar jaarlijkse monats monthly yearly annuo annua annuel annuelle anual anuale mensile ht ttc brut brute bruts nette nets neta neto netta bruta liquido liquida lordo lorda excl excluding exclusief exclusive ex incl including inclusief inclusive inkl acct accts account accounts ins insurance home work business private privat prive particular vast fixe fijo fisso residential residence mailing correspondence billing writing written issuing servicing service primary master lead versicherungs verzekerings assurance assurances assicurativa assicurativo seguro seguros entidad entita proprio propria prise next nachste volgende prochaine proximo proxima prossima main principal principale original settlement vestigings kantoor corresp postadresse bisher aktuell heden tpa hpt teil modal emitida emessa emesso emitido earned commercial zakelijk zakelijke lavoro personal comercial commerciale contact sub res bus hm tm behandel behandelings bearbeitungs actual 实际 服务 保险 ganada ganado ganados generada deze verdiende 应 实 本 总 主 年 应收 实付 应发 实发 应结 直接 首期 元 港元 万元 美元 人民币 所在 联系 通讯 本期 本月',
};
