import { known } from './known.ts';

/** Lists of programs that cut their headers short or put them together in their own way. */
export const abridged = [
  known(
    'us life commissions, abridged',
    'commissions',
    `
Stmt Date =  | Writing Agent = client.advisor | Agent # = commission.advisorCode | Policy No = policy.number | Insured Last Name = client.familyName | Insured First Name = client.givenName | Issue Date = policy.start | Plan Code = policy.product | Mode = policy.mode | Paid To Date =  | Premium Amount = commission.premium | Comm Rate = commission.rate | Comm Type = commission.kind | Comm Amt = commission.amount
03/15/2026 | BROWN J | 887 | U100 | KING | ANN | 02/01/2025 | UL20 | M | 04/01/2026 | 101.20 | 55.00% | FY | 55.66
03/15/2026 | BROWN J | 887 | U101 | PARK | JIN | 05/17/2019 | WL99 | A | 05/17/2026 | 1,200.00 | 5.00% | RN | 60.00`,
  ),
  known(
    'en adviser statement',
    'commissions',
    `
Provider Name = policy.carrier | Plan Number = policy.number | Life Assured = client.name | Adviser Name = client.advisor | Payment Date = commission.periodFrom | Commission Type = commission.kind | Gross Commission = commission.amount
Albion | PL/1 | Mr J Dale | Kim | 15/01/2026 | Renewal | 12.10
Albion | PL/2 | Mrs A Dale | Kim | 15/01/2026 | Initial | 310.00`,
  ),
  known(
    'us agency renewals',
    'policies',
    `
Account Name = client.name | Policy = policy.number | Company = policy.carrier | Type = policy.line | Eff. Date = policy.start | Exp. Date = policy.end | Annual Prem = policy.premium | Bill Type = | CSR = client.advisor
Joe's Diner | BP1 | Acme | BOP | 1/31/2026 | 1/31/2027 | $2,100 | DB | Lou
Ann Park | PA2 | Acme | Auto | 2/14/2026 | 8/14/2026 | $890 | AB | Lou`,
  ),
  known(
    'nl portefeuille, abridged',
    'policies',
    `
Mij. = policy.carrier | Polisnummer maatschappij = policy.number | Extern relatienummer = client.number | Verzekeringnemer = client.name | Branche omschrijving = policy.line | Ing.dat. = policy.start | Prolongatiedatum = policy.renewal | Premie per termijn = policy.premium | Incassowijze = | Termijn = policy.mode
Noordzee | 100-2 | R5 | Kok, A. | Auto | 01-02-2024 | 01-02-2027 | 41,20 | Automatisch | 12
Waal | 7731 | R6 | Vis, B. | Reis | 13-05-2023 | 13-05-2026 | 88,00 | Nota | 1`,
  ),
  known(
    'nl provisiespecificatie',
    'commissions',
    `
Relatienaam = client.name | Polis nr = policy.number | Verzekeraar = policy.carrier | Product = policy.product | Bruto premie = commission.premium | Provisiebedrag = commission.amount | Provisie% = commission.rate | Boekdatum = commission.periodFrom | Mutatiesoort = commission.kind
Kok | 100-2 | Noordzee | Auto | 494,40 | 74,16 | 15 | 28-02-2026 | Prolongatie
Vis | 7731 | Waal | Reis | 88,00 | 22,00 | 25 | 28-02-2026 | Nieuw`,
  ),
  known(
    'nl relaties, abridged',
    'clients',
    `
Relatie ID = client.number | Naam = client.familyName | Voornaam = client.givenName | Adres = client.street | PC = client.postcode | Plaats = client.city | Tel. mobiel = client.phone | E-mail = client.email | Geb. datum = client.birthDate | Burgerlijke staat = | Beroep = client.occupation
1 | Kok | Anna | Dam 1 | 1012 AB | Amsterdam | 0611111111 | a@kok.test | 13-01-1980 | gehuwd | arts
2 | Vis | Bas | Kade 9 | 3011 AA | Rotterdam | 0622222222 | b@vis.test | 30-11-1975 | | kok`,
  ),
  known(
    'de Pool-Bestand',
    'policies',
    `
VS-Nummer = policy.number | Versicherer = policy.carrier | Vers.-Nehmer = client.name | Produktsparte = policy.line | Vers.-Beginn = policy.start | Vers.-Ende = policy.end | Netto-Prämie p.a. = policy.premium | ZW = policy.mode | Vertragsstatus = policy.status | Versicherungssumme = policy.sumInsured
A-1 | Alpen | Maier, Uta | Leben | 01.12.2015 | 01.12.2045 | 1.200,00 | 1/12 | aktiv | 100.000
A-2 | Alpen | Beck, Jan | Kfz | 15.03.2024 | 15.03.2027 | 640,10 | 1/1 | aktiv | 0`,
  ),
  known(
    'de Provisionsliste, abridged',
    'commissions',
    `
Police = policy.number | Kundenname = client.name | Gesellschaft = policy.carrier | Prov.-Art = commission.kind | Prov.-Satz = commission.rate | Bemessungsgrundlage = commission.premium | Provision EUR = commission.amount | Valuta = commission.periodFrom | Vermittler = client.advisor
A-1 | Maier, Uta | Alpen | BP | 2,00 | 1.200,00 | 24,00 | 31.01.2026 | Vogt
A-2 | Beck, Jan | Alpen | AP | 10,00 | 640,10 | 64,01 | 31.01.2026 | Vogt`,
  ),
  known(
    'de Mandanten',
    'clients',
    `
Mandant = client.number | Firma/Name = client.name | Straße/Nr. = client.street | PLZ = client.postcode | Wohnort = client.city | Mobil = client.phone | Mail = client.email | Geb. = client.birthDate | Betreuer = client.advisor
77 | Uta Maier | Ring 2 | 80331 | München | 0170 1 | u@m.test | 24.12.1960 | Vogt
78 | Jan Beck | Weg 3 | 50667 | Köln | 0171 2 | j@b.test | 13.01.1985 | Seidl`,
  ),
  known(
    'de Regulierungen',
    'claims',
    `
Schaden-Nr. = claim.number | Vertrag = policy.number | Kunde = client.name | Schadendatum = claim.lossDate | Gemeldet am = claim.reportedOn | Regulierungsbetrag = claim.paid | Schadenreserve = claim.reserve | Status = claim.status
S1 | A-2 | Beck, Jan | 14.01.2026 | 15.01.2026 | 2.000,00 | 500,00 | offen
S2 | A-2 | Beck, Jan | 20.02.2026 | 21.02.2026 | 300,00 | 0,00 | erledigt`,
  ),
  known(
    'fr contrats',
    'policies',
    `
Numéro de police = policy.number | Assuré = client.name | Assureur = policy.carrier | Produit = policy.product | Date d'effet = policy.start | Date d'échéance = policy.renewal | Cotisation annuelle = policy.premium | Périodicité = policy.mode | Statut = policy.status | Chargé de clientèle = client.advisor
F1 | Roy Paul | Lac | Auto | 15/01/2024 | 15/01/2027 | 512,00 | Mensuelle | En vigueur | Denis
F2 | Blanc Eva | Lac | MRH | 20/05/2023 | 20/05/2026 | 210,40 | Annuelle | En vigueur | Denis`,
  ),
  known(
    'fr commissions, abridged',
    'commissions',
    `
Réf. contrat = policy.number | Client = client.name | Compagnie = policy.carrier | Prime HT = commission.premium | Taux comm. = commission.rate | Commission nette = commission.amount | Date de paiement = commission.periodFrom | Nature = commission.kind
F1 | Roy Paul | Lac | 512,00 | 12 | 61,44 | 15/02/2026 | Renouvellement
F2 | Blanc Eva | Lac | 210,40 | 20 | 42,08 | 15/02/2026 | Nouvelle`,
  ),
  known(
    'es pólizas',
    'policies',
    `
Póliza = policy.number | Cliente = client.name | Compañía = policy.carrier | Producto = policy.product | Fecha efecto = policy.start | Fecha vencimiento = policy.end | Prima total = policy.premium | Fraccionamiento = policy.mode | Estado póliza = policy.status | Capital asegurado = policy.sumInsured
E1 | Gil, Ana | Sol | Vida | 13/01/2024 | 13/01/2034 | 320,00 | Mensual | Vigente | 100.000
E2 | Mora, Iván | Sol | Auto | 20/02/2025 | 20/02/2026 | 480,20 | Anual | Anulada | 0`,
  ),
  known(
    'it polizze',
    'policies',
    `
Polizza n. = policy.number | Assicurato = client.name | Impresa = policy.carrier | Prodotto = policy.product | Effetto = policy.start | Scadenza contratto = policy.end | Premio lordo = policy.premium | Rateazione = policy.mode | Capitale assicurato = policy.sumInsured
I1 | Rossi Mario | Nord | Vita | 13/01/2024 | 13/01/2034 | 320,00 | Mensile | 100.000
I2 | Neri Ugo | Nord | Auto | 20/02/2025 | 20/02/2026 | 480,20 | Annuale | 0`,
  ),
  known(
    'pt comissões',
    'commissions',
    `
Nº da apólice = policy.number | Nome do segurado = client.name | Seguradora = policy.carrier | Ramo = policy.line | Prémio comercial = commission.premium | Taxa de comissão = commission.rate | Comissão = commission.amount | Data de pagamento = commission.periodFrom
P1 | Dias Rui | Atl | Auto | 320,00 | 10 | 32,00 | 15/01/2026
P2 | Reis Ana | Atl | Vida | 480,20 | 15 | 72,03 | 20/01/2026`,
  ),
  known(
    'zh 应发佣金',
    'commissions',
    `
公司名称 = policy.carrier | 保单编号 = policy.number | 客户 = client.name | 产品名称 = policy.product | 首年/续年 = commission.kind | 规模保费 = commission.premium | 佣金率 = commission.rate | 应发佣金 = commission.amount | 发放日期 = commission.periodFrom | 经纪人 = client.advisor
泰康 | T1 | 张伟 | 重疾险 | 首年 | 8000 | 30% | 2400.00 | 2026-03-15 | 刘洋
泰康 | T2 | 李强 | 年金险 | 续年 | 20000 | 5% | 1000.00 | 2026-03-15 | 刘洋`,
  ),
  known(
    'zh 合同清单',
    'policies',
    `
保险合同号 = policy.number | 投保人 = client.name | 投保人证件号 = | 投保人生日 = client.birthDate | 主险名称 = policy.product | 保险起期 = policy.start | 保险止期 = policy.end | 总保费 = policy.premium | 交费频次 = policy.mode | 合同状态 = policy.status | 服务人员 = client.advisor
B1 | 赵敏 | 1101 | 1980-05-13 | 医疗险 | 2026-01-20 | 2027-01-19 | 1,200 | 年交 | 有效 | 何静
B2 | 孙丽 | 1102 | 1991-11-30 | 意外险 | 2026-02-20 | 2027-02-19 | 300 | 年交 | 有效 | 何静`,
  ),
  known(
    'en claims bordereau',
    'claims',
    `
Claim Ref = claim.number | Insured = client.name | Policy Number = policy.number | Incident Date = claim.lossDate | Notified = claim.reportedOn | Total Paid = claim.paid | O/S Reserve = claim.reserve | Open/Closed = claim.status | Peril =
C1 | Cole | MT1 | 13/01/2026 | 14/01/2026 | 100.00 | 50.00 | Open | Fire
C2 | Dale | MT2 | 20/01/2026 | 22/01/2026 | 900.00 | 0.00 | Closed | Theft`,
  ),
  known(
    'en contacts from a CRM',
    'clients',
    `
Contact ID = client.number | Salutation = | First = client.givenName | Last = client.familyName | Company = | Email 1 = client.email | Phone (Mobile) = client.phone | Street = client.street | City = client.city | Zip = client.postcode | DOB = client.birthDate | Owner = client.advisor | Source = client.source | Notes =
1 | Ms | Nora | Ash | Ash Ltd | n@ash.test | 555 | 1 Rd | York | YO1 | 13/08/1979 | Kim | web | x
2 | Mr | Tom | Ash | | t@ash.test | 556 | 1 Rd | York | YO1 | 30/03/1977 | Kim | web | y`,
  ),
  known(
    'us book of business',
    'policies',
    `
Member Name = client.name | Member ID = client.number | Policy Effective Date = policy.start | Policy Term Date = policy.end | Plan Type = policy.line | Monthly Premium = policy.premium | Broker NPN = client.advisor | Member DOB = client.birthDate | Member Phone = client.phone | Member Email = client.email | Contract ID = policy.number
Baker Tom | M1 | 1/31/2026 | 12/31/2026 | HMO | $410.20 | 123 | 7/23/1960 | 555-1 | t@x.test | H1-001
Lee Ann | M2 | 2/14/2026 | 12/31/2026 | PPO | $512.00 | 123 | 8/30/1971 | 555-2 | a@x.test | H1-002`,
  ),
];
