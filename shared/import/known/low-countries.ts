import { known } from './known.ts';

/** Lists of the Netherlands and Belgium. */
export const lowCountries = [
  known(
    'nl aanvraag portefeuille (NL)',
    'policies',
    `
klant_id = client.number | klant_naam = client.name | segment = client.tags | sbi_code = | polisnummer = policy.number | productlijn = policy.line | verzekerde_som = policy.sumInsured | actuele_waarde = | jaarpremie = policy.premium | laatst_gewijzigd =
C204 | Orla Finch | vip | X311 | PL-7701 | Auto | 216000,00 | 331,80 | 240,00 | 14/02/2024
C205 | Idris Vale | retail | X318 | PL-7714 | Home | 373950,00 | 572,24 | 415,50 | 15/03/2024
C206 | Petra Lind | vip | X325 | PL-7727 | Life | 88425,00 | 137,60 | 98,25 | 16/04/2024`,
    { file: 'portefeuille.csv' },
  ),
  known(
    'nl rc provisie (NL)',
    'commissions',
    `
Boekdatum = commission.periodFrom | Mij. = policy.carrier | Polisnr. = policy.number | Relatienaam = client.name | Branche oms. = policy.line | Boekstuk = | Premie excl. = commission.premium | Ass.bel. = | Prov.% = commission.rate | Provisie = commission.amount | Soort mut. = commission.kind
14/02/2026 | Halden Mutual | PL-7701 | Orla Finch | Auto | X311 | 240,00 | 331,80 | 12,00 | 28,80 | New
15/03/2026 | Corvo Insurance | PL-7714 | Idris Vale | Home | X318 | 415,50 | 572,24 | 12,00 | 49,86 | Renewal
16/04/2026 | Halden Mutual | PL-7727 | Petra Lind | Life | X325 | 98,25 | 137,60 | 12,00 | 11,79 | Renewal`,
    { file: 'rekening-courant.csv' },
  ),
  known(
    'nl leads zakelijk (NL)',
    'clients',
    `
Relatienr = client.number | Bedrijfsnaam = client.name | KvK-nummer = | Contactpersoon = | Telefoon vast = client.phone | E-mailadres zakelijk = client.email | Vestigingsadres = client.street | Postcode = client.postcode | Plaatsnaam = client.city | Accountmanager = client.advisor | Klant sinds = client.since
C204 | Orla Finch | X311 | Rosa Pike | 555 0102 33 | c0@mail.test | 7 Mill Road | 40215 | Norwell | Kai Berg | 14/02/2012
C205 | Idris Vale | X318 | Sam Dorn | 555 0112 33 | c1@mail.test | 8 Mill Road | 40216 | Norwell | Kai Berg | 15/03/2013
C206 | Petra Lind | X325 | Uli Voss | 555 0122 33 | c2@mail.test | 9 Mill Road | 40217 | Norwell | Lea Moor | 16/04/2014`,
    { file: 'relaties.csv' },
  ),
  known(
    'nl polissen export (NL)',
    'policies',
    `
Maatschappij = policy.carrier | Polis nr = policy.number | Naam verzekeringnemer = client.name | Geb.dat. = client.birthDate | Adres + huisnr = client.street | PC = client.postcode | Woonplaats = client.city | Soort = policy.line | Ingang = policy.start | Hoofdverv.dat. = policy.renewal | Premie p.j. = policy.premium | Termijn = policy.mode | Kenteken = | Status = policy.status
Halden Mutual | PL-7701 | Orla Finch | 14/02/1971 | 7 Mill Road | 40215 | Norwell | Auto | 14/02/2025 | 14/02/2027 | 240,00 | Monthly | X311 | Active
Corvo Insurance | PL-7714 | Idris Vale | 15/03/1972 | 8 Mill Road | 40216 | Norwell | Home | 15/03/2025 | 15/03/2027 | 415,50 | Annual | X318 | Cancelled
Halden Mutual | PL-7727 | Petra Lind | 16/04/1973 | 9 Mill Road | 40217 | Norwell | Life | 16/04/2025 | 16/04/2027 | 98,25 | Monthly | X325 | Active`,
    { file: 'polissen.csv' },
  ),
  known(
    'nl prolongatie provisie (NL)',
    'commissions',
    `
Verzekeraar = policy.carrier | Polisnummer = policy.number | Verzekeringnemer = client.name | Verv.datum = policy.renewal | Netto premie = commission.premium | Perc. provisie = commission.rate | Bedrag provisie = commission.amount | Assurantiebelasting = | Poliskosten = | Mutatie = commission.kind
Halden Mutual | PL-7701 | Orla Finch | 14/02/2027 | 240,00 | 12,00 | 28,80 | 331,80 | 331,80 | New
Corvo Insurance | PL-7714 | Idris Vale | 15/03/2027 | 415,50 | 12,00 | 49,86 | 572,24 | 572,24 | Renewal
Halden Mutual | PL-7727 | Petra Lind | 16/04/2027 | 98,25 | 12,00 | 11,79 | 137,60 | 137,60 | Renewal`,
    { file: 'prolongatie.csv' },
  ),
  known(
    'nl schades volmacht (NL)',
    'claims',
    `
Schadenr. = claim.number | Polisnr. = policy.number | Verzekerde = client.name | Schadedat. = claim.lossDate | Meld.dat. = claim.reportedOn | Oorzaak = | Uitk. t/m heden = claim.paid | Reservering = claim.reserve | Behandelstatus = claim.status | Behandelaar =
CL551 | PL-7701 | Orla Finch | 14/02/2025 | 14/02/2026 | Alpha | 480,00 | 360,00 | Closed | Rosa Pike
CL552 | PL-7714 | Idris Vale | 15/03/2025 | 15/03/2026 | Beta | 831,00 | 623,25 | Open | Sam Dorn
CL553 | PL-7727 | Petra Lind | 16/04/2025 | 16/04/2026 | Gamma | 196,50 | 147,38 | Closed | Uli Voss`,
    { file: 'schades.csv' },
  ),
  known(
    'nl volmacht polissen (NL)',
    'policies',
    `
Relnr. = client.number | Relatie = client.name | Polis = policy.number | Mij = policy.carrier | Hfdbranche = policy.line | Dekking = policy.product | Ing.datum = policy.start | Hvd = policy.renewal | Bruto jaarpremie = policy.premium | Bet.termijn = policy.mode | Verz. som = policy.sumInsured | Polisstatus = policy.status
C204 | Orla Finch | PL-7701 | Halden Mutual | Auto | Basic A | 14/02/2025 | 14/02/2027 | 240,00 | Monthly | 216000,00 | Active
C205 | Idris Vale | PL-7714 | Corvo Insurance | Home | Comfort B | 15/03/2025 | 15/03/2027 | 415,50 | Annual | 373950,00 | Cancelled
C206 | Petra Lind | PL-7727 | Halden Mutual | Life | Basic A | 16/04/2025 | 16/04/2027 | 98,25 | Monthly | 88425,00 | Active`,
    { file: 'anva.csv' },
  ),
  known(
    'nl makelaar borderel (BE)',
    'commissions',
    `
Producentnr = commission.advisorCode | Polisnr = policy.number | Naam nemer = client.name | Tak = policy.line | Vervaldag = commission.periodFrom | Handelspremie = commission.premium | % commissie = commission.rate | Commissieloon = commission.amount | Aard verrichting = commission.kind
A70 | PL-7701 | Orla Finch | Auto | 14/02/2026 | 240,00 | 12,00 | 28,80 | New
A71 | PL-7714 | Idris Vale | Home | 15/03/2026 | 415,50 | 12,00 | 49,86 | Renewal
A70 | PL-7727 | Petra Lind | Life | 16/04/2026 | 98,25 | 12,00 | 11,79 | Renewal`,
    { file: 'borderel.csv' },
  ),
  known(
    'nl be quittances (BE)',
    'commissions',
    `
N° producteur = commission.advisorCode | Preneur = client.name | Police n° = policy.number | Compagnie = policy.carrier | Branche = policy.line | Échéance quittance = | Prime commerciale = commission.premium | % comm. = commission.rate | Commissions = commission.amount
A70 | Orla Finch | PL-7701 | Halden Mutual | Auto | 14/02/2024 | 240,00 | 12,00 | 28,80
A71 | Idris Vale | PL-7714 | Corvo Insurance | Home | 15/03/2024 | 415,50 | 12,00 | 49,86
A70 | Petra Lind | PL-7727 | Halden Mutual | Life | 16/04/2024 | 98,25 | 12,00 | 11,79`,
    { file: 'quittances.csv' },
  ),
  known(
    'nl portefeuille polissen (NL)',
    'policies',
    `
Relatienummer = client.number | Achternaam = client.familyName | Voorletters = client.givenName | Tussenvoegsel = client.middleName | Geboortedatum = client.birthDate | Straatnaam = client.street | Huisnr. = client.houseNumber | Postcode = client.postcode | Plaats = client.city | Tel. mobiel = client.phone | Emailadres = client.email | Polisnr. mij. = policy.number | Maatschappijnaam = policy.carrier | Productnaam = policy.product | Ingangsdat. = policy.start | Premiebedrag = policy.premium | Bet. termijn = policy.mode
C204 | Finch | Orla | van | 14/02/1971 | 7 Mill Road | 3 | 40215 | Norwell | 555 0102 33 | c0@mail.test | PL-7701 | Halden Mutual | Basic A | 14/02/2025 | 240,00 | Monthly
C205 | Vale | Idris | van | 15/03/1972 | 8 Mill Road | 4 | 40216 | Norwell | 555 0112 33 | c1@mail.test | PL-7714 | Corvo Insurance | Comfort B | 15/03/2025 | 415,50 | Annual
C206 | Lind | Petra | van | 16/04/1973 | 9 Mill Road | 5 | 40217 | Norwell | 555 0122 33 | c2@mail.test | PL-7727 | Halden Mutual | Basic A | 16/04/2025 | 98,25 | Monthly`,
    { file: 'ccs.csv' },
  ),
  known(
    'nl collectief (NL)',
    'policies',
    `
Werkgever = client.name | Contractnr. = policy.number | Risicodrager = policy.carrier | Soort dekking = policy.line | Aanvangsdatum = policy.start | Contracteinddatum = policy.end | Jaarpremie incl. BTW = policy.premium | Aantal deelnemers = | Betaalfrequentie = policy.mode | Contactpersoon = | Adviseur = client.advisor
Orla Finch | PL-7701 | Halden Mutual | Auto | 14/02/2025 | 14/02/2026 | 240,00 | 1 | Monthly | Rosa Pike | Kai Berg
Idris Vale | PL-7714 | Corvo Insurance | Home | 15/03/2025 | 15/03/2026 | 415,50 | 2 | Annual | Sam Dorn | Kai Berg
Petra Lind | PL-7727 | Halden Mutual | Life | 16/04/2025 | 16/04/2026 | 98,25 | 3 | Monthly | Uli Voss | Lea Moor`,
    { file: 'collectief.csv' },
  ),
  known(
    'nl schadelast (NL)',
    'claims',
    `
Dossiernr. mij = claim.number | Relatie = client.name | Polisnr = policy.number | Dat. schade = claim.lossDate | Gemeld d.d. = claim.reportedOn | Omschrijving schade = | Uitgekeerd bedrag = claim.paid | Reserve = claim.reserve | Afgehandeld = claim.status
CL551 | Orla Finch | PL-7701 | 14/02/2025 | 14/02/2026 | about item 1 | 480,00 | 360,00 | Closed
CL552 | Idris Vale | PL-7714 | 15/03/2025 | 15/03/2026 | about item 2 | 831,00 | 623,25 | Open
CL553 | Petra Lind | PL-7727 | 16/04/2025 | 16/04/2026 | about item 3 | 196,50 | 147,38 | Closed`,
    { file: 'schadelast.csv' },
  ),
];
