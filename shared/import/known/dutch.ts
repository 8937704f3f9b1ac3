import { known } from './known.ts';

/** Lists as Dutch insurers and offices make them. */
export const dutch = [
  known(
    'nl lopende polissen',
    'policies',
    `
Polisnr. = policy.number | Relatienr = client.number | Naam verzekeringnemer = client.name | Geb.datum = client.birthDate | Hoofdbranche = policy.line | Productnaam = policy.product | Ingangsdatum = policy.start | Hoofdpremievervaldatum = policy.renewal | Bruto jaarpremie = policy.premium | Betaaltermijn = policy.mode | Polisstatus = policy.status
0001234 | 55 | J. de Vries | 13-04-1965 | Schade particulier | Inboedel | 01-01-2020 | 01-01-2027 | 187,20 | maand | Lopend
0001235 | 55 | J. de Vries | 13-04-1965 | Schade particulier | Opstal | 01-01-2020 | 01-01-2027 | 312,00 | jaar | Lopend
0001236 | 56 | Bakkerij Zon B.V. | | Schade zakelijk | AVB | 15-06-2021 | 15-06-2026 | 1.240,50 | kwartaal | Geroyeerd`,
  ),
  known(
    'nl provisie per polis',
    'commissions',
    `
Contractnummer = policy.number | Verzekeringsnemer = client.name | Branche = policy.line | Boekdatum = commission.periodFrom | Soort provisie = commission.kind | Premie excl. assurantiebelasting = commission.premium | Provisie % = commission.rate | Provisie = commission.amount
12.345.678 | Jansen, P. | Auto | 28-02-2026 | Doorlopend | 640,00 | 15,0 | 96,00
12.345.679 | Van den Berg, A. | Woonhuis | 28-02-2026 | Doorlopend | 210,40 | 20,0 | 42,08
12.345.680 | El Amrani, Y. | Auto | 28-02-2026 | Royement | -120,00 | 15,0 | -18,00`,
    {
      file: 'rekening-courant februari 2026.csv',
      titles: ['Merwede Verzekeringen N.V.', 'Rekening-courant tussenpersoon'],
    },
  ),
  known(
    'nl rekening-courant met af en bij',
    'commissions',
    `
Tussenpersoonnummer = commission.advisorCode | Polisnummer = policy.number | Klant = client.name | Periode = commission.periodFrom | Boekingssoort = commission.kind | Bij = commission.credit | Af = commission.debit
TP100 | 778-1 | Smit | 2026-01 | Prolongatie | 12,50 |
TP100 | 778-2 | Bakker | 2026-01 | Afsluitprovisie | 250,00 |
TP100 | 778-3 | Visser | 2026-01 | Terugboeking | | 75,10`,
  ),
  known(
    'nl schadelijst',
    'claims',
    `
Schadenummer = claim.number | Polisnummer = policy.number | Verzekerde = client.name | Schadedatum = claim.lossDate | Meldingsdatum = claim.reportedOn | Oorzaak = | Uitgekeerd bedrag = claim.paid | Reserve = claim.reserve | Schadestatus = claim.status
S-1 | 12.345.678 | Jansen, P. | 14-01-2026 | 15-01-2026 | Aanrijding | 1.850,00 | 0,00 | Afgewikkeld
S-2 | 12.345.679 | Van den Berg, A. | 20-01-2026 | 22-01-2026 | Waterschade | 0,00 | 4.000,00 | In behandeling
S-3 | 12.345.681 | De Wit, C. | 03-02-2026 | 03-02-2026 | Ruitschade | 395,75 | 0,00 | Afgewikkeld`,
  ),
  known(
    'nl relatiebestand',
    'clients',
    `
Klantnummer = client.number | Voorletters = | Roepnaam = client.givenName | Tussenvoegsel = client.middleName | Achternaam = client.familyName | Geboortedatum = client.birthDate | Geslacht = client.sex | Straat = client.street | Huisnr. = client.houseNumber | Postcode = client.postcode | Woonplaats = client.city | Telefoon = client.phone | E-mailadres = client.email | Adviseur = client.advisor | Klant sinds = client.since | Gezinsnummer = client.household
55 | J.M. | Jan | de | Vries | 13-04-1965 | M | Kade | 12a | 3311 AB | Dordrecht | 078-1234567 | jan@devries.test | Ilse | 01-03-2009 | G7
56 | F. | Fatima | El | Amrani | 30-12-1983 | V | Laan | 5 | 3011 CD | Rotterdam | 010-7654321 | f@amrani.test | Ilse | 17-08-2015 | G8
57 | K. | Kees | van der | Meer | 01-07-1990 | M | Plein | 1 | 3311 XY | Dordrecht | 06-11112222 | kees@meer.test | Bram | 22-11-2020 | G9`,
  ),
  known(
    'nl portefeuille zonder getallen in kop',
    'policies',
    `
Maatschappij = policy.carrier | Polis = policy.number | Relatie = client.name | Soort verzekering = policy.line | Dekking = policy.product | Ingang = policy.start | Einddatum = policy.end | Termijnpremie = policy.premium | Betalingstermijn = policy.mode | Verzekerd bedrag = policy.sumInsured
Noordzee | NZ-881 | Mw. A. Kok | Overlijdensrisico | Annuïtair | 01-05-2014 | 01-05-2044 | 18,40 | maand | 200.000
Noordzee | NZ-882 | Dhr. B. Kok | Overlijdensrisico | Gelijkblijvend | 01-05-2014 | 01-05-2044 | 22,15 | maand | 150.000
Waal | W7/12 | VOF De Molen | Verzuim | Conventioneel | 13-01-2022 | 13-01-2027 | 412,00 | kwartaal |`,
  ),
];
