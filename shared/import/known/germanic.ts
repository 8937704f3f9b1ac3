import { known } from './known.ts';

/** Lists of the Low Countries and the German-speaking ones. */
export const germanic = [
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
    'de ams export (DE)',
    'policies',
    `
Lfd. Nr. = | Versicherungs-Nr. = policy.number | VN Name = client.name | Ges. = policy.carrier | Sparte/Tarif = policy.line | Beginn = policy.start | Ablauf = policy.end | Hpt.-Fälligkeit = policy.renewal | Bruttobeitrag = policy.premium | ZW = policy.mode | Kennzeichen = | Bemerkung =
1 | PL-7701 | Orla Finch | Halden Mutual | Auto | 14.02.2025 | 14.02.2026 | 14.02.2027 | 240,00 | Monthly | X311 | about item 1
2 | PL-7714 | Idris Vale | Corvo Insurance | Home | 15.03.2025 | 15.03.2026 | 15.03.2027 | 415,50 | Annual | X318 | about item 2
3 | PL-7727 | Petra Lind | Halden Mutual | Life | 16.04.2025 | 16.04.2026 | 16.04.2027 | 98,25 | Monthly | X325 | about item 3`,
    { file: 'amsexport.csv' },
  ),
  known(
    'de courtage abrechnung (DE)',
    'commissions',
    `
VM-Nr. = commission.advisorCode | Vers.-Schein-Nr. = policy.number | Versicherungsnehmer/in = client.name | Sparte = policy.line | Beitragsteil = commission.premium | von = commission.periodFrom | bis = | Courtage % = commission.rate | Courtage EUR = commission.amount | BA = commission.kind | Stornohaftung bis =
A70 | PL-7701 | Orla Finch | Auto | 240,00 | 14.02.2026 | 14.02.2024 | 12,00 | 28,80 | New | 14.02.2024
A71 | PL-7714 | Idris Vale | Home | 415,50 | 15.03.2026 | 15.03.2024 | 12,00 | 49,86 | Renewal | 15.03.2024
A70 | PL-7727 | Petra Lind | Life | 98,25 | 16.04.2026 | 16.04.2024 | 12,00 | 11,79 | Renewal | 16.04.2024`,
    { file: 'abrechnung.csv' },
  ),
  known(
    'de schadenliste (DE)',
    'claims',
    `
Schaden-Nr. VU = claim.number | Schaden-Nr. Makler = | VS-Nr. = policy.number | Kunde = client.name | Schadendatum = claim.lossDate | gemeldet am = claim.reportedOn | Schadenart = | Entschädigung bisher = claim.paid | Reserve aktuell = claim.reserve | Stand = claim.status | Regulierer =
CL551 | X311 | PL-7701 | Orla Finch | 14.02.2025 | 14.02.2026 | Alpha | 480,00 | 360,00 | Closed | Rosa Pike
CL552 | X318 | PL-7714 | Idris Vale | 15.03.2025 | 15.03.2026 | Beta | 831,00 | 623,25 | Open | Sam Dorn
CL553 | X325 | PL-7727 | Petra Lind | 16.04.2025 | 16.04.2026 | Gamma | 196,50 | 147,38 | Closed | Uli Voss`,
    { file: 'schaeden.csv' },
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
    'de kundenliste (DE)',
    'clients',
    `
KdNr = client.number | Anrede = | Titel = | Nachname / Firma = client.familyName | Vorname = client.givenName | Geb.datum = client.birthDate | Straße/Hausnr. = client.street | PLZ = client.postcode | Wohnort = client.city | Telefon privat = client.phone | E-Mail privat = client.email | Betreuer = client.advisor | Kunde seit = client.since
C204 | Alpha | Alpha | Finch | Orla | 14.02.1971 | 7 Mill Road | 40215 | Norwell | 555 0102 33 | c0@mail.test | Kai Berg | 14.02.2012
C205 | Beta | Beta | Vale | Idris | 15.03.1972 | 8 Mill Road | 40216 | Norwell | 555 0112 33 | c1@mail.test | Kai Berg | 15.03.2013
C206 | Gamma | Gamma | Lind | Petra | 16.04.1973 | 9 Mill Road | 40217 | Norwell | 555 0122 33 | c2@mail.test | Lea Moor | 16.04.2014`,
    { file: 'kunden.csv' },
  ),
  known(
    'de provision leben (DE)',
    'commissions',
    `
Abrechn.-Monat = commission.periodFrom | Vermittler = client.advisor | Police-Nr. = policy.number | Name VN = client.name | Tarif = policy.product | Bewertungssumme = commission.premium | Promillesatz = commission.rate | Prov.-Betrag = commission.amount | Stornores. = | Prov.-Art = commission.kind
14.02.2026 | Kai Berg | PL-7701 | Orla Finch | Basic A | 240,00 | 12,00 | 28,80 | 331,80 | New
15.03.2026 | Kai Berg | PL-7714 | Idris Vale | Comfort B | 415,50 | 12,00 | 49,86 | 572,24 | Renewal
16.04.2026 | Lea Moor | PL-7727 | Petra Lind | Basic A | 98,25 | 12,00 | 11,79 | 137,60 | Renewal`,
    { file: 'provisionen.csv' },
  ),
  known(
    'de bestand (AT)',
    'policies',
    `
Polizzennummer = policy.number | Kundenname = client.name | VU = policy.carrier | Sparte = policy.line | Vers.beginn = policy.start | Vers.ende = policy.end | Prämie inkl. Steuer = policy.premium | Zahlungsart = | Zahlrhythmus = policy.mode | Vers.Summe = policy.sumInsured | Betreuer = client.advisor
PL-7701 | Orla Finch | Halden Mutual | Auto | 14.02.2025 | 14.02.2026 | 240,00 | Alpha | Monthly | 216000,00 | Kai Berg
PL-7714 | Idris Vale | Corvo Insurance | Home | 15.03.2025 | 15.03.2026 | 415,50 | Beta | Annual | 373950,00 | Kai Berg
PL-7727 | Petra Lind | Halden Mutual | Life | 16.04.2025 | 16.04.2026 | 98,25 | Gamma | Monthly | 88425,00 | Lea Moor`,
    { file: 'bestand.csv' },
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
    'de Pool (DE)',
    'commissions',
    `
Datum = commission.periodFrom | Gesellschaft = policy.carrier | Vertragsnr. = policy.number | Kunde = client.name | Geschäftsart = commission.kind | Bemessungsgröße = commission.premium | Satz = commission.rate | Provision brutto = commission.amount | Stornoreserve = | Auszahlung =
14.02.2026 | Halden Mutual | PL-7701 | Orla Finch | New | 240,00 | 12,00 | 28,80 | 331,80 | 331,80
15.03.2026 | Corvo Insurance | PL-7714 | Idris Vale | Renewal | 415,50 | 12,00 | 49,86 | 572,24 | 572,24
16.04.2026 | Halden Mutual | PL-7727 | Petra Lind | Renewal | 98,25 | 12,00 | 11,79 | 137,60 | 137,60`,
    { file: 'abrechnung.csv' },
  ),
  known(
    'de policen (CH)',
    'policies',
    `
Policennummer = policy.number | Partner = client.name | Partner-Nr. = client.number | Versicherungsgesellschaft = policy.carrier | Branche = policy.line | Vertragsbeginn = policy.start | Vertragsablauf = policy.end | Nettoprämie = | Bruttoprämie = policy.premium | Zahlungsart = | Kundenberater = client.advisor
PL-7701 | Orla Finch | C204 | Halden Mutual | Auto | 14.02.2025 | 14.02.2026 | 331,80 | 240,00 | Alpha | Kai Berg
PL-7714 | Idris Vale | C205 | Corvo Insurance | Home | 15.03.2025 | 15.03.2026 | 572,24 | 415,50 | Beta | Kai Berg
PL-7727 | Petra Lind | C206 | Halden Mutual | Life | 16.04.2025 | 16.04.2026 | 137,60 | 98,25 | Gamma | Lea Moor`,
    { file: 'policen.csv' },
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
    'de Ausschließlichkeit agentur (DE)',
    'policies',
    `
VS-Nummer = policy.number | Kundenname = client.name | Kundennummer = client.number | Geburtstag = client.birthDate | Straße = client.street | PLZ/Ort = client.city | Telefon 1 = client.phone | Produktbezeichnung = policy.product | Sparte = policy.line | Vertragsbeginn = policy.start | Ablaufdatum = policy.end | Jahresnettobeitrag = | Jahresbruttobeitrag = policy.premium | Zahlweise = policy.mode | Vertragsstatus = policy.status
PL-7701 | Orla Finch | C204 | 14.02.1971 | 7 Mill Road | Norwell | 555 0102 33 | Basic A | Auto | 14.02.2025 | 14.02.2026 | 331,80 | 240,00 | Monthly | Active
PL-7714 | Idris Vale | C205 | 15.03.1972 | 8 Mill Road | Norwell | 555 0112 33 | Comfort B | Home | 15.03.2025 | 15.03.2026 | 572,24 | 415,50 | Annual | Cancelled
PL-7727 | Petra Lind | C206 | 16.04.1973 | 9 Mill Road | Norwell | 555 0122 33 | Basic A | Life | 16.04.2025 | 16.04.2026 | 137,60 | 98,25 | Monthly | Active`,
    { file: 'bestandsliste.csv' },
  ),
  known(
    'de pools abrechnung (DE)',
    'commissions',
    `
Buchungsdatum = commission.periodFrom | Belegnr. = | VP-Nummer = commission.advisorCode | Produktpartner = policy.carrier | Vers.-Nr. = policy.number | Endkunde = client.name | Provisionsart = commission.kind | Basis = commission.premium | Prov.-Satz = commission.rate | Haben = commission.credit | Soll = commission.debit
14.02.2026 | X311 | A70 | Halden Mutual | PL-7701 | Orla Finch | New | 240,00 | 12,00 | 28,80 | 
15.03.2026 | X318 | A71 | Corvo Insurance | PL-7714 | Idris Vale | Renewal | 415,50 | 12,00 | 49,86 | 
16.04.2026 | X325 | A70 | Halden Mutual | PL-7727 | Petra Lind | Renewal | 98,25 | 12,00 | 11,79 | 5,00`,
    { file: 'pool.csv' },
  ),
];
