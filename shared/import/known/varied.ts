import { known } from './known.ts';

/** Lists whose makers chose their own words. */
export const varied = [
  known(
    'us wholesale broker statement',
    'commissions',
    `
Acct Mgr = client.advisor | Cust No = client.number | Customer Name = client.name | Policy Nbr = policy.number | Ins Co = policy.carrier | LOB Code = policy.line | Tran Eff Dt = policy.start | Tran Type = commission.kind | Gross Prem = commission.premium | Comm Pct = commission.rate | Gross Comm = commission.amount | Broker Share =
LT | 10 | Ann Lee | P1 | Acme | HOME | 01/15/2026 | NEW | 100.00 | 15 | 15.00 | 7.50
LT | 11 | Bo Ray | P2 | Acme | AUTO | 01/20/2026 | REN | 200.00 | 10 | 20.00 | 10.00
LT | 12 | Cy Dow | P3 | Acme | AUTO | 01/31/2026 | CAN | -50.00 | 10 | -5.00 | -2.50`,
  ),
  known(
    'en premium bordereau',
    'policies',
    `
Certificate No = policy.number | Assured = client.name | Address of Assured = client.street | Inception Date = policy.start | Expiry Date = policy.end | Gross Written Premium = policy.premium | Currency = row.currency | Class = policy.line
C1 | Foo Ltd | 1 Rd | 13/01/2026 | 12/01/2027 | 1000.00 | EUR | Liability
C2 | Bar Ltd | 2 Rd | 14/02/2026 | 13/02/2027 | 2000.00 | EUR | Property`,
  ),
  known(
    'us subscriber commissions',
    'commissions',
    `
Statement Month = commission.periodFrom | HICN/MBI = | Subscriber Name = client.name | Subscriber ID = client.number | Effective Date = policy.start | Term Date = policy.end | Product = policy.product | Agent Name = client.advisor | Amount Paid = commission.amount | Commission Type = commission.kind
2026-01 | 1AB | Ann Lee | S1 | 2025-01-13 | | MA | Kim | 25.00 | Renewal
2026-01 | 2CD | Bo Ray | S2 | 2026-01-01 | | PDP | Kim | 55.00 | Initial`,
    { file: 'agent commission 2026-01.csv' },
  ),
  known(
    'nl schadedossiers',
    'claims',
    `
Dossiernummer = claim.number | Polis = policy.number | Naam relatie = client.name | Datum schade = claim.lossDate | Datum melding = claim.reportedOn | Schadeoorzaak = | Betaald = claim.paid | Openstaande reserve = claim.reserve | Status schade = claim.status
D1 | P1 | Kok | 13-01-2026 | 14-01-2026 | brand | 100,00 | 50,00 | Open
D2 | P2 | Vis | 15-01-2026 | 16-01-2026 | storm | 200,00 | 0,00 | Afgewikkeld`,
  ),
  known(
    'nl verzekeringen',
    'policies',
    `
Verzekeraar = policy.carrier | Polisnummer = policy.number | Verzekeringnemer = client.name | Adres = client.street | Postcode = client.postcode | Plaats = client.city | Soort = policy.line | Begindatum = policy.start | Contractvervaldatum = policy.renewal | Jaarpremie = policy.premium | Premietermijn = policy.mode | Verzekerde som = policy.sumInsured | Statusomschrijving = policy.status
Waal | W1 | Kok A. | Dam 1 | 1012 AB | Amsterdam | Reis | 13-01-2024 | 13-01-2027 | 120,00 | maand | 5.000 | Actief
Waal | W2 | Vis B. | Kade 2 | 3011 AA | Rotterdam | Auto | 14-02-2024 | 14-02-2027 | 620,00 | jaar | 9.000 | Actief`,
  ),
  known(
    'nl boekingen',
    'commissions',
    `
Datum = commission.periodFrom | Omschrijving = | Relatienummer = client.number | Polisnummer = policy.number | Bruto provisie = commission.amount | Provisiesoort = commission.kind
13-01-2026 | prolongatie | 5 | P1 | 10,00 | Doorlopende provisie
14-01-2026 | nieuw | 6 | P2 | 20,00 | Afsluitprovisie`,
  ),
  known(
    'de Vermittlerabrechnung',
    'commissions',
    `
Abrechnungsdatum = commission.periodFrom | Vermittler-Nr. = commission.advisorCode | Vertragsnr. = policy.number | Versicherungsnehmer = client.name | Produkt = policy.product | Provisionsart = commission.kind | Prämie = commission.premium | Satz in % = commission.rate | Provision = commission.amount | Stornoreserve =
31.01.2026 | 7 | V1 | Maier Uta | Leben | Abschlussprovision | 100,00 | 40 | 40,00 | 4,00
31.01.2026 | 7 | V2 | Beck Jan | Kfz | Bestandsprovision | 200,00 | 10 | 20,00 | 0,00`,
  ),
  known(
    'de Verträge',
    'policies',
    `
Nr. = | Vertragsnummer = policy.number | Vorname = client.givenName | Name = client.familyName | Geb.-Dat. = client.birthDate | Straße = client.street | PLZ = client.postcode | Ort = client.city | Tel. = client.phone | E-Mail-Adresse = client.email | Anbieter = policy.carrier | Tarifname = policy.product | Vertragsbeginn = policy.start | Vertragsende = policy.end | Beitrag brutto = policy.premium | Zahlungsweise = policy.mode
1 | V1 | Uta | Maier | 13.01.1980 | Ring 1 | 80331 | München | 089 1 | u@m.test | Alpen | Komfort | 15.01.2020 | 15.01.2030 | 50,00 | monatlich
2 | V2 | Jan | Beck | 14.02.1985 | Weg 2 | 50667 | Köln | 0221 2 | j@b.test | Alpen | Basis | 20.02.2021 | 20.02.2031 | 60,00 | jährlich`,
  ),
  known(
    'fr opérations',
    'commissions',
    `
Date opération = commission.periodFrom | Nom du client = client.name | N° contrat = policy.number | Produit = policy.product | Type de commission = commission.kind | Prime nette = commission.premium | Taux = commission.rate | Commission brute = commission.amount
13/01/2026 | Roy | F1 | Auto | Acquisition | 100,00 | 10 | 10,00
14/01/2026 | Blanc | F2 | MRH | Encours | 200,00 | 12 | 24,00`,
  ),
  known(
    'fr clients et sociétés',
    'clients',
    `
Référence client = client.number | Raison sociale / Nom = client.name | Adresse postale = client.street | CP = client.postcode | Ville = client.city | Tél. = client.phone | Mail = client.email | Date de naissance = client.birthDate | Situation familiale = | Gestionnaire = client.advisor
1 | Roy Paul | 1 rue A | 75001 | Paris | 01 | p@r.test | 13/01/1980 | marié | Denis
2 | Blanc Eva | 2 rue B | 69001 | Lyon | 02 | e@b.test | 14/02/1985 | | Denis`,
  ),
  known(
    'fr sinistres survenus',
    'claims',
    `
Réf. sinistre = claim.number | Contrat = policy.number | Nom assuré = client.name | Survenu le = claim.lossDate | Déclaré le = claim.reportedOn | Montant payé = claim.paid | Reste à payer = | Statut sinistre = claim.status
S1 | F1 | Roy | 13/01/2026 | 14/01/2026 | 100,00 | 0,00 | Clos
S2 | F2 | Blanc | 15/01/2026 | 16/01/2026 | 0,00 | 50,00 | Ouvert`,
  ),
  known(
    'es expedientes',
    'claims',
    `
Expediente = claim.number | Póliza = policy.number | Asegurado = client.name | Fecha siniestro = claim.lossDate | Fecha declaración = claim.reportedOn | Pagos = claim.paid | Reserva = claim.reserve | Situación = claim.status
E1 | P1 | Gil | 13/01/2026 | 14/01/2026 | 100,00 | 50,00 | Abierto
E2 | P2 | Mora | 15/01/2026 | 16/01/2026 | 200,00 | 0,00 | Cerrado`,
  ),
  known(
    'es comisiones por mediador',
    'commissions',
    `
Mediador = client.advisor | Nº de póliza = policy.number | Nombre del tomador = client.name | Ramo = policy.line | Fecha de emisión = policy.start | Prima cobrada = commission.premium | Porcentaje comisión = commission.rate | Importe comisión = commission.amount | Tipo = commission.kind
Luis | P1 | Gil Ana | Auto | 13/01/2026 | 100,00 | 10 | 10,00 | Nueva
Luis | P2 | Mora Iván | Hogar | 14/01/2026 | 200,00 | 12 | 24,00 | Renovación`,
  ),
  known(
    'it incassi',
    'commissions',
    `
Agenzia = | Polizza = policy.number | Contraente = client.name | Ramo = policy.line | Premio netto = commission.premium | % provv. = commission.rate | Provvigioni = commission.amount | Data incasso = commission.periodFrom
A1 | I1 | Rossi | RCA | 100,00 | 10 | 10,00 | 13/01/2026
A1 | I2 | Neri | Vita | 200,00 | 12 | 24,00 | 14/01/2026`,
  ),
  known(
    'it società',
    'clients',
    `
ID cliente = client.number | Ragione sociale = client.name | Partita IVA = | Indirizzo = client.street | CAP = client.postcode | Città = client.city | Provincia = | Telefono = client.phone | Email = client.email | Referente =
1 | Rossi Srl | 01 | Via A 1 | 10121 | Torino | TO | 011 | a@r.test | Ugo
2 | Neri Spa | 02 | Via B 2 | 20121 | Milano | MI | 02 | b@n.test | Ida`,
  ),
  known(
    'pt carteira de companhia',
    'policies',
    `
Número da apólice = policy.number | Nome do cliente = client.name | NIF = | Companhia = policy.carrier | Produto = policy.product | Início = policy.start | Fim = policy.end | Prémio total = policy.premium | Fracionamento = policy.mode | Situação = policy.status | Capital seguro = policy.sumInsured
A1 | Rui Dias | 1 | Atl | Vida | 13/01/2024 | 13/01/2034 | 100,00 | Mensal | Ativa | 50.000
A2 | Ana Reis | 2 | Atl | Auto | 14/02/2025 | 14/02/2026 | 200,00 | Anual | Anulada | 0`,
  ),
  known(
    'zh 代理手续费',
    'commissions',
    `
月份 = commission.periodFrom | 保险公司名称 = policy.carrier | 保单号码 = policy.number | 投保人名称 = client.name | 险种 = policy.line | 含税保费 = commission.premium | 手续费比例(%) = commission.rate | 手续费金额 = commission.amount | 代理人工号 = commission.advisorCode
2026-01 | 人保 | A1 | 张伟 | 车险 | 3000.00 | 15 | 450.00 | 001
2026-01 | 人保 | A2 | 李强 | 家财险 | 500.00 | 20 | 100.00 | 001`,
  ),
  known(
    'zh 客户名单',
    'clients',
    `
序号 = | 姓名 = client.name | 性别 = client.sex | 出生年月 = client.birthDate | 手机 = client.phone | 邮箱 = client.email | 联系地址 = client.street | 客户等级 = | 推荐人 = client.referredBy | 备注 =
1 | 张伟 | 男 | 1980-01-13 | 139 | z@x.test | 中山路1号 | A | 李强 | x
2 | 李强 | 男 | 1985-02-14 | 138 | l@x.test | 人民路2号 | B | | y`,
  ),
  known(
    'zh 保单',
    'policies',
    `
保险公司 = policy.carrier | 保单编号 = policy.number | 投保人姓名 = client.name | 证件号码 = | 产品名称 = policy.product | 险种类别 = policy.line | 起保日期 = policy.start | 终保日期 = policy.end | 年度保费 = policy.premium | 缴费频率 = policy.mode | 保险金额 = policy.sumInsured | 状态 = policy.status
平安 | B1 | 赵敏 | 11 | 平安福 | 寿险 | 2020-01-20 | 2060-01-20 | 12000 | 年 | 500000 | 有效
平安 | B2 | 孙丽 | 12 | e生保 | 医疗险 | 2021-03-25 | 2022-03-25 | 300 | 年 | 2000000 | 失效`,
  ),
];
