import { known } from './known.ts';

/** More lists, written down before their words were taught. */
export const further = [
  known(
    'en policyholders',
    'policies',
    `
Policy ID = policy.number | Policyholder Name = client.name | Underwriter = policy.carrier | Risk Class =  | Business Line = policy.line | Commencement Date = policy.start | Termination Date = policy.end | Modal Premium = policy.premium | Payment Mode = policy.mode | Contract Status = policy.status | Benefit Amount =
P1 | Ann Lee | Acme | A | Life | 13/01/2020 | 13/01/2040 | 50.00 | monthly | active | 10000
P2 | Bo Ray | Acme | B | Life | 14/02/2021 | 14/02/2041 | 60.00 | annual | lapsed | 20000`,
  ),
  known(
    'us loss run, medical apart',
    'claims',
    `
Claim Number = claim.number | Policy Number = policy.number | Insured Name = client.name | Loss Date = claim.lossDate | Report Date = claim.reportedOn | Indemnity Paid = claim.paid | Indemnity Reserve = claim.reserve | Medical Paid = | Status = claim.status | Description =
1 | P1 | Ann | 01/13/2026 | 01/14/2026 | 100.00 | 50.00 | 5.00 | O | slip
2 | P2 | Bo | 01/20/2026 | 01/21/2026 | 200.00 | 0.00 | 0.00 | C | fall`,
  ),
  known(
    'en fact find export',
    'clients',
    `
Forename = client.givenName | Surname = client.familyName | NI Number = | Address Line 1 = client.street | Address Line 2 = | Town/City = client.city | Post Code = client.postcode | Telephone (Home) = client.phone | Email Address = client.email | Birth Date = client.birthDate | Relationship Manager = client.advisor | Introducer =
Ann | Lee | x | 1 Rd | | York | YO1 | 01 | a@l.test | 13/01/1980 | Kim | Web
Bo | Ray | y | 2 Rd | | Hull | HU1 | 02 | b@r.test | 14/02/1985 | Kim | Web`,
  ),
  known(
    'nl provisieoverzicht',
    'commissions',
    `
Provisieoverzicht periode = commission.periodFrom | Agentnummer = commission.advisorCode | Polis-/contractnummer = policy.number | Naam verzekerde = client.name | Verzekeringssoort = policy.line | Nettopremie = commission.premium | Prov.perc. = commission.rate | Prov.bedrag = commission.amount
2026-01 | 7 | P1 | Kok | Auto | 100,00 | 15 | 15,00
2026-01 | 7 | P2 | Vis | Reis | 200,00 | 20 | 40,00`,
  ),
  known(
    'nl zakelijke relaties',
    'clients',
    `
Relatiecode = client.number | Bedrijfsnaam = client.name | Contactpersoon = | Vestigingsadres = client.street | Postcode = client.postcode | Vestigingsplaats = client.city | Telefoonnummer = client.phone | E-mail adres = client.email | Accountmanager = client.advisor | Branche =
1 | Kok BV | A | Dam 1 | 1012 AB | Amsterdam | 020 | a@k.test | Ilse | bouw
2 | Vis BV | B | Kade 2 | 3011 AA | Rotterdam | 010 | b@v.test | Bram | ict`,
  ),
  known(
    'de Policen',
    'policies',
    `
Policennummer = policy.number | Kunde = client.name | Kundennummer = client.number | Versicherungsunternehmen = policy.carrier | Versicherungssparte = policy.line | Versicherungsbeginn = policy.start | Ablaufdatum = policy.end | Nächste Fälligkeit = policy.renewal | Bruttobeitrag = policy.premium | Zahlungsrhythmus = policy.mode | Vers.-Summe = policy.sumInsured
V1 | Maier Uta | K1 | Alpen | Leben | 15.01.2020 | 15.01.2050 | 15.01.2027 | 50,00 | monatlich | 100.000
V2 | Beck Jan | K2 | Alpen | Kfz | 20.02.2021 | 20.02.2027 | 20.02.2027 | 60,00 | jährlich | 0`,
  ),
  known(
    'de Belege',
    'commissions',
    `
Belegdatum = commission.periodFrom | Vertrags-Nr = policy.number | Name des Versicherungsnehmers = client.name | Geschäftsart = commission.kind | Prov.-Basis = commission.premium | Provision in % = commission.rate | Provision in EUR = commission.amount | Stornohaftung bis =
13.01.2026 | V1 | Maier | Neugeschäft | 100,00 | 10 | 10,00 | 13.01.2031
14.01.2026 | V2 | Beck | Bestand | 200,00 | 12 | 24,00 |`,
  ),
  known(
    'fr polices',
    'policies',
    `
Police n° = policy.number | Preneur d'assurance = client.name | Assureur = policy.carrier | Type de contrat = policy.line | Prise d'effet = policy.start | Terme = policy.end | Prime TTC = policy.premium | Mode de paiement = | Capital assuré = policy.sumInsured
F1 | Roy | Lac | Vie | 13/01/2020 | 13/01/2040 | 50,00 | CB | 10000
F2 | Blanc | Lac | Auto | 14/02/2021 | 14/02/2027 | 60,00 | CB | 0`,
  ),
  known(
    'es pólizas vigentes',
    'policies',
    `
Número de póliza = policy.number | Nombre del asegurado = client.name | Entidad aseguradora = policy.carrier | Tipo de seguro = policy.line | Vigencia desde = policy.start | Vigencia hasta = policy.end | Prima anual = policy.premium | Periodicidad = policy.mode | Estatus = policy.status | Agente = client.advisor
E1 | Gil | Sol | Vida | 13/01/2020 | 13/01/2040 | 50.00 | Mensual | Activa | Luis
E2 | Mora | Sol | Auto | 14/02/2021 | 14/02/2027 | 60.00 | Anual | Cancelada | Luis`,
  ),
  known(
    'it contratti',
    'policies',
    `
Numero contratto = policy.number | Cliente = client.name | Compagnia assicurativa = policy.carrier | Tipologia polizza = policy.line | Data effetto = policy.start | Data scadenza = policy.end | Premio lordo annuo = policy.premium | Periodicità = policy.mode | Stato contratto = policy.status
I1 | Rossi | Nord | Vita | 13/01/2020 | 13/01/2040 | 50,00 | Mensile | Attivo
I2 | Neri | Nord | Auto | 14/02/2021 | 14/02/2027 | 60,00 | Annuale | Attivo`,
  ),
  known(
    'pt ficheiro de clientes',
    'clients',
    `
Código do cliente = client.number | Apelido = client.familyName | Nome próprio = client.givenName | Data de nascimento = client.birthDate | Endereço = client.street | Código-postal = client.postcode | Cidade = client.city | Telefone = client.phone | E-mail = client.email | Estado civil =
1 | Dias | Rui | 13/01/1980 | Rua 1 | 1000 | Lisboa | 91 | r@d.test | casado
2 | Reis | Ana | 14/02/1985 | Rua 2 | 4000 | Porto | 92 | a@r.test |`,
  ),
  known(
    'zh 赔案',
    'claims',
    `
赔案编号 = claim.number | 保单号 = policy.number | 出险人 = | 出险时间 = claim.lossDate | 报案时间 = claim.reportedOn | 赔付金额 = claim.paid | 估损金额 = | 结案时间 = claim.paidOn | 赔案状态 = claim.status
C1 | B1 | 张伟 | 2026-01-13 | 2026-01-14 | 100.00 | 50.00 | 2026-02-01 | 已结案
C2 | B2 | 李强 | 2026-01-20 | 2026-01-21 | 0.00 | 60.00 | | 处理中`,
  ),
  known(
    'zh 结算单',
    'commissions',
    `
结算日期 = commission.periodFrom | 合作公司 =  | 保单号 = policy.number | 客户姓名 = client.name | 产品 = policy.product | 新单/续期 = commission.kind | 标准保费 = commission.premium | 佣金 = commission.amount
2026-01-31 | 平安 | B1 | 赵敏 | 平安福 | 新单 | 12000 | 3600
2026-01-31 | 平安 | B2 | 孙丽 | e生保 | 续期 | 300 | 30`,
  ),
];
